namespace Bwc.Cli.Output;

/// <summary>The sections of a report's page, in its order.</summary>
internal enum ReportSection
{
    Mandate,
    Organization,
    Participants,
    Work,
    Decisions,
    Summary,
    Papers,
    Figures,
    Adoption,
    Footnotes,
    Oddities,
    Notes,
}
