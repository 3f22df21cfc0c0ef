using System.Collections.Frozen;
using System.Globalization;
using BenchmarkDotNet.Attributes;
using Bwc.Model;

namespace Bwc.Benchmarks;

/// <summary>A State by its alpha-3 code. Target: <see cref="ByCode"/> within 1.5 of a hit in a FrozenDictionary.</summary>
[MemoryDiagnoser]
public class CodeLookup
{
    private readonly StateDirectory _directory = Register.Default.States;
    private StateCode[] _codes = [];
    private string[] _texts = [];
    private (string Code, State State)[] _list = [];
    private FrozenDictionary<string, State> _frozen = FrozenDictionary<string, State>.Empty;
    private Dictionary<string, State> _dictionary = [];
    private Dictionary<StateCode, State> _typed = [];
    private string[] _alpha2 = [];
    private State[] _array = [];
    private int[] _places = [];

    [GlobalSetup]
    public void Setup()
    {
        var states = Inputs.States();
        _codes = [.. states.Select(s => s.Code)];
        _texts = [.. states.Select(Inputs.TextOf)];
        _list = [.. _directory.Select(s => (Inputs.TextOf(s), s))];
        _frozen = Inputs.Frozen();
        _dictionary = _directory.ToDictionary(Inputs.TextOf, StringComparer.Ordinal);
        _typed = _directory.ToDictionary(s => s.Code);
        _alpha2 = [.. states.Select(s => s.Alpha2 ?? Inputs.TextOf(s))];
        _array = [.. _directory];
        _places = [.. states.Select(s => Array.IndexOf(_array, s))];
        Inputs.MustAgree(Frozen(), ByCode(), ByText(), Dictionary(), TypedDictionary(), Scan(), ArrayRead());
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Inputs.Batch, Description = "FrozenDictionary<string, State>")]
    public int Frozen()
    {
        var sum = 0;
        foreach (var text in _texts)
            sum += _frozen[text].Code.GetHashCode();
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Inputs.Batch, Description = "StateDirectory.Find(StateCode)")]
    public int ByCode()
    {
        var sum = 0;
        foreach (var code in _codes)
            sum += _directory[code].Code.GetHashCode();
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Inputs.Batch, Description = "StateDirectory.TryFind(\"EGY\")")]
    public int ByText()
    {
        var sum = 0;
        foreach (var text in _texts)
            sum += _directory.TryFind(text, out var state) ? state.Code.GetHashCode() : 0;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Inputs.Batch, Description = "Dictionary<string, State>")]
    public int Dictionary()
    {
        var sum = 0;
        foreach (var text in _texts)
            sum += _dictionary[text].Code.GetHashCode();
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Inputs.Batch, Description = "Dictionary<StateCode, State>")]
    public int TypedDictionary()
    {
        var sum = 0;
        foreach (var code in _codes)
            sum += _typed[code].Code.GetHashCode();
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Inputs.Batch, Description = "linear scan")]
    public int Scan()
    {
        var sum = 0;
        foreach (var text in _texts)
        {
            foreach (var (code, state) in _list)
            {
                if (code != text)
                    continue;
                sum += state.Code.GetHashCode();
                break;
            }
        }

        return sum;
    }

    /// <summary>The framework's own knowledge of countries: a name and a currency, and nothing of the Convention.</summary>
    [Benchmark(OperationsPerInvoke = Inputs.Batch, Description = "new RegionInfo(\"EG\")")]
    public int Region()
    {
        var sum = 0;
        foreach (var code in _alpha2)
            sum += new RegionInfo(code).ThreeLetterISORegionName.Length;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Inputs.Batch, Description = "floor: an array read")]
    public int ArrayRead()
    {
        var sum = 0;
        foreach (var place in _places)
            sum += _array[place].Code.GetHashCode();
        return sum;
    }
}
