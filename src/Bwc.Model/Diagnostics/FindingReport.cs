using System.Collections.Immutable;

namespace Bwc.Model;

/// <summary>All findings about one record or one piece of text, in the order in which their paths appear, with their counts.</summary>
/// <example>
/// <code>
/// var report = ModelValidation.Validate(Register.Default.Meetings[0]);
/// // A report prints one line for each finding.
/// if (!report.Valid)
///     Console.WriteLine(report);
/// var serious = report.Findings.Where(f => f.Severity >= FindingSeverity.Warning); // warnings and errors
/// </code>
/// </example>
[Cites("docs/error-codes.md")]
public sealed record FindingReport
{
    /// <summary>The maximum number of findings in one report; if there are more, one finding with the code <see cref="Codes.FindingsCut"/> follows.</summary>
    public const int MaxFindings = 1000;

    /// <summary>A report without findings.</summary>
    public static FindingReport Clean { get; } = new() { Findings = [] };

    /// <summary>The findings; empty if nothing was found.</summary>
    /// <exception cref="ArgumentException">An item in the list is null.</exception>
    public required ImmutableArray<Finding> Findings
    {
        get;
        init => field = Sequence.OrEmpty(value);
    }

    /// <summary>True if no finding is an error; warnings are allowed.</summary>
    public bool Valid => Errors == 0;

    /// <summary>The number of errors.</summary>
    public int Errors => Findings.Count(f => f.Severity == FindingSeverity.Error);

    /// <summary>The number of warnings.</summary>
    public int Warnings => Findings.Count(f => f.Severity == FindingSeverity.Warning);

    /// <summary>True if both reports have the same findings in the same order; otherwise, false.</summary>
    public bool Equals(FindingReport? other) => other is not null && Sequence.Equal(Findings, other.Findings);

    /// <inheritdoc/>
    public override int GetHashCode() => Sequence.Hash(Findings);

    /// <summary>
    /// A report of as many findings as are listed: if there are more, those of least weight are left out, and a finding of their weight says how many.
    /// </summary>
    internal static FindingReport Of(IEnumerable<Finding> findings) => new() { Findings = Cut(findings) };

    /// <summary>As many findings as are listed.</summary>
    internal static ImmutableArray<Finding> Cut(IEnumerable<Finding> findings) => FindingList.Of(findings).ToFindings();

    /// <summary>Returns one line for each finding, or "no findings".</summary>
    public override string ToString() => Findings.IsEmpty ? "no findings" : string.Join('\n', Findings);
}
