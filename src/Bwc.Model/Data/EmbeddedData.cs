using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;

namespace Bwc.Model;

/// <summary>Opens the files under Data, which people review and correct and the rows of the tables.</summary>
internal static class EmbeddedData
{
    private static readonly Assembly Library = typeof(EmbeddedData).Assembly;
    private static readonly Dictionary<string, Citation> Citations = new(StringComparer.Ordinal);

    /// <summary>The names of the files, such as "states.csv".</summary>
    public static IEnumerable<string> Files => Library.GetManifestResourceNames();

    /// <summary>The bytes of a file, unchanged, where they lie in the assembly.</summary>
    /// <exception cref="InvalidDataException">There is no such file.</exception>
    public static ReadOnlyMemory<byte> Utf8(string file)
    {
        using var stream = Library.GetManifestResourceStream(file) ?? throw new InvalidDataException($"The file {file} is not embedded.");
        return new ResourceMemory((UnmanagedMemoryStream)stream).Memory;
    }

    public static string Text(string file) => Encoding.UTF8.GetString(Utf8(file).Span);

    /// <summary>What is made of the rows of a table, in their order.</summary>
    /// <exception cref="InvalidDataException">The table is out of shape, lacks a column that is asked for or has one that is not.</exception>
    public static ImmutableArray<T> List<T>(string table, Func<CsvReader, T> make)
        where T : class
    {
        var row = new CsvReader(table, Utf8(table));
        var items = new T[row.CountRows()];
        for (var i = 0; row.Read(); i++)
            items[i] = make(row);
        if (items.Length > 0)
            row.RefuseUnread();
        return ImmutableCollectionsMarshal.AsImmutableArray(items);
    }

    /// <summary>The rows of a table, one after another, for some of their columns: what is made of a row is made before the next is read.</summary>
    /// <exception cref="InvalidDataException">The table is out of shape, or lacks a column that is asked for.</exception>
    public static IEnumerable<CsvReader> Rows(string table)
    {
        for (var row = new CsvReader(table, Utf8(table)); row.Read(); )
            yield return row;
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
