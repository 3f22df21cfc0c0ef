namespace Bwc.Model.Reports;

/// <summary>A stretch of a text, in characters (UTF-16 code units).</summary>
[Cites("docs/reading.md")]
public sealed record TextExtent
{
    /// <summary>The beginning of the stretch, from 0.</summary>
    public required int Start { get; init; }

    /// <summary>The length of the stretch, in characters.</summary>
    public required int Length { get; init; }

    /// <summary>The first character and the number of characters.</summary>
    public override string ToString() => FormattableString.Invariant($"{Start}, {Length} characters");
}
