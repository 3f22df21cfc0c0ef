namespace Bwc.Model;

/// <summary>What the catalogue says of one code.</summary>
[Cites("docs/error-codes.md")]
public sealed record CodeEntry
{
    /// <summary>The code, such as "BWC-ROT-003".</summary>
    public required string Code { get; init; }

    /// <summary>The weight of a finding with this code.</summary>
    public required FindingSeverity Severity { get; init; }

    /// <summary>What is wrong or odd, in one sentence.</summary>
    public required string Meaning { get; init; }

    /// <summary>What would be right, in one sentence.</summary>
    public required string Remedy { get; init; }

    /// <summary>The source of the rule that is broken; null where the rule is the library's own.</summary>
    public Citation? Citation { get; init; }

    /// <summary>A command that brings the code out; null where that would take too large an input to print.</summary>
    public string? Example { get; init; }

    /// <summary>What stands in the file that the command calls FILE; null where it needs none.</summary>
    public string? ExampleFile { get; init; }
}
