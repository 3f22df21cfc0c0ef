using static System.FormattableString;

namespace Bwc.Model;

/// <summary>What makes an adaptation unfit to be applied: said once, for the operation and for the validator.</summary>
internal static class AdaptationFaults
{
    /// <param name="adaptation">The adaptation.</param>
    /// <param name="rules">The rulebook that it is to be applied to; null if only the adaptation is judged.</param>
    public static IEnumerable<Fault> Of(RulebookAdaptation adaptation, RulesOfProcedure? rules)
    {
        if (rules is not null && adaptation.Base != rules.Id)
            yield return new Fault(
                Codes.AdaptationOfOther,
                nameof(RulebookAdaptation.Base),
                $"the adaptation is for {SafeText.Quote(adaptation.Base)}, but the rulebook is {SafeText.Quote(rules.Id)}; use the rulebook that it adapts"
            );
        var offices = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < adaptation.Offices.Length; i++)
        {
            if (string.IsNullOrWhiteSpace(adaptation.Offices[i].From))
                yield return new Fault(Codes.TextEmpty, Invariant($"Offices[{i}].From"), "the text is empty; fill in the words of the rulebook");
            else if (!offices.Add(adaptation.Offices[i].From))
                yield return new Fault(
                    Codes.MappingRepeated,
                    Invariant($"Offices[{i}].From"),
                    $"{SafeText.Quote(adaptation.Offices[i].From)} is mapped twice; map it once"
                );
        }

        var overridden = new HashSet<RuleReference>();
        for (var i = 0; i < adaptation.Overrides.Length; i++)
        {
            var decision = adaptation.Overrides[i];
            if (!overridden.Add(decision.Rule))
                yield return new Fault(Codes.MappingRepeated, Invariant($"Overrides[{i}].Rule"), $"rule {decision.Rule} is overridden twice; override it once");
            if (decision.Application is not (RuleApplication.Adapted or RuleApplication.Displaced))
                yield return new Fault(
                    Codes.OverrideTakesOver,
                    Invariant($"Overrides[{i}].Application"),
                    $"rule {decision.Rule} is overridden but neither adapted nor displaced; use adapted or displaced, or leave the override out"
                );
            if (decision.Rule.Paragraph is not null || (rules is not null && !rules.Rules.Any(r => r.Reference == decision.Rule)))
                yield return new Fault(
                    Codes.OverrideOfNoRule,
                    Invariant($"Overrides[{i}].Rule"),
                    $"the rulebook has no rule {decision.Rule}; use the number of a rule, without a paragraph"
                );
        }
    }
}
