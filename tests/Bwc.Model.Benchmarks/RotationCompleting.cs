using BenchmarkDotNet.Attributes;
using Bwc.Model;
using Bwc.Model.Laboratory;
using Google.OrTools.Sat;

namespace Bwc.Benchmarks;

/// <summary>
/// A completion of a table, beside the same rules given to OR-Tools (CP-SAT, one worker, its model built anew as ours is). Target: the table of
/// 2018-2020 from its first row at
/// least 20 times faster, and six groups, six offices and twelve years still ahead.
/// </summary>
[MemoryDiagnoser]
public class RotationCompleting
{
    private CompletionRequest _request = null!;

    [Params("2018-2020", "6 x 6 x 6", "6 x 6 x 12")]
    public string Sample { get; set; } = string.Empty;

    [GlobalSetup]
    public void Setup()
    {
        if (Sample == "2018-2020")
        {
            var decided = Bwc.Model.ChairTable.Of(Register.Default.Chairs!.Table(2018, 2020));
            _request = new CompletionRequest
            {
                Table = decided with { Slots = [.. decided.Slots.Where(s => s.Year == 2018)] },
                Blocks = Register.Default.Chairs.Schedule.Rule.Blocks,
            };
        }
        else
        {
            OfficeCode[] offices = [.. Enumerable.Range(0, 6).Select(o => OfficeCode.Parse($"O{o}"))];
            _request = new CompletionRequest
            {
                Table = new Bwc.Model.ChairTable
                {
                    Years = [.. Enumerable.Range(2000, Sample == "6 x 6 x 6" ? 6 : 12)],
                    Offices = [.. offices],
                    Slots = [],
                },
                Groups = [.. Enumerable.Range(0, 6).Select(g => GroupCode.Parse($"G{g}"))],
                Blocks = [.. offices.Select(o => new RotationBlock { Offset = 0, Offices = [o] })],
            };
        }

        Inputs.MustAgree(Solver(), First());
    }

    [Benchmark(Baseline = true, Description = "OR-Tools, first solution")]
    public int Solver()
    {
        GroupCode[] groups = _request.Groups.IsEmpty ? [.. _request.Table.Groups] : [.. _request.Groups];
        var model = new CpModel();
        var (years, blocks) = (_request.Table.Years, _request.Blocks);
        var cells = new IntVar[years.Length, blocks.Length];
        for (var i = 0; i < years.Length; i++)
        {
            for (var j = 0; j < blocks.Length; j++)
                cells[i, j] = model.NewIntVar(0, groups.Length - 1, string.Empty);
        }

        foreach (var slot in _request.Table.Slots)
        {
            var block = 0;
            while (!blocks[block].Offices.Contains(slot.Office))
                block++;
            model.Add(cells[years.IndexOf(slot.Year), block] == Array.IndexOf(groups, slot.Group));
        }

        for (var i = 0; i < years.Length; i++)
            model.AddAllDifferent(Enumerable.Range(0, blocks.Length).Select(j => cells[i, j]));
        for (var first = 0; first < years.Length; first += groups.Length)
        {
            for (var j = 0; j < blocks.Length; j++)
                model.AddAllDifferent(Enumerable.Range(first, Math.Min(groups.Length, years.Length - first)).Select(i => cells[i, j]));
        }

        var solver = new CpSolver { StringParameters = "num_workers:1" };
        return solver.Solve(model) is CpSolverStatus.Optimal or CpSolverStatus.Feasible ? 1 : 0;
    }

    [Benchmark(Description = "RotationLaboratory.Complete, first solution")]
    public int First() => RotationLaboratory.Complete(_request, limit: 1, count: false).Value!.Solutions.Length;

    [Benchmark(Description = "RotationLaboratory.Complete, all counted")]
    public long Counted() => RotationLaboratory.Complete(_request, limit: 1).Value!.Count;
}
