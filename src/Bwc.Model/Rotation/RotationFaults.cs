using Bwc.Model.Diagnostics;
using Bwc.Model.Meetings;

namespace Bwc.Model.Rotation;

/// <summary>What makes a rotation incalculable: said once, for the calculator and for the validators. Paths are .NET names, relative to the rule or the schedule.</summary>
internal static class RotationFaults
{
    public static IEnumerable<(string Code, string Path, string Message)> Of(RotationRule rule)
    {
        if (rule.Cycle.IsEmpty) yield return (Codes.CycleEmpty, "Cycle", "the cycle names no group; give the groups in the order of their turns");
        for (var i = 1; i < rule.Cycle.Length; i++)
        {
            if (rule.Cycle.IndexOf(rule.Cycle[i]) < i)
                yield return (Codes.CycleRepeatsGroup, $"Cycle[{i}]", $"{rule.Cycle[i]} stands twice in the cycle; give each group once");
        }

        if (rule.FirstYear is < RotationCalculator.MinYear or > RotationCalculator.MaxYear)
            yield return (Codes.YearOutOfRange, "FirstYear", $"the first year is {rule.FirstYear}; give a year from {RotationCalculator.MinYear} to {RotationCalculator.MaxYear}");
        if (rule.YearsPerTurn is < 1 or > RotationCalculator.MaxYear)
            yield return (Codes.TurnTooShort, "YearsPerTurn", $"a turn lasts {rule.YearsPerTurn} years; give 1 or more, at most {RotationCalculator.MaxYear}");
        if (rule.Blocks.IsEmpty) yield return (Codes.OfficesMissing, "Blocks", "the rule has no blocks, so no office has a chair; give at least one block");
        var seen = new HashSet<OfficeCode>();
        for (var i = 0; i < rule.Blocks.Length; i++)
        {
            var block = rule.Blocks[i];
            if (block.Offices.IsEmpty) yield return (Codes.OfficesMissing, $"Blocks[{i}].Offices", "the block names no office; give at least one");
            if (block.Offset < 0 || block.Offset >= Math.Max(1, rule.Cycle.Length))
                yield return (Codes.OffsetOutOfRange, $"Blocks[{i}].Offset", $"the offset is {block.Offset}; give 0 to {Math.Max(1, rule.Cycle.Length) - 1}");
            for (var j = 0; j < block.Offices.Length; j++)
            {
                if (!seen.Add(block.Offices[j])) yield return (Codes.BlocksOverlap, $"Blocks[{i}].Offices[{j}]", $"{block.Offices[j]} already stands in a block; give each office once");
            }
        }
    }

    public static IEnumerable<(string Code, string Path, string Message)> Of(RotationSchedule schedule)
    {
        var rule = schedule.Rule;
        if (schedule.LastYear < rule.FirstYear || schedule.LastYear > RotationCalculator.MaxYear)
            yield return (Codes.YearsBackwards, "LastYear", $"the last year is {schedule.LastYear} and the first {rule.FirstYear}; give a last year from the first to {RotationCalculator.MaxYear}");
        var turning = rule.Blocks.SelectMany(b => b.Offices).ToHashSet();
        for (var i = 0; i < schedule.Offices.Length; i++)
        {
            if (!turning.Remove(schedule.Offices[i]))
                yield return (Codes.OfficesMissing, $"Offices[{i}]", $"{schedule.Offices[i]} stands in no block, or stands twice in the list; put each office into one block and list it once");
        }

        foreach (var office in turning.Order())
            yield return (Codes.OfficeNotInSchedule, "Offices", $"{office} stands in a block and not among the offices; list it");
        if (schedule.ViceChairs is { } vice)
        {
            if (!schedule.Offices.Contains(vice.Office)) yield return (Codes.OfficeNotInSchedule, "ViceChairs.Office", $"the vice-chairs depend on {vice.Office}, which is not among the offices; name one that is");
            if (vice.PerGroup < 1) yield return (Codes.ViceChairsTooFew, "ViceChairs.PerGroup", $"each other group gives {vice.PerGroup} vice-chairs; give 1 or more, or leave the rule out");
        }
    }
}
