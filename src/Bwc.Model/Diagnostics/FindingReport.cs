using System.Collections.Immutable;

namespace Bwc.Model;

/// <summary>All the findings about one thing, in the order of their paths' appearance, with their counts.</summary>
[Cites("docs/error-codes.md")]
public sealed record FindingReport
{
    /// <summary>The greatest number of findings that the library lists about one thing; where there are more, one of <see cref="Codes.FindingsCut"/> follows.</summary>
    public const int MaxFindings = 1000;

    /// <summary>The report that found nothing.</summary>
    public static FindingReport Clean { get; } = new() { Findings = [] };

    /// <summary>The findings; empty where nothing was found.</summary>
    public required ImmutableArray<Finding> Findings
    {
        get;
        init => field = Sequence.OrEmpty(value);
    }

    /// <summary>True where no finding is an error.</summary>
    public bool Valid => Errors == 0;

    /// <summary>How many findings are errors.</summary>
    public int Errors => Findings.Count(f => f.Severity == FindingSeverity.Error);

    /// <summary>How many findings are warnings.</summary>
    public int Warnings => Findings.Count(f => f.Severity == FindingSeverity.Warning);

    /// <summary>Two reports are equal when their findings are, in order.</summary>
    public bool Equals(FindingReport? other) => other is not null && Sequence.Equal(Findings, other.Findings);

    /// <inheritdoc/>
    public override int GetHashCode() => Sequence.Hash(Findings);

    /// <summary>A report of as many findings as are listed: where there are more, those of least weight are left out, and a finding of their weight says so.</summary>
    internal static FindingReport Of(ImmutableArray<Finding> findings) => new() { Findings = Cut(findings) };

    internal static ImmutableArray<Finding> Cut(ImmutableArray<Finding> findings)
    {
        if (findings.Length <= MaxFindings)
            return findings;
        var kept = findings.Select((finding, i) => (finding, i)).OrderByDescending(f => f.finding.Severity).ThenBy(f => f.i).ToArray();
        var cut = Finding.Of(Codes.FindingsCut, FormattableString.Invariant($"there are more than {MaxFindings} findings; mend these and ask again")) with
        {
            Severity = kept[MaxFindings].finding.Severity,
        };
        return [.. kept.Take(MaxFindings).OrderBy(f => f.i).Select(f => f.finding), cut];
    }

    /// <summary>One line a finding.</summary>
    public override string ToString() => Findings.IsEmpty ? "no findings" : string.Join('\n', Findings);
}
