namespace Bwc.Model;

/// <summary>A meeting at which the presence of an organization is recorded.</summary>
[Cites("docs/data.md, organizations")]
public sealed record OrganizationAppearance : IGraded
{
    /// <summary>The abbreviation of the organization, as in <see cref="Organization.Abbreviation"/>.</summary>
    public required string Organization { get; init; }

    /// <summary>The year in the symbol of the meeting, which is not always the year in which the meeting was held.</summary>
    public required int Year { get; init; }

    /// <summary>The meeting, such as "MX3" or "MSP".</summary>
    public required string Meeting { get; init; }

    /// <summary>The paragraph of rule 44 under which the source lists the organization, such as 44(4); null if the source does not say.</summary>
    public RuleReference? Rule { get; init; }

    /// <summary>How well the appearance is supported.</summary>
    public required Grade Grade { get; init; }

    /// <summary>The source of the appearance.</summary>
    public Citation? Source { get; init; }

    /// <summary>Returns the organization and the meeting.</summary>
    public override string ToString() => FormattableString.Invariant($"{Organization} at {Meeting} {Year}");
}
