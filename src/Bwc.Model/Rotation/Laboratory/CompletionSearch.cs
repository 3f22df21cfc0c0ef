using System.Numerics;

namespace Bwc.Model.Laboratory;

/// <summary>
/// Counts and lists the ways to fill a grid. Years of different cycles have nothing to do with each other, so each cycle is searched by itself;
/// within one, what counts of the years before is only which groups each block has had, and that is remembered: how many ways lead on from there, or that
/// none does.
/// </summary>
internal sealed class CompletionSearch
{
    private readonly CompletionGrid _grid;
    private readonly uint[] _domains;

    // What the cells can have at best. Counting does not use it, since it tells blocks apart that only what they have had tells apart.
    private readonly uint[] _bounds;
    private readonly uint[] _musts;
    private readonly int[,,]? _weights;
    private readonly int[,]? _yearWeights;
    private readonly int _blocks;
    private readonly int _cycle;
    private readonly CancellationToken _stop;
    private readonly Dictionary<Memory, Best> _known = [];
    private readonly HashSet<Memory> _hopeless = [];
    private readonly uint[] _had;
    private readonly sbyte[] _cells;
    private readonly bool?[] _symmetric;
    private readonly long _maxSteps;
    private readonly bool _possible;

    // The rows that are asked for: all, or those of one cycle.
    private readonly int _first;
    private readonly int _end;
    private long _steps;

    public CompletionSearch(CompletionGrid grid, IReadOnlyCollection<TurnDemand> demands, bool wishes, long maxSteps, CancellationToken stop, int? cycle = null)
    {
        (_grid, _stop, _blocks, _maxSteps) = (grid, stop, grid.Blocks.Length, maxSteps);
        (_domains, _musts) = (grid.Domains(demands), grid.Musts(demands));
        if (wishes && grid.HasWishes)
            (_weights, _yearWeights) = (grid.Weights(), grid.YearWeights());
        _cycle = grid.OncePerCycle ? grid.Groups.Length : 1;
        (_had, _cells, _symmetric) = (new uint[_blocks], new sbyte[grid.Years * _blocks], new bool?[grid.Years]);
        _bounds = [.. _domains];
        (_first, _end) = cycle is { } only ? (only * _cycle, Math.Min(grid.Years, (only + 1) * _cycle)) : (0, grid.Years);
        _possible = new DomainBounds(grid, _bounds, _cycle, _first, _end).Tighten();
    }

    /// <summary>True if a search took more than the steps allowed, so what it found is not all.</summary>
    public bool Exhausted => _steps > _maxSteps;

    /// <summary>Whether there is a way at all; null if the search took more than the steps allowed.</summary>
    public bool? Any()
    {
        if (!_possible)
            return false;
        for (var first = _first; first < _end; first += _cycle)
        {
            Array.Clear(_had);
            if (!Leads(first))
                return Exhausted ? null : false;
        }

        return true;
    }

    /// <summary>
    /// How many ways fulfil the most wishes, at most as many as a number holds, and what they weigh; null if the search took more than the steps
    /// allowed.
    /// </summary>
    public (long Count, bool Exact, long Weight)? Count()
    {
        var (count, exact, weight) = (1L, true, _weights is null ? 0 : _grid.BaseWeight);
        for (var first = 0; first < _grid.Years; first += _cycle)
        {
            Array.Clear(_had);
            if (BestFrom(first) is not { } best)
                return null;
            if (best.Count == 0)
                return (0, true, 0);
            if (Math.BigMul((ulong)count, (ulong)best.Count, out var low) != 0 || low > long.MaxValue)
                (count, exact) = (long.MaxValue, false);
            else
                count = (long)low;
            exact &= best.Exact;
            weight += best.Weight;
        }

        return (count, exact, weight);
    }

    /// <summary>The ways in order of year, block and group; where they were counted those that fulfil the most wishes.</summary>
    public IEnumerable<sbyte[]> Ways(bool counted)
    {
        Array.Clear(_had);
        return _possible ? Rows(0, counted) : [];
    }

