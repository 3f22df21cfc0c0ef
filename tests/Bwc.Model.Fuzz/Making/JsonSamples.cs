using System.Collections;
using Bwc.Model;
using Bwc.Model.Json;
using Bwc.Model.Laboratory;
using Bwc.Model.Reports;
using Bwc.Tests;
using NodaTime;

namespace Bwc.Fuzz.Making;

/// <summary>A few short texts of every type: some filled in by rote, some from the embedded data.</summary>
internal static class JsonSamples
{
    private const int Longest = 6000;
    private const int OfEach = 5;

    private static readonly Lazy<Dictionary<Type, List<string>>> Found = new(Gather);

    public static IReadOnlyList<string> All => [.. Found.Value.Values.SelectMany(t => t)];

    public static IEnumerable<string> Of<T>() => Found.Value[typeof(T)];

    private static Dictionary<Type, List<string>> Gather()
    {
        var found = new Dictionary<Type, List<string>>();
        foreach (var name in ModelJson.Types)
        {
            var type = ModelTypes.Find(name)!;
            found[type] = [.. new[] { 0, 3 }.Select(v => ModelJson.Write(Samples.Of(type, v))).Where(t => t.Length < 4 * Longest)];
        }

        var register = Register.Default;
        Walk(register.ToFile(), found, []);
        foreach (var answer in Answers(register))
            Walk(answer, found, []);
        return found;
    }

    private static IEnumerable<object> Answers(Register register)
    {
        foreach (var who in new[] { "EGY", "CHE", "ICRC", "EU" })
            yield return register.Classify(who, new LocalDate(2021, 9, 3)).GetValueOrThrow();
        foreach (var programme in register.Programmes)
            yield return register.CalendarOf(programme.Id).GetValueOrThrow();
        yield return register.Standing("EGY", new LocalDate(2021, 9, 3)).GetValueOrThrow();
        yield return register.List(new LocalDate(2021, 9, 3))[0];
        yield return register.Chair(2020, OfficeCode.MX3).GetValueOrThrow();
        yield return register.ChairHistory();
        yield return register.ProgrammeCycles()[0];
        yield return ChairTable.Of(register.Chairs!.Table());
        yield return new CompletionRequest { Table = ChairTable.Of(register.Chairs!.Table()) with { Slots = register.Chairs!.Table()[..12] } };
        foreach (var language in Register.ReadableLanguages)
            yield return Short(Register.GrammarOf(language).GetValueOrThrow());
        yield return ReportOf(register);
        foreach (var script in Scripts)
            yield return ModelJson.Read<DecisionScript>(script).GetValueOrThrow();
    }

    private static ReportGrammar Short(ReportGrammar grammar) => grammar with { Phrases = [.. grammar.Phrases.Where((_, i) => i % 12 == 0)] };

    private static MeetingReport ReportOf(Register register) =>
        register
            .ReadReport(
                "BWC/MSP/2020/MX.3/2\n\nReport of the 2020 Meeting of Experts\n\n8. The following 2 States Parties participated in the Meeting: Japan "
                    + "and Kenya.\n\n9. Egypt participated in the Meeting without taking part in the making of decisions.\n",
                Language.English
            )
            .GetValueOrThrow();

    public static string[] Scripts { get; } =
    [
        """{"on":"2021-09-03","events":[{"event":"chairPutsText"},{"event":"objection","by":"IRN"},{"event":"meetingEnds"}]}""",
        """{"on":"2021-09-03","procedure":"silence","deadline":"2021-09-10T12:00:00Z","events":["""
            + """{"event":"objection","by":"CHE","at":"2021-09-03T12:00:00Z"}]}""",
        """{"on":"2021-09-03","events":[{"event":"vote","tally":{"for":10,"against":1,"abstaining":2,"participating":13}}]}""",
    ];

    /// <summary>Keeps the first few short texts of each type that are not yet there, the deepest parts too.</summary>
    private static void Walk(object? part, Dictionary<Type, List<string>> found, HashSet<object> seen)
    {
        if (
            part is null or string
            || part.GetType().IsPrimitive
            || part.GetType().IsEnum
            || part.GetType().Namespace?.StartsWith("Bwc.", StringComparison.Ordinal) != true
        )
            return;
        if (found.TryGetValue(part.GetType(), out var texts) && texts.Count < OfEach && seen.Add(part))
        {
            var text = ModelJson.Write(part);
            if (text.Length <= Longest)
                texts.Add(text);
        }

        foreach (var property in part.GetType().GetProperties().Where(p => p.CanWrite))
        {
            var value = property.GetValue(part);
            if (value is IEnumerable list and not string)
            {
                foreach (var item in list.Cast<object>().Take(40))
                    Walk(item, found, seen);
            }
            else
            {
                Walk(value, found, seen);
            }
        }
    }
}
