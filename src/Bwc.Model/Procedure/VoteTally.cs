using static System.FormattableString;

namespace Bwc.Model;

/// <summary>A count of votes. Participants that abstain are considered as not voting.</summary>
[Cites("docs/data.md, the rules of procedure")]
public sealed record VoteTally
{
    /// <summary>The number of votes for; 0 or more.</summary>
    public required int For { get; init; }

    /// <summary>The number of votes against; 0 or more.</summary>
    public required int Against { get; init; }

    /// <summary>The number of abstentions; 0 or more.</summary>
    public int Abstaining { get; init; }

    /// <summary>The number of States Parties that take part in the conference; not less than the number that voted or abstained.</summary>
    public required int Participating { get; init; }

    /// <summary>The number of States Parties present and voting.</summary>
    public long Voting => (long)For + Against;

    /// <summary>Counts ballots.</summary>
    /// <param name="ballots">The ballots.</param>
    /// <param name="participating">The number of States Parties that take part in the conference.</param>
    /// <returns>The tally, or findings: <see cref="Codes.ActorTakesNoPart"/> for any voter that is not a State Party, <see cref="Codes.ActorOfOtherDay"/>,
    /// <see cref="Codes.VotedTwice"/>, <see cref="Codes.TallyImpossible"/>.</returns>
    /// <exception cref="ArgumentNullException">The list of ballots, or a ballot in it, is null.</exception>
    public static Result<VoteTally> Count(IEnumerable<Ballot> ballots, int participating)
    {
        ArgumentNullException.ThrowIfNull(ballots);
        var (findings, voted) = (new List<Finding>(), new HashSet<string>(StringComparer.Ordinal));
        NodaTime.LocalDate? day = null;
        var counts = new int[Enum.GetValues<BallotChoice>().Length];
        foreach (var ballot in ballots)
        {
            ArgumentNullException.ThrowIfNull(ballot, nameof(ballots));
            day ??= ballot.By.On;
            if (DecisionFaults.OfActor(ballot.By, Right.Vote, "cannot vote") is { } fault)
                findings.Add(fault.ToFinding());
            else if (ballot.By.On != day)
                findings.Add(
                    Finding.Of(
                        Codes.ActorOfOtherDay,
                        $"the ruling on {ballot.By.Participant} is for {IsoDate.ToText(ballot.By.On)}, but "
                            + $"others are for {IsoDate.ToText(day.Value)}; use rulings for the day of the vote"
                    )
                );
            else if (!voted.Add(ballot.By.State?.ToString() ?? ballot.By.Participant))
                findings.Add(Finding.Of(Codes.VotedTwice, $"{ballot.By.Participant} votes twice; count each State Party once"));
            else if (Enum.IsDefined(ballot.Choice))
                counts[(int)ballot.Choice]++;
            else
                findings.Add(Finding.Of(Codes.WordUnknown, $"{ballot.By.Participant} neither votes nor abstains; choose for, against or abstain"));
        }

        var tally = new VoteTally
        {
            For = counts[(int)BallotChoice.For],
            Against = counts[(int)BallotChoice.Against],
            Abstaining = counts[(int)BallotChoice.Abstain],
            Participating = participating,
        };
        findings.AddRange(DecisionFaults.OfTally(tally).Select(f => f.ToFinding()));
        return findings.Count == 0 ? Results.Success(tally) : Results.Failure<VoteTally>([.. findings]);
    }

    /// <summary>Returns the counts in words.</summary>
    public override string ToString() => Invariant($"{For} for, {Against} against, {Abstaining} abstaining, of {Participating} States Parties taking part");
}