    private IEnumerable<sbyte[]> Rows(int row, bool counted)
    {
        if (row == _grid.Years)
        {
            yield return [.. _cells];
            yield break;
        }

        var saved = row % _cycle == 0 ? [.. _had] : Array.Empty<uint>();
        if (saved.Length > 0)
            Array.Clear(_had);
        var target = counted ? BestFrom(row) : null;
        if (!counted || target is { Count: > 0 })
        {
            foreach (var weight in RowWays(row, 0, 0, 0))
            {
                if (Exhausted)
                    yield break;
                if (counted ? !IsBest(row, weight, target!.Value) : !EndsCycle(row) && !Leads(row + 1))
                    continue;
                foreach (var way in Rows(row + 1, counted))
                    yield return way;
            }
        }

        if (saved.Length > 0)
            saved.CopyTo(_had, 0);
    }

    private bool EndsCycle(int row) => row + 1 == _grid.Years || (row + 1) % _cycle == 0;

    private bool IsBest(int row, int weight, Best target) =>
        EndsCycle(row) ? weight == target.Weight : BestFrom(row + 1) is { Count: > 0 } rest && weight + rest.Weight == target.Weight;

    /// <summary>Each way to fill a row, with the weight of its wishes; while it is handed out, what the blocks have had includes it.</summary>
    private IEnumerable<int> RowWays(int row, int block, uint used, int weight)
    {
        Step();
        if (block == _blocks)
        {
            if ((_musts[row] & ~used) == 0)
                yield return weight + OfYear(row, used);
            yield break;
        }

        for (var rest = Free(_bounds, row, block, used); rest != 0 && !Exhausted; rest &= rest - 1)
        {
            var place = BitOperations.TrailingZeroCount(rest);
            var had = _had[block];
            _had[block] |= 1u << place;
            _cells[(row * _blocks) + block] = (sbyte)place;
            foreach (var way in RowWays(row, block + 1, used | (1u << place), weight + (_weights?[row, block, place] ?? 0)))
                yield return way;
            _had[block] = had;
        }
    }

    private uint Free(uint[] domains, int row, int block, uint used)
    {
        var free = domains[(row * _blocks) + block];
        if (_grid.OncePerCycle)
            free &= ~_had[block];
        return _grid.OneBlockAYear ? free & ~used : free;
    }

    private int OfYear(int row, uint used)
    {
        if (_yearWeights is null)
            return 0;
        var weight = 0;
        for (var rest = used; rest != 0; rest &= rest - 1)
            weight += _yearWeights[row, BitOperations.TrailingZeroCount(rest)];
        return weight;
    }

    /// <summary>The most that can be had from a row to the end of its cycle, and in how many ways.</summary>
    private Best? BestFrom(int row)
    {
        if (row == _grid.Years)
            return new Best(0, 1, true);
        var key = KeyOf(row);
        if (_known.TryGetValue(key, out var known))
            return known;
        var best = Combine(row, 0, 0, 0);
        if (best is { } found)
            _known[key] = found;
        return best;
    }

    private Best? Combine(int row, int block, uint used, int weight)
    {
        if (!Step())
            return null;
        if (block == _blocks)
        {
            if ((_musts[row] & ~used) != 0)
                return new Best(0, 0, true);
            weight += OfYear(row, used);
            if (EndsCycle(row))
                return new Best(weight, 1, true);
            return BestFrom(row + 1) is { } rest ? rest with { Weight = rest.Weight + weight } : null;
        }

        var best = new Best(0, 0, true);
        for (var free = Free(_domains, row, block, used); free != 0; free &= free - 1)
        {
            var place = BitOperations.TrailingZeroCount(free);
            var had = _had[block];
            _had[block] |= 1u << place;
            var way = Combine(row, block + 1, used | (1u << place), weight + (_weights?[row, block, place] ?? 0));
            _had[block] = had;
            if (way is not { } found)
                return null;
            if (found.Count == 0)
                continue;
            if (best.Count == 0 || found.Weight > best.Weight)
                best = found;
            else if (found.Weight == best.Weight)
            {
                var sum = unchecked(best.Count + found.Count);
                best = new Best(best.Weight, sum < 0 ? long.MaxValue : sum, best.Exact && found.Exact && sum >= 0);
            }
        }

        return best;
    }

