namespace Bwc.Fuzz.Making;

/// <summary>Changes a text at random places: cut, doubled, swapped, moved in case, spliced with another, with odd pieces let in.</summary>
internal static class Mutations
{
    private const int Longest = 1 << 16;

    public static string Of(Dice dice, string text, IReadOnlyList<string> others)
    {
        for (var times = 1 + dice.Below(4); times > 0; times--)
            text = Once(dice, text, others);
        return text.Length <= Longest ? text : text[..Longest];
    }

    private static string Once(Dice dice, string text, IReadOnlyList<string> others)
    {
        if (text.Length == 0)
            return dice.Of(OddTexts.Any);
        var (start, end) = Run(dice, text);
        return dice.Below(12) switch
        {
            0 => text.Remove(start, end - start),
            1 => text.Insert(end, text[start..end]),
            2 => text.Insert(start, dice.Of(OddTexts.Pieces)),
            3 => string.Concat(text.AsSpan(0, start), dice.Of(OddTexts.Pieces), text.AsSpan(end)),
            4 => string.Concat(text.AsSpan(0, start), Swapped(text[start]).ToString(), text.AsSpan(start + 1)),
            5 => string.Concat(text.AsSpan(0, start), dice.Of(OddTexts.Any), text.AsSpan(end)),
            6 => Splice(dice, text, dice.Of(others)),
            7 => text[start..],
            8 => text[..end],
            9 => text.Insert(
                start,
                string.Concat(Enumerable.Repeat(text[start..end], 1 + dice.Below(Math.Max(1, Math.Min(50, 2000 / Math.Max(1, end - start))))))
            ),
            10 => string.Concat(text.AsSpan(0, start), ((char)(text[start] + dice.Below(3) - 1)).ToString(), text.AsSpan(start + 1)),
            _ => string.Concat(text.AsSpan(end), text.AsSpan(start, end - start), text.AsSpan(0, start)),
        };
    }

    // Short runs are the rule: they leave most of the text as it was, so that what follows is reached.
    private static (int Start, int End) Run(Dice dice, string text)
    {
        var start = dice.Below(text.Length);
        var length = dice.Once(5) ? dice.Below(text.Length - start) + 1 : 1 + dice.Below(Math.Min(8, text.Length - start));
        return (start, start + length);
    }

    private static string Splice(Dice dice, string text, string other) =>
        other.Length == 0 ? text : string.Concat(text.AsSpan(0, dice.Below(text.Length)), other.AsSpan(dice.Below(other.Length)));

    private static char Swapped(char c) => char.IsUpper(c) ? char.ToLowerInvariant(c) : char.ToUpperInvariant(c);
}
