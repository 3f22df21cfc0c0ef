namespace Bwc.Model;

/// <summary>What a person may have meant who gave a name that is not one: the same sentence wherever something is looked up.</summary>
internal static class Nearest
{
    private const int MaxListed = 8;
    private const int MaxNear = 3;
    private const int MaxAsked = 64;

    /// <summary>"use one of A, B" where there are few; else those that are near, or the first of them.</summary>
    public static string Choice(IEnumerable<string> known, ReadOnlySpan<char> asked)
    {
        string[] names = [.. known.Where(n => !string.IsNullOrWhiteSpace(n)).Distinct(StringComparer.Ordinal)];
        if (names.Length == 0)
            return "the register has none";
        if (names.Length <= MaxListed)
            return $"use {Wording.OneOf([.. names.Select(SafeText.Bare)])}";
        return Near(names, asked.Trim().ToString()) is { Length: > 0 } near
            ? $"did you mean {Wording.OneOf([.. near.Select(SafeText.Bare)])}?"
            : $"use one such as {List(names[..MaxNear])}";
    }

    /// <summary>Those of a few words that a typing error may have made of the text asked for, the nearest first; empty if none is near.</summary>
    public static string[] Like(IEnumerable<string> known, string asked) => Near([.. known], asked.Trim());

    private static string List(IEnumerable<string> names) => string.Join(", ", names.Select(SafeText.Bare));

    /// <summary>Those that have the text within them, and after these those that a few letters make of it.</summary>
    private static string[] Near(string[] names, string asked)
    {
        if (asked.Length is 0 or > MaxAsked)
            return [];
        var capitals = asked.ToUpperInvariant();
        return
        [
            .. names
                .Where(n => n.Length <= 2 * MaxAsked)
                .Select(n => (Name: n, Distance: n.Contains(asked, StringComparison.OrdinalIgnoreCase) ? 0 : EditDistance.Of(n.ToUpperInvariant(), capitals)))
                .Where(n => n.Distance <= Math.Max(1, asked.Length / 3))
                .OrderBy(n => n.Distance)
                .Take(MaxNear)
                .Select(n => n.Name),
        ];
    }
}
