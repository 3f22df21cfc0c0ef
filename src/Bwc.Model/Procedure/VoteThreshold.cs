using static System.FormattableString;

namespace Bwc.Model;

/// <summary>The majority required in a vote: a share of the votes cast and, if the rule requires it, more than a share of the participating States.</summary>
/// <remarks>All arithmetic uses whole numbers, so 80 of 120 is exactly two thirds. If nobody votes for or against, no threshold is reached.</remarks>
[Cites("docs/data.md, the rules of procedure")]
public sealed record VoteThreshold : IGraded
{
    /// <summary>The subject matter of the vote.</summary>
    public required VoteKind Kind { get; init; }

    /// <summary>The numerator of the share of the votes cast: 2 for two thirds; 1 or more, and not above <see cref="Denominator"/>.</summary>
    public required int Numerator { get; init; }

    /// <summary>The denominator of the share of the votes cast: 3 for two thirds.</summary>
    public required int Denominator { get; init; }

    /// <summary>True if the votes for must exceed the share; false if reaching the share is enough.</summary>
    public required bool MoreThan { get; init; }

    /// <summary>The numerator of the share of participating States that the votes for must exceed; null if there is no such floor.</summary>
    public int? FloorNumerator { get; init; }

    /// <summary>The denominator of the share of participating States; null if there is no such floor.</summary>
    public int? FloorDenominator { get; init; }

    /// <summary>How well the threshold is supported.</summary>
    public required Grade Grade { get; init; }

    /// <summary>The source of the threshold.</summary>
    public Citation? Source { get; init; }

    /// <summary>A note for readers; null if there is none.</summary>
    public string? Note { get; init; }

    /// <summary>Determines whether a tally reaches the threshold.</summary>
    /// <param name="tally">The tally.</param>
    /// <returns>True if it does; otherwise, false.</returns>
    /// <exception cref="ArgumentNullException">The tally is null.</exception>
    public bool IsMetBy(VoteTally tally)
    {
        ArgumentNullException.ThrowIfNull(tally);
        return tally.Voting > 0 && ReachesShare(tally) && ReachesFloor(tally);
    }

    /// <summary>The sum that decides, in figures.</summary>
    /// <param name="tally">The tally.</param>
    /// <returns>The sum, such as "80 × 3 = 240 ≥ 240 = 2 × 120; 80 × 2 = 160 &gt; 120 = 1 × 120".</returns>
    internal string SumOf(VoteTally tally)
    {
        ArgumentNullException.ThrowIfNull(tally);
        if (tally.Voting == 0)
            return "0 votes for or against";
        var (left, right) = (((Int128)tally.For) * Denominator, (Int128)Numerator * tally.Voting);
        var share = Invariant($"{tally.For} × {Denominator} = {left} {Sign(left, right, MoreThan)} {right} = {Numerator} × {tally.Voting}");
        if (FloorNumerator is not { } above || FloorDenominator is not { } below)
            return share;
        var (votes, floor) = (((Int128)tally.For) * below, (Int128)above * tally.Participating);
        return Invariant($"{share}; {tally.For} × {below} = {votes} {Sign(votes, floor, moreThan: true)} {floor} = {above} × {tally.Participating}");
    }

    private bool ReachesShare(VoteTally tally)
    {
        var (left, right) = (((Int128)tally.For) * Denominator, (Int128)Numerator * tally.Voting);
        return MoreThan ? left > right : left >= right;
    }

    private bool ReachesFloor(VoteTally tally) =>
        FloorNumerator is not { } above || FloorDenominator is not { } below || ((Int128)tally.For) * below > (Int128)above * tally.Participating;

    private static string Sign(Int128 left, Int128 right, bool moreThan) =>
        (left > right || (!moreThan && left == right), moreThan) switch
        {
            (true, true) => ">",
            (true, false) => "≥",
            (false, true) => "≤",
            _ => "<",
        };

    /// <summary>The threshold in words.</summary>
    public override string ToString()
    {
        var least = MoreThan ? "more than" : "at least";
        var floor =
            FloorNumerator is { } above && FloorDenominator is { } below
                ? Invariant($", and more than {above}/{below} of the States that take part")
                : string.Empty;
        return Invariant($"{PlainWords.Of(Kind)}: {least} {Numerator}/{Denominator} of the votes cast{floor}");
    }
}
