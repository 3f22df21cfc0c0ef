namespace Bwc.Model.Reports;

/// <summary>A category of participants, named as the member of <see cref="Participation"/> that holds it.</summary>
internal enum StatedCategory
{
    StatesParties,
    Signatories,
    ObserverStates,
    UnitedNations,
    Organizations,
    NonGovernmental,
}
