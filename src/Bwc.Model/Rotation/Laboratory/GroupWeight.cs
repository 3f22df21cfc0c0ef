namespace Bwc.Model.Laboratory;

/// <summary>The weight of a group compared with the others: 3, 2 and 1 for the vice-chairs of NAM, WG and EEG at the Formal Consultative Meeting of
/// 2022.</summary>
[Cites("docs/rotation.md")]
public sealed record GroupWeight
{
    /// <summary>The group.</summary>
    public required GroupCode Group { get; init; }

    /// <summary>The weight of the group, 1 to 1,000.</summary>
    public required int Weight { get; init; }

    /// <summary>The group and its weight.</summary>
    public override string ToString() => FormattableString.Invariant($"{Group} {Weight}");
}
