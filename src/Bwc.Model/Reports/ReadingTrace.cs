namespace Bwc.Model.Reports;

/// <summary>The place in a text from which a part of a report was read.</summary>
[Cites("docs/design.md, reading reports")]
public sealed record ReadingTrace
{
    /// <summary>The part, as a JSON path such as "$.participation.statesParties".</summary>
    public required string Path { get; init; }

    /// <summary>Where it begins in the text, in characters (UTF-16 code units) from 0.</summary>
    public required int Start { get; init; }

    /// <summary>How many characters it has.</summary>
    public required int Length { get; init; }
}
