using Bwc.Model;
using Bwc.Service.Http;
using Bwc.Service.OpenApi;

namespace Bwc.Service.Endpoints;

/// <summary>Who may take part on a day, under which paragraph of rule 44, with what rights, and why.</summary>
internal static class ParticipationEndpoints
{
    private static readonly Operation Ruling = new(
        "getParticipation",
        "How a State or an organization may take part in a meeting on a day: category, paragraph of rule 44, what comes before attending, rights, and "
            + "the steps to the ruling"
    )
    {
        Parameters =
        [
            new("who", Parameter.Path, "A State's code or name, or an organization's abbreviation or name.") { Example = "EGY" },
            Parameter.Day,
            Parameter.Basis,
        ],
        Answers = "participationRuling",
        Codes =
        [
            Codes.DateMalformed,
            Codes.WordUnknown,
            Codes.NameEmpty,
            Codes.NameTooLong,
            Codes.ParticipantUnknown,
            Codes.StateAmbiguous,
            Codes.ParticipantAmbiguous,
        ],
    };

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/participation/{who}", (HttpContext context) => Rule(new Question(context))).WithMetadata(Ruling);

    private static IResult Rule(Question question)
    {
        var (who, on, basis) = (question.Who("who"), question.Day("on"), question.Word("basis", StatusBasis.Deposited));
        return question.Refused ?? Answers.Of(Register.Default.Classify(who, on, basis), "path: who", who);
    }
}
