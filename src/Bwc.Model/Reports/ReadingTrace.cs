namespace Bwc.Model.Reports;

/// <summary>The passage from which part of a report was read.</summary>
[Cites("docs/design.md, reading reports")]
public sealed record ReadingTrace
{
    /// <summary>The part of the report, as a JSON path such as "$.participation.statesParties".</summary>
    public required string Path { get; init; }

    /// <summary>The position of the beginning of the passage, in characters (UTF-16 code units), counted from 0.</summary>
    public required int Start { get; init; }

    /// <summary>The length of the passage, in characters (UTF-16 code units).</summary>
    public required int Length { get; init; }
}
