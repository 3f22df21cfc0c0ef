using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Bwc.Model;

namespace Bwc.Benchmarks;

/// <summary>
/// The chairs of a hundred years. Target: within three times of making an array of that size and filling it. Both allocate the array, and nothing
/// else.
/// </summary>
[MemoryDiagnoser]
public class ChairTable
{
    private const int Years = 100;

    private readonly RotationCalculator _calculator = Register.Default.Chairs!.Calculator;
    private OfficeCode[] _offices = [];
    private GroupCode _group;
    private int _firstYear;

    [GlobalSetup]
    public void Setup()
    {
        _offices = [.. _calculator.Offices];
        _group = _calculator.Rule.Cycle[0];
        _firstYear = _calculator.Rule.FirstYear;
        Inputs.MustAgree(Fill().Length, Table().Length);
    }

    [Benchmark(Baseline = true, Description = "filling an array of that size")]
    public ChairSlot[] Fill()
    {
        var slots = new ChairSlot[Years * _offices.Length];
        var i = 0;
        for (var year = _firstYear; year < _firstYear + Years; year++)
        {
            foreach (var office in _offices)
                slots[i++] = new ChairSlot(year, office, _group);
        }

        return slots;
    }

    [Benchmark(Description = "RotationCalculator.Table")]
    public ImmutableArray<ChairSlot> Table() => _calculator.Table(_firstYear, _firstYear + Years - 1);
}
