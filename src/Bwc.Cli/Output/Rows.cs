using System.Collections.Immutable;

namespace Bwc.Cli.Output;

/// <summary>A table before it has a form: names of columns and rows of cells. The first rows of every form are the same, whatever the form.</summary>
internal sealed record Rows(ImmutableArray<string> Columns, ImmutableArray<ImmutableArray<string>> Cells)
{
    public static Rows Of<T>(IEnumerable<T> items, params (string Column, Func<T, string?> Cell)[] columns) =>
        new([.. columns.Select(c => c.Column)], [.. items.Select(item => columns.Select(c => c.Cell(item) ?? string.Empty).ToImmutableArray())]);
}
