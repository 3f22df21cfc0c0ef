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
        var block = rule.Blocks.Single(b => b.Offices.Any(o => o == office));
        var place = rule.Cycle.AsSpan().IndexOf(group);
        var turns = (int)Math.Floor((year - rule.FirstYear) / (double)rule.YearsPerTurn);
        var others = block.Offices.Select(o => o.ToString()).Where(o => o != office.ToString()).ToList();
        var turn = rule.YearsPerTurn == 1 ? "year" : Wording.Count(rule.YearsPerTurn, "year");
        yield return Step($"The groups follow each other in the order {List(rule.Cycle)}, a turn every {turn}, from {rule.FirstYear} on.");
        yield return Step(
            $"{office} turns {(others.Count == 0 ? "alone" : $"with {Wording.List(others)}")}, {Wording.Count(block.Offset, "place")} ahead of the first group."
        );
        var distance = turns < 0 ? $"{Wording.Count(-turns, "turn")} before" : $"{Wording.Count(turns, "turn")} after";
        var rounds = FormattableString.Invariant($"leaves {place} when whole rounds of {rule.Cycle.Length} are taken off");
        yield return Step($"{year} is {distance} {rule.FirstYear}: {turns} + {block.Offset} {rounds}, and place {place}, counted from 0, is {group}.");
        if (!vice.IsEmpty)
            yield return Step($"The vice-chairs come from the groups that do not chair the {office}: {List(vice)}.");
        if (!IsDecided(year))
            yield return Step($"The rotation was decided for {rule.FirstYear} to {Schedule.LastYear} only: for {year} this is arithmetic, not a decision.");
    }

    private static string List(ImmutableArray<GroupCode> groups) => Wording.List([.. groups.Select(g => g.ToString())]);

    private ReasoningStep Step(FormattableString text) => new() { Text = FormattableString.Invariant(text), Citation = Schedule.Source ?? Register };
}
