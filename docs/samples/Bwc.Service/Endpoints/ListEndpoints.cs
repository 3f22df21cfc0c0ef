using System.Collections.Immutable;
using Bwc.Model;
using Bwc.Service.Http;
using Bwc.Service.OpenApi;
using Bwc.Service.Registration;

namespace Bwc.Service.Endpoints;

/// <summary>What the register holds besides: whom and what one can ask for, and what codes and citations mean.</summary>
internal static class ListEndpoints
{
    private static readonly Operation Organizations = new("listOrganizations", "The bodies other than States that are on record at the meetings")
    {
        Answers = "organization",
        List = true,
    };

    private static readonly Operation Groups = new("listGroups", "The regional groups") { Answers = "regionalGroup", List = true };

    private static readonly Operation Sources = new("listSources", "The sources to which citations refer by a short identifier")
    {
        Answers = "source",
        List = true,
    };

    private static readonly Operation Meetings = new("listMeetings", "The meetings since 1980, all or those of a programme year")
    {
        Parameters = [new("year", Parameter.Query, "Only meetings of this programme year.") { Example = "2020" }],
        Answers = "meeting",
        List = true,
        Codes = [Codes.YearsMalformed, Codes.YearOutOfRange],
    };

    private static readonly Operation AllCodes = new("listCodes", "The catalogue of codes") { Answers = "codeEntry", List = true };

    private static readonly Operation OneCode = new("getCode", "The meaning and remedy of a code")
    {
        Parameters = [new("code", Parameter.Path, "The code.") { Example = "BWC-REG-006" }],
        Answers = "codeEntry",
        CodesBeside = [(StatusCodes.Status404NotFound, Codes.UsageWrong)],
    };

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes
            .MapGet("/organizations", (HttpContext context) => new Question(context).Refused ?? List([.. Register.Default.Organizations]))
            .WithMetadata(Organizations);
        routes.MapGet("/groups", (HttpContext context) => new Question(context).Refused ?? List(Register.Default.Groups.All)).WithMetadata(Groups);
        routes.MapGet("/sources", (HttpContext context) => new Question(context).Refused ?? List(Register.Default.Sources)).WithMetadata(Sources);
        routes.MapGet("/meetings", (HttpContext context) => OfYear(new Question(context))).WithMetadata(Meetings);
        routes
            .MapGet("/codes", (HttpContext context) => new Question(context).Refused ?? List([.. CodeCatalogue.All, .. RegistrationCodes.All]))
            .WithMetadata(AllCodes);
        routes
            .MapGet("/codes/{code}", (HttpContext context) => Code(new Question(context), (string?)context.GetRouteValue("code") ?? string.Empty))
            .WithMetadata(OneCode);

        // The page asks it while somebody types.
        routes.MapGet("/names", (HttpContext context) => List(Candidate.Beginning(context.Request.Query["like"].ToString()))).ExcludeFromDescription();
    }

    private static IResult List<T>(ImmutableArray<T> items) => TypedResults.Ok(items);

    private static IResult OfYear(Question question)
    {
        var year = question.YearIfAny("year");
        if (question.Refused is { } refused)
            return refused;
        ImmutableArray<Meeting> meetings = [.. Register.Default.Meetings.Where(m => year is null || m.ProgrammeYear == year)];
        return List(meetings);
    }

    private static IResult Code(Question question, string code)
    {
        if (question.Refused is { } refused)
            return refused;
        return RegistrationCodes.Find(code) is { } entry
            ? TypedResults.Ok(entry)
            : new Problem(StatusCodes.Status404NotFound, Codes.UsageWrong, $"there is no code '{Question.Shorten(code)}'; see /codes for all", "path: code");
    }
}
