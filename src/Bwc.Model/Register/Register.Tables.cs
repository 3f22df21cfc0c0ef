using System.Collections.Immutable;

namespace Bwc.Model;

/// <content>The embedded tables as they are, for programs that read tables.</content>
public sealed partial class Register
{
    private const string Extension = DataTable.Extension;

    /// <summary>The names of the embedded tables, such as "treaty-actions", in alphabetical order.</summary>
    public static ImmutableArray<string> Tables => [.. DataTable.All().Select(table => table.Name)];

    /// <summary>The version of the embedded data: the date on which it was last changed.</summary>
    public static string DataVersion => "2026-11-28";

    /// <summary>Gets all embedded tables as files, together with a datapackage.json (Frictionless Data) that describes their types, keys, sources and
    /// licences.</summary>
    /// <returns>The names and contents of the files, in alphabetical order.</returns>
    /// <example><code>
    /// foreach (var (name, text) in Register.DataPackage())
    ///     Console.WriteLine($"{name}: {text.Length}"); // attendance.csv: ...
    /// </code></example>
    public static ImmutableArray<KeyValuePair<string, string>> DataPackage() =>
        [
            .. Tables
                .Select(table => KeyValuePair.Create(table + Extension, EmbeddedData.Text(table + Extension)))
                .Append(KeyValuePair.Create(Model.DataPackage.FileName, Model.DataPackage.Describe(EmbeddedTables.Sources(), DataVersion)))
                .OrderBy(file => file.Key, StringComparer.Ordinal),
        ];

    /// <summary>
    /// Gets an embedded table unchanged, as CSV (RFC 4180) with a header line and one fact per row, including grades and sources if the table has them.
    /// </summary>
    /// <param name="table">The name, one of <see cref="Tables"/>.</param>
    /// <returns>The table; or a finding: <see cref="Codes.WordUnknown"/>.</returns>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    public static Result<string> TableOf(string table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return Tables.Contains(table)
            ? Results.Success(EmbeddedData.Text(table + Extension))
            : Results.Failure<string>(Codes.WordUnknown, $"{SafeText.Quote(table)} is not a table of the data; use one of {string.Join(", ", Tables)}");
    }
}
