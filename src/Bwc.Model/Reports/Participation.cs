namespace Bwc.Model.Reports;

/// <summary>The participants in a meeting, by category, as in the eight paragraphs of a report on participation.</summary>
[Cites("BWC/MSP/2020/MX.3/2, paras 8 to 15")]
public sealed record Participation
{
    /// <summary>The States Parties; null if the report does not say.</summary>
    public StateParticipation? StatesParties { get; init; }

    /// <summary>The States that had signed but not ratified; null if the report does not say.</summary>
    public StateParticipation? Signatories { get; init; }

    /// <summary>The States that were neither party nor signatory; null if the report does not say.</summary>
    public StateParticipation? ObserverStates { get; init; }

    /// <summary>The United Nations and its bodies; null if the report does not say.</summary>
    public BodyParticipation? UnitedNations { get; init; }

    /// <summary>The other organizations, as observers; null if the report does not say.</summary>
    public BodyParticipation? Organizations { get; init; }

    /// <summary>The guests of the meeting; null if the report names none.</summary>
    public GuestParticipation? Guests { get; init; }

    /// <summary>The non-governmental organizations; null if the report does not say.</summary>
    public BodyParticipation? NonGovernmental { get; init; }

    /// <summary>The symbol of the list of participants; null if the report does not give it.</summary>
    public DocumentSymbol? ListOfParticipants { get; init; }

    /// <summary>The number of the paragraph about the list of participants; null if it is not known.</summary>
    public int? ListParagraph { get; init; }

    /// <summary>Returns the number of States Parties that took part.</summary>
    public override string ToString() => FormattableString.Invariant($"{StatesParties?.States.Length ?? 0} States Parties");
}
