using System.Collections.Immutable;
using static System.FormattableString;

namespace Bwc.Model.Laboratory;

/// <summary>Counts a table: shares, cycles, blocks and waits.</summary>
internal sealed class TableAnalysis
{
    private const int MaxBlocks = 6;
    private const int MaxPairs = 10_000;

    private readonly ChairTable _table;
    private readonly GroupCode[] _groups;
    private readonly int[] _weights;
    private readonly int[,] _cells; // year, office: the place of a group, or -1
    private readonly int[] _blockOf;
    private readonly ImmutableArray<RotationBlock> _blocks;
    private readonly FindingList _findings = new();

    public TableAnalysis(ChairTable table, ImmutableArray<GroupWeight> weights, CancellationToken stop)
    {
        _table = table;
        _groups = [.. table.Groups.Union(weights.Select(w => w.Group)).Order()];
        var weightOf = weights.DistinctBy(w => w.Group).ToDictionary(w => w.Group, w => w.Weight);
        _weights = [.. _groups.Select(g => weightOf.GetValueOrDefault(g, 1))];
        _cells = new int[table.Years.Length, table.Offices.Length];
        for (var i = 0; i < table.Years.Length; i++)
        {
            for (var j = 0; j < table.Offices.Length; j++)
                _cells[i, j] = -1;
        }

        var (rows, columns, places) = (Places(table.Years), Places(table.Offices), Places(_groups));
        foreach (var slot in table.Slots)
            _cells[rows[slot.Year], columns[slot.Office]] = places[slot.Group];

        // The blocks of the nearest rule, so a single wrong cell does not part offices that go together; where no rule is looked for, those that
        // the table has alike.
        _blocks =
            RotationLaboratory.Infer(table, limit: 1, stop: stop).Value?.Rules[0].Blocks
            ?? [.. table.AlikeOffices().Select(b => new RotationBlock { Offset = 0, Offices = b })];
        _blockOf = new int[table.Offices.Length];
        for (var b = 0; b < _blocks.Length; b++)
        {
            foreach (var office in _blocks[b].Offices)
                _blockOf[columns[office]] = b;
        }
    }

    public RotationAnalysis Run()
    {
        ImmutableArray<GroupShare> shares = [.. Shares()];
        foreach (var share in shares)
            Judge(share);
        if (Array.TrueForAll(_weights, w => w == _weights[0]))
            Cycles();
        Blocks();
        var gaps = (_table.Years.Length * _table.Offices.Length) - _table.Slots.Length;
        if (gaps > 0)
            Add(Codes.CellNotJudged, "$.slots", $"{Wording.Count(gaps, "cell is", "cells are")} empty and cannot be judged");
        return new RotationAnalysis
        {
            Shares = shares,
            Blocks = _blocks,
            Findings = _findings.ToFindings(),
        };
    }

    private GroupShare[] Shares()
    {
        var n = _groups.Length;
        var (chairs, longest, last) = (new int[n], new int[n], new int[n]);
        var byOffice = (long)n * _table.Offices.Length <= Math.Max(MaxPairs, _table.Slots.Length) ? new int[n, _table.Offices.Length] : null;
        Array.Fill(last, _table.Years[0] - 1);
        for (var i = 0; i < _table.Years.Length; i++)
        {
            for (var j = 0; j < _table.Offices.Length; j++)
            {
                if (_cells[i, j] is not (>= 0 and var group))
                    continue;

                // Years that the table leaves out are waited through as well.
                longest[group] = Math.Max(longest[group], _table.Years[i] - last[group] - 1);
                last[group] = _table.Years[i];
                chairs[group]++;
                if (byOffice is not null)
                    byOffice[group, j]++;
            }
        }

        var weights = _weights.Sum();
        return
        [
            .. Enumerable
                .Range(0, n)
                .Select(group => new GroupShare
                {
                    Group = _groups[group],
                    Chairs = chairs[group],
                    ShareNumerator = _table.Slots.Length * _weights[group],
                    ShareDenominator = weights,
                    ByOffice = byOffice is null ? [] : [.. Enumerable.Range(0, _table.Offices.Length).Select(office => byOffice[group, office])],
                    LongestWait = Math.Max(longest[group], _table.Years[^1] - last[group]),
                }),
        ];
    }

