using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using Bwc.Model;

namespace Bwc.Benchmarks;

/// <summary>
/// A State by a name in one of six languages, as written, in capitals, in small letters or without diacritics. Target: a tenth of a linear scan.
/// </summary>
[MemoryDiagnoser]
public class NameLookup
{
    private readonly StateDirectory _directory = Register.Default.States;
    private string[] _queries = [];
    private string[] _normalized = [];
    private (string Name, State State)[] _list = [];
    private FrozenDictionary<string, State> _frozen = FrozenDictionary<string, State>.Empty;

    [GlobalSetup]
    public void Setup()
    {
        var languages = Enum.GetValues<Language>();
        _queries = [.. Inputs.States().Select((s, i) => Written(s.NameIn(languages[i % languages.Length]) ?? s.Name, i / languages.Length % 4))];
        _normalized = [.. _queries.Select(Normalize)];
        _list =
        [
            .. _directory
                .SelectMany(s => s.Names.Select(n => (n.Form, Name: Normalize(n.Text), State: s)))
                .OrderBy(n => n.Form is NameForm.Short or NameForm.Formal ? 0 : 1)
                .Select(n => (n.Name, n.State))
                .DistinctBy(n => n.Name),
        ];
        _frozen = _list.ToFrozenDictionary(n => n.Name, n => n.State, StringComparer.Ordinal);
        Inputs.MustAgree(Scan(), ByName(), Frozen(), FrozenNormalized());
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Inputs.Batch, Description = "normalize, then linear scan")]
    public int Scan()
    {
        var sum = 0;
        foreach (var query in _queries)
        {
            var wanted = Normalize(query);
            foreach (var (name, state) in _list)
            {
                if (name != wanted)
                    continue;
                sum += state.Code.GetHashCode();
                break;
            }
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Inputs.Batch, Description = "StateDirectory.TryFind(name)")]
    public int ByName()
    {
        var sum = 0;
        foreach (var query in _queries)
            sum += _directory.TryFind(query, out var state) ? state.Code.GetHashCode() : 0;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Inputs.Batch, Description = "normalize, then FrozenDictionary")]
    public int Frozen()
    {
        var sum = 0;
        foreach (var query in _queries)
            sum += _frozen[Normalize(query)].Code.GetHashCode();
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Inputs.Batch, Description = "FrozenDictionary, already normalized")]
    public int FrozenNormalized()
    {
        var sum = 0;
        foreach (var query in _normalized)
            sum += _frozen[query].Code.GetHashCode();
        return sum;
    }

    private static string Written(string name, int how) =>
        how switch
        {
            1 => name.ToUpperInvariant(),
            2 => name.ToLowerInvariant(),
            3 => WithoutMarks(name),
            _ => new string(name),
        };

    private static string Normalize(string name) => WithoutMarks(name).ToLowerInvariant();

    private static string WithoutMarks(string name)
    {
        var builder = new StringBuilder(name.Length);
        foreach (var c in name.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                builder.Append(c);
        }

        return builder.ToString();
    }
}
