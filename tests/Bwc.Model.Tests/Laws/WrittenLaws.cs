using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using Bwc.Model;
using Bwc.Model.Json;
using Bwc.Model.Reports;
using Bwc.Model.Validation;
using NodaTime;

namespace Bwc.Tests;

/// <summary>
/// Whatever Validate accepts is written, read and equal, and written to the same bytes in any culture; what would not be is refused with a code. At every
/// place of every record that has a validator stands, one after another, every extreme that its type can hold.
/// </summary>
public class WrittenLaws
{
    private static readonly string[] Texts =
    [
        "",
        " ",
        "\u00A0",
        " Cairo",
        "Cairo ",
        "\tCairo\n",
        "\u2003Cairo\u3000",
        "Cairo \uD83D",
        "\uDE00 Cairo",
        "\uDE00\uD83D",
        "Cairo \uD83D\uDE00",
        "Cairo\0",
        "Cairo\u001B[31m",
        "Cairo\r\nGiza",
        "Cairo\u2028Giza",
        "\uFEFFCairo",
        "Cairo\u202E",
        "e\u0301", // a letter and its mark, which normalization would make one
        "\uFFFD",
        "\uFFFE\uFFFF",
        "-0",
        "\u22125",
        "\u0665",
        "1e400",
        "null",
        "\"\\/<>&'+",
        "=1+1",
        new('x', 2_000),
        new('x', 2_001),
        new('\uAC00', 10_000),
    ];

    private static readonly CultureInfo Strange = StrangeCulture();

    private static readonly NullabilityInfoContext Nullability = new();

    // Of the large ones, a register and a report, the samples are enough.
    private static readonly Lazy<Dictionary<Type, object>> Embedded = new(() =>
    {
        var found = new Dictionary<Type, object>();
        Collect(Register.Default.ToFile(), found);
        Collect(Register.Default.FindReport("BWC/MSP/2020/MX.3/2").GetValueOrThrow(), found);
        var by = Register.Default.Classify("France", new LocalDate(2021, 9, 3)).GetValueOrThrow();
        found[typeof(Ballot)] = new Ballot { By = by, Choice = BallotChoice.For };
        found[typeof(Decision)] = Decision.Begin(Register.Default.Rulebooks[0].Decisions[0]).GetValueOrThrow();
        found[typeof(ProgrammeCalendar)] = new ProgrammeCalendar { Programme = Register.Default.Programmes[0], Meetings = [] };
        found.Remove(typeof(RegisterFile));
        found.Remove(typeof(MeetingReport));
        found.Remove(typeof(RulesOfProcedure));
        return found;
    });

    private static readonly Type[] WithAllTheirParts = [typeof(RegisterFile), typeof(ProgrammeCalendar), typeof(MeetingReport)];

    public static TheoryData<Type> Judged => new(Samples.Judged.Except(WithAllTheirParts));

    public static TheoryData<Type> Large => new(WithAllTheirParts);

    [Theory]
    [MemberData(nameof(Judged))]
    public void What_is_accepted_is_written_and_read_and_equal_and_the_rest_has_a_code(Type type) => Holds_for(type);

    // Their parts are judged above in every culture; here the same extremes stand at each place of the whole, thousands of times.
    [Theory]
    [Trait("Weight", "heavy")]
    [MemberData(nameof(Large))]
    public void So_it_is_where_the_parts_stand_in_the_whole(Type type)
    {
        Assert.Contains(type, Samples.Judged);
        Holds_for(type);
    }

    private static void Holds_for(Type type)
    {
        var accepted = 0;
        foreach (var record in Extremes(type))
        {
            var findings = ModelValidation.Validate(record).Findings;
            Assert.All(findings, f => Assert.True(CodeCatalogue.Find(f.Code) is not null, f.Code));
            if (findings.Any(f => f.Severity == FindingSeverity.Error))
                continue;
            accepted++;
            Comes_back(type, record);
        }

        // Of the smallest records a few, of most some hundreds.
        Assert.True(accepted > 1, $"{accepted} of {type.Name} were accepted, so that nothing was tried");
    }

