using System.Buffers;
using System.Collections.Immutable;
using Bwc.Model;
using Bwc.Model.Json;
using Bwc.Model.Reports;
using Bwc.Model.Validation;
using Bwc.Service.Http;
using Bwc.Service.OpenApi;

namespace Bwc.Service.Endpoints;

/// <summary>Judges the report of a meeting, given as JSON: in itself, or against the register as well.</summary>
internal static class ReportEndpoints
{
    private static readonly string[] Refusals =
    [
        Codes.JsonEmpty,
        Codes.JsonMalformed,
        Codes.JsonTooLarge,
        Codes.JsonMemberUnknown,
        Codes.JsonMemberRepeated,
        Codes.JsonMemberMissing,
        Codes.JsonNull,
        Codes.JsonShapeWrong,
        Codes.JsonValueWrong,
        Codes.JsonTooDeep,
        Codes.JsonTypeUnknown,
    ];

    private static readonly Operation Validation = new("validateReport", "Whether the report of a meeting is consistent in itself")
    {
        Takes = "meetingReport",
        Answers = "findingReport",
        Codes = Refusals,
    };

    private static readonly Operation Audit = new(
        "auditReport",
        "What is odd in the report of a meeting, against itself and against the States, groups, bodies, meetings and rules of the register"
    )
    {
        Takes = "meetingReport",
        Answers = "findingReport",
        Codes = Refusals,
    };

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/reports/validate", (HttpContext context, Limits limits) => Judge(context, limits, ModelValidation.Validate)).WithMetadata(Validation);
        routes.MapPost("/reports/audit", (HttpContext context, Limits limits) => Judge(context, limits, Register.Default.Audit)).WithMetadata(Audit);
    }

    private static async Task<IResult> Judge(HttpContext context, Limits limits, Func<MeetingReport, FindingReport> judge)
    {
        if (new Question(context).Refused is { } wrong)
            return wrong;
        var (body, refused) = await Body.Read(context, limits);
        if (refused is not null)
            return refused;
        var report = Read(body);
        context.Request.BodyReader.AdvanceTo(body.End);
        if (report.Value is not { } read)
            return Refusal(report.Findings);

        // The findings depend on the body, so no cache may keep them.
        context.Response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(judge(read));
    }

    private static Result<MeetingReport> Read(ReadOnlySequence<byte> body)
    {
        if (body.IsSingleSegment)
            return ModelJson.Read<MeetingReport>(body.FirstSpan);
        var bytes = ArrayPool<byte>.Shared.Rent((int)body.Length);
        try
        {
            body.CopyTo(bytes);
            return ModelJson.Read<MeetingReport>(bytes.AsSpan(0, (int)body.Length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    private static Problem Refusal(ImmutableArray<Finding> findings)
    {
        var (first, more) = (findings[0], findings.Length - 1);
        var detail = first.Path == "$" ? first.Message : $"at {first.Path}: {first.Message}";
        return new Problem(
            ProblemStatus.Of(first.Code),
            first.Code,
            more == 0 ? detail : FormattableString.Invariant($"{detail} (and {more} more)"),
            "body: " + first.Path
        )
        {
            Findings = findings,
        };
    }
}
