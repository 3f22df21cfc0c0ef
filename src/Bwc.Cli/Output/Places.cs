using System.Globalization;
using System.Text;

namespace Bwc.Cli.Output;

/// <summary>How many places of a terminal a text takes: two for the wide letters of East Asia, none for marks that sit on another.</summary>
internal static class Places
{
    public static int Of(string text)
    {
        var places = 0;
        foreach (var rune in text.EnumerateRunes())
            places += Of(rune);
        return places;
    }

    /// <summary>Breaks a text at blanks into lines of at most so many places; a word that is longer is broken anywhere.</summary>
    public static List<string> Wrap(string text, int width)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        var used = 0;
        foreach (var word in text.Split(' '))
        {
            var length = Of(word);
            if (used > 0 && used + 1 + length > width)
            {
                lines.Add(line.ToString());
                line.Clear();
                used = 0;
            }

            if (used > 0)
            {
                line.Append(' ');
                used++;
            }

            foreach (var rune in word.EnumerateRunes())
            {
                if (used + Of(rune) > width)
                {
                    lines.Add(line.ToString());
                    line.Clear();
                    used = 0;
                }

                line.Append(Rune.IsControl(rune) || TurnsDirection(rune) ? Rune.ReplacementChar : rune);
                used += Of(rune);
            }
        }

        lines.Add(line.ToString());
        return lines;
    }

    // What turns the direction of writing could make a line read as another.
    private static bool TurnsDirection(Rune rune) => rune.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);

    private static int Of(Rune rune) =>
        Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
            _ => rune.Value
                is (>= 0x1100 and <= 0x115F)
                    or (>= 0x2E80 and <= 0xA4CF)
                    or (>= 0xAC00 and <= 0xD7A3)
                    or (>= 0xF900 and <= 0xFAFF)
                    or (>= 0xFE30 and <= 0xFE6F)
                    or (>= 0xFF00 and <= 0xFF60)
                    or (>= 0xFFE0 and <= 0xFFE6)
                    or (>= 0x20000 and <= 0x3FFFD)
                ? 2
                : 1,
        };
}