    /// <summary>A share need not come out even: only a whole chair too many or too few is unfair.</summary>
    private void Judge(GroupShare share)
    {
        var off = ((long)share.Chairs * share.ShareDenominator) - share.ShareNumerator;
        if (Math.Abs(off) >= share.ShareDenominator)
        {
            var (whole, rest) = Math.DivRem(share.ShareNumerator, share.ShareDenominator);
            var right = rest == 0 ? Invariant($"{whole}") : Invariant($"{whole} or {whole + 1}");
            Add(Codes.SharesUnequal, "$.slots", $"{share.Group} has {share.Chairs} of {_table.Slots.Length} chairs; its share would be {right}");
        }

        if (share.LongestWait >= _groups.Length && _table.Years.Length > _groups.Length)
        {
            var (wait, groups, years) = (
                Wording.Count(share.LongestWait, "year"),
                Wording.Count(_groups.Length, "group"),
                Wording.Count(_groups.Length, "year")
            );
            Add(Codes.WaitTooLong, "$.years", $"{share.Group} has no chair for {wait}; a full cycle of {groups} takes {years}");
        }
    }

    /// <summary>In every cycle no group has an office twice, and in a whole one none never.</summary>
    private void Cycles()
    {
        var n = _groups.Length;
        for (var first = 0; first < _table.Years.Length; first += n)
        {
            var end = Math.Min(first + n, _table.Years.Length);
            for (var j = 0; j < _table.Offices.Length; j++)
            {
                var counts = new Dictionary<int, int>();
                var gap = end < first + n;
                for (var i = first; i < end; i++)
                {
                    if (_cells[i, j] < 0)
                        gap = true;
                    else
                        counts[_cells[i, j]] = counts.GetValueOrDefault(_cells[i, j]) + 1;
                }

                var never = gap ? [] : Enumerable.Range(0, n).Where(g => !counts.ContainsKey(g)).ToArray();
                if (never.Length == 0 && !counts.Values.Any(c => c > 1))
                    continue;
                var twice = counts
                    .Keys.Where(g => counts[g] > 1)
                    .Order()
                    .Select(g => counts[g] == 2 ? $"{_groups[g]} twice" : Invariant($"{_groups[g]} {counts[g]} times"))
                    .ToArray();
                var missing = never.Length == 0 ? string.Empty : $", and never by {Wording.OneOf([.. never.Select(g => _groups[g].ToString())])}";
                Add(
                    Codes.OfficeMissesGroup,
                    "$.slots",
                    $"{_table.Offices[j]} is chaired from {_table.Years[first]} to {_table.Years[end - 1]} by {Wording.List(twice)}{missing}"
                );
            }
        }
    }

    private void Blocks()
    {
        for (var i = 0; i < _table.Years.Length; i++)
        {
            var blocks = new Dictionary<int, HashSet<int>>();
            for (var j = 0; j < _table.Offices.Length; j++)
            {
                if (_cells[i, j] < 0)
                    continue;
                if (!blocks.TryGetValue(_cells[i, j], out var of))
                    blocks[_cells[i, j]] = of = [];
                of.Add(_blockOf[j]);
            }

            foreach (var (group, of) in blocks.Where(b => b.Value.Count > 1).OrderBy(b => b.Key))
            {
                var named = string.Join("; ", of.Order().Take(MaxBlocks).Select(b => Wording.List(_blocks[b].Offices, o => o.ToString())));
                var more = of.Count > MaxBlocks ? Invariant($"; and {of.Count - MaxBlocks} more") : string.Empty;
                Add(Codes.GroupInTwoBlocks, "$.slots", $"{_groups[group]} has {of.Count} blocks in {_table.Years[i]}: {named}{more}");
            }
        }
    }

    private void Add(string code, string path, FormattableString message) => _findings.Add(Finding.Of(code, Invariant(message), path));

    private static Dictionary<T, int> Places<T>(IEnumerable<T> items)
        where T : notnull => items.Select((item, i) => (item, i)).ToDictionary(p => p.item, p => p.i);
}
