using System.Collections.Immutable;
using System.Numerics;

namespace Bwc.Model.Laboratory;

/// <summary>
/// Tries every order of the groups. How often a group is in a column in years of each remainder is counted once, so an order is judged
/// without looking at the cells again: the time is linear in the cells, and the orders of seven groups are 720.
/// </summary>
internal sealed class RuleSearch
{
    private readonly ChairTable _table;
    private readonly GroupCode[] _groups;
    private readonly int _limit;
    private readonly (int Years, int Over) _turn;
    private readonly CancellationToken _stop;
    private readonly int[] _counts; // column, group, remainder of the year
    private readonly int[] _filled; // column

    /// <param name="table">The table.</param>
    /// <param name="groups">The groups that take turns.</param>
    /// <param name="limit">How many rules to list.</param>
    /// <param name="turn">For how many years a group keeps the chair, and how many of them were over before the table begins.</param>
    /// <param name="stop">Stops the search.</param>
    public RuleSearch(ChairTable table, GroupCode[] groups, int limit, (int Years, int Over) turn, CancellationToken stop)
    {
        (_table, _groups, _limit, _turn, _stop) = (table, groups, limit, turn, stop);
        var (columns, places) = (new Dictionary<OfficeCode, int>(), new Dictionary<GroupCode, int>());
        for (var i = 0; i < table.Offices.Length; i++)
            columns[table.Offices[i]] = i;
        for (var i = 0; i < _groups.Length; i++)
            places[_groups[i]] = i;
        var n = _groups.Length;
        (_counts, _filled) = (new int[columns.Count * n * n], new int[columns.Count]);
        foreach (var slot in table.Slots)
        {
            var column = columns[slot.Office];
            _counts[(((column * n) + places[slot.Group]) * n) + (((slot.Year - table.Years[0] + turn.Over) / turn.Years) % n)]++;
            _filled[column]++;
        }
    }

    /// <summary>The best rules of all orders.</summary>
    public RotationInference Run()
    {
        var (best, fewest, found) = (int.MaxValue, int.MaxValue, new List<(int[] Order, int[] Offsets)>());
        var (count, complete, tried) = (0, true, 0);
        foreach (var order in Orders(_groups.Length))
        {
            SearchStop.AfterOrders(_stop, tried++, _groups.Length, _turn.Years);
            var (differences, fits) = Judge(order);
            if (differences > best)
                continue;
            foreach (var offsets in Assignments(fits))
            {
                var blocks = offsets.Distinct().Count();
                if (differences == best && blocks > fewest)
                    break; // all assignments of an order have the same number of blocks
                if (differences < best || blocks < fewest)
                {
                    (best, fewest, count, complete) = (differences, blocks, 0, true);
                    found.Clear();
                }

                count++;
                if (found.Count < (best == 0 ? _limit : 1))
                    found.Add((order, offsets));
                else if (best == 0)
                    complete = false;
                if (count > _limit)
                    break;
            }
        }

        ImmutableArray<RotationRule> rules = [.. found.Select(f => Rule(f.Order, f.Offsets))];
        return new RotationInference
        {
            Rules = rules,
            Count = count,
            Complete = complete && count <= _limit,
            Differences = best == 0 ? [] : Differences(rules[0]),
        };
    }

    /// <summary>The rule of blocks and of one row: the offsets follow from the row, and only the order is looked for.</summary>
    public static Result<RotationInference> OfMandate(
        ChairTable table,
        ImmutableArray<RotationBlock> blocks,
        ImmutableArray<ChairSlot> row,
        CancellationToken stop
    )
    {
        var groups = table.Groups.Concat(row.Select(s => s.Group)).Distinct().ToArray();
        if (groups.Length > RotationLaboratory.MaxGroups)
            return Results.Failure<RotationInference>(
                Codes.GroupsTooMany,
                FormattableString.Invariant($"there are {groups.Length} groups; a rule can be inferred for at most {RotationLaboratory.MaxGroups}")
            );
        if (row.IsEmpty || row.Any(s => s.Year != row[0].Year))
            return Results.Failure<RotationInference>(
                Codes.MandateIncomplete,
                "the row is empty or covers more than one year; use the chairs of a single year"
            );
        var named = row.ToLookup(s => s.Office, s => s.Group);
        var first = new List<(RotationBlock Block, GroupCode Group)>();
        foreach (var block in blocks)
        {
            var chairs = block.Offices.SelectMany(o => named[o]).Distinct().ToArray();
            if (chairs.Length != 1)
                return Results.Failure<RotationInference>(
                    Codes.MandateIncomplete,
                    FormattableString.Invariant($"the row for {row[0].Year} has {chairs.Length} groups for the block ")
                        + FormattableString.Invariant($"{Wording.List(block.Offices, o => o.ToString())}; use one group for each block")
                );
            first.Add((block, chairs[0]));
        }

        RotationInference? best = null;
        var tried = 0;
        foreach (var order in Orders(groups.Length))
        {
            SearchStop.AfterOrders(stop, tried++, groups.Length, turn: 1);
            GroupCode[] cycle = [.. order.Select(g => groups[g])];
            var start = Array.IndexOf(cycle, first[0].Group);
            cycle = [.. cycle[start..], .. cycle[..start]];
            var rule = new RotationRule
            {
                Cycle = [.. cycle],
                FirstYear = row[0].Year,
                YearsPerTurn = 1,
                Blocks = [.. first.Select(f => f.Block with { Offset = Array.IndexOf(cycle, f.Group) })],
            };
            var check = RotationLaboratory.Check(table, rule);
            if (check.Value is not { } found)
                return check;
            if (best is null || found.Differences.Length < best.Differences.Length)
                best = found;
            else if (found.Differences.Length == best.Differences.Length)
                best = best with { Count = best.Count + 1 };
        }

        return Results.Success(best!);
    }

