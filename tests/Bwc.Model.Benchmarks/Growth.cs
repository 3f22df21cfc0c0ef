using System.Text;
using BenchmarkDotNet.Attributes;
using Bwc.Model;
using Bwc.Model.Json;
using Bwc.Model.Reports;
using Bwc.Model.Validation;

namespace Bwc.Benchmarks;

/// <summary>How the work grows from a hundred things to a million. The times are for the whole; divided by the count they should stay as they are.</summary>
[MemoryDiagnoser]
public class Growth
{
    private static readonly Register Register = Register.Default;
    private string[] _symbols = [];
    private readonly State[] _states = Inputs.States();
    private DocumentSymbol[] _parsed = [];
    private MeetingReport _report = null!;

    [Params(100, 1_000, 10_000, 100_000, 1_000_000)]
    public int Count { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _symbols = Inputs.Shuffled(Enumerable.Range(1, Count).Select(i => FormattableString.Invariant($"BWC/MSP/2020/MX.{1 + (i % 5)}/WP.{i}")));
        _parsed = [.. _symbols.Select(DocumentSymbol.Parse)];
        _report = ReportOf(_parsed);
    }

    public static MeetingReport ReportOf(IEnumerable<DocumentSymbol> symbols) =>
        new()
        {
            Symbol = DocumentSymbol.Parse("BWC/MSP/2020/MX.3/2"),
            Documents =
            [
                .. symbols.Select(symbol => new OfficialDocument
                {
                    Symbol = symbol,
                    Title = "Working paper",
                    SubmittedBy = [new Contributor { Kind = ContributorKind.Chair }],
                }),
            ],
        };

    [Benchmark(Description = "symbols parsed")]
    public int Parse()
    {
        var sum = 0;
        foreach (var text in _symbols)
            sum += DocumentSymbol.TryParse(text, out var symbol) ? symbol.Number ?? 0 : 0;
        return sum;
    }

    [Benchmark(Description = "symbols sorted")]
    public DocumentSymbol Sort()
    {
        var copy = (DocumentSymbol[])_parsed.Clone();
        Array.Sort(copy);
        return copy[0];
    }

    [Benchmark(Description = "gaps between symbols")]
    public int Gaps() => DocumentSymbols.Gaps(_parsed).Length;

    [Benchmark(Description = "rights asked for")]
    public int Ask()
    {
        var (rules, sum) = (Register.Participation!, 0);
        var day = new NodaTime.LocalDate(2021, 9, 3);
        for (var i = 0; i < Count; i++)
            sum += (int)rules.CategoryOf(_states[i % _states.Length], day)![Right.Vote].Value;
        return sum;
    }

    [Benchmark(Description = "chairs asked for")]
    public int Chairs()
    {
        var (calculator, sum) = (Register.Chairs!.Calculator, 0);
        var (first, offices) = (calculator.Rule.FirstYear, calculator.Offices);
        for (var i = 0; i < Count; i++)
            sum += calculator.TryGetChair(first + (i % 1000), offices[i % offices.Length], out var group) ? group.GetHashCode() : 0;
        return sum;
    }

    [Benchmark(Description = "documents of a report validated")]
    public int Validate() => ModelValidation.Validate(_report).Findings.Length;
}

/// <summary>The same for a file, which may have 64 MiB and so holds some 190,000 documents.</summary>
[MemoryDiagnoser]
public class GrowthOfFiles
{
    private MeetingReport _report = null!;
    private byte[] _json = [];

    [Params(100, 1_000, 10_000, 100_000, 150_000)]
    public int Count { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _report = Growth.ReportOf(Enumerable.Range(1, Count).Select(i => DocumentSymbol.Parse(FormattableString.Invariant($"BWC/MSP/2020/MX.3/WP.{i}"))));
        _json = Encoding.UTF8.GetBytes(ModelJson.Write(_report));
    }

    [Benchmark(Description = "documents of a report read from JSON")]
    public int Read() => ModelJson.Read<MeetingReport>(_json).GetValueOrThrow().Documents.Length;

    [Benchmark(Description = "documents of a report written as JSON")]
    public int Write() => ModelJson.Write(_report).Length;
}
