namespace Bwc.Model.Reports;

/// <summary>A section of a draft, in the order of a report.</summary>
internal enum DraftSection
{
    Introduction,
    Organization,
    Participation,
    Work,
    Documents,
    Adoption,
}
