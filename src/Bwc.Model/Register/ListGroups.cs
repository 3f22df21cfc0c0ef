using System.Collections.Immutable;

namespace Bwc.Model;

/// <summary>Regional groups in a list of participants: a group is not a participant, and the code of one is that of a State as well.</summary>
internal static class ListGroups
{
    // What a name of a group has, so that "Other States Parties" is not taken for a part of one.
    private static readonly string[] Marks = ["group", "movement", "aligned"];

    /// <summary>The group that a clean text names by its code, its name or a part of that; null where it names none.</summary>
    public static RegionalGroup? Of(ImmutableArray<RegionalGroup> groups, string clean)
    {
        if (GroupDirectory.TryFind(groups, clean, out var group))
            return group;
        if (clean.Length > NameFold.MaxLength || !Array.Exists(Marks, m => clean.Contains(m, StringComparison.OrdinalIgnoreCase)))
            return null;
        var words = WordRuns.Of(NameFold.WithoutArticle(clean).ToString());
        return words.Length < 2 ? null : groups.FirstOrDefault(g => WordRuns.Of(g.Name).AsSpan().ContainsRun(words));
    }

    /// <summary>Says that a group is not a participant.</summary>
    public static Finding NoParticipant(string clean, RegionalGroup group) =>
        Finding.Of(
            Codes.GroupOnList,
            $"{SafeText.Quote(clean)} is a regional group ({SafeText.Bare(group.Name)}), which is not a participant; name its members that take part"
        );

    /// <summary>Says of the code of a State that is also that of a group how it is read.</summary>
    public static ImmutableArray<Finding> AlsoCode(string clean, RegionalGroup? group, ParticipationRuling ruling) =>
        group is null
            ? []
            :
            [
                Finding.Of(
                    Codes.CodeOfGroupToo,
                    $"{SafeText.Quote(clean)} is read as the code of {SafeText.Bare(ruling.Participant)}; the regional group of that code is not a participant"
                ),
            ];
}
