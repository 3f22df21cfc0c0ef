using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;
using Bwc.Model;
using Bwc.Model.Validation;

namespace Bwc.Tests;

/// <summary>
/// No text of any record may hold what a file cannot keep or a line cannot show, and no code may be the default value: each is told at its own place,
/// however deep.
/// </summary>
public class RecordValidatorTextTests
{
    private static readonly Type[] CodeTypes = [typeof(StateCode), typeof(GroupCode), typeof(OfficeCode), typeof(RuleReference), typeof(DocumentSymbol)];

    public static TheoryData<Type> Judged => new(Samples.Judged);

    [Theory]
    [MemberData(nameof(Judged))]
    public void Half_a_character_is_an_error_wherever_a_text_stands(Type type) => Expect(type, "Cairo \ud83d", Codes.HalfCharacter);

    [Theory]
    [MemberData(nameof(Judged))]
    public void A_control_character_is_a_warning_wherever_a_text_stands(Type type) => Expect(type, "Cairo\u001b[31m", Codes.ControlCharacter);

    [Theory]
    [MemberData(nameof(Judged))]
    public void The_default_value_of_a_code_is_none_wherever_a_code_stands(Type type)
    {
        foreach (var (path, broken) in Places(type, CodePlaces, 0))
            Assert.Contains(ModelValidation.Validate(broken).Findings, f => f.Path == path && f.Code.StartsWith("BWC-VAL-", StringComparison.Ordinal));
    }

    [Fact]
    public void There_are_hundreds_of_such_places()
    {
        Assert.True(Samples.Judged.Sum(t => Places(t, m => TextPlaces(m, "x"), 0).Count()) > 300);
        Assert.True(Samples.Judged.Sum(t => Places(t, CodePlaces, 0).Count()) > 100);
    }

    [Theory]
    [InlineData("\u0000", true)]
    [InlineData("\t", true)]
    [InlineData("\n", true)]
    [InlineData("\r", true)]
    [InlineData("\u001f", true)]
    [InlineData("\u0020", false)]
    [InlineData("\u007e", false)]
    [InlineData("\u007f", true)]
    [InlineData("\u0085", true)]
    [InlineData("\u009f", true)]
    [InlineData("\u00a0", false)]
    [InlineData("\u00ad", false)]
    [InlineData("\u200c", false)]
    [InlineData("\u200d", false)]
    [InlineData("\u200e", false)]
    [InlineData("\u2027", false)]
    [InlineData("\u2028", true)]
    [InlineData("\u2029", true)]
    [InlineData("\u202a", true)]
    [InlineData("\u202e", true)]
    [InlineData("\u202f", false)]
    [InlineData("\u2065", false)]
    [InlineData("\u2066", true)]
    [InlineData("\u2069", true)]
    [InlineData("\u206a", false)]
    [InlineData("\ufeff", false)]
    public void What_hurts_a_line_or_a_terminal_is_a_control_character_and_letters_of_a_language_are_not(string text, bool control)
    {
        var findings = ModelValidation.Validate(new Guest { Name = $"a{text}b" }).Findings;
        Assert.Equal(control ? [$"character 2 of the text is the control character U+{(int)text[0]:X4}; leave it out"] : [], findings.Select(f => f.Message));
    }

    [Theory]
    [InlineData(@"\ud83d\ude00", 0)]
    [InlineData(@"a\ud83d\ude00b\ud83d\ude00", 0)]
    [InlineData(@"\ud83d", 1)]
    [InlineData(@"\ude00", 1)]
    [InlineData(@"\ude00\ud83d", 1)]
    [InlineData(@"\ud83d\ude00\ud83d", 3)]
    [InlineData(@"\ud83d\ude00\ude00b", 3)]
    [InlineData(@"\ud83d\ud83d\ude00", 1)]
    [InlineData(@"ab\ud83dc", 3)]
    public void The_first_half_that_stands_alone_is_named(string escaped, int at)
    {
        // An attribute, kept as UTF-8, cannot hold half of a pair.
        var findings = ModelValidation.Validate(new Guest { Name = Regex.Unescape(escaped) }).Findings;
        Assert.Equal(at == 0 ? [] : [$"character {at} of the text is half of a surrogate pair; use the whole character"], findings.Select(f => f.Message));
    }

    [Fact]
    public void The_embedded_facts_hold_neither() =>
        Assert.DoesNotContain(
            ModelValidation.Validate(Register.Default.ToFile()).Findings,
            f => f.Code == Codes.HalfCharacter || f.Code == Codes.ControlCharacter
        );

    private static void Expect(Type type, string text, string code)
    {
        foreach (var (path, broken) in Places(type, member => TextPlaces(member, text), 0))
        {
            var found = Assert.Single(ModelValidation.Validate(broken).Findings, f => f.Code == code);
            Assert.Equal(path, found.Path);
        }
    }

    /// <summary>Each place of a record at which such a value may are, with the record that has it there and nowhere else.</summary>
    private static IEnumerable<(string Path, object Record)> Places(
        Type type,
        Func<PropertyInfo, IEnumerable<(string Below, object Value)>> values,
        int variant
    )
    {
        var sample = Samples.Of(type, variant);
        foreach (var member in Samples.Settable(type))
        {
            var name = char.ToLowerInvariant(member.Name[0]) + member.Name[1..];
            foreach (var (below, value) in values(member))
                yield return ($"$.{name}{below}", Samples.With(sample, member, value));
            var item = ItemOf(member.PropertyType);
            if (!Samples.Judged.Contains(item ?? member.PropertyType))
                continue;
            foreach (var (path, part) in Places(item ?? member.PropertyType, values, variant))
            {
                var value = item is null ? part : Make(nameof(One), item, part);
                yield return ($"$.{name}{(item is null ? string.Empty : "[0]")}{path[1..]}", Samples.With(sample, member, value));
            }
        }
    }

    private static IEnumerable<(string Below, object Value)> TextPlaces(PropertyInfo member, string text) =>
        member.PropertyType == typeof(string) ? [(string.Empty, text)]
        : member.PropertyType == typeof(Citation) ? [(string.Empty, Citation.Parse(text))]
        : member.PropertyType == typeof(ParameterValue) ? [(string.Empty, ParameterValue.Of(text)), (string.Empty, ParameterValue.Of(["NAM", text]))]
        : member.PropertyType == typeof(ImmutableArray<string>) ? [("[1]", ImmutableArray.Create("x", text))]
        : [];

    private static IEnumerable<(string Below, object Value)> CodePlaces(PropertyInfo member)
    {
        var type = Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType;
        if (IsCode(type))
            yield return (string.Empty, Activator.CreateInstance(type)!);
        var item = ItemOf(type);
        if (item is not null && IsCode(item))
            yield return ("[0]", Make(nameof(One), item, Activator.CreateInstance(item)!));
        if (item != typeof(ChairSlot))
            yield break;
        yield return ("[0].office", ImmutableArray.Create(new ChairSlot(2018, default, GroupCode.Parse("EEG"))));
        yield return ("[0].group", ImmutableArray.Create(new ChairSlot(2018, OfficeCode.Parse("MSP"), default)));
    }

    private static bool IsCode(Type type) => CodeTypes.Contains(type);

    private static Type? ItemOf(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>) ? type.GetGenericArguments()[0] : null;

    private static object Make(string method, Type item, object value) =>
        typeof(RecordValidatorTextTests).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(item).Invoke(null, [value])!;

    private static ImmutableArray<T> One<T>(T item) => [item];
}
