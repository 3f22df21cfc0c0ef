namespace Bwc.Cli.Output;

/// <summary>The sections of a report's page, in its order.</summary>
internal enum ReportSection
{
    Participants,
    Work,
    Papers,
    Figures,
    Adoption,
    Oddities,
    Notes,
}
