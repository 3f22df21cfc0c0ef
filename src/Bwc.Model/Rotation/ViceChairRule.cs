namespace Bwc.Model;

/// <summary>Where the vice-chairs of a year come from: a fixed number from each group of the cycle that does not chair a certain office.</summary>
[Cites("BWC/MSP/2020/MX.3/2, para 2(d)")]
public sealed record ViceChairRule
{
    /// <summary>The office whose chair's group gives no vice-chair; MSP in 2018-2020.</summary>
    public required OfficeCode Office { get; init; }

    /// <summary>How many vice-chairs each other group gives; one in 2018-2020.</summary>
    public required int PerGroup { get; init; }
}