    /// <summary>
    /// Whether the rest of a cycle can be filled: row by row, the most bounded cell of a row first, and from no place twice that led nowhere.
    /// </summary>
    private bool Leads(int row)
    {
        if (!Possible(row))
            return false;
        var key = KeyOf(row);
        if (_hopeless.Contains(key))
            return false;
        if (Fill(row, 0, 0))
            return true;
        if (!Exhausted)
            _hopeless.Add(key);
        return false;
    }

    private bool Fill(int row, uint done, uint used)
    {
        if (!Step())
            return false;
        if (done == (1u << _blocks) - 1)
            return (_musts[row] & ~used) == 0 && (EndsCycle(row) || Leads(row + 1));
        var (best, fewest) = (-1, int.MaxValue);
        for (var block = 0; block < _blocks; block++)
        {
            if ((done >> block & 1) != 0)
                continue;
            var count = BitOperations.PopCount(Free(_bounds, row, block, used));
            if (count < fewest)
                (best, fewest) = (block, count);
        }

        for (var free = Free(_bounds, row, best, used); free != 0; free &= free - 1)
        {
            var place = BitOperations.TrailingZeroCount(free);
            var had = _had[best];
            _had[best] |= 1u << place;
            var leads = Fill(row, done | (1u << best), used | (1u << place));
            _had[best] = had;
            if (leads)
                return true;
        }

        return false;
    }

    // A cell of a later year of the cycle that has lost its last group ends the branch at once.
    private bool Possible(int row)
    {
        var end = Math.Min(_grid.Years, ((row / _cycle) + 1) * _cycle);
        for (var i = row; i < end; i++)
        {
            for (var block = 0; block < _blocks; block++)
            {
                if (Free(_bounds, i, block, 0) == 0)
                    return false;
            }
        }

        return true;
    }

    private bool Step()
    {
        if ((++_steps & 0xFFF) == 0)
            SearchStop.After(_stop, _steps);
        return _steps <= _maxSteps;
    }

    private Memory KeyOf(int row) => Memory.Of(row, _had, _symmetric[row] ??= Symmetric(row));

    /// <summary>True if no block is told from another from a row on, so only how many have had what counts.</summary>
    private bool Symmetric(int row)
    {
        var end = Math.Min(_grid.Years, ((row / _cycle) + 1) * _cycle);
        for (var i = row; i < end; i++)
        {
            for (var block = 1; block < _blocks; block++)
            {
                if (_domains[(i * _blocks) + block] != _domains[i * _blocks])
                    return false;
                for (var group = 0; _weights is not null && group < _grid.Groups.Length; group++)
                {
                    if (_weights[i, block, group] != _weights[i, 0, group])
                        return false;
                }
            }
        }

        return true;
    }

    private readonly record struct Best(long Weight, long Count, bool Exact);

    /// <summary>A row, and what each block has had: sixteen blocks with sixteen groups each.</summary>
    private readonly record struct Memory(int Row, UInt128 Low, UInt128 High)
    {
        public static Memory Of(int row, ReadOnlySpan<uint> had, bool symmetric)
        {
            Span<uint> sorted = stackalloc uint[had.Length];
            had.CopyTo(sorted);
            if (symmetric)
                sorted.Sort();
            UInt128 low = 0;
            UInt128 high = 0;
            for (var i = 0; i < sorted.Length; i++)
            {
                if (i < 8)
                    low |= (UInt128)sorted[i] << (16 * i);
                else
                    high |= (UInt128)sorted[i] << (16 * (i - 8));
            }

            return new Memory(row, low, high);
        }
    }
}
