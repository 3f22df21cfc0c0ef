using static System.FormattableString;

namespace Bwc.Model;

/// <summary>
/// What makes a rotation incalculable: said once, for the calculator and for the validators. Paths are .NET names, relative to the rule or the
/// schedule.
/// </summary>
internal static class RotationFaults
{
    public const int MaxPerGroup = 99;
    private const int MaxGroups = 1000;

    public static IEnumerable<Fault> Of(RotationRule rule)
    {
        if (rule.Cycle.IsEmpty)
            yield return new Fault(Codes.CycleEmpty, "Cycle", "the cycle has no groups; list the groups in the order of their turns");
        if (rule.Cycle.Length > MaxGroups)
        {
            yield return new Fault(Codes.CycleTooLong, "Cycle", Invariant($"the cycle has {rule.Cycle.Length} groups; use at most {MaxGroups}"));
            yield break;
        }

        for (var i = 1; i < rule.Cycle.Length; i++)
        {
            if (rule.Cycle.IndexOf(rule.Cycle[i]) < i)
                yield return new Fault(
                    Codes.CycleRepeatsGroup,
                    Invariant($"Cycle[{i}]"),
                    Invariant($"{rule.Cycle[i]} is listed twice in the cycle; list each group once")
                );
        }

        if (rule.FirstYear is < RotationCalculator.MinYear or > RotationCalculator.MaxYear)
            yield return new Fault(
                Codes.YearOutOfRange,
                "FirstYear",
                Invariant($"the first year is {rule.FirstYear}; use a year from {RotationCalculator.MinYear} to {RotationCalculator.MaxYear}")
            );
        if (rule.YearsPerTurn is < 1 or > RotationCalculator.MaxYear)
            yield return new Fault(
                Codes.TurnTooShort,
                "YearsPerTurn",
                Invariant($"a turn lasts {rule.YearsPerTurn} years; use 1 or more, at most {RotationCalculator.MaxYear}")
            );
        if (rule.Blocks.IsEmpty)
            yield return new Fault(Codes.OfficesMissing, "Blocks", "the rule has no blocks, so no office has a chair; add at least one block");
        var seen = new HashSet<OfficeCode>();
        for (var i = 0; i < rule.Blocks.Length; i++)
        {
            var block = rule.Blocks[i];
            if (block.Offices.IsEmpty)
                yield return new Fault(Codes.OfficesMissing, Invariant($"Blocks[{i}].Offices"), "the block has no offices; add at least one");
            if (block.Offset < 0 || block.Offset >= Math.Max(1, rule.Cycle.Length))
                yield return new Fault(
                    Codes.OffsetOutOfRange,
                    Invariant($"Blocks[{i}].Offset"),
                    Invariant($"the offset is {block.Offset}; use 0 to {Math.Max(1, rule.Cycle.Length) - 1}")
                );
            for (var j = 0; j < block.Offices.Length; j++)
            {
                if (!seen.Add(block.Offices[j]))
                    yield return new Fault(
                        Codes.BlocksOverlap,
                        Invariant($"Blocks[{i}].Offices[{j}]"),
                        Invariant($"{block.Offices[j]} is already in a block; list each office once")
                    );
            }
        }
    }

    public static IEnumerable<Fault> Of(RotationSchedule schedule)
    {
        var rule = schedule.Rule;
        if (schedule.LastYear < rule.FirstYear || schedule.LastYear > RotationCalculator.MaxYear)
            yield return new Fault(
                Codes.YearsBackwards,
                "LastYear",
                Invariant($"the last year is {schedule.LastYear} and the first is {rule.FirstYear}; ")
                    + Invariant($"use a last year from the first year to {RotationCalculator.MaxYear}")
            );
        var turning = rule.Blocks.SelectMany(b => b.Offices).ToHashSet();
        var listed = new HashSet<OfficeCode>();
        for (var i = 0; i < schedule.Offices.Length; i++)
        {
            var office = schedule.Offices[i];
            if (!listed.Add(office) || !turning.Contains(office))
                yield return new Fault(
                    Codes.OfficesMissing,
                    Invariant($"Offices[{i}]"),
                    Invariant($"{office} is not in any block, or is listed twice; put each office into one block and list it once")
                );
        }

        foreach (var office in turning)
        {
            if (!listed.Contains(office))
                yield return new Fault(
                    Codes.OfficeNotInSchedule,
                    "Offices",
                    Invariant($"{office} is in a block but not in the list of offices; add it to the list")
                );
        }

        if (schedule.ViceChairs is { } vice)
        {
            if (!listed.Contains(vice.Office))
                yield return new Fault(
                    Codes.OfficeNotInSchedule,
                    "ViceChairs.Office",
                    Invariant($"the vice-chairs depend on {vice.Office}, which is not in the list of offices; use one that is")
                );
            if (vice.PerGroup is < 1 or > MaxPerGroup)
                yield return new Fault(
                    Codes.ViceChairsTooFew,
                    "ViceChairs.PerGroup",
                    Invariant($"each of the other groups provides {vice.PerGroup} vice-chairs; use 1 to {MaxPerGroup}, or leave the rule out")
                );
        }
    }
}
