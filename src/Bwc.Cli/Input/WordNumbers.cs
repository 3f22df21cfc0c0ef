using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Bwc.Cli.Input;

/// <summary>Counts the paragraphs that Word numbers by itself: their numbers are not in the text.</summary>
internal sealed class WordNumbers(Numbering? numbering)
{
    private const int Levels = 9;

    private static readonly (int Value, string Letters)[] Roman =
    [
        (1000, "M"),
        (900, "CM"),
        (500, "D"),
        (400, "CD"),
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ];

    private readonly Dictionary<int, int[]> _counts = [];

    /// <summary>The number of a paragraph as Word would print it, with a blank behind it; nothing where it has none.</summary>
    public string Of(Paragraph paragraph)
    {
        if (paragraph.ParagraphProperties?.NumberingProperties is not { NumberingId.Val: { } id } properties || id.Value == 0)
            return string.Empty;
        var level = Math.Clamp(properties.NumberingLevelReference?.Val?.Value ?? 0, 0, Levels - 1);
        if (Find(id.Value, level) is not { NumberingFormat.Val: { } format } found)
            return string.Empty;
        if (format.Value == NumberFormatValues.Bullet)
            return "\u2022 ";
        if (!_counts.TryGetValue(id.Value, out var counts))
            _counts[id.Value] = counts = new int[Levels];
        counts[level] = counts[level] == 0 ? found.StartNumberingValue?.Val?.Value ?? 1 : counts[level] + 1;
        for (var deeper = level + 1; deeper < Levels; deeper++)
            counts[deeper] = 0;
        return Printed(id.Value, found.LevelText?.Val?.Value ?? "%1.", counts) + " ";
    }

    private string Printed(int id, string pattern, int[] counts)
    {
        var text = new StringBuilder(pattern);
        for (var level = 0; level < Levels; level++)
        {
            var mark = string.Create(CultureInfo.InvariantCulture, $"%{level + 1}");
            if (pattern.Contains(mark, StringComparison.Ordinal))
                text.Replace(mark, Number(Math.Max(1, counts[level]), Find(id, level)?.NumberingFormat?.Val?.Value));
        }

        return text.ToString();
    }

    private static string Number(int number, NumberFormatValues? format) =>
        format == NumberFormatValues.LowerLetter ? Letter(number, 'a')
        : format == NumberFormatValues.UpperLetter ? Letter(number, 'A')
        : format == NumberFormatValues.UpperRoman ? RomanOf(number)
        : format == NumberFormatValues.LowerRoman ? RomanOf(number).ToLowerInvariant()
        : number.ToString(CultureInfo.InvariantCulture);

    private static string Letter(int number, char first) => ((char)(first + ((number - 1) % 26))).ToString();

    private static string RomanOf(int number)
    {
        var (text, rest) = (new StringBuilder(), Math.Min(number, 3999));
        foreach (var (value, letters) in Roman)
        {
            for (; rest >= value; rest -= value)
                text.Append(letters);
        }

        return text.ToString();
    }

    private Level? Find(int id, int level)
    {
        var instance = numbering?.Elements<NumberingInstance>().FirstOrDefault(n => n.NumberID?.Value == id);
        var kept = instance?.AbstractNumId?.Val?.Value;
        return numbering
            ?.Elements<AbstractNum>()
            .FirstOrDefault(a => a.AbstractNumberId?.Value == kept)
            ?.Elements<Level>()
            .FirstOrDefault(l => l.LevelIndex?.Value == level);
    }
}
