namespace Bwc.Model;

/// <summary>How many took part in a meeting, as stated in a document or a notice; each number is null if it is not established.</summary>
/// <remarks>The numbers count delegations and bodies, not persons, and are never added up or estimated.</remarks>
[Cites("BWC/MSP/2020/MX.3/2, paras 8 to 14")]
public sealed record Attendance : IGraded
{
    /// <summary>How many States Parties took part; 0 or more.</summary>
    public int? StatesParties { get; init; }

    /// <summary>How many States that had signed and not ratified; 0 or more (rule 44(1)).</summary>
    public int? Signatories { get; init; }

    /// <summary>How many States that were neither party nor signatory, as observers; 0 or more (rule 44(2)).</summary>
    public int? ObserverStates { get; init; }

    /// <summary>How many bodies of the United Nations; 0 or more (rule 44(3)).</summary>
    public int? UnitedNations { get; init; }

    /// <summary>How many agencies and intergovernmental organizations; 0 or more (rule 44(4)).</summary>
    public int? Organizations { get; init; }

    /// <summary>How many non-governmental organizations; 0 or more (rule 44(5)).</summary>
    public int? NonGovernmental { get; init; }

    /// <summary>How many guests of the meeting, persons or bodies; 0 or more.</summary>
    public int? Guests { get; init; }

    /// <summary>How well the numbers are supported.</summary>
    public required Grade Grade { get; init; }

    /// <summary>The source of these facts.</summary>
    public Citation? Source { get; init; }

    /// <summary>A note for readers; null if there is none.</summary>
    public string? Note { get; init; }
}
