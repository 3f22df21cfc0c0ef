using System.Collections.Frozen;
using BenchmarkDotNet.Attributes;
using Bwc.Model;
using NodaTime;
using RulesEngine.Models;

namespace Bwc.Benchmarks;

/// <summary>
/// May a State take part in a consensus on a day? The answer of the rulebook beside the conditions written by hand over a dictionary, and beside the
/// same conditions given to RulesEngine.
/// </summary>
[MemoryDiagnoser]
public class Rulings
{
    private readonly ParticipationRules _rules = Register.Default.Participation!;
    private State[] _states = [];
    private string[] _codes = [];
    private LocalDate[] _days = [];
    private FrozenDictionary<string, PlainState> _plain = FrozenDictionary<string, PlainState>.Empty;
    private RulesEngine.RulesEngine _engine = null!;

    [GlobalSetup]
    public void Setup()
    {
        _states = Inputs.States();
        _codes = [.. _states.Select(Inputs.TextOf)];
        _days = Inputs.Days();
        _plain = Register.Default.States.ToFrozenDictionary(Inputs.TextOf, PlainState.Of, StringComparer.Ordinal);
        var workflow = new Workflow
        {
            WorkflowName = "consensus",
            Rules =
            [
                new Rule
                {
                    RuleName = "takesPart",
                    RuleExpressionType = RuleExpressionType.LambdaExpression,
                    Expression = "question.State.FirstDay <= question.Day",
                },
            ],
        };
        _engine = new RulesEngine.RulesEngine([workflow], new ReSettings());
        Inputs.MustAgree(Rulebook(), ByHand(), Engine());
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Inputs.Batch, Description = "by hand, over a FrozenDictionary")]
    public int ByHand()
    {
        var there = 0;
        for (var i = 0; i < _codes.Length; i++)
            there += _plain[_codes[i]].PartySince is { } since && since <= _days[i] ? 1 : 0;
        return there;
    }

    [Benchmark(OperationsPerInvoke = Inputs.Batch, Description = "CategoryOf(state, day)[Right.TakePartInConsensus]")]
    public int Rulebook()
    {
        var there = 0;
        for (var i = 0; i < _states.Length; i++)
            there += _rules.CategoryOf(_states[i], _days[i])![Right.TakePartInConsensus].Value == RightValue.Yes ? 1 : 0;
        return there;
    }

    [Benchmark(OperationsPerInvoke = Inputs.Batch, Description = "RulesEngine, one lambda expression")]
    public int Engine()
    {
        var there = 0;
        for (var i = 0; i < _codes.Length; i++)
        {
            var question = new RulesEngine.Models.RuleParameter("question", new Question(_plain[_codes[i]], PlainState.Number(_days[i])));
            there += _engine.ExecuteAllRulesAsync("consensus", question).AsTask().GetAwaiter().GetResult()[0].IsSuccess ? 1 : 0;
        }

        return there;
    }

    /// <summary>A State as one would keep it for this one question.</summary>
    public sealed record PlainState(LocalDate? PartySince)
    {
        /// <summary>The first day as a number, for an engine that knows no days.</summary>
        public int FirstDay => PartySince is { } day ? Number(day) : int.MaxValue;

        public static int Number(LocalDate day) => (((day.Year * 100) + day.Month) * 100) + day.Day;

        public static PlainState Of(State state)
        {
            LocalDate? first = null;
            foreach (var action in state.Actions)
            {
                if (action.Kind == TreatyActionKind.Signature)
                    continue;
                var day = action.Date > Convention.EntryIntoForce ? action.Date : Convention.EntryIntoForce;
                if (first is null || day < first)
                    first = day;
            }

            return new PlainState(first);
        }
    }

    public sealed record Question(PlainState State, int Day);
}

/// <summary>
/// The same questions asked by several threads at once, each as many. Target: on two cores 1.8 times as many in the same time as on one, so that the
/// time for twice the questions is at most 1.11 times.
/// </summary>
[MedianColumn]
public class Threads
{
    private const int Rounds = 10_000;

    private readonly ParticipationRules _rules = Register.Default.Participation!;
    private State[] _states = [];
    private LocalDate[] _days = [];

    [Params(1, 2)]
    public int Count { get; set; }

    [GlobalSetup]
    public void Setup() => (_states, _days) = (Inputs.States(), Inputs.Days());

    [Benchmark(Description = "CategoryOf(state, day)[Right.Vote], 10,240,000 times a thread")]
    public int Ask() => OnThreads(i => (int)_rules.CategoryOf(_states[i], _days[i])![Right.Vote].Value);

    // What the machine itself gives: reading what no thread shares with another as anything but memory.
    [Benchmark(Description = "floor: reading the array of days, 10,240,000 times a thread")]
    public int Floor() => OnThreads(i => _days[i].Year);

    private int OnThreads(Func<int, int> ask)
    {
        var sums = new int[Count];
        Parallel.For(
            0,
            Count,
            new ParallelOptions { MaxDegreeOfParallelism = Count },
            thread =>
            {
                var sum = 0;
                for (var round = 0; round < Rounds; round++)
                {
                    for (var i = 0; i < _states.Length; i++)
                        sum += ask(i);
                }

                sums[thread] = sum;
            }
        );
        return sums.Sum();
    }
}
