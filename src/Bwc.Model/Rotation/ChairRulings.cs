using System.Collections.Immutable;
using System.Globalization;

namespace Bwc.Model;

/// <summary>A schedule made ready to say who chairs, for which years that was decided, and why.</summary>
[Cites("BWC/MSP/2020/MX.3/2, para 2(d)")]
public sealed class ChairRulings
{
    private static readonly Citation Register = Citation.Parse("rotations of the register");

    /// <summary>Makes a schedule ready that is known to be fit.</summary>
    internal ChairRulings(RotationSchedule schedule)
        : this(schedule, new RotationCalculator(schedule.Rule)) { }

    private ChairRulings(RotationSchedule schedule, RotationCalculator calculator)
    {
        Schedule = schedule;
        Calculator = calculator;
    }

    /// <summary>The schedule.</summary>
    public RotationSchedule Schedule { get; }

    /// <summary>The calculator of its rule.</summary>
    public RotationCalculator Calculator { get; }

    /// <summary>Makes a schedule ready.</summary>
    /// <param name="schedule">The schedule.</param>
    /// <returns>The rulings, or every finding that makes the schedule unfit.</returns>
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

    /// <summary>The table of a span of years, with the offices in the order of the schedule.</summary>
    /// <param name="firstYear">The first year; by default the first of the schedule.</param>
    /// <param name="lastYear">The last year; by default the last of the schedule.</param>
    /// <returns>One slot for each office and year.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The years are out of range or run backwards.</exception>
    public ImmutableArray<ChairSlot> Table(int? firstYear = null, int? lastYear = null) =>
        Calculator.Table(firstYear ?? Schedule.Rule.FirstYear, lastYear ?? Schedule.LastYear, Schedule.Offices.AsSpan());

    /// <summary>True where the rotation was decided for a year; the rule answers for others too, by arithmetic.</summary>
    /// <param name="year">The programme year.</param>
    /// <returns>True from the first to the last year of the schedule.</returns>
    public bool IsDecided(int year) => year >= Schedule.Rule.FirstYear && year <= Schedule.LastYear;

    /// <summary>Which group chairs an office in a year, and why.</summary>
    /// <param name="year">The programme year, 1 to 9999.</param>
    /// <param name="office">The office.</param>
    /// <returns>The ruling, or a finding: <see cref="Codes.YearOutOfRange"/> or <see cref="Codes.OfficeUnknown"/>.</returns>
    public Result<ChairRuling> Rule(int year, OfficeCode office)
    {
        if (year is < RotationCalculator.MinYear or > RotationCalculator.MaxYear)
            return Results.Failure<ChairRuling>(
                Codes.YearOutOfRange,
                $"the year {year.ToString(CultureInfo.InvariantCulture)} is out of range; give {RotationCalculator.MinYear} to {RotationCalculator.MaxYear}"
            );
        if (!Calculator.TryGetChair(year, office, out var group))
            return Results.Failure<ChairRuling>(
                Codes.OfficeUnknown,
                $"{Schedule.Id} has no office {office}; give {Wording.OneOf([.. Schedule.Offices.Select(o => o.ToString())])}"
            );
        ImmutableArray<GroupCode> vice =
            Schedule.ViceChairs is { } rule && rule.Office == office
                ? [.. Calculator.OthersThan(year, office).SelectMany(g => Enumerable.Repeat(g, rule.PerGroup))]
                : [];
        return Results.Success(
            new ChairRuling
            {
                Year = year,
                Office = office,
                Group = group,
                Decided = IsDecided(year),
                ViceChairs = vice,
                Grade = IsDecided(year) || Schedule.Grade > Grade.Derived ? Schedule.Grade : Grade.Derived,
                Steps = [.. Explain(year, office, group, vice)],
            }
        );
    }

    /// <summary>The identifier and the title of the schedule.</summary>
    public override string ToString() => Schedule.ToString();

    private IEnumerable<ReasoningStep> Explain(int year, OfficeCode office, GroupCode group, ImmutableArray<GroupCode> vice)
    {
        var rule = Schedule.Rule;
        var (block, place) = Calculator.Position(year, office);
        var groups = rule.Cycle.Length;
        var turns = (int)Math.Floor((year - rule.FirstYear) / (double)rule.YearsPerTurn);
        var each = rule.YearsPerTurn == 1 ? "a year" : Wording.Count(rule.YearsPerTurn, "year");
        yield return Step($"The groups take turns in the order {Wording.List(rule.Cycle.AsSpan())}, {each} each, from {rule.FirstYear} on.");
        var first = rule.Cycle[block.Offset % groups];
        var start = block.Offset == 0 ? $"with the first group, {first}" : $"{Wording.Count(block.Offset, "place")} further on, with {first}";
        yield return Step($"{Wording.List(block.Offices.AsSpan())} {(block.Offices.Length == 1 ? "starts" : "start")} {start}.");
        var sum = turns + block.Offset;
        var distance =
            turns == 0
                ? $"{year} is in the first turn"
                : $"{year} is {Wording.Count(Math.Abs(turns), rule.YearsPerTurn == 1 ? "year" : "turn")} {(turns < 0 ? "before" : "after")} {rule.FirstYear}";
        var rounds = sum == place ? string.Empty : $". Without whole rounds of {groups}, {place} is left";
        yield return Step($"{distance}: {turns} + {block.Offset} = {sum}{rounds}, so it is the turn of group {place + 1} in the order, {group}.");
        if (!vice.IsEmpty)
            yield return Step($"The vice-chairs come from the groups that do not chair the {office}: {Wording.List(vice.AsSpan())}.");
        if (!IsDecided(year))
            yield return Step($"The rotation was decided for {rule.FirstYear} to {Schedule.LastYear} only: for {year} this is arithmetic, not a decision.");
    }

    private ReasoningStep Step(FormattableString text) => new() { Text = FormattableString.Invariant(text), Citation = Schedule.Source ?? Register };
}
