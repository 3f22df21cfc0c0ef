using System.Collections.Immutable;
using System.Text;

namespace Bwc.Model;

/// <summary>
/// Applies the rulebook of one conference to other meetings with the necessary changes, and shows for each rule how it applies and by which decision.
/// </summary>
[Cites("BWC/MSP/2020/MX.3/2, para 6")]
public static class MutatisMutandis
{
    /// <summary>Applies an adaptation to a rulebook.</summary>
    /// <param name="rules">The rulebook of the conference.</param>
    /// <param name="adaptation">The adaptation, which determines how the rulebook applies to the other meetings.</param>
    /// <returns>
    /// The resulting rulebook, in which every rule is taken over, adapted or displaced, and whose grade is the weakest of those on which it depends; or
    /// findings:
    /// <see cref="Codes.AdaptationOfOther"/> if the adaptation is for another rulebook, <see cref="Codes.OverrideOfNoRule"/>,
    /// <see cref="Codes.OverrideTakesOver"/>, <see cref="Codes.MappingRepeated"/>; or the findings that make the resulting rulebook unusable, as for
    /// <see cref="ParticipationRules.Create"/> and <see cref="Decision.Begin"/>.
    /// </returns>
    /// <exception cref="ArgumentNullException">The rulebook or the adaptation is null.</exception>
    public static Result<RulesOfProcedure> Apply(RulesOfProcedure rules, RulebookAdaptation adaptation)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(adaptation);
        ImmutableArray<Finding> findings = [.. AdaptationFaults.Of(adaptation, rules).Select(f => f.ToFinding())];
        if (!findings.IsEmpty)
            return Results.Failure<RulesOfProcedure>(findings);
        var adapted = Adapted(rules, adaptation);
        findings =
        [
            .. RulebookFaults
                .Of(adapted)
                .Concat(RuleFaults.Of(adapted))
                .Concat(
                    adapted.Decisions.SelectMany(
                        (d, i) => DecisionFaults.Of(d).Select(f => f with { Path = FormattableString.Invariant($"Decisions[{i}].{f.Path}") })
                    )
                )
                .Select(f => f.ToFinding()),
        ];
        return findings.IsEmpty ? Results.Success(adapted) : Results.Failure<RulesOfProcedure>(findings);
    }

    /// <summary>The rulebook that results from an adaptation without faults.</summary>
    internal static RulesOfProcedure Adapted(RulesOfProcedure rules, RulebookAdaptation adaptation)
    {
        OfficeMapping[] longestFirst = [.. adaptation.Offices.OrderByDescending(o => o.From.Length)];
        return new RulesOfProcedure
        {
            Id = adaptation.Id,
            Title = adaptation.Title,
            Document = rules.Document,
            Grade = Grades.Weaker(rules.Grade, adaptation.Grade),
            Source = adaptation.Source,
            Note = adaptation.Note,
            Chapters = rules.Chapters,
            Rules = [.. rules.Rules.Select(r => Adapted(r, rules.Chapters.FirstOrDefault(c => c.Number == r.Chapter), adaptation, longestFirst))],
            Categories = Categories(rules.Categories, adaptation.Categories),
            Decisions = adaptation.Decisions.IsEmpty ? rules.Decisions : adaptation.Decisions,
        };
    }

    private static ProcedureRule Adapted(ProcedureRule rule, RuleChapter? chapter, RulebookAdaptation adaptation, OfficeMapping[] offices)
    {
        if (adaptation.Overrides.FirstOrDefault(o => o.Rule == rule.Reference) is { } decision)
            return Overridden(rule, decision, adaptation, offices);
        if (Absent(rule, chapter, offices) is { } absent)
        {
            return rule with
            {
                Gist = null,
                Parameters = [],
                Grade = Grades.Weaker(adaptation.Grade, absent.Grade),
                Source = absent.Source ?? adaptation.Source,
                SeenFor = null,
                Application = RuleApplication.Displaced,
                AppliedBy = absent.Source ?? adaptation.Source,
                Change = $"there is no {absent.From}",
            };
        }

        var (title, renamed) = Replaced(rule.Title, offices);
        var (gist, used) = Replaced(rule.Gist, offices);
        used = [.. used.Union(renamed)];
        return rule with
        {
            Title = title,
            Gist = gist,
            Parameters = [.. rule.Parameters.Select(p => Replaced(p, offices))],
            Grade = used.Aggregate(Grades.Weaker(rule.Grade, adaptation.Grade), (grade, office) => Grades.Weaker(grade, office.Grade)),
            Application = used.Count == 0 ? RuleApplication.TakenOver : RuleApplication.Adapted,
            AppliedBy = adaptation.Source,
            Change = used.Count == 0 ? null : Changes(used),
        };
    }

    private static ProcedureRule Overridden(ProcedureRule rule, RuleOverride decision, RulebookAdaptation adaptation, OfficeMapping[] offices)
    {
        var displaced = decision.Application == RuleApplication.Displaced;
        var (gist, used) = displaced ? (null, []) : Replaced(rule.Gist, offices);
        var known = rule.Grade != Grade.NotEstablished;
        return rule with
        {
            Title = Replaced(rule.Title, offices).Text,
            Gist = gist is null ? decision.Gist : $"{gist} {decision.Gist}",
            Parameters =
            [
                .. displaced ? [] : rule.Parameters.Where(p => !decision.Parameters.Any(o => o.Name == p.Name)).Select(p => Replaced(p, offices)),
                .. decision.Parameters,
            ],
            Grade =
                displaced || !known
                    ? Grades.Weaker(decision.Grade, adaptation.Grade)
                    : used.Aggregate(
                        Grades.Weaker(Grades.Weaker(rule.Grade, decision.Grade), adaptation.Grade),
                        (grade, office) => Grades.Weaker(grade, office.Grade)
                    ),
            Source = displaced || !known ? decision.Source : rule.Source,
            SeenFor = displaced ? null : rule.SeenFor,
            Application = decision.Application,
            AppliedBy = decision.Source ?? adaptation.Source,
            Change = used.Count == 0 ? decision.Gist : $"{Changes(used)}; {decision.Gist}",
        };
    }

    /// <summary>The body that a rule is about by its title, or by that of its chapter, and that does not exist at the meetings.</summary>
    private static OfficeMapping? Absent(ProcedureRule rule, RuleChapter? chapter, OfficeMapping[] offices) =>
        Array.Find(offices, o => o.To is null && (o.From == rule.Title || o.From == chapter?.Title));

    /// <summary>A text with the words of the meetings, and the mappings that it took; where a body does not exist the text says so.</summary>
    private static (string? Text, List<OfficeMapping> Used) Replaced(string? text, OfficeMapping[] offices)
    {
        var used = new List<OfficeMapping>();
        if (text is null)
            return (null, used);
        var replaced = new StringBuilder();
        for (var i = 0; i < text.Length; )
        {
            var found = Array.Find(offices, o => StandsAt(text, i, o.From));
            if (found is null)
            {
                replaced.Append(text[i++]);
                continue;
            }

            replaced.Append(found.To ?? $"{found.From} (which does not exist)");
            i += found.From.Length;
            if (!used.Contains(found))
                used.Add(found);
        }

        return (replaced.ToString(), used);
    }

    /// <summary>A parameter with the words of the meetings; it then rests on its own source and on that of the mapping.</summary>
    private static RuleParameter Replaced(RuleParameter parameter, OfficeMapping[] offices)
    {
        var used = new List<OfficeMapping>();
        var value = parameter.Value.Kind switch
        {
            ParameterKind.Text => ParameterValue.Of(Take(parameter.Value.Text!)),
            ParameterKind.Words => ParameterValue.Of([.. parameter.Value.Words.Select(Take)]),
            _ => parameter.Value,
        };
        if (used.Count == 0)
            return parameter;
        return parameter with
        {
            Value = value,
            Grade = used.Aggregate(parameter.Grade, (grade, office) => Grades.Weaker(grade, office.Grade)),
            Source = Citation.Join([parameter.Source, .. used.Select(o => o.Source)]),
        };

        string Take(string text)
        {
            var (replaced, found) = Replaced(text, offices);
            used.AddRange(found);
            return replaced!;
        }
    }

    private static bool StandsAt(string text, int at, string words) =>
        words.Length > 0
        && string.CompareOrdinal(text, at, words, 0, words.Length) == 0
        && (at == 0 || !IsOfWord(text[at - 1]))
        && (at + words.Length == text.Length || !IsOfWord(text[at + words.Length]));

    private static bool IsOfWord(char c) => char.IsLetterOrDigit(c) || c == '-';

    private static string Changes(IEnumerable<OfficeMapping> used) =>
        string.Join("; ", used.Select(o => o.To is null ? $"there is no {o.From}" : $"for {o.From} read {o.To}"));

    /// <summary>The categories of the one, with those of the other in the place of what they name alike, and the others behind.</summary>
    internal static ImmutableArray<ParticipationCategory> Categories(ImmutableArray<ParticipationCategory> of, ImmutableArray<ParticipationCategory> instead) =>
        [.. of.Select(c => instead.FirstOrDefault(o => o.Id == c.Id) ?? c), .. instead.Where(o => !of.Any(c => c.Id == o.Id))];
}
