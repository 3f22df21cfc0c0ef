using System.Collections.Immutable;

namespace Bwc.Model;

/// <summary>A rotation schedule prepared for questions: which group chairs, for which years this was decided, and why.</summary>
[Cites("BWC/MSP/2020/MX.3/2, para 2(d)")]
public sealed class ChairRulings
{
    private static readonly Citation Register = Citation.Parse("rotations of the register");

    /// <summary>Creates a schedule ready that is known to be fit.</summary>
    internal ChairRulings(RotationSchedule schedule)
        : this(schedule, new RotationCalculator(schedule.Rule)) { }

    private ChairRulings(RotationSchedule schedule, RotationCalculator calculator)
    {
        Schedule = schedule;
        Calculator = calculator;
    }

    /// <summary>The schedule.</summary>
    public RotationSchedule Schedule { get; }

    /// <summary>The calculator for the rule of the schedule.</summary>
    public RotationCalculator Calculator { get; }

    /// <summary>Prepares a schedule for questions.</summary>
    /// <param name="schedule">The schedule.</param>
    /// <returns>The rulings, or every finding that makes the schedule unusable.</returns>
    /// <exception cref="ArgumentNullException">The schedule is null.</exception>
    public static Result<ChairRulings> Create(RotationSchedule schedule)
    {
        ArgumentNullException.ThrowIfNull(schedule);
        var calculator = RotationCalculator.Create(schedule.Rule);
        ImmutableArray<Finding> findings =
        [
            .. calculator.Findings.Select(f => f with { Path = "$.rule" + f.Path[1..] }),
            .. RotationFaults.Of(schedule).Select(f => f.ToFinding()),
        ];
        return findings.IsEmpty && calculator.Value is { } ready ? Results.Success(new ChairRulings(schedule, ready)) : Results.Failure<ChairRulings>(findings);
    }

    /// <summary>Gets the chairs for a range of years, with the offices in the order of the schedule.</summary>
    /// <param name="firstYear">The first year; by default the first of the schedule.</param>
    /// <param name="lastYear">The last year; by default the last of the schedule.</param>
    /// <returns>One slot for each office and year.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The years are out of range, or the last year precedes the first.</exception>
    public ImmutableArray<ChairSlot> Table(int? firstYear = null, int? lastYear = null) =>
        Calculator.Table(firstYear ?? Schedule.Rule.FirstYear, lastYear ?? Schedule.LastYear, Schedule.Offices.AsSpan());

    /// <summary>Determines whether the rotation was decided for a year; for other years, the answer is calculated from the rule.</summary>
    /// <param name="year">The programme year.</param>
    /// <returns>True if the year is from the first to the last year of the schedule; otherwise, false.</returns>
    public bool IsDecided(int year) => year >= Schedule.Rule.FirstYear && year <= Schedule.LastYear;

    /// <summary>Determines which group chairs an office in a year, and why.</summary>
    /// <param name="year">The programme year, 1 to 9999.</param>
    /// <param name="office">The office.</param>
    /// <returns>
    /// The ruling, with the warning <see cref="Codes.RotationBeyondDecision"/> if the year is beyond those decided; or a finding:
    /// <see cref="Codes.YearOutOfRange"/> or <see cref="Codes.OfficeUnknown"/>.
    /// </returns>
    public Result<ChairRuling> Rule(int year, OfficeCode office)
    {
        if (year is < RotationCalculator.MinYear or > RotationCalculator.MaxYear)
            return Results.Failure<ChairRuling>([YearOutOfRange(year)]);
        if (!Calculator.TryGetChair(year, office, out var group))
            return Results.Failure<ChairRuling>(
                Codes.OfficeUnknown,
                $"the rotation {SafeText.Bare(Schedule.Id)} has no office {office}; use {Wording.OneOf([.. Schedule.Offices.Select(o => o.ToString())])}"
            );
        ImmutableArray<GroupCode> vice =
            Schedule.ViceChairs is { } rule && rule.Office == office
                ? [.. Calculator.OthersThan(year, office).SelectMany(g => Enumerable.Repeat(g, rule.PerGroup))]
                : [];
        return new Result<ChairRuling>(
            new ChairRuling
            {
                Year = year,
                Office = office,
                Group = group,
                Decided = IsDecided(year),
                ViceChairs = vice,
                Grade = IsDecided(year) || Schedule.Grade > Grade.Derived ? Schedule.Grade : Grade.Derived,
                Steps = [.. Explain(year, office, group, vice)],
            },
            IsDecided(year) ? [] : [Finding.Of(Codes.RotationBeyondDecision, Beyond(year, year))]
        );
    }

