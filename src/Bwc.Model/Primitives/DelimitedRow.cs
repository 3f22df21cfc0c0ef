namespace Bwc.Model;

/// <summary>A row of a table of a caller's.</summary>
/// <param name="Line">The line on which it begins, from 1.</param>
/// <param name="Text">The row as it is, or its beginning.</param>
/// <param name="Fields">Its fields; empty if it cannot be read.</param>
/// <param name="Fault">Why it cannot.</param>
internal readonly record struct DelimitedRow(int Line, string Text, string[] Fields, RowFault Fault);
