using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Bwc.Model.Validation;
using FluentValidation;
using FluentValidation.Results;

namespace Bwc.Tests;

/// <summary>What the documentation of a validator shows is what one sees.</summary>
public partial class RecordValidatorExampleTests
{
    private static readonly Lazy<XElement> Documentation = new(() =>
        XElement.Load(Path.Combine(Path.GetDirectoryName(Samples.Library.Location)!, "Bwc.Model.xml"))
    );

    public static TheoryData<Type> Judged => new(Samples.Judged);

    [Theory]
    [MemberData(nameof(Judged))]
    public void An_example_says_what_one_sees(Type record)
    {
        var name = $"T:Bwc.Model.Validation.{record.Name}Validator";
        var example = Documentation.Value.Descendants("member").Single(m => m.Attribute("name")!.Value == name).Element("example")!.Value;
        var shown = Shown().Match(example);
        Assert.True(shown.Success, example);
        Assert.Equal(record.Name + "Validator", shown.Groups["validator"].Value);
        var sample = Samples.Of(record, 0);
        var member = record.GetProperty(shown.Groups["member"].Value)!;

        var broken = Samples.With(sample, member, Value(member.PropertyType, shown.Groups["value"].Value));
        var before = Errors(record, sample).Select(e => (e.PropertyName, e.ErrorMessage)).ToHashSet();
        var failure = Errors(record, broken).First(e => !before.Contains((e.PropertyName, e.ErrorMessage)));
        Assert.Equal(
            (shown.Groups["property"].Value, shown.Groups["code"].Value, shown.Groups["severity"].Value),
            (failure.PropertyName, failure.ErrorCode, failure.Severity.ToString())
        );
    }

    private static List<ValidationFailure> Errors(Type record, object model) =>
        RecordTypes.ValidatorOf(record)!.Validate(new ValidationContext<object>(model)).Errors;

    private static object? Value(Type type, string literal)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (Altered().Match(literal) is { Success: true } altered)
        {
            var member = plain.GetProperty(altered.Groups["member"].Value)!;
            return Samples.With(Samples.Of(plain, 0), member, Value(member.PropertyType, altered.Groups["value"].Value));
        }

        return literal switch
        {
            "null" => null,
            "default" or "[]" => Activator.CreateInstance(plain),
            ['"', .., '"'] => literal[1..^1],
            ['(', ..] when plain.IsEnum && literal == $"({plain.Name})99" => Enum.ToObject(plain, 99),
            ['[', .., ']'] => List(plain.GetGenericArguments()[0], literal[1..^1]),
            _ => int.Parse(literal, CultureInfo.InvariantCulture),
        };
    }

    private static object List(Type item, string literal) =>
        typeof(RecordValidatorExampleTests)
            .GetMethod(nameof(One), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(item)
            .Invoke(null, [Value(item, literal)])!;

    private static ImmutableArray<T> One<T>(T item) => [item];

    [GeneratedRegex("""^\w+ with { (?<member>\w+) = (?<value>.+) }$""")]
    private static partial Regex Altered();

    [GeneratedRegex(
        """new (?<validator>\w+)\(\)\.Validate\(\w+ with { (?<member>\w+) = (?<value>.+?) }\)\.Errors\[0\];\s*"""
            + """// failure\.PropertyName is "(?<property>[^"]*)", failure\.ErrorCode is "(?<code>[^"]+)", failure\.Severity is (?<severity>\w+)"""
    )]
    private static partial Regex Shown();
}
