using System.Collections.Immutable;
using Bwc.Model;
using Bwc.Service.Registration;

namespace Bwc.Service.Http;

/// <summary>Why there is no answer, as RFC 9457 has it: with the library's code, the place, what would be right, and who may have been meant.</summary>
internal sealed record Problem(int Status, string Code, string Detail, string Place) : IResult
{
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
        context.Response.Headers.CacheControl = "no-store";
        var (title, remedy) = Words();
        var more = new Dictionary<string, object?>
        {
            ["code"] = Code,
            ["place"] = Place,
            ["remedy"] = remedy,
        };
        if (!Candidates.IsEmpty)
            more["candidates"] = Candidates;
        if (!Findings.IsEmpty)
            more["findings"] = Findings;
        return TypedResults.Problem(Detail, statusCode: Status, title: title, type: "/codes/" + Code, extensions: more).ExecuteAsync(context);
    }

    /// <summary>What the catalogue says, but for two codes of which it speaks as the tool has them.</summary>
    private (string Title, string Remedy) Words() =>
        Code switch
        {
            Codes.UsageWrong => ("The address, a part of the query, a header or the method is wrong.", "See /openapi.json for what can be asked, and how."),
            Codes.JsonTooLarge => ("The body is larger than the service takes.", "Give less, or use the library, which reads 64 MiB."),
            _ => RegistrationCodes.Find(Code) is { } entry ? (entry.Meaning, entry.Remedy) : (Code, Detail),
        };
}