    /// <summary>The orders of so many groups, the first of them fixed, in lexical order: a cycle has no beginning.</summary>
    private static IEnumerable<int[]> Orders(int count)
    {
        int[] order = [.. Enumerable.Range(0, count)];
        while (true)
        {
            yield return [.. order];
            var i = count - 2;
            while (i >= 1 && order[i] > order[i + 1])
                i--;
            if (i < 1)
                yield break;
            var j = count - 1;
            while (order[j] < order[i])
                j--;
            (order[i], order[j]) = (order[j], order[i]);
            Array.Reverse(order, i + 1, count - i - 1);
        }
    }

    /// <summary>How many cells an order leaves unexplained, and for each column the offsets that explain most of it.</summary>
    private (int Differences, int[] Fits) Judge(int[] order)
    {
        var n = order.Length;
        Span<int> place = stackalloc int[n];
        for (var i = 0; i < n; i++)
            place[order[i]] = i;
        var (differences, fits) = (0, new int[_filled.Length]);
        for (var column = 0; column < fits.Length; column++)
        {
            var most = -1;
            for (var offset = 0; offset < n; offset++)
            {
                // In a turn y the office has the group at place (y + offset): a group explains the cells of the remainder that brings it there.
                var explained = 0;
                for (var group = 0; group < n; group++)
                    explained += _counts[(((column * n) + group) * n) + ((place[group] - offset + n) % n)];
                if (explained > most)
                    (most, fits[column]) = (explained, 0);
                if (explained == most)
                    fits[column] |= 1 << offset;
            }

            differences += _filled[column] - most;
        }

        return (differences, fits);
    }

    /// <summary>The choices of one offset for each column that make the fewest blocks, in a stable order.</summary>
    private IEnumerable<int[]> Assignments(int[] fits)
    {
        var n = _groups.Length;
        for (var size = 1; size <= n; size++)
        {
            var any = false;
            for (var chosen = 1; chosen < 1 << n; chosen++)
            {
                if (BitOperations.PopCount((uint)chosen) != size || !Array.TrueForAll(fits, f => (f & chosen) != 0))
                    continue;
                // Each of these uses all the offsets chosen: with fewer there was no way.
                foreach (var offsets in Choices(fits, chosen))
                {
                    any = true;
                    yield return offsets;
                }
            }

            if (any)
                yield break;
        }
    }

    private static IEnumerable<int[]> Choices(int[] fits, int chosen)
    {
        var offsets = new int[fits.Length];
        var column = 0;
        Array.Fill(offsets, -1);
        while (column >= 0)
        {
            var rest = fits[column] & chosen & (-1 << (offsets[column] + 1));
            if (rest == 0)
            {
                offsets[column--] = -1;
                continue;
            }

            offsets[column] = BitOperations.TrailingZeroCount(rest);
            if (++column < fits.Length)
                continue;
            yield return [.. offsets];
            column--;
        }
    }

    /// <summary>The rule in its usual form: it begins in the first year of the table, with the group of the first office.</summary>
    private RotationRule Rule(int[] order, int[] offsets)
    {
        var (n, firstYear) = (order.Length, _table.Years[0] - _turn.Over);
        var start = offsets[0] % n;
        return new RotationRule
        {
            Cycle = [.. Enumerable.Range(0, n).Select(i => _groups[order[(start + i) % n]])],
            FirstYear = firstYear,
            YearsPerTurn = _turn.Years,
            Blocks =
            [
                .. offsets
                    .Select((offset, column) => (Offset: (offset - offsets[0] + n) % n, Office: _table.Offices[column]))
                    .GroupBy(o => o.Offset)
                    .Select(b => new RotationBlock { Offset = b.Key, Offices = [.. b.Select(o => o.Office)] }),
            ],
        };
    }

    /// <summary>The cells that name a group and that the rule has otherwise; gaps differ from nothing.</summary>
    private ImmutableArray<CellDifference> Differences(RotationRule rule) =>
        [.. RotationLaboratory.Differences(_table, RotationCalculator.Create(rule).GetValueOrThrow()).Where(d => d.Found is not null)];
}
