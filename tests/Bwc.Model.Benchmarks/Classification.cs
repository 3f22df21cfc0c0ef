using System.Collections.Frozen;
using BenchmarkDotNet.Attributes;
using Bwc.Model;
using NodaTime;

namespace Bwc.Benchmarks;

/// <summary>
/// How a State may take part on a day, and whether it may vote. Target: within three hits in a FrozenDictionary. The baseline is one hit, so the
/// limit of the ratio is 3.
/// </summary>
[MemoryDiagnoser]
public class Classification
{
    private readonly ParticipationRules _rules = Register.Default.Participation!;
    private State[] _states = [];
    private string[] _codes = [];
    private LocalDate[] _days = [];
    private FrozenDictionary<string, State> _frozen = FrozenDictionary<string, State>.Empty;

    [GlobalSetup]
    public void Setup()
    {
        _states = Inputs.States();
        _codes = [.. _states.Select(Inputs.TextOf)];
        _days = Inputs.Days();
        _frozen = Inputs.Frozen();
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Inputs.Batch, Description = "one FrozenDictionary hit")]
    public int OneHit()
    {
        var sum = 0;
        foreach (var code in _codes)
            sum += _frozen[code].Code.GetHashCode();
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Inputs.Batch, Description = "CategoryOf(state, day)[Right.Vote]")]
    public int Category()
    {
        var sum = 0;
        for (var i = 0; i < _states.Length; i++)
            sum += (int)_rules.CategoryOf(_states[i], _days[i])![Right.Vote].Value;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Inputs.Batch, Description = "Classify(state, day), with steps")]
    public int Steps()
    {
        var sum = 0;
        for (var i = 0; i < _states.Length; i++)
            sum += _rules.Classify(_states[i], _days[i]).Steps.Length;
        return sum;
    }
}
