namespace Bwc.Model;

/// <summary>That the values of a column are keys of another table.</summary>
/// <param name="Column">The column.</param>
/// <param name="Table">The other table.</param>
/// <param name="Key">The column of the other table that is its key.</param>
internal sealed record TableReference(string Column, string Table, string Key);
