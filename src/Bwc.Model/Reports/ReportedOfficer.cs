namespace Bwc.Model.Reports;

/// <summary>An officer of a meeting, as named in a report.</summary>
[Cites("BWC/MSP/2020/MX.3/2, paras 4 and 7")]
public sealed record ReportedOfficer
{
    /// <summary>The post that the officer held.</summary>
    public required OfficerPost Post { get; init; }

    /// <summary>The name as the register has it, or as printed if the register does not know the person.</summary>
    public required string Name { get; init; }

    /// <summary>The name as printed, if the register has a different name for the person; null otherwise.</summary>
    public string? Printed { get; init; }

    /// <summary>The State; null for the secretariat.</summary>
    public StateCode? State { get; init; }

    /// <summary>The position, in English if the grammar knows it; null if the report gives none.</summary>
    public string? Title { get; init; }

    /// <summary>The post and the name.</summary>
    public override string ToString() => $"{Post} {Name}";
}
