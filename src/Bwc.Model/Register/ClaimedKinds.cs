using NodaTime;

namespace Bwc.Model;

/// <summary>Compares what a list says that a participant is with what it is on the day.</summary>
internal sealed class ClaimedKinds(ParticipationRules rules)
{
    private readonly HashSet<string> _said =
    [
        .. Enum.GetValues<ParticipantKind>().SelectMany(kind => rules.CategoryOf(kind) is { } category ? Words(kind, category) : []).Where(w => w.Length > 0),
    ];

    /// <summary>What is wrong with a claim; null if the claim is right or states nothing, or if it is not known who is meant.</summary>
    public Finding? Judge(EntryRuling ruling, string? claimed, LocalDate on)
    {
        if (ruling.Category is null || string.IsNullOrWhiteSpace(claimed))
            return null;
        var said = NameFold.Fold(CleanText.Of(claimed));
        var (isKnown, fits) = (false, false);
        foreach (var kind in Enum.GetValues<ParticipantKind>())
        {
            if (rules.CategoryOf(kind) is not { } category || !Means(said, kind, category))
                continue;
            isKnown = true;
            fits |= category.Id == ruling.Category;
        }

        foreach (var kind in ListWords.KindsOf(said))
        {
            isKnown = true;
            fits |= (rules.CategoryOf(kind)?.Id ?? EnumWords.Of(kind)) == ruling.Category;
        }

        if (fits)
            return null;
        if (isKnown)
            return Finding.Of(
                Codes.ClaimedKindDiffers,
                $"the list says {SafeText.Quote(claimed)}, but {SafeText.Bare(ruling.Participant!)} is a different kind of participant on "
                    + $"{IsoDate.ToText(on)}: {PlainWords.Of(ruling.Category!)}"
            );
        var known = Enum.GetValues<ParticipantKind>().Select(k => rules.CategoryOf(k)?.Id).OfType<string>().Distinct().Select(PlainWords.Of);
        return Finding.Of(Codes.ClaimedKindUnknown, $"{SafeText.Quote(claimed)} is not a category of the rulebook; use {Wording.OneOf([.. known])}");
    }

    /// <summary>True if a text is a word of lists for a kind of participant, or a category, a kind or a paragraph of the rulebook.</summary>
    public bool IsClaim(string text) => NameFold.Fold(CleanText.Of(text)) is { Length: > 0 } said && (_said.Contains(said) || !ListWords.KindsOf(said).IsEmpty);

    private static bool Means(string said, ParticipantKind kind, ParticipationCategory category) => Words(kind, category).Contains(said);

    private static IEnumerable<string> Words(ParticipantKind kind, ParticipationCategory category) =>
        new[] { category.Id, EnumWords.Of(kind), PlainWords.Of(category.Id), PlainWords.Of(kind), category.Rule?.ToString() ?? string.Empty }.Select(
            NameFold.Fold
        );
}
