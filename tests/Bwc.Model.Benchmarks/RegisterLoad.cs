using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Bwc.Model;
using Bwc.Model.Json;

namespace Bwc.Benchmarks;

/// <summary>A whole register from its JSON, beside the bare parse of the same bytes. For information; there is no target.</summary>
[MemoryDiagnoser]
public class RegisterLoad
{
    private byte[] _utf8 = [];

    [GlobalSetup]
    public void Setup() => _utf8 = Encoding.UTF8.GetBytes(ModelJson.Write(Register.Default.ToFile()));

    [Benchmark(Baseline = true, Description = "JsonDocument.Parse")]
    public int Parse()
    {
        using var document = JsonDocument.Parse(_utf8);
        return document.RootElement.GetProperty("states").GetArrayLength();
    }

    [Benchmark(Description = "ModelJson.Read<RegisterFile>")]
    public int Read() => ModelJson.Read<RegisterFile>(_utf8).GetValueOrThrow().States.Length;

    [Benchmark(Description = "the same, Register.Create and all States")]
    public int Create() => Register.Create(ModelJson.Read<RegisterFile>(_utf8).GetValueOrThrow()).GetValueOrThrow().States.Count;
}
