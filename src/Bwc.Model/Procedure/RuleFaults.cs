using static System.FormattableString;

namespace Bwc.Model;

/// <summary>Whether the chapters and rules of a rulebook fit together. Paths are .NET names, relative to the rulebook.</summary>
internal static class RuleFaults
{
    public static IEnumerable<Fault> Of(RulesOfProcedure rules) =>
        OfChapters(rules).Concat(OfRules(rules)).Concat(OfReferences(rules)).Concat(OfDecisions(rules));

    private static IEnumerable<Fault> OfChapters(RulesOfProcedure rules)
    {
        for (var i = 0; i < rules.Chapters.Length; i++)
        {
            var chapter = rules.Chapters[i];
            if (chapter.First < 1 || chapter.Last < chapter.First || chapter.Last > RuleReference.Max)
                yield return new Fault(
                    Codes.ChapterOutOfOrder,
                    Invariant($"Chapters[{i}].First"),
                    Invariant($"chapter {chapter.Number} has rules {chapter.First} to {chapter.Last}; ")
                        + Invariant($"use a first and a last rule from 1 to {RuleReference.Max}, in ascending order")
                );
            for (var j = 0; j < i; j++)
            {
                if (rules.Chapters[j].Number == chapter.Number || (rules.Chapters[j].First <= chapter.Last && chapter.First <= rules.Chapters[j].Last))
                    yield return new Fault(
                        Codes.ChapterOutOfOrder,
                        Invariant($"Chapters[{i}]"),
                        $"chapters {rules.Chapters[j].Number} and {chapter.Number} have a number or a rule in common; put each rule into one chapter"
                    );
            }
        }
    }

    private static IEnumerable<Fault> OfRules(RulesOfProcedure rules)
    {
        var seen = new HashSet<int>();
        for (var i = 0; i < rules.Rules.Length; i++)
        {
            var rule = rules.Rules[i];
            if (rule.Reference.Paragraph is not null)
                yield return new Fault(
                    Codes.RuleIsParagraph,
                    Invariant($"Rules[{i}].Reference"),
                    $"{rule.Reference} is a paragraph; use the number of the rule"
                );
            if (!seen.Add(rule.Reference.Rule))
                yield return new Fault(
                    Codes.RuleRepeated,
                    Invariant($"Rules[{i}].Reference"),
                    Invariant($"rule {rule.Reference.Rule} is listed twice; list each rule once")
                );
            if (
                rules.Chapters.FirstOrDefault(c => c.Number == rule.Chapter) is not { } chapter
                || rule.Reference.Rule < chapter.First
                || rule.Reference.Rule > chapter.Last
            )
                yield return new Fault(
                    Codes.RuleOutsideChapter,
                    Invariant($"Rules[{i}].Chapter"),
                    $"rule {rule.Reference} names chapter {SafeText.Quote(rule.Chapter)}, which does not include it; name the chapter that does"
                );
            if (
                rule.Grade == Grade.NotEstablished
                && rule.Application != RuleApplication.Displaced
                && (rule.Title is not null || rule.Gist is not null || !rule.Parameters.IsEmpty)
            )
                yield return new Fault(
                    Codes.ContentNotEstablished,
                    Invariant($"Rules[{i}].Grade"),
                    $"rule {rule.Reference} has content, but its grade is not established; "
                        + "add the grade and the source, or leave out the title, gist and parameters"
                );
            var names = new HashSet<string>(StringComparer.Ordinal);
            for (var j = 0; j < rule.Parameters.Length; j++)
            {
                if (!names.Add(rule.Parameters[j].Name))
                    yield return new Fault(
                        Codes.ParameterRepeated,
                        Invariant($"Rules[{i}].Parameters[{j}].Name"),
                        $"{SafeText.Quote(rule.Parameters[j].Name)} is listed twice in rule {rule.Reference}; list it once"
                    );
            }
        }
    }

    /// <summary>In a rulebook that is known by rules, what names one must name one that is there.</summary>
    private static IEnumerable<Fault> OfReferences(RulesOfProcedure rules)
    {
        if (rules.Rules.IsEmpty)
            yield break;
        for (var i = 0; i < rules.Categories.Length; i++)
        {
            if (rules.Categories[i].Rule is { } rule && rules.Whole(rule) is null)
                yield return Missing(Invariant($"Categories[{i}].Rule"), rule);
        }

        for (var i = 0; i < rules.Decisions.Length; i++)
        {
            if (rules.Decisions[i].Rule is { } rule && rules.Whole(rule) is null)
                yield return Missing(Invariant($"Decisions[{i}].Rule"), rule);
        }
    }

    private static IEnumerable<Fault> OfDecisions(RulesOfProcedure rules)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < rules.Decisions.Length; i++)
        {
            if (!ids.Add(rules.Decisions[i].Id))
                yield return new Fault(
                    Codes.IdentifierRepeated,
                    Invariant($"Decisions[{i}].Id"),
                    $"{SafeText.Quote(rules.Decisions[i].Id)} is listed twice; list each procedure once"
                );
        }
    }

    private static Fault Missing(string path, RuleReference rule) =>
        new(
            Codes.ParagraphWithoutRule,
            path,
            Invariant($"{rule} is used here, but the rulebook has no rule {rule.Rule}; add the rule, or use one that the rulebook has")
        );
}
