namespace Bwc.Cli.Output;

/// <summary>A table before it has a form: names of columns and rows of cells.</summary>
internal sealed record Rows(string[] Columns, List<string[]> Cells)
{
    public static Rows Of<T>(IEnumerable<T> items, params Column<T>[] columns)
        where T : class?
    {
        var rows = new Rows(Array.ConvertAll(columns, c => c.Name), []);
        foreach (var item in items)
            rows.Cells.Add(Array.ConvertAll(columns, c => c.Cell(item) ?? string.Empty));
        return rows;
    }

    /// <summary>The rows without the last columns that no row fills.</summary>
    public Rows WithoutEmpty()
    {
        var filled = Columns.Length;
        while (filled > 1 && Cells.TrueForAll(row => row[filled - 1].Length == 0))
            filled--;
        return filled == Columns.Length ? this : new Rows(Columns[..filled], Cells.ConvertAll(row => row[..filled]));
    }
}

/// <summary>A column: its name, and how an item fills it.</summary>
internal sealed record Column<T>(string Name, Func<T, string?> Cell)
{
    public static implicit operator Column<T>((string Name, Func<T, string?> Cell) column) => new(column.Name, column.Cell);
}
