namespace Bwc.Model;

/// <summary>The number of participants of each kind in a meeting, as stated in a document or a notice; each number is null if it is not established.</summary>
/// <remarks>The numbers count delegations and bodies, not persons, and are never added up or estimated.</remarks>
[Cites("BWC/MSP/2020/MX.3/2, paras 8 to 14")]
public sealed record Attendance : IGraded
{
    /// <summary>The number of States Parties that took part; 0 or more.</summary>
    public int? StatesParties { get; init; }

    /// <summary>The number of States that had signed but not ratified; 0 or more (rule 44(1)).</summary>
    public int? Signatories { get; init; }

    /// <summary>The number of observer States, which were neither party nor signatory; 0 or more (rule 44(2)).</summary>
    public int? ObserverStates { get; init; }

    /// <summary>The number of bodies of the United Nations; 0 or more (rule 44(3)).</summary>
    public int? UnitedNations { get; init; }

    /// <summary>The number of agencies and intergovernmental organizations; 0 or more (rule 44(4)).</summary>
    public int? Organizations { get; init; }

    /// <summary>The number of non-governmental organizations; 0 or more (rule 44(5)).</summary>
    public int? NonGovernmental { get; init; }

    /// <summary>The number of guests of the meeting, persons or bodies; 0 or more.</summary>
    public int? Guests { get; init; }

    /// <summary>How well the numbers are supported.</summary>
    public required Grade Grade { get; init; }

    /// <summary>The source of the facts about the attendance.</summary>
    public Citation? Source { get; init; }

    /// <summary>A note for readers; null if there is none.</summary>
    public string? Note { get; init; }
}
