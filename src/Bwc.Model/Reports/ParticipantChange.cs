using Bwc.Model.Sources;

namespace Bwc.Model.Reports;

/// <summary>That somebody took part in two meetings in different categories, or in one of them only.</summary>
[Cites("BWC/MSP/2020/MX.3/2, paras 8 to 14")]
public sealed record ParticipantChange
{
    /// <summary>The State's code, or the abbreviation of a body.</summary>
    public required string Participant { get; init; }

    /// <summary>The category in the first report; null where it was not there.</summary>
    public string? Before { get; init; }

    /// <summary>The category in the second report; null where it is not there.</summary>
    public string? After { get; init; }

    /// <summary>Who, and from what to what.</summary>
    public override string ToString() => $"{Participant}: {Before ?? "absent"} to {After ?? "absent"}";
}
