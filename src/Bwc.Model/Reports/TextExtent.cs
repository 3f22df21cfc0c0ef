namespace Bwc.Model.Reports;

/// <summary>A stretch of a text, in characters (UTF-16 code units).</summary>
[Cites("docs/reading.md")]
public sealed record TextExtent
{
    /// <summary>Where it begins, from 0.</summary>
    public required int Start { get; init; }

    /// <summary>How many characters it has.</summary>
    public required int Length { get; init; }

    /// <summary>The first character and the number of them.</summary>
    public override string ToString() => FormattableString.Invariant($"{Start}, {Length} characters");
}
