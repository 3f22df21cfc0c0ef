using Bwc.Model;
using Bwc.Service.Http;
using Bwc.Service.OpenApi;

namespace Bwc.Service.Endpoints;

/// <summary>Who chairs which meeting in a year, as the programme of the year has it, and why.</summary>
internal static class ChairEndpoints
{
    private static readonly Parameter Year = new("year", Parameter.Path, "The programme year, the year in the symbol of the meetings.") { Example = "2020" };

    private static readonly Operation Table = new(
        "getChairs",
        "The chairs in a year, office by office, according to the programme of the year; none for a year that no programme covers"
    )
    {
        Parameters = [Year],
        Answers = Chair,
        List = true,
        Codes = [Codes.YearsMalformed, Codes.YearOutOfRange],
    };

    private static readonly Operation Slot = new("getChair", "Who chairs one office in a year, whether the group was decided, and the steps to the answer")
    {
        Parameters = [Year, new("office", Parameter.Path, "An office of the programme, such as MSP, MX1 to MX5 or WG.") { Example = "MX3" }],
        Answers = Chair,
        Codes = [Codes.YearsMalformed, Codes.YearOutOfRange, Codes.YearWithoutProgramme, Codes.OfficeCodeMalformed, Codes.OfficeUnknown],
    };

    private const string Chair = "yearChair";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/chairs/{year}", (HttpContext context) => OfYear(new Question(context))).WithMetadata(Table);
        routes.MapGet("/chairs/{year}/{office}", (HttpContext context) => OfOffice(new Question(context))).WithMetadata(Slot);
    }

    private static IResult OfYear(Question question)
    {
        var year = question.Year("year");
        return question.Refused is { } refused ? refused : TypedResults.Ok(Register.Default.ChairsOfYears(year, year));
    }

    private static IResult OfOffice(Question question)
    {
        var (year, office) = (question.Year("year"), question.Office("office"));
        return question.Refused ?? Answers.Of(Register.Default.ChairOf(year, office), "path: office");
    }
}
