namespace Bwc.Model;

/// <summary>How far two texts are apart.</summary>
internal static class EditDistance
{
    private const int OnStack = 128;

    /// <summary>How many letters must be put in, left out, changed or swapped with their neighbour to make the one of the other. Capitals count.</summary>
    public static int Of(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var width = right.Length + 1;
        Span<int> rows = 3 * width <= 3 * OnStack ? stackalloc int[3 * width] : new int[3 * width];
        var before = rows[..width];
        var last = rows.Slice(width, width);
        var row = rows.Slice(2 * width, width);
        for (var j = 0; j < width; j++)
            row[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            var spare = before;
            before = last;
            last = row;
            row = spare;
            row[0] = i;
            for (var j = 1; j < width; j++)
            {
                var same = left[i - 1] == right[j - 1];
                row[j] = Math.Min(Math.Min(last[j], row[j - 1]) + 1, last[j - 1] + (same ? 0 : 1));
                if (!same && i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
            }
        }

        return row[^1];
    }
}
