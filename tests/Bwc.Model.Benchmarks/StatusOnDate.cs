using System.Collections.Frozen;
using BenchmarkDotNet.Attributes;
using Bwc.Model;
using NodaTime;

namespace Bwc.Benchmarks;

/// <summary>The status of a State on a day. Target: within two hits in a FrozenDictionary. The baseline is one hit, so the limit of the ratio is 2.</summary>
[MemoryDiagnoser]
public class StatusOnDate
{
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
        Inputs.MustAgree(Deposited(), Scan());
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Inputs.Batch, Description = "one FrozenDictionary hit")]
    public int OneHit()
    {
        var sum = 0;
        foreach (var code in _codes)
            sum += _frozen[code].Code.GetHashCode();
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Inputs.Batch, Description = "State.StatusOn(day)")]
    public int Deposited()
    {
        var sum = 0;
        for (var i = 0; i < _states.Length; i++)
            sum += (int)(_states[i].StatusOn(_days[i]).Status ?? TreatyStatus.Neither);
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Inputs.Batch, Description = "State.StatusOn(day, Effective)")]
    public int Effective()
    {
        var sum = 0;
        for (var i = 0; i < _states.Length; i++)
            sum += (int)(_states[i].StatusOn(_days[i], StatusBasis.Effective).Status ?? TreatyStatus.Neither);
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Inputs.Batch, Description = "scan of the State's actions")]
    public int Scan()
    {
        var sum = 0;
        for (var i = 0; i < _states.Length; i++)
            sum += (int)StatusByScan(_states[i], _days[i]);
        return sum;
    }

    private static TreatyStatus StatusByScan(State state, LocalDate day)
    {
        var status = TreatyStatus.Neither;
        if (day < state.FirstDay || day > state.LastDay)
            return status;
        foreach (var action in state.Actions)
        {
            if (action.Date > day || action.Grade == Grade.NotEstablished)
                continue;
            if (action.Kind != TreatyActionKind.Signature && day >= Convention.EntryIntoForce)
                return TreatyStatus.StateParty;
            if (action.Kind == TreatyActionKind.Signature)
                status = TreatyStatus.Signatory;
        }

        return status;
    }
}
