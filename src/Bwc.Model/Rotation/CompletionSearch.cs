using System.Numerics;

namespace Bwc.Model.Rotation;

/// <summary>
/// Counts and lists the ways to fill a grid. Years of different cycles have nothing to do with each other, so that each cycle is counted by itself; within one, what counts of
/// the years before is only which groups each block has had, and that is remembered.
/// </summary>
internal sealed class CompletionSearch
{
    private readonly CompletionGrid _grid;
    private readonly uint[] _domains;
    private readonly uint[] _musts;
    private readonly int[,,]? _weights;
    private readonly int _blocks;
    private readonly int _cycle;
    private readonly CancellationToken _stop;
    private readonly Dictionary<Memory, Best> _known = [];
    private readonly uint[] _had;
    private readonly sbyte[] _cells;
    private readonly bool?[] _symmetric;
    private long _steps;
    private long _maxSteps;

    public CompletionSearch(CompletionGrid grid, IReadOnlyCollection<TurnDemand> demands, bool wishes, CancellationToken stop)
    {
        (_grid, _stop, _blocks) = (grid, stop, grid.Blocks.Length);
        (_domains, _musts, _weights) = (grid.Domains(demands), grid.Musts(demands), wishes && grid.HasWishes ? grid.Weights() : null);
        _cycle = grid.OncePerCycle ? grid.Groups.Length : 1;
        (_had, _cells, _symmetric) = (new uint[_blocks], new sbyte[grid.Years * _blocks], new bool?[grid.Years]);
    }

    /// <summary>Whether there is a way at all; null where the search took more than the steps allowed.</summary>
    public bool? Any(long maxSteps)
    {
        (_steps, _maxSteps) = (0, maxSteps);
        for (var first = 0; first < _grid.Years; first += _cycle)
        {
            Array.Clear(_had);
            if (!Fill(first, 0, 0)) return _steps > _maxSteps ? null : false;
        }

        return true;
    }

    /// <summary>How many ways fulfil the most wishes; null where the count goes beyond what a number holds or the steps allowed.</summary>
    public (long? Count, long Weight) Count(long maxSteps)
    {
        var (count, weight) = (1L, 0L);
        _steps = 0;
        for (var first = 0; first < _grid.Years; first += _cycle)
        {
            Array.Clear(_had);
            var best = BestFrom(first, maxSteps);
            if (best is null) return (null, 0);
            if (best.Value.Count == 0) return (0, 0);
            if (Math.BigMul((ulong)count, (ulong)best.Value.Count, out var low) != 0 || low > long.MaxValue) return (null, 0);
            (count, weight) = ((long)low, weight + best.Value.Weight);
        }

        return (count, weight);
    }

    /// <summary>The ways in order; with wishes those that fulfil the most, which <see cref="Count"/> must have found before.</summary>
    public IEnumerable<sbyte[]> Ways(bool counted)
    {
        Array.Clear(_had);
        return Rows(0, counted);
    }

    private IEnumerable<sbyte[]> Rows(int row, bool counted)
    {
        if (row == _grid.Years)
        {
            yield return [.. _cells];
            yield break;
        }

        var saved = row % _cycle == 0 ? [.. _had] : Array.Empty<uint>();
        if (saved.Length > 0) Array.Clear(_had);
        var target = counted ? BestFrom(row, long.MaxValue)!.Value : default;
        if (!counted || target.Count > 0)
        {
            foreach (var weight in RowWays(row, 0, 0, 0))
            {
                if (counted && !IsBest(row, weight, target)) continue;
                foreach (var way in Rows(row + 1, counted)) yield return way;
            }
        }

        if (saved.Length > 0) saved.CopyTo(_had, 0);
    }

    private bool IsBest(int row, int weight, Best target)
    {
        if (row + 1 == _grid.Years || (row + 1) % _cycle == 0) return weight == target.Weight;
        var rest = BestFrom(row + 1, long.MaxValue)!.Value;
        return rest.Count > 0 && weight + rest.Weight == target.Weight;
    }

    /// <summary>Each way to fill a row, with the weight of its wishes; while it is handed out, what the blocks have had includes it.</summary>
    private IEnumerable<int> RowWays(int row, int block, uint used, int weight)
    {
        if (block == _blocks)
        {
            if ((_musts[row] & ~used) == 0) yield return weight;
            yield break;
        }

        for (var rest = Free(row, block, used); rest != 0; rest &= rest - 1)
        {
            var place = BitOperations.TrailingZeroCount(rest);
            var had = _had[block];
            _had[block] |= 1u << place;
            _cells[(row * _blocks) + block] = (sbyte)place;
            foreach (var way in RowWays(row, block + 1, used | (1u << place), weight + (_weights?[row, block, place] ?? 0))) yield return way;
            _had[block] = had;
        }
    }

