namespace Bwc.Model.Reports;

/// <summary>
/// A change in participation between two meetings: a participant that was in different categories at the two meetings, or that took part in only one of them.
/// </summary>
[Cites("BWC/MSP/2020/MX.3/2, paras 8 to 14")]
public sealed record ParticipantChange
{
    /// <summary>The State's code, the abbreviation of a body, or the name of a guest.</summary>
    public required string Participant { get; init; }

    /// <summary>The category in the first report; null if the first report does not list the participant.</summary>
    public ParticipantKind? Before { get; init; }

    /// <summary>The category in the second report; null if the second report does not list the participant.</summary>
    public ParticipantKind? After { get; init; }

    /// <summary>Returns the participant and both categories.</summary>
    public override string ToString() => $"{Participant}: {Before?.ToString() ?? "absent"} to {After?.ToString() ?? "absent"}";
}
