using System.Reflection;
using System.Text;

namespace Bwc.Model;

/// <summary>Opens the files under Data, which people review and correct and the rows of the tables.</summary>
internal static class EmbeddedData
{
    private static readonly Assembly Library = typeof(EmbeddedData).Assembly;
    private static readonly Dictionary<string, Citation> Citations = new(StringComparer.Ordinal);

    /// <summary>The names of the files, such as "states.csv".</summary>
    public static IEnumerable<string> Files => Library.GetManifestResourceNames();

    /// <summary>The bytes of a file, unchanged.</summary>
    /// <exception cref="InvalidDataException">There is no such file.</exception>
    public static byte[] Bytes(string file)
    {
        using var stream = Library.GetManifestResourceStream(file) ?? throw new InvalidDataException($"The file {file} is not embedded.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    public static string Text(string file) => Encoding.UTF8.GetString(Bytes(file));

    /// <summary>The rows of a table, one after another: what is made of a row is made before the next is read.</summary>
    /// <exception cref="InvalidDataException">The table is out of shape, lacks a column that is asked for or has one that is not.</exception>
    public static IEnumerable<CsvReader> Rows(string table)
    {
        var rows = 0;
        var row = new CsvReader(table, Text(table));
        for (; row.Read(); rows++)
            yield return row;
        if (rows > 0 && row.Unread.FirstOrDefault() is { } column)
            throw new InvalidDataException($"The table {table} has a column '{column}', which nobody reads.");
    }

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
}
