using Bwc.Model.Diagnostics;

namespace Bwc.Model.Procedure;

/// <summary>What makes a rulebook unfit to rule by: said once, for the rulings and for the validator. Paths are .NET names, relative to the rulebook.</summary>
internal static class RulebookFaults
{
    public static IEnumerable<Fault> Of(RulesOfProcedure rules)
    {
        for (var i = 0; i < rules.Categories.Length; i++)
        {
            var category = rules.Categories[i];
            for (var j = 0; j < i; j++)
            {
                var earlier = rules.Categories[j];
                if (earlier.Id == category.Id) yield return new Fault(Codes.CategoryRepeated, $"Categories[{i}].Id", $"the category '{category.Id}' stands twice; give each category once");
                if (earlier.Admits == category.Admits)
                    yield return new Fault(Codes.CategoryOverlap, $"Categories[{i}].Admits", $"both '{earlier.Id}' and '{category.Id}' admit {category.Admits}; let one category admit each kind");
            }

            foreach (var fault in OfRights(category, i)) yield return fault;
        }
    }

    private static IEnumerable<Fault> OfRights(ParticipationCategory category, int index)
    {
        for (var i = 0; i < category.Rights.Length; i++)
        {
            var entry = category.Rights[i];
            var path = $"Categories[{index}].Rights[{i}]";
            if (category.Rights[..i].Any(e => e.Right == entry.Right))
                yield return new Fault(Codes.RightRepeated, path + ".Right", $"the right {entry.Right} stands twice in '{category.Id}'; give it once");
            if (category.Admits != ParticipantKind.StateParty && RightEntry.IsOfDecision(entry.Right) && (entry.Value is RightValue.Yes or RightValue.Conditional))
                yield return new Fault(Codes.DecisionRightBeyondParties, path + ".Value", $"'{category.Id}' is given {entry.Right}; only States Parties take part in decisions, so give no");
            if ((entry.Value == RightValue.NotEstablished) != (entry.Grade == Sources.Grade.NotEstablished))
                yield return new Fault(Codes.ValueAndGradeDisagree, path + ".Grade", $"{entry.Right} has the value {entry.Value} and the grade {entry.Grade}; the one is NotEstablished exactly where the other is");
        }
    }
}
