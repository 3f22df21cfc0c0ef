using BenchmarkDotNet.Attributes;
using Bwc.Model;
using Bwc.Model.Json;
using Bwc.Model.Reports;

namespace Bwc.Benchmarks;

/// <summary>The draft of MX3's report, beside the writing of its record as JSON. Target: at most three times as long.</summary>
[MemoryDiagnoser]
public class ReportDrafting
{
    private ReportWriter _writer = null!;
    private MeetingReport _report = null!;

    [Params(Language.Chinese, Language.English)]
    public Language Language { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _report = Register.Default.Reports[0];
        _writer = Register.Default.WriterOf(Language).GetValueOrThrow();
    }

    [Benchmark(Baseline = true, Description = "ModelJson.Write")]
    public int Json() => ModelJson.Write(_report).Length;

    [Benchmark(Description = "ReportWriter.Write")]
    public int Draft() => _writer.Write(_report).GetValueOrThrow().Text.Length;
}
