using System.Collections.Frozen;
using BenchmarkDotNet.Attributes;
using Bwc.Model;

namespace Bwc.Benchmarks;

/// <summary>Who chairs an office in a year, over a hundred years. Target: faster than a hit in a dictionary of all slots, filled beforehand.</summary>
[MemoryDiagnoser]
public class ChairSlotLookup
{
    private const int Years = 100;
    private const int Offices = 6;
    private const int Slots = Years * Offices;

    private readonly RotationCalculator _calculator = Register.Default.Chairs!.Calculator;
    private (int Year, OfficeCode Office)[] _slots = [];
    private (int Year, string Office)[] _texts = [];
    private Dictionary<(int Year, OfficeCode Office), GroupCode> _dictionary = [];
    private FrozenDictionary<(int Year, OfficeCode Office), GroupCode> _frozen = FrozenDictionary<(int Year, OfficeCode Office), GroupCode>.Empty;
    private Dictionary<(int Year, string Office), string> _ofTexts = [];

    [GlobalSetup]
    public void Setup()
    {
        var first = _calculator.Rule.FirstYear;
        var table = _calculator.Table(first, first + Years - 1);
        if (table.Length != Slots)
            throw new InvalidOperationException($"The rotation has {table.Length / Years} offices, not {Offices}.");
        _slots = Inputs.Shuffled(table.Select(s => (s.Year, s.Office)));
        _texts = [.. _slots.Select(s => (s.Year, s.Office.ToString()))];
        _dictionary = table.ToDictionary(s => (s.Year, s.Office), s => s.Group);
        _frozen = _dictionary.ToFrozenDictionary();
        _ofTexts = table.ToDictionary(s => (s.Year, s.Office.ToString()), s => s.Group.ToString());
        Inputs.MustAgree(Dictionary(), Calculator(), Frozen());
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Slots, Description = "Dictionary<(int, OfficeCode), GroupCode>")]
    public int Dictionary()
    {
        var sum = 0;
        foreach (var slot in _slots)
            sum += _dictionary[slot].GetHashCode();
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Slots, Description = "RotationCalculator.TryGetChair")]
    public int Calculator()
    {
        var sum = 0;
        foreach (var (year, office) in _slots)
            sum += _calculator.TryGetChair(year, office, out var group) ? group.GetHashCode() : 0;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Slots, Description = "FrozenDictionary<(int, OfficeCode), GroupCode>")]
    public int Frozen()
    {
        var sum = 0;
        foreach (var slot in _slots)
            sum += _frozen[slot].GetHashCode();
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Slots, Description = "Dictionary<(int, string), string>")]
    public int Texts()
    {
        var sum = 0;
        foreach (var slot in _texts)
            sum += _ofTexts[slot].Length;
        return sum;
    }
}
