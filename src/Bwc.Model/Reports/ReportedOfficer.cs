namespace Bwc.Model.Reports;

/// <summary>An officer of a meeting, as named in a report.</summary>
[Cites("BWC/MSP/2020/MX.3/2, paras 4 and 7")]
public sealed record ReportedOfficer
{
    /// <summary>The post that the officer held.</summary>
    public required OfficerPost Post { get; init; }

    /// <summary>The name as given in the register; or as printed, if the person is not in the register.</summary>
    public required string Name { get; init; }

    /// <summary>The name as printed, if the register has a different name for the person; otherwise, null.</summary>
    public string? Printed { get; init; }

    /// <summary>The State; null for the secretariat.</summary>
    public StateCode? State { get; init; }

    /// <summary>The position, in English if it is in the grammar; null if the report gives none.</summary>
    public string? Title { get; init; }

    /// <summary>Returns the post and the name.</summary>
    public override string ToString() => $"{Post} {Name}";
}
