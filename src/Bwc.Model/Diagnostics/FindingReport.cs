using System.Collections.Immutable;
using Bwc.Model.Primitives;
using Bwc.Model.Sources;

namespace Bwc.Model.Diagnostics;

/// <summary>All the findings about one thing, in the order of their paths' appearance, with their counts.</summary>
[Cites("docs/error-codes.md")]
public sealed record FindingReport
{
    /// <summary>The greatest number of findings that the library lists about one thing; where there are more, one of <see cref="Codes.FindingsCut"/> follows.</summary>
    public const int MaxFindings = 1000;

    /// <summary>The report that found nothing.</summary>
    public static FindingReport Clean { get; } = new() { Findings = [] };

    /// <summary>The findings; empty where nothing was found.</summary>
    public required ImmutableArray<Finding> Findings { get; init => field = Sequence.OrEmpty(value); }

    /// <summary>True where no finding is an error.</summary>
    public bool Valid => Errors == 0;

    /// <summary>How many findings are errors.</summary>
    public int Errors => Findings.Count(f => f.Severity == Severity.Error);

    /// <summary>How many findings are warnings.</summary>
    public int Warnings => Findings.Count(f => f.Severity == Severity.Warning);

    /// <summary>Two reports are equal when their findings are, in order.</summary>
    public bool Equals(FindingReport? other) => other is not null && Sequence.Equal(Findings, other.Findings);

    /// <inheritdoc/>
    public override int GetHashCode() => Sequence.Hash(Findings);

    internal static ImmutableArray<Finding> Cut(ImmutableArray<Finding> findings) =>
        findings.Length <= MaxFindings ? findings : findings[..MaxFindings].Add(Finding.Of(Codes.FindingsCut, FormattableString.Invariant($"there are more than {MaxFindings} findings; mend these and ask again")));

    /// <summary>One line a finding.</summary>
    public override string ToString() => Findings.IsEmpty ? "no findings" : string.Join('\n', Findings);
}
