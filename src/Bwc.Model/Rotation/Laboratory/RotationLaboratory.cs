using System.Collections.Immutable;
using static System.FormattableString;

namespace Bwc.Model.Laboratory;

/// <summary>
/// Finds the rule of a chair table, checks and analyses tables, and completes them. All searches are exact, have a stable order, and report if they stop early.
/// </summary>
[Cites("docs/rotation.md")]
public static partial class RotationLaboratory
{
    /// <summary>The maximum number of groups for which a rule is searched for, since all orders of the groups are tried.</summary>
    public const int MaxGroups = 7;

    private const int MaxCounted = 100;

    // Longer turns are looked for only as one that lasts as long as the table.
    private const int MaxTurn = 12;

    /// <summary>
    /// Finds the cyclic rules that explain a table with the fewest blocks, or the nearest rule if there are none. Turns of one year are tried first, then
    /// longer ones, and then a chair that stays for the whole table.
    /// </summary>
    /// <param name="table">The table, complete or with gaps.</param>
    /// <param name="groups">The groups that take turns; empty for those that the table names. A table with gaps may not name all of them.</param>
    /// <param name="limit">The number of rules to list; 1 or more.</param>
    /// <param name="stop">The token that cancels the search.</param>
    /// <returns>The rules, or findings: those of <see cref="ChairTable.Read"/>, <see cref="Codes.TableEmpty"/> if no cell names a group,
    /// <see cref="Codes.GroupsTooMany"/>.</returns>
    /// <exception cref="ArgumentNullException">The table is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The limit is less than 1.</exception>
    /// <exception cref="OperationCanceledException">The search was cancelled; the message states after how many orders of the groups.</exception>
    /// <example><code>
    /// var table = ChairTable.Read("year,MSP,MX1\n2018,EEG,NAM\n2019,WG,EEG\n2020,NAM,WG").GetValueOrThrow();
    /// var found = RotationLaboratory.Infer(table).GetValueOrThrow();
    /// Console.WriteLine(found.Rules[0]); // EEG, WG, NAM from 2018: MSP +0; MX1 +2
    /// </code></example>
    public static Result<RotationInference> Infer(
        ChairTable table,
        ImmutableArray<GroupCode> groups = default,
        int limit = 100,
        CancellationToken stop = default
    )
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        var all = table.Groups.Union(Sequence.OrEmpty(groups)).Order().ToArray();
        return Unfit(table, all.Length) is { } findings ? Results.Failure<RotationInference>(findings) : Results.Success(Shortest(table, all, limit, stop));
    }

    /// <summary>The rule with the shortest turns that explains every cell; the nearest with turns of one year where there is none.</summary>
    private static RotationInference Shortest(ChairTable table, GroupCode[] groups, int limit, CancellationToken stop)
    {
        var yearly = new RuleSearch(table, groups, limit, (1, 0), stop).Run();
        if (yearly.Exact)
            return yearly;
        var span = table.Years[^1] - table.Years[0] + 1;
        foreach (var years in Enumerable.Range(2, Math.Max(0, Math.Min(span, MaxTurn) - 1)).Append(span).Where(y => y > 1).Distinct())
        {
            for (var over = 0; over < (years > MaxTurn ? 1 : years) && over < table.Years[0]; over++)
            {
                var longer = new RuleSearch(table, groups, limit, (years, over), stop).Run();
                if (longer.Exact)
                    return longer;
            }
        }

        return yearly;
    }

    /// <summary>Compares a table with a rule, cell by cell.</summary>
    /// <param name="table">The table.</param>
    /// <param name="rule">The rule.</param>
    /// <returns>The rule, and the differences in the order of the table, including gaps, each with the expected group; or findings: those of the table and of
    /// <see cref="RotationCalculator.Create"/>.</returns>
    /// <exception cref="ArgumentNullException">The table or the rule is null.</exception>
    /// <example><code>
    /// var table = ChairTable.Read("year,MSP\n2018,EEG\n2019,NAM").GetValueOrThrow();
    /// var rule = RotationRule.Of(2018, [GroupCode.EEG, GroupCode.WG, GroupCode.NAM], [OfficeCode.MSP]);
    /// Console.WriteLine(RotationLaboratory.Check(table, rule).GetValueOrThrow().Differences[0]); // 2019 MSP: NAM, expected WG
    /// </code></example>
    public static Result<RotationInference> Check(ChairTable table, RotationRule rule)
    {
        ArgumentNullException.ThrowIfNull(table);
        var calculator = RotationCalculator.Create(rule);
        ImmutableArray<Finding> findings = [.. ChairTable.Faults(table).Select(f => f.ToFinding()), .. calculator.Value is null ? calculator.Findings : []];
        return findings.IsEmpty
            ? Results.Success(
                new RotationInference
                {
                    Rules = [rule],
                    Differences = Differences(table, calculator.Value!),
                    Count = 1,
                    Complete = true,
                }
            )
            : Results.Failure<RotationInference>(findings);
    }

    internal static ImmutableArray<CellDifference> Differences(ChairTable table, RotationCalculator calculator)
    {
        var differences = ImmutableArray.CreateBuilder<CellDifference>();
        var cells = table.Cells();
        foreach (var year in table.Years)
        {
            foreach (var office in table.Offices)
            {
                GroupCode? found = cells.TryGetValue((year, office), out var group) ? group : null;
                GroupCode? expected = calculator.TryGetChair(year, office, out var chair) ? chair : null;
                if (found != expected)
                    differences.Add(
                        new CellDifference
                        {
                            Year = year,
                            Office = office,
                            Found = found,
                            Expected = expected,
                        }
                    );
            }
        }

        return differences.ToImmutable();
    }

    /// <summary>
    /// Compares a table with the wording of a mandate, given as the blocks of offices that rotate together and the groups of one year. The order of the cycle
    /// that fits best is used.
    /// </summary>
    /// <param name="table">The table.</param>
    /// <param name="blocks">The blocks; their offsets are ignored.</param>
    /// <param name="row">The chairs of one year, with at least one for each block.</param>
    /// <param name="stop">The token that cancels the search.</param>
    /// <returns>The rule for that row and those blocks with the fewest differences, and these differences, including gaps. If several rules are equally good,
    /// the first is returned, and the count is their number. Or findings: <see cref="Codes.MandateIncomplete"/> and those of <see cref="Infer"/>.</returns>
    /// <exception cref="OperationCanceledException">The search was cancelled; the message states after how many orders of the groups.</exception>
    /// <exception cref="ArgumentException">A block of the list is null.</exception>
    /// <exception cref="ArgumentNullException">The table is null.</exception>
    public static Result<RotationInference> Check(
        ChairTable table,
        ImmutableArray<RotationBlock> blocks,
        ImmutableArray<ChairSlot> row,
        CancellationToken stop = default
    )
    {
        ArgumentNullException.ThrowIfNull(table);
        (blocks, row) = (Sequence.OrEmpty(blocks), Sequence.OrEmpty(row));
        if (blocks.IsEmpty)
            return Results.Failure<RotationInference>(Codes.MandateIncomplete, "there are no blocks of offices; list the offices that belong together");
        if (Unfit(table, table.Groups.Length) is { } findings)
            return Results.Failure<RotationInference>(findings);
        return RuleSearch.OfMandate(table, blocks, row, stop);
    }

    /// <summary>Compares a table with one row, as stated in the wording of a mandate. The offices that one group chairs in that row rotate together.</summary>
    /// <param name="table">The table.</param>
    /// <param name="row">A table of one year.</param>
    /// <param name="stop">The token that cancels the search.</param>
    /// <returns>The result of <see cref="Check(ChairTable, ImmutableArray{RotationBlock}, ImmutableArray{ChairSlot}, CancellationToken)"/>.</returns>
    /// <exception cref="OperationCanceledException">The search was cancelled; the message states after how many orders of the groups.</exception>
    /// <exception cref="ArgumentNullException">The table or the row is null.</exception>
    public static Result<RotationInference> CheckRow(ChairTable table, ChairTable row, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(row);
        var blocks = row.Slots.GroupBy(s => s.Group).Select(b => new RotationBlock { Offset = 0, Offices = [.. b.Select(s => s.Office)] });
        return Check(table, [.. blocks], row.Slots, stop);
    }

    /// <summary>Counts a table: chairs by group and office, cycles, blocks and waits, with findings where the counts are uneven.</summary>
    /// <param name="table">The table.</param>
    /// <param name="weights">The weights of the groups, if they are not to have equal shares; empty if all have a weight of 1.</param>
    /// <param name="stop">The token that cancels the search for the rule that determines the blocks.</param>
    /// <returns>The analysis, or findings: those of <see cref="ChairTable.Read"/>, <see cref="Codes.TableEmpty"/>, <see cref="Codes.GroupsTooMany"/>,
    /// <see cref="Codes.DemandOutside"/> if a weight is invalid.</returns>
    /// <exception cref="ArgumentException">A weight of the list is null.</exception>
    /// <exception cref="OperationCanceledException">The search was cancelled; the message states after how many orders of the groups.</exception>
    /// <exception cref="ArgumentNullException">The table is null.</exception>
    /// <example><code>
    /// var table = ChairTable.Read("year,MSP,MX1\n2018,EEG,NAM\n2019,WG,EEG\n2020,NAM,WG").GetValueOrThrow();
    /// Console.WriteLine(RotationLaboratory.Analyse(table).GetValueOrThrow()); // EEG: 2, by its share 6/3; NAM: 2, by its share 6/3; WG: 2, by its ...
    /// </code></example>
    public static Result<RotationAnalysis> Analyse(ChairTable table, ImmutableArray<GroupWeight> weights = default, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(table);
        weights = Sequence.OrEmpty(weights);
        List<Finding> findings = [.. ChairTable.Faults(table).Select(f => f.ToFinding())];
        if (table.Slots.IsEmpty)
            findings.Add(Finding.Of(Codes.TableEmpty, "no cell of the table has a group, so there is nothing to count; fill in at least one"));
        if (table.Groups.Length > MaxCounted)
            findings.Add(Finding.Of(Codes.GroupsTooMany, Invariant($"the table has {table.Groups.Length} groups; use at most {MaxCounted}")));
        foreach (var weight in weights.Where(w => w.Weight is < 1 or > 1000))
            findings.Add(Finding.Of(Codes.DemandOutside, Invariant($"the weight of {weight.Group} is {weight.Weight}; use 1 to 1000")));
        return findings.Count > 0 ? Results.Failure<RotationAnalysis>([.. findings]) : Results.Success(new TableAnalysis(table, weights, stop).Run());
    }

    private static ImmutableArray<Finding>? Unfit(ChairTable table, int groups)
    {
        ImmutableArray<Finding> findings = [.. ChairTable.Faults(table).Select(f => f.ToFinding())];
        if (!findings.IsEmpty)
            return findings;
        if (table.Slots.IsEmpty)
            return [Finding.Of(Codes.TableEmpty, "no cell of the table has a group, so any rule would fit; fill in at least one")];
        return groups > MaxGroups
            ? [Finding.Of(Codes.GroupsTooMany, Invariant($"there are {groups} groups; a rule can be inferred for at most {MaxGroups}"))]
            : null;
    }
}