    private static void Comes_back(Type type, object record)
    {
        var stands = RecordTypes.NameOf(type) is not null;
        string Write() => stands ? ModelJson.Write(record) : JsonSerializer.Serialize(record, type);
        try
        {
            var text = Write();
            var read = stands ? ModelJson.ReadAny(System.Text.Encoding.UTF8.GetBytes(text)).GetValueOrThrow() : JsonSerializer.Deserialize(text, type)!;
            Assert.Equal(record, read);
            Assert.Equal(record.GetHashCode(), read.GetHashCode());
            Assert.Equal(text, stands ? ModelJson.Write(read) : JsonSerializer.Serialize(read, type));
            var (own, said) = (CultureInfo.CurrentCulture, record.ToString());
            CultureInfo.CurrentCulture = Strange;
            try
            {
                Assert.Equal(text, Write());
                Assert.Equal(said, record.ToString());
            }
            finally
            {
                CultureInfo.CurrentCulture = own;
            }
        }
        catch (Exception e) when (e is JsonException or FindingException or ArgumentException or InvalidOperationException)
        {
            Assert.Fail($"{type.Name} is accepted and does not come back: {e.Message}\n{record}");
        }
    }

    /// <summary>The first of each type that a record holds, at whatever depth.</summary>
    private static void Collect(object record, Dictionary<Type, object> found)
    {
        if (!found.TryAdd(record.GetType(), record))
            return;
        foreach (var member in Samples.Settable(record.GetType()))
        {
            var value = member.GetValue(record);
            foreach (var part in ItemOf(member.PropertyType) is null ? [value] : ((System.Collections.IEnumerable)value!).Cast<object?>())
            {
                if (part is not null && Samples.Judged.Contains(part.GetType()))
                    Collect(part, found);
            }
        }
    }

    /// <summary>An accepted record, and copies of it with an extreme at each of its places, one at a time.</summary>
    private static IEnumerable<object> Extremes(Type type)
    {
        foreach (var sample in Bases(type))
        {
            yield return sample;
            foreach (var copy in Changed(sample))
                yield return copy;
        }
    }

    private static IEnumerable<object> Changed(object sample)
    {
        foreach (var member in Samples.Settable(sample.GetType()))
        {
            var mayBeAbsent = Nullability.Create(member).WriteState == NullabilityState.Nullable;
            foreach (var value in Values(member.PropertyType, member.GetValue(sample)))
            {
                if (value is null && !mayBeAbsent)
                    continue;
                if (TryWith(sample, member, value) is { } copy)
                    yield return copy;
            }
        }
    }

    /// <summary>A record of the embedded register and of its report; the samples as they are; and bare ones, which are accepted more often: without what may
    /// be absent, and with empty lists.</summary>
    private static IEnumerable<object> Bases(Type type)
    {
        if (Embedded.Value.TryGetValue(type, out var found))
            yield return found;
        // What the second sample has otherwise is in the parts, which are judged with both.
        for (var variant = 0; variant < (WithAllTheirParts.Contains(type) ? 1 : 2); variant++)
        {
            var full = Samples.Of(type, variant);
            yield return full;
            var (bare, empty) = (full, full);
            foreach (var member in Samples.Settable(type))
            {
                if (ItemOf(member.PropertyType) is not null)
                {
                    empty = Samples.With(empty, member, Activator.CreateInstance(member.PropertyType));
                    bare = Samples.With(bare, member, Activator.CreateInstance(member.PropertyType));
                }
                else if (Nullability.Create(member).WriteState == NullabilityState.Nullable)
                    bare = Samples.With(bare, member, null);
            }

            yield return empty;
            yield return bare;
        }
    }

