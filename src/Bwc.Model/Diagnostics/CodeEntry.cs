namespace Bwc.Model;

/// <summary>The entry for one code in the catalogue.</summary>
[Cites("docs/error-codes.md")]
public sealed record CodeEntry
{
    /// <summary>The code, such as "BWC-ROT-003".</summary>
    public required string Code { get; init; }

    /// <summary>
    /// The usual severity of a finding with this code. A finding can be less severe, for instance if an agreement covers the departure from a rule; see
    /// <see cref="Finding.Severity"/>.
    /// </summary>
    public required FindingSeverity Severity { get; init; }

    /// <summary>What a finding with this code means, in one sentence.</summary>
    public required string Meaning { get; init; }

    /// <summary>How to correct the problem that was found, in one sentence.</summary>
    public required string Remedy { get; init; }

    /// <summary>The source of the rule; null if the rule is the library's own.</summary>
    public Citation? Citation { get; init; }
}
