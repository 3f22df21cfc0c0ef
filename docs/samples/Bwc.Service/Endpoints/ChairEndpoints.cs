using Bwc.Model;
using Bwc.Service.Http;
using Bwc.Service.OpenApi;

namespace Bwc.Service.Endpoints;

/// <summary>Which regional group chairs which meeting in a year, and why.</summary>
internal static class ChairEndpoints
{
    private static readonly Parameter Year = new(
        "year",
        Parameter.Path,
        "The programme year, 1 to 9999. Years for which the rotation was not decided are answered by arithmetic; the ruling on one office says which they are."
    )
    {
        Example = "2020",
    };

    private static readonly Operation Table = new("getChairs", "The chairs of a year, office by office")
    {
        Parameters = [Year],
        Answers = SchemaOf.ChairSlot,
        List = true,
        Codes = [Codes.YearsMalformed, Codes.YearOutOfRange],
    };

    private static readonly Operation Slot = new("getChair", "Which group chairs one office in a year, whether that was decided, and the steps to the answer")
    {
        Parameters = [Year, new("office", Parameter.Path, "The office: MSP or MX1 to MX5.") { Example = "MX3" }],
        Answers = "chairRuling",
        Codes = [Codes.YearsMalformed, Codes.YearOutOfRange, Codes.OfficeCodeMalformed, Codes.OfficeUnknown],
    };

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/chairs/{year}", (HttpContext context) => OfYear(new Question(context))).WithMetadata(Table);
        routes.MapGet("/chairs/{year}/{office}", (HttpContext context) => OfOffice(new Question(context))).WithMetadata(Slot);
    }

    private static IResult OfYear(Question question)
    {
        var year = question.Year("year");
        if (question.Refused is { } refused)
            return refused;
        var chairs = Register.Default.ChairsOf(null);
        return chairs.Value is { } rulings ? TypedResults.Ok(rulings.Table(year, year)) : Problem.Of(chairs.Findings, "path: year");
    }

    private static IResult OfOffice(Question question)
    {
        var (year, office) = (question.Year("year"), question.Office("office"));
        return question.Refused ?? Answers.Of(Register.Default.Chair(year, office), "path: office");
    }
}
