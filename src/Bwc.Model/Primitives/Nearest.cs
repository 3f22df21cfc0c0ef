namespace Bwc.Model;

/// <summary>What a person may have meant who gave a name that is none: the same sentence wherever something is looked up.</summary>
internal static class Nearest
{
    private const int MaxListed = 8;
    private const int MaxNear = 3;
    private const int MaxAsked = 64;

    /// <summary>"give one of A, B" where there are few; else those that are near, or the first of them.</summary>
    public static string Choice(IEnumerable<string> known, ReadOnlySpan<char> asked)
    {
        string[] names = [.. known.Where(n => !string.IsNullOrWhiteSpace(n)).Distinct(StringComparer.Ordinal)];
        if (names.Length == 0)
            return "the register has none";
        if (names.Length <= MaxListed)
            return $"give {Wording.OneOf([.. names.Select(SafeText.Bare)])}";
        return Near(names, asked.Trim().ToString()) is { Length: > 0 } near ? $"the nearest: {List(near)}" : $"give one such as {List(names[..MaxNear])}";
    }

    private static string List(IEnumerable<string> names) => string.Join(", ", names.Select(SafeText.Bare));

    /// <summary>Those that have the text within them, and after these those that a few letters make of it.</summary>
    private static string[] Near(string[] names, string asked)
    {
        if (asked.Length is 0 or > MaxAsked)
            return [];
        return
        [
            .. names
                .Where(n => n.Length <= 2 * MaxAsked)
                .Select(n => (Name: n, Distance: n.Contains(asked, StringComparison.OrdinalIgnoreCase) ? 0 : Distance(n, asked)))
                .Where(n => n.Distance <= Math.Max(1, asked.Length / 3))
                .OrderBy(n => n.Distance)
                .Take(MaxNear)
                .Select(n => n.Name),
        ];
    }

    /// <summary>How many letters must be put in, left out or changed.</summary>
    private static int Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var same = char.ToUpperInvariant(left[i - 1]) == char.ToUpperInvariant(right[j - 1]);
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (same ? 0 : 1)));
            }
        }

        return row[^1];
    }
}
