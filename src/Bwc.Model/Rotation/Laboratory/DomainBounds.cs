using System.Numerics;

namespace Bwc.Model.Laboratory;

/// <summary>
/// Takes from each cell the groups that it cannot have, before anything is searched: what is fixed in a year or in a cycle is taken from the other
/// cells of it, and a group that must be somewhere and can be in one cell only is there.
/// </summary>
internal sealed class DomainBounds(CompletionGrid grid, uint[] domains, int cycle, int firstRow, int endRow)
{
    private readonly int _blocks = grid.Blocks.Length;

    /// <summary>Tightens the cells as far as this goes.</summary>
    /// <returns>False if a cell or a group is left with nothing, so there is no way.</returns>
    public bool Tighten()
    {
        var lines = Lines().ToArray();
        for (var changed = true; changed; )
        {
            changed = false;
            foreach (var (cells, whole) in lines)
            {
                if (Fixed(cells) is not { } taken || (whole ? Hidden(cells) : false) is not { } given)
                    return false;
                changed |= taken || given;
            }
        }

        return Array.TrueForAll(domains, d => d != 0);
    }

    /// <summary>
    /// The cells that must differ: those of a year, and those of a block in a cycle; whole where there are as many as groups, so each group is
    /// in one.
    /// </summary>
    private IEnumerable<(int[] Cells, bool Whole)> Lines()
    {
        if (grid.OneBlockAYear)
        {
            for (var row = firstRow; row < endRow; row++)
                yield return ([.. Enumerable.Range(row * _blocks, _blocks)], _blocks == grid.Groups.Length);
        }

        if (!grid.OncePerCycle)
            yield break;
        for (var first = firstRow; first < endRow; first += cycle)
        {
            var rows = Math.Min(cycle, endRow - first);
            for (var block = 0; block < _blocks; block++)
                yield return ([.. Enumerable.Range(first, rows).Select(row => (row * _blocks) + block)], rows == grid.Groups.Length);
        }
    }

    /// <summary>Takes what one cell has for itself from the others of a line.</summary>
    /// <returns>Whether anything changed; null if a cell is left with nothing.</returns>
    private bool? Fixed(int[] cells)
    {
        var changed = false;
        foreach (var cell in cells)
        {
            if (domains[cell] == 0)
                return null;
            if (!BitOperations.IsPow2(domains[cell]))
                continue;
            foreach (var other in cells)
            {
                if (other == cell || (domains[other] & domains[cell]) == 0)
                    continue;
                domains[other] &= ~domains[cell];
                if (domains[other] == 0)
                    return null;
                changed = true;
            }
        }

        return changed;
    }

    /// <summary>Gives a group the only cell of a whole line that it can have.</summary>
    /// <returns>Whether anything changed; null if a group has no cell.</returns>
    private bool? Hidden(int[] cells)
    {
        var changed = false;
        for (var group = 0; group < grid.Groups.Length; group++)
        {
            var (only, count) = (-1, 0);
            foreach (var cell in cells)
            {
                if ((domains[cell] >> group & 1) == 0)
                    continue;
                (only, count) = (cell, count + 1);
            }

            if (count == 0)
                return null;
            if (count > 1 || BitOperations.IsPow2(domains[only]))
                continue;
            domains[only] = 1u << group;
            changed = true;
        }

        return changed;
    }
}
