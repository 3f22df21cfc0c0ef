namespace Bwc.Model.Reports;

/// <summary>A category of participants whose number a report may state.</summary>
internal enum StatedCategory
{
    StatesParties,
    Signatories,
    ObserverStates,
    UnitedNations,
    Organizations,
    NonGovernmental,
}
