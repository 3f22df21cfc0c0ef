using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Bwc.Model;
using Bwc.Model.Json;

namespace Bwc.Service.Http;

/// <summary>Why there is no answer, as RFC 9457 has it: with the library's code, the place, what would be right, and who may have been meant.</summary>
internal sealed record Problem(int Status, string Code, string Detail, string Place) : IResult
{
    public const string ContentType = "application/problem+json; charset=utf-8";

    // The text goes to programs and terminals, not into HTML.
    private static readonly JsonWriterOptions Writing = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        NewLine = "\n",
    };

    public ImmutableArray<Candidate> Candidates { get; init; } = [];

    /// <summary>Everything that was found, where a report was refused; empty otherwise.</summary>
    public ImmutableArray<Finding> Findings { get; init; } = [];

    /// <summary>The problem that the findings of the library are, the first of them in front.</summary>
    public static Problem Of(ImmutableArray<Finding> findings, string place, string? asked = null) =>
        new(ProblemStatus.Of(findings[0].Code), findings[0].Code, findings[0].Message, place)
        {
            Candidates = asked is null ? [] : Candidate.For(findings[0].Code, asked),
        };

    public Task ExecuteAsync(HttpContext context)
    {
        var response = context.Response;
        response.StatusCode = Status;
        response.ContentType = ContentType;
        response.Headers.CacheControl = "no-store";
        var buffer = new ArrayBufferWriter<byte>();
        Write(buffer);
        buffer.Write("\n"u8);
        response.ContentLength = buffer.WrittenCount;
        response.BodyWriter.Write(buffer.WrittenSpan);
        return response.BodyWriter.FlushAsync().AsTask();
    }

    private void Write(IBufferWriter<byte> buffer)
    {
        var (title, remedy) = Words();
        using var json = new Utf8JsonWriter(buffer, Writing);
        json.WriteStartObject();
        json.WriteString("type", "/codes/" + Code);
        json.WriteString("title", title);
        json.WriteNumber("status", Status);
        json.WriteString("detail", Detail);
        json.WriteString("code", Code);
        json.WriteString("place", Place);
        json.WriteString("remedy", remedy);
        if (!Candidates.IsEmpty)
            WriteCandidates(json);
        if (!Findings.IsEmpty)
            WriteFindings(json);
        json.WriteEndObject();
    }

    /// <summary>What the catalogue says, but for two codes of which it speaks as the tool has them.</summary>
    private (string Title, string Remedy) Words() =>
        Code switch
        {
            Codes.UsageWrong => ("The address, a part of the query, a header or the method is wrong.", "See /openapi.json for what can be asked, and how."),
            Codes.JsonTooLarge => ("The body is larger than the service takes.", "Give less, or use the library, which reads 64 MiB."),
            _ => CodeCatalogue.Find(Code) is { } entry ? (entry.Meaning, entry.Remedy) : (Code, Detail),
        };

    private void WriteCandidates(Utf8JsonWriter json)
    {
        json.WriteStartArray("candidates");
        foreach (var candidate in Candidates)
        {
            json.WriteStartObject();
            json.WriteString("who", candidate.Who);
            json.WriteString("name", candidate.Name);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteFindings(Utf8JsonWriter json)
    {
        using var report = JsonDocument.Parse(ModelJson.Write(new FindingReport { Findings = Findings }));
        json.WritePropertyName("findings");
        report.RootElement.GetProperty("findings").WriteTo(json);
    }
}
