namespace Bwc.Model;

/// <summary>The rule for the vice-chairs of a year: a fixed number from each group of the cycle that does not chair a certain office.</summary>
[Cites("BWC/MSP/2020/MX.3/2, para 2(d)")]
public sealed record ViceChairRule
{
    /// <summary>The office whose chairing group provides no vice-chair; MSP in 2018-2020.</summary>
    public required OfficeCode Office { get; init; }

    /// <summary>The number of vice-chairs from each other group; one in 2018-2020.</summary>
    public required int PerGroup { get; init; }
}
