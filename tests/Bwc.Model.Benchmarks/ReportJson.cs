using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using BenchmarkDotNet.Attributes;
using Bwc.Model;
using Bwc.Model.Json;
using Bwc.Model.Reports;
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Serialization;

namespace Bwc.Benchmarks;

/// <summary>
/// The report of MX3 written as JSON, from the record and from plain classes of the same shape, beside the floor. Target: within 1.1 of
/// System.Text.Json on the plain classes.
/// </summary>
[MemoryDiagnoser]
public class ReportJsonWriting
{
    private readonly MeetingReport _report = Register.Default.FindReport("BWC/MSP/2020/MX.3/2").GetValueOrThrow();
    private PlainReport _plain = new();
    private string _text = string.Empty;

    [GlobalSetup]
    public void Setup()
    {
        _text = ModelJson.Write(_report);
        _plain = JsonSerializer.Deserialize<PlainReport>(_text, PlainJson.Options)!;
        PlainJson.MustBeTheSame(_text, Plain(), Newtonsoft());
    }

    [Benchmark(Baseline = true, Description = "System.Text.Json, plain classes")]
    public string Plain() => JsonSerializer.Serialize(_plain, PlainJson.Options);

    [Benchmark(Description = "ModelJson.Write")]
    public string Record() => ModelJson.Write(_report);

    [Benchmark(Description = "Newtonsoft.Json, plain classes")]
    public string Newtonsoft() => global::Newtonsoft.Json.JsonConvert.SerializeObject(_plain, PlainJson.Settings);

    [Benchmark(Description = "floor: copying the text")]
    public string Copy() => new(_text.AsSpan());
}

/// <summary>
/// The same the other way: the report of MX3 read from JSON. What the library reads it has proved; the plain classes hold whatever stood there.
/// </summary>
[MemoryDiagnoser]
public class ReportJsonReading
{
    private byte[] _utf8 = [];
    private byte[] _copy = [];
    private string _text = string.Empty;

    [GlobalSetup]
    public void Setup()
    {
        _text = ModelJson.Write(Register.Default.FindReport("BWC/MSP/2020/MX.3/2").GetValueOrThrow());
        _utf8 = Encoding.UTF8.GetBytes(_text);
        _copy = new byte[_utf8.Length];
        Inputs.MustAgree(Record(), Plain(), Newtonsoft());
    }

    [Benchmark(Baseline = true, Description = "System.Text.Json, plain classes")]
    public int Plain() => JsonSerializer.Deserialize<PlainReport>(_utf8, PlainJson.Options)!.Documents.Count;

    [Benchmark(Description = "ModelJson.Read<MeetingReport>")]
    public int Record() => ModelJson.Read<MeetingReport>(_utf8).GetValueOrThrow().Documents.Length;

    [Benchmark(Description = "Newtonsoft.Json, plain classes")]
    public int Newtonsoft() => global::Newtonsoft.Json.JsonConvert.DeserializeObject<PlainReport>(_text, PlainJson.Settings)!.Documents.Count;

    [Benchmark(Description = "floor: copying the bytes")]
    public int Copy()
    {
        _utf8.CopyTo(_copy, 0);
        return _copy.Length;
    }
}

/// <summary>The settings with which plain classes write the text that the library writes.</summary>
internal static class PlainJson
{
    public static JsonSerializerOptions Options { get; } =
        new()
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            WriteIndented = true,
            NewLine = "\n",
            Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        };

    public static Newtonsoft.Json.JsonSerializerSettings Settings { get; } =
        new()
        {
            ContractResolver = new DefaultContractResolver { NamingStrategy = new CamelCaseNamingStrategy() },
            Formatting = Newtonsoft.Json.Formatting.Indented,
            Converters = { new StringEnumConverter(new CamelCaseNamingStrategy()) },
        };

    /// <summary>The texts are the same but for the type in front, the end of the file and the way a list that is empty is broken.</summary>
    public static void MustBeTheSame(string model, params ReadOnlySpan<string> plain)
    {
        using var expected = JsonDocument.Parse(model);
        foreach (var text in plain)
        {
            using var found = JsonDocument.Parse("{\"type\":\"meetingReport/1\"," + text[(text.IndexOf('{') + 1)..]);
            if (!JsonElement.DeepEquals(expected.RootElement, found.RootElement))
                throw new InvalidOperationException($"The texts differ: {model}{text}");
        }
    }
}
