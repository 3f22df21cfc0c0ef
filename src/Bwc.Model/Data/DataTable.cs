using System.Collections.Immutable;
using NodaTime;

namespace Bwc.Model;

/// <summary>What is known of an embedded table as such: what it holds, how far it was checked, its key and to which tables it refers.</summary>
internal sealed class DataTable
{
    /// <summary>How the names of the files of tables end.</summary>
    public const string Extension = ".csv";

    public required string Name { get; init; }

    public required string Title { get; init; }

    public required LocalDate? CheckedUntil { get; init; }

    public required string? Basis { get; init; }

    /// <summary>The column whose values are all different and none empty; null if there is none.</summary>
    public required string? Key { get; init; }

    /// <summary>Columns whose values are keys of other tables.</summary>
    public required ImmutableArray<TableReference> References { get; init; }

    /// <summary>Every table, in alphabetical order; a table without a title of its own has its name as its title.</summary>
    public static IEnumerable<DataTable> All()
    {
        var described = EmbeddedData
            .List(
                "tables.csv",
                row => new DataTable
                {
                    Name = row.Text("table"),
                    Title = row.Text("title"),
                    CheckedUntil = row.DayOrNull("checkedUntil"),
                    Basis = row.TextOrNull("basis"),
                    Key = row.TextOrNull("key"),
                    References = [.. row.Texts("references").Select(ReferenceOf)],
                }
            )
            .ToDictionary(table => table.Name, StringComparer.Ordinal);
        return EmbeddedData
            .Files.Where(file => file.EndsWith(Extension, StringComparison.Ordinal))
            .Select(file => file[..^Extension.Length])
            .Order(StringComparer.Ordinal)
            .Select(name => described.GetValueOrDefault(name) ?? Plain(name));
    }

    private static DataTable Plain(string name) =>
        new()
        {
            Name = name,
            Title = name,
            CheckedUntil = null,
            Basis = null,
            Key = null,
            References = [],
        };

    // "state>states.code"
    private static TableReference ReferenceOf(string text)
    {
        var parts = text.Split('>', '.');
        return parts.Length == 3
            ? new TableReference(parts[0], parts[1], parts[2])
            : throw new InvalidDataException($"'{text}' is not a reference; use column>table.key.");
    }
}
