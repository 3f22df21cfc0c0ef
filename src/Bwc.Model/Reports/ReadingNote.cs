namespace Bwc.Model.Reports;

/// <summary>A note about a place in a text that was read: something not understood, not resolved, or repeated.</summary>
[Cites("docs/design.md, reading reports")]
public sealed record ReadingNote
{
    /// <summary>The code, such as "BWC-REA-003".</summary>
    public required string Code { get; init; }

    /// <summary>Its severity.</summary>
    public required FindingSeverity Severity { get; init; }

    /// <summary>What was found.</summary>
    public required string Message { get; init; }

    /// <summary>Where, in characters (UTF-16 code units) from 0.</summary>
    public required int Start { get; init; }

    /// <summary>How many characters.</summary>
    public required int Length { get; init; }

    /// <summary>The code and the message.</summary>
    public override string ToString() => $"{Code}: {Message}";
}
