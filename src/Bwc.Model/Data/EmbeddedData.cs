using System.Globalization;
using System.Text;
using NodaTime;

namespace Bwc.Model;

/// <summary>Opens the tables under Data, which people review and correct, and reads the kinds of values that stand in them.</summary>
internal static class EmbeddedData
{
    // Every table has them, and so the first answer: their names by reflection would take longer than the reading.
    public static readonly EnumWords<Grade> Grades = new(["documented", "secondary", "derived", "modelled", "notEstablished"]);
    private static readonly Dictionary<string, Citation> Citations = new(StringComparer.Ordinal);

    public static string Text(string name) => Encoding.UTF8.GetString(EmbeddedFiles.Of(name));

    public static Grade Grade(ReadOnlySpan<char> text) => Word(Grades, text);

    public static int Number(ReadOnlySpan<char> text, bool signed = false) =>
        int.Parse(text, signed ? NumberStyles.AllowLeadingSign : NumberStyles.None, CultureInfo.InvariantCulture);

    public static TEnum Word<TEnum>(EnumWords<TEnum> words, ReadOnlySpan<char> text)
        where TEnum : struct, Enum => words.TryRead(text, out var value) ? value : throw new InvalidDataException($"'{text}' is not {words.Right}.");

    public static LocalDate Day(ReadOnlySpan<char> text) =>
        IsoDate.TryParse(text, out LocalDate day) ? day : throw new InvalidDataException($"'{text}' is no day.");

    public static LocalDate? DayOrNull(ReadOnlySpan<char> text) => text.IsEmpty ? null : Day(text);

    /// <summary>A citation; the many rows with one source share one.</summary>
    public static Citation? Cited(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return null;
        lock (Citations)
        {
            var known = Citations.GetAlternateLookup<ReadOnlySpan<char>>();
            if (!known.TryGetValue(text, out var citation))
            {
                citation = Citation.Parse(text, null);
                Citations[citation.Text] = citation;
            }

            return citation;
        }
    }

    /// <summary>Takes the first item off a list with semicolons.</summary>
    public static ReadOnlySpan<char> Next(ref ReadOnlySpan<char> list)
    {
        var end = list.IndexOf(';');
        var part = end < 0 ? list : list[..end];
        list = end < 0 ? [] : list[(end + 1)..];
        return part;
    }
}