    private uint Free(int row, int block, uint used)
    {
        var free = _domains[(row * _blocks) + block];
        if (_grid.OncePerCycle) free &= ~_had[block];
        return _grid.OneBlockAYear ? free & ~used : free;
    }

    /// <summary>The most that can be had from a row to the end of its cycle, and in how many ways.</summary>
    private Best? BestFrom(int row, long maxSteps)
    {
        if (row == _grid.Years) return new Best(0, 1);
        var key = Memory.Of(row, _had, _symmetric[row] ??= Symmetric(row));
        if (_known.TryGetValue(key, out var known)) return known;
        var best = Combine(row, 0, 0, 0, maxSteps);
        if (best is { } found) _known[key] = found;
        return best;
    }

    private Best? Combine(int row, int block, uint used, int weight, long maxSteps)
    {
        if ((++_steps & 0xFFF) == 0) _stop.ThrowIfCancellationRequested();
        if (_steps > maxSteps) return null;
        if (block == _blocks)
        {
            if ((_musts[row] & ~used) != 0) return new Best(0, 0);
            if (row + 1 == _grid.Years || (row + 1) % _cycle == 0) return new Best(weight, 1);
            return BestFrom(row + 1, maxSteps) is { } rest ? rest with { Weight = rest.Weight + weight } : null;
        }

        var best = new Best(0, 0);
        for (var free = Free(row, block, used); free != 0; free &= free - 1)
        {
            var place = BitOperations.TrailingZeroCount(free);
            var had = _had[block];
            _had[block] |= 1u << place;
            var way = Combine(row, block + 1, used | (1u << place), weight + (_weights?[row, block, place] ?? 0), maxSteps);
            _had[block] = had;
            if (way is not { } found) return null;
            if (found.Count == 0) continue;
            if (best.Count == 0 || found.Weight > best.Weight) best = found;
            else if (found.Weight == best.Weight) best = best with { Count = best.Count + found.Count };
            if (best.Count < 0) return null;
        }

        return best;
    }

    /// <summary>True where no block is told from another from a row on, so that only how many have had what counts.</summary>
    private bool Symmetric(int row)
    {
        var end = Math.Min(_grid.Years, ((row / _cycle) + 1) * _cycle);
        for (var i = row; i < end; i++)
        {
            for (var block = 1; block < _blocks; block++)
            {
                if (_domains[(i * _blocks) + block] != _domains[i * _blocks]) return false;
                for (var group = 0; _weights is not null && group < _grid.Groups.Length; group++)
                {
                    if (_weights[i, block, group] != _weights[i, 0, group]) return false;
                }
            }
        }

        return true;
    }

    /// <summary>Fills the rest of a cycle in any way, cell by cell, the most bounded cell of a row first.</summary>
    private bool Fill(int row, uint done, uint used)
    {
        if ((++_steps & 0xFFF) == 0) _stop.ThrowIfCancellationRequested();
        if (_steps > _maxSteps) return false;
        if (done == (1u << _blocks) - 1)
        {
            if ((_musts[row] & ~used) != 0) return false;
            return row + 1 == _grid.Years || (row + 1) % _cycle == 0 || (Possible(row + 1) && Fill(row + 1, 0, 0));
        }

        var (best, fewest) = (-1, int.MaxValue);
        for (var block = 0; block < _blocks; block++)
        {
            if ((done >> block & 1) != 0) continue;
            var count = BitOperations.PopCount(Free(row, block, used));
            if (count < fewest) (best, fewest) = (block, count);
        }

        for (var free = Free(row, best, used); free != 0; free &= free - 1)
        {
            var place = BitOperations.TrailingZeroCount(free);
            var had = _had[best];
            _had[best] |= 1u << place;
            _cells[(row * _blocks) + best] = (sbyte)place;
            if (Fill(row, done | (1u << best), used | (1u << place))) return true;
            _had[best] = had;
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
                if (Free(i, block, 0) == 0) return false;
            }
        }

        return true;
    }

    /// <summary>The cells of the way that <see cref="Any"/> found.</summary>
    public ReadOnlySpan<sbyte> Found => _cells;

    private readonly record struct Best(long Weight, long Count);

    /// <summary>A row, and what each block has had: sixteen blocks with sixteen groups each.</summary>
    private readonly record struct Memory(int Row, UInt128 Low, UInt128 High)
    {
        public static Memory Of(int row, ReadOnlySpan<uint> had, bool symmetric)
        {
            Span<uint> sorted = stackalloc uint[had.Length];
            had.CopyTo(sorted);
            if (symmetric) sorted.Sort();
            UInt128 low = 0;
            UInt128 high = 0;
            for (var i = 0; i < sorted.Length; i++)
            {
                if (i < 8) low |= (UInt128)sorted[i] << (16 * i);
                else high |= (UInt128)sorted[i] << (16 * (i - 8));
            }

            return new Memory(row, low, high);
        }
    }
}