    /// <summary>What a value of a type may be at its edges; for a record, the record with each of its own places at the edge.</summary>
    private static IEnumerable<object?> Values(Type declared, object? now)
    {
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        if (ItemOf(type) is { } item)
        {
            yield return Activator.CreateInstance(type);
            foreach (var value in Values(item, First(now)))
            {
                if (value is not null)
                    yield return Make(item, value);
            }

            yield break;
        }

        if (type != declared || !type.IsValueType)
            yield return null;
        if (type.IsEnum)
        {
            foreach (var value in Enum.GetValues(type))
                yield return value;
            yield return Enum.ToObject(type, 99);
            yield return Enum.ToObject(type, -1);
            yield break;
        }

        IEnumerable<object> plain =
            type == typeof(string) ? Texts
            : type == typeof(Citation) ? Texts.Select(t => Citation.TryParse(t, null, out var c) ? c : null).OfType<object>()
            : type == typeof(bool) ? [true, false]
            : type == typeof(int) ? [int.MinValue, -1, 0, 1, 9999, 10_000, int.MaxValue]
            : type == typeof(long) ? [long.MinValue, -1L, 0L, 1L, long.MaxValue]
            : type == typeof(LocalDate) ? Days.Cast<object>()
            : type == typeof(DateInterval) ? Days.Zip(Days.Skip(1), (a, b) => (object)new DateInterval(a, b)).Concat(Days.Select(a => new DateInterval(a, a)))
            : type == typeof(Instant) ? [Instant.MinValue, Instant.MaxValue, Instant.FromUtc(0, 12, 31, 23, 59), Instant.FromUnixTimeTicks(1)]
            : type == typeof(ParameterValue)
                ?
                [
                    default(ParameterValue),
                    ParameterValue.Of(int.MinValue),
                    ParameterValue.Of(0),
                    ParameterValue.Of([]),
                    .. Texts.Select(ParameterValue.Of).Cast<object>(),
                    .. Texts.Select(t => ParameterValue.Of(["NAM", t])).Cast<object>(),
                ]
            : type == typeof(ChairSlot)
                ?
                [
                    default(ChairSlot),
                    new ChairSlot(int.MinValue, OfficeCode.MSP, GroupCode.EEG),
                    new ChairSlot(10_000, OfficeCode.MSP, default),
                    new ChairSlot(0, default, GroupCode.EEG),
                ]
            : type == typeof(RuleReference) ? [default(RuleReference), new RuleReference(999), new RuleReference(1, 99)]
            : type.IsValueType ? [Activator.CreateInstance(type)!]
            : now is not null && Samples.Judged.Contains(type) ? Changed(now)
            : [];
        foreach (var value in plain)
            yield return value;
    }

    private static IEnumerable<LocalDate> Days =>
        [LocalDate.MinIsoValue, new(-1, 1, 1), new(0, 12, 31), new(1, 1, 1), new(1972, 4, 10), new(9999, 12, 31), LocalDate.MaxIsoValue];

    // What a member refuses to hold is refused with a documented exception.
    private static object? TryWith(object sample, PropertyInfo member, object? value)
    {
        try
        {
            return Samples.With(sample, member, value);
        }
        catch (TargetInvocationException e) when (e.InnerException is ArgumentException)
        {
            return null;
        }
    }

    private static Type? ItemOf(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>) ? type.GetGenericArguments()[0] : null;

    private static object? First(object? list) => list is System.Collections.IEnumerable items ? items.Cast<object?>().FirstOrDefault() : null;

    private static object Make(Type item, object value) =>
        typeof(WrittenLaws).GetMethod(nameof(One), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(item).Invoke(null, [value])!;

    private static ImmutableArray<T> One<T>(T item) => [item];

    private static CultureInfo StrangeCulture()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NegativeSign = "\u2212";
        culture.NumberFormat.NumberDecimalSeparator = "'";
        culture.DateTimeFormat.ShortDatePattern = "d.M.yy";
        return culture;
    }
}
