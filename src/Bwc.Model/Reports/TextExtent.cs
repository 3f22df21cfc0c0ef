namespace Bwc.Model.Reports;

/// <summary>The position and length of a passage of text, in characters (UTF-16 code units).</summary>
[Cites("docs/reading.md")]
public sealed record TextExtent
{
    /// <summary>The position of the beginning of the passage, counted from 0.</summary>
    public required int Start { get; init; }

    /// <summary>The length of the passage, in characters.</summary>
    public required int Length { get; init; }

    /// <summary>Returns the position of the first character and the number of characters.</summary>
    public override string ToString() => FormattableString.Invariant($"{Start}, {Length} characters");
}
