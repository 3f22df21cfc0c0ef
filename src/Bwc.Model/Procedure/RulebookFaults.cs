using static System.FormattableString;

namespace Bwc.Model;

/// <summary>What makes a rulebook unfit to rule by: said once, for the rulings and for the validator. Paths are .NET names, relative to the rulebook.</summary>
internal static class RulebookFaults
{
    public static IEnumerable<Fault> Of(RulesOfProcedure rules) =>
        OfCategories(rules)
            .Concat(rules.Categories.SelectMany((category, i) => OfRights(category).Select(f => f with { Path = Invariant($"Categories[{i}].{f.Path}") })));

    /// <summary>Whether the categories fit together; what is in each is for <see cref="OfRights"/>.</summary>
    public static IEnumerable<Fault> OfCategories(RulesOfProcedure rules)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var kinds = new Dictionary<ParticipantKind, string>();
        for (var i = 0; i < rules.Categories.Length; i++)
        {
            var category = rules.Categories[i];
            if (!ids.Add(category.Id))
                yield return new Fault(
                    Codes.CategoryRepeated,
                    Invariant($"Categories[{i}].Id"),
                    $"the category {SafeText.Quote(category.Id)} is listed twice; list each category once"
                );
            if (!Enum.IsDefined(category.Admits))
                yield return new Fault(
                    Codes.WordUnknown,
                    Invariant($"Categories[{i}].Admits"),
                    "the kind of participant is not known; use one of those that the schema lists"
                );
            else if (category.Admits == ParticipantKind.DidNotExist)
                yield return new Fault(
                    Codes.WordUnknown,
                    Invariant($"Categories[{i}].Admits"),
                    $"the category {SafeText.Quote(category.Id)} admits States that did not exist; use another kind of participant"
                );
            else if (!kinds.TryAdd(category.Admits, category.Id))
                yield return new Fault(
                    Codes.CategoryOverlap,
                    Invariant($"Categories[{i}].Admits"),
                    $"both {SafeText.Quote(kinds[category.Admits])} and {SafeText.Quote(category.Id)} "
                        + $"admit the kind '{EnumWords.Of(category.Admits)}'; let only one category admit each kind"
                );
        }
    }

    /// <summary>Whether the rights of one category can be given. Paths are relative to the category.</summary>
    public static IEnumerable<Fault> OfRights(ParticipationCategory category)
    {
        var seen = new HashSet<Right>();
        for (var i = 0; i < category.Rights.Length; i++)
        {
            var entry = category.Rights[i];
            if (!seen.Add(entry.Right))
                yield return new Fault(
                    Codes.RightRepeated,
                    Invariant($"Rights[{i}].Right"),
                    $"the right '{EnumWords.Of(entry.Right)}' is listed twice in {SafeText.Quote(category.Id)}; list it once"
                );
            foreach (var fault in OfEntry(entry, category.Admits))
                yield return fault with
                {
                    Path = Invariant($"Rights[{i}].{fault.Path}"),
                };
        }
    }

    /// <summary>Whether one kind of participant can have a right in this way. Paths are relative to the entry.</summary>
    public static IEnumerable<Fault> OfEntry(RightEntry entry, ParticipantKind kind)
    {
        if (kind != ParticipantKind.StateParty && RightEntry.IsOfDecision(entry.Right) && entry.Value is not (RightValue.No or RightValue.NotEstablished))
            yield return new Fault(
                Codes.DecisionRightBeyondParties,
                "Value",
                $"participants of the kind '{EnumWords.Of(kind)}' have the right '{EnumWords.Of(entry.Right)}'; "
                    + "only States Parties take part in decisions, so set the right to 'no'"
            );
        if ((entry.Value == RightValue.NotEstablished) != (entry.Grade == Grade.NotEstablished))
            yield return new Fault(
                Codes.ValueAndGradeDisagree,
                "Grade",
                $"the right '{EnumWords.Of(entry.Right)}' has the value '{EnumWords.Of(entry.Value)}' but the grade "
                    + $"'{EnumWords.Of(entry.Grade)}'; set both to 'notEstablished', or neither"
            );
    }
}
