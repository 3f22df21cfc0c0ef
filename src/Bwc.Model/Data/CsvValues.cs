using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using NodaTime;

namespace Bwc.Model;

/// <summary>The kinds of values that are in the fields of the embedded tables.</summary>
internal static class CsvValues
{
    /// <summary>The grade, in the column of that name, which almost every table has; so too <see cref="Source"/> and <see cref="Note"/>.</summary>
    public static Grade Grade(this CsvReader row) => row.Word<Grade>("grade");

    public static Citation? Source(this CsvReader row) => row.Citation("source");

    public static string? Note(this CsvReader row) => row.TextOrNull("note");

    public static Citation? Citation(this CsvReader row, string column) => EmbeddedData.Cited(row[column]);

    /// <summary>A code, a symbol or a reference.</summary>
    public static T Value<T>(this CsvReader row, string column)
        where T : struct, ISpanParsable<T> => T.Parse(row[column], CultureInfo.InvariantCulture);

    public static T? ValueOrNull<T>(this CsvReader row, string column)
        where T : struct, ISpanParsable<T> => row.IsEmpty(column) ? null : row.Value<T>(column);

    /// <summary>A list with semicolons, empty if nothing is.</summary>
    public static ImmutableArray<T> Values<T>(this CsvReader row, string column)
        where T : struct, ISpanParsable<T>
    {
        var texts = row.TextOrNull(column)?.Split(';') ?? [];
        var values = new T[texts.Length];
        for (var i = 0; i < texts.Length; i++)
            values[i] = T.Parse(texts[i], CultureInfo.InvariantCulture);
        return ImmutableCollectionsMarshal.AsImmutableArray(values);
    }

    /// <summary>A list of texts with semicolons, empty if nothing is.</summary>
    public static ImmutableArray<string> Texts(this CsvReader row, string column) => row.TextOrNull(column) is { } list ? [.. list.Split(';')] : [];

    /// <summary>A number without a sign.</summary>
    public static int Number(this CsvReader row, string column) => Number(row[column]);

    public static int? NumberOrNull(this CsvReader row, string column) => row.IsEmpty(column) ? null : row.Number(column);

    public static int SignedNumber(this CsvReader row, string column) => Number(row[column], NumberStyles.AllowLeadingSign);

    /// <summary>A word of an enumeration.</summary>
    public static TEnum Word<TEnum>(this CsvReader row, string column)
        where TEnum : struct, Enum => Word<TEnum>(row[column]);

    public static TEnum? WordOrNull<TEnum>(this CsvReader row, string column)
        where TEnum : struct, Enum => row.IsEmpty(column) ? null : row.Word<TEnum>(column);

    public static ImmutableArray<TEnum> Words<TEnum>(this CsvReader row, string column)
        where TEnum : struct, Enum => [.. row.Texts(column).Select(text => Word<TEnum>(text))];

    /// <summary>A language by its tag.</summary>
    public static Language Language(this CsvReader row, string column) => LanguageOf(row.Text(column));

    /// <summary>A list of languages by their tags, with semicolons, empty where nothing is.</summary>
    public static ImmutableArray<Language> Languages(this CsvReader row, string column) => [.. row.Texts(column).Select(LanguageOf)];

    /// <summary>Whether something holds: "true"; "false", or nothing, where it does not.</summary>
    public static bool Flag(this CsvReader row, string column) => !row.IsEmpty(column) && bool.Parse(row[column]);

    public static LocalDate Day(this CsvReader row, string column) =>
        IsoDate.TryParse(row[column], out LocalDate day) ? day : throw new InvalidDataException($"'{row[column]}' is not a day.");

    public static LocalDate? DayOrNull(this CsvReader row, string column) => row.IsEmpty(column) ? null : row.Day(column);

    /// <summary>Runs of days, such as "2018-12-04/2018-12-05;2018-12-07/2018-12-07".</summary>
    public static ImmutableArray<DateInterval> Runs(this CsvReader row, string column) => [.. row.Texts(column).Select(Run)];

    private static Language LanguageOf(string tag) =>
        LanguageTags.TryParse(tag, out var language)
            ? language
            : throw new InvalidDataException($"'{tag}' is not one of {string.Join(", ", LanguageTags.All)}.");

    private static DateInterval Run(string text) =>
        IsoDate.TryParse(text, out DateInterval? run) ? run! : throw new InvalidDataException($"'{text}' is not a run of days.");

    private static TEnum Word<TEnum>(ReadOnlySpan<char> text)
        where TEnum : struct, Enum =>
        Vocabulary<TEnum>.Words.TryRead(text, out var value) ? value : throw new InvalidDataException($"'{text}' is not {Vocabulary<TEnum>.Words.Right}.");

    public static int Number(ReadOnlySpan<char> text, NumberStyles styles = NumberStyles.None) =>
        int.TryParse(text, styles, CultureInfo.InvariantCulture, out var number) ? number : throw new InvalidDataException($"'{text}' is not a number.");

    private static class Vocabulary<TEnum>
        where TEnum : struct, Enum
    {
        public static readonly EnumWords<TEnum> Words = new();
    }
}
