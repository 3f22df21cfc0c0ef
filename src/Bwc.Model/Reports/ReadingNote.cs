namespace Bwc.Model.Reports;

/// <summary>A note about a passage that was not understood, contains a name that could not be identified, or repeats an earlier passage.</summary>
[Cites("docs/design.md, reading reports")]
public sealed record ReadingNote
{
    /// <summary>The code, such as "BWC-REA-003".</summary>
    public required string Code { get; init; }

    /// <summary>The severity of the note.</summary>
    public required FindingSeverity Severity { get; init; }

    /// <summary>The message, which explains what was found.</summary>
    public required string Message { get; init; }

    /// <summary>The position of the beginning of the passage, in characters (UTF-16 code units), counted from 0.</summary>
    public required int Start { get; init; }

    /// <summary>The length of the passage, in characters (UTF-16 code units).</summary>
    public required int Length { get; init; }

    /// <summary>Returns the code and the message.</summary>
    public override string ToString() => $"{Code}: {Message}";
}
