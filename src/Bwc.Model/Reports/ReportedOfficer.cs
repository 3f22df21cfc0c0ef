namespace Bwc.Model.Reports;

/// <summary>An officer as a report names one.</summary>
[Cites("BWC/MSP/2020/MX.3/2, paras 4 and 7")]
public sealed record ReportedOfficer
{
    /// <summary>The post that the officer held.</summary>
    public required OfficerPost Post { get; init; }

    /// <summary>The name: as the register knows the person, or as printed where it does not.</summary>
    public required string Name { get; init; }

    /// <summary>The name as printed, if the register has the person under another name; null otherwise.</summary>
    public string? Printed { get; init; }

    /// <summary>The State; null for the secretariat.</summary>
    public StateCode? State { get; init; }

    /// <summary>The position, in English where the grammar knows it; null if the report gives none.</summary>
    public string? Title { get; init; }

    /// <summary>The post and the name.</summary>
    public override string ToString() => $"{Post} {Name}";
}
