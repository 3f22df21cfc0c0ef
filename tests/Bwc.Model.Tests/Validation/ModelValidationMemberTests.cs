using System.Collections.Immutable;
using System.Reflection;
using Bwc.Model;
using Bwc.Model.Validation;
using NodaTime;
using NodaTime.Text;

namespace Bwc.Tests;

/// <summary>
/// What is said of each member of each record when it alone takes a value at or beyond the edge of what it may be: a reviewed table for each room,
/// with a line for each fault.
/// A value of which nothing is said does not are there, nor does what is said of the sample before anything is changed.
/// </summary>
public class ModelValidationMemberTests
{
    public static TheoryData<string> Rooms => [.. House.Rooms.Intersect(Samples.Judged.Select(House.RoomOf))];

    [Fact]
    public void Every_record_that_is_judged_has_its_room() => Assert.All(Samples.Judged, type => Assert.Contains(House.RoomOf(type), House.Rooms));

    [Theory]
    [MemberData(nameof(Rooms))]
    public Task In_the_words_that_were_reviewed(string room)
    {
        var said = Samples.Judged.Where(type => House.RoomOf(type) == room).Select(type => (type.Name, Lines: Said(type).ToArray())).ToArray();
        var silent = said.Where(record => record.Lines.Length == 0).Select(record => $"{record.Name}: nothing is said of any value");
        return Verifier.Verify(string.Join('\n', said.SelectMany(record => record.Lines).Concat(silent))).UseTextForParameters($"room={room}");
    }

    // Values of which the same is said share their lines.
    private static IEnumerable<string> Said(Type type)
    {
        var sample = Samples.Of(type, 0);
        var before = Faults(sample);
        return Samples
            .Settable(type)
            .SelectMany(member =>
                Edges(member)
                    .Select(edge =>
                        (edge.Name, Faults: Faults(Samples.With(sample, member, edge.Value)).ExceptBy(before.Select(Words), Words).Select(Row).ToArray())
                    )
                    .Where(edge => edge.Faults.Length > 0)
                    .GroupBy(edge => string.Join('\n', edge.Faults))
                    .SelectMany(same =>
                        same.First().Faults.Select(fault => $"{$"{type.Name}.{member.Name} = {string.Join(" or ", same.Select(s => s.Name))}", -52} | {fault}")
                    )
            );
    }

    private static string Row(Finding finding) => $"{$"{finding.Code} at {finding.Path}", -40} | {finding.Message}";

    private static Finding[] Faults(object record) => [.. ModelValidation.Validate(record).Findings];

    // A second item like the first brings out what the first one does, at another place; that is not a news.
    private static string Words(Finding finding) => $"{finding.Code}: {finding.Message}";

    private static IEnumerable<(string Name, object? Value)> Edges(PropertyInfo member)
    {
        var type = Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType;
        if (new NullabilityInfoContext().Create(member).WriteState == NullabilityState.Nullable)
            yield return ("nothing", null);
        if (type.IsEnum)
            yield return ("no word", Enum.ToObject(type, 99));
        foreach (var value in Values(type))
            yield return (Text(value), value);
        if (!type.IsGenericType || type.GetGenericTypeDefinition() != typeof(ImmutableArray<>))
            yield break;
        var item = type.GetGenericArguments()[0];
        yield return ("an empty list", Activator.CreateInstance(type));
        yield return ("twice the same", Make(nameof(Twice), item, Samples.Of(item, 0)));
        foreach (var value in Values(item))
            yield return ($"[{Text(value)}]", Make(nameof(One), item, value));
        if (item.IsEnum)
            yield return ("[no word]", Make(nameof(One), item, Enum.ToObject(item, 99)));
    }

    private static IEnumerable<object> Values(Type type) =>
        type == typeof(string) ? ["", " "]
        : type == typeof(int) ? [-1, 0, 1, int.MaxValue]
        : type == typeof(long) ? [-1L, 0L, 1L]
        : type == typeof(LocalDate) ? [LocalDate.MinIsoValue, new LocalDate(1972, 4, 9), LocalDate.MaxIsoValue]
        : type == typeof(DateInterval)
            ? [new DateInterval(new LocalDate(2000, 1, 1), new LocalDate(2001, 1, 1)), new DateInterval(LocalDate.MinIsoValue, LocalDate.MinIsoValue)]
        : type == typeof(OfficeCode) ? [default(OfficeCode)]
        : type == typeof(GroupCode) ? [default(GroupCode)]
        : type == typeof(RuleReference) ? [default(RuleReference), new RuleReference(44)]
        : type == typeof(DocumentSymbol) ? [default(DocumentSymbol)]
        : [];

    private static string Text(object value) =>
        value switch
        {
            LocalDate day => LocalDatePattern.Iso.Format(day),
            DateInterval run => $"{LocalDatePattern.Iso.Format(run.Start)}/{LocalDatePattern.Iso.Format(run.End)}",
            int or long => FormattableString.Invariant($"{value}"),
            _ => $"'{value}'",
        };

    private static object Make(string method, Type item, object value) =>
        typeof(ModelValidationMemberTests).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(item).Invoke(null, [value])!;

    private static ImmutableArray<T> One<T>(T item) => [item];

    private static ImmutableArray<T> Twice<T>(T item) => [item, item];
}
