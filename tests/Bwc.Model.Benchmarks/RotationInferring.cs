using BenchmarkDotNet.Attributes;
using Bwc.Model;
using Bwc.Model.Laboratory;

namespace Bwc.Benchmarks;

/// <summary>
/// The rule behind a table of six groups and twenty offices, beside one pass that counts the cells of each group. Target: twice the years in at most
/// 2.3 times the time.
/// </summary>
[MemoryDiagnoser]
public class RotationInferring
{
    private Bwc.Model.ChairTable _table = null!;
    private Dictionary<GroupCode, int> _places = [];

    [Params(125, 250, 500, 1000)]
    public int Years { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _table = Tables.Of(groups: 6, offices: 20, Years);
        _places = _table.Groups.Order().Select((group, i) => (group, i)).ToDictionary(p => p.group, p => p.i);
        Inputs.MustAgree(Count().Sum(), RotationLaboratory.Infer(_table).Value!.Exact ? _table.Slots.Length : 0);
    }

    [Benchmark(Baseline = true, Description = "one pass that counts groups")]
    public int[] Count()
    {
        var counts = new int[_places.Count];
        foreach (var slot in _table.Slots)
            counts[_places[slot.Group]]++;
        return counts;
    }

    [Benchmark(Description = "RotationLaboratory.Infer")]
    public int Infer() => RotationLaboratory.Infer(_table).Value!.Count;
}

/// <summary>Tables by a rule, for the benchmarks of the laboratory.</summary>
internal static class Tables
{
    public static Bwc.Model.ChairTable Of(int groups, int offices, int years)
    {
        var rule = new RotationRule
        {
            Cycle = [.. Enumerable.Range(0, groups).Select(g => GroupCode.Parse($"G{g}"))],
            FirstYear = 2000,
            YearsPerTurn = 1,
            Blocks =
            [
                .. Enumerable
                    .Range(0, offices)
                    .GroupBy(o => o % groups)
                    .Select(b => new RotationBlock { Offset = b.Key, Offices = [.. b.Select(o => OfficeCode.Parse($"O{o}"))] }),
            ],
        };
        return Bwc.Model.ChairTable.Of(RotationCalculator.Create(rule).GetValueOrThrow().Table(2000, 2000 + years - 1));
    }
}