    /// <summary>The identifier and the title of the schedule.</summary>
    public override string ToString() => Schedule.ToString();

    /// <summary>That years are beyond those for which the rotation was decided.</summary>
    internal string Beyond(int first, int last)
    {
        var decided = FormattableString.Invariant($"The rotation was decided for {Schedule.Rule.FirstYear} to {Schedule.LastYear} only");
        var asked = first == last ? FormattableString.Invariant($"for {first}") : "for the other years";
        return $"{decided}; {asked} this is arithmetic, not a decision.";
    }

    /// <summary>The finding on a year that no calendar has.</summary>
    internal static Finding YearOutOfRange(int year) =>
        Finding.Of(
            Codes.YearOutOfRange,
            FormattableString.Invariant($"the year {year} is out of range; use {RotationCalculator.MinYear} to {RotationCalculator.MaxYear}")
        );

    private IEnumerable<ReasoningStep> Explain(int year, OfficeCode office, GroupCode group, ImmutableArray<GroupCode> vice)
    {
        var rule = Schedule.Rule;
        var (block, place) = Calculator.Position(year, office);
        var each = rule.YearsPerTurn == 1 ? "a year" : $"{Wording.Number(rule.YearsPerTurn)} years";
        yield return Step($"The groups take turns in the order {Wording.List(rule.Cycle.AsSpan())}, {each} each, starting in {rule.FirstYear}.");
        yield return Step($"{Start(block, rule.Cycle)}.");
        yield return Step($"{Distance(year)}{Counted(year, office, block.Offset, place)} it is the {Wording.Ordinal(place + 1)} group's turn: {group}.");
        if (!vice.IsEmpty)
            yield return Step($"The vice-chairs come from the groups that do not chair the {office}: {Wording.List(vice.AsSpan())}.");
        if (!IsDecided(year))
            yield return Step($"{Beyond(year, year)}");
    }

    /// <summary>Where the offices of a block start in the order of the groups.</summary>
    private static string Start(RotationBlock block, ImmutableArray<GroupCode> cycle)
    {
        var first = cycle[block.Offset % cycle.Length];
        var start =
            block.Offset == 0 ? $"with the first group, {first}" : $"{Wording.Count(block.Offset, "place", spelled: true)} ahead in the order, with {first}";
        return block.Offices.Length == 1
            ? $"{block.Offices[0]} starts {start}"
            : $"{Wording.And([.. block.Offices.Select(o => o.ToString())])} are chaired by the same group and start {start}";
    }

    /// <summary>How far a year is from the first.</summary>
    private string Distance(int year)
    {
        var (first, turns) = (Schedule.Rule.FirstYear, TurnsTo(year));
        var unit = Schedule.Rule.YearsPerTurn == 1 ? "year" : "turn";
        return turns == 0
            ? FormattableString.Invariant($"{year} is {(unit == "year" ? "the first year" : "in the first turn")}")
            : FormattableString.Invariant($"{year} is {Wording.Count(Math.Abs(turns), unit, spelled: true)} {(turns < 0 ? "before" : "after")} {first}");
    }

    /// <summary>What that comes to with the start of the office, and the whole rounds in it.</summary>
    private string Counted(int year, OfficeCode office, int offset, int place)
    {
        var groups = Schedule.Rule.Cycle.Length;
        var ahead = offset == 0 ? string.Empty : $"; {office} starts {Wording.Count(offset, "place", spelled: true)} ahead";
        var rounds = (int)Math.Floor((TurnsTo(year) + offset) / (double)groups);
        var round = $"{(rounds == 1 ? "a round" : $"{Wording.Number(rounds)} rounds")} of {Wording.Number(groups)}";
        return rounds switch
        {
            0 => $"{ahead}, so",
            < 0 => $"{ahead}; counting back in rounds of {Wording.Number(groups)},",
            _ => place == 0 ? $"{ahead}, which completes {round}, so" : $"{ahead}, which makes {round} and {Wording.Number(place)} more, so",
        };
    }

    private int TurnsTo(int year) => (int)Math.Floor((year - Schedule.Rule.FirstYear) / (double)Schedule.Rule.YearsPerTurn);

    private ReasoningStep Step(FormattableString text) => new() { Text = FormattableString.Invariant(text), Citation = Schedule.Source ?? Register };
}
