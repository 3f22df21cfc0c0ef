namespace Bwc.Model.Reports;

/// <summary>A change in participation between two meetings: a participant in different categories, or in only one of the meetings.</summary>
[Cites("BWC/MSP/2020/MX.3/2, paras 8 to 14")]
public sealed record ParticipantChange
{
    /// <summary>The State's code, the abbreviation of a body, or the name of a guest.</summary>
    public required string Participant { get; init; }

    /// <summary>The category in the first report; null if it was not there.</summary>
    public ParticipantKind? Before { get; init; }

    /// <summary>The category in the second report; null if it is not there.</summary>
    public ParticipantKind? After { get; init; }

    /// <summary>Who, and from what to what.</summary>
    public override string ToString() => $"{Participant}: {Before?.ToString() ?? "absent"} to {After?.ToString() ?? "absent"}";
}
