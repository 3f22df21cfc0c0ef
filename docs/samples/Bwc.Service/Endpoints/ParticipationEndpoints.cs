using System.Text;
using Bwc.Model;
using Bwc.Service.Http;
using Bwc.Service.OpenApi;

namespace Bwc.Service.Endpoints;

/// <summary>Who may take part on a day, under which paragraph of rule 44, with what rights, and why: one by one, or a whole list.</summary>
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

    private static readonly Operation Listing = new(
        "ruleOnParticipants",
        "Who everybody on a list of participants is, how each may take part in a meeting on a day, and what is wrong with the list"
    )
    {
        Parameters =
        [
            Parameter.Day,
            Parameter.Basis,
            new("column", Parameter.Query, "The column with the names, by its name in the first line or its number from 1."),
        ],
        TakesText = FormattableString.Invariant(
            $"One name a line, or a table separated by commas, semicolons or tabs; at most {Limits.Lines} lines and {Limits.Body} bytes."
        ),
        Answers = "participantListRuling",
        Codes = [Codes.DateMalformed, Codes.WordUnknown, Codes.ColumnUnknown],
        CodesBeside = [(StatusCodes.Status413PayloadTooLarge, Codes.UsageWrong), (StatusCodes.Status413PayloadTooLarge, Codes.JsonTooLarge)],
    };

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/participation/{who}", (HttpContext context) => Rule(new Question(context))).WithMetadata(Ruling);
        routes.MapPost("/participants", RuleOnList).WithMetadata(Listing);
    }

    private static IResult Rule(Question question)
    {
        var (who, on, basis) = (question.Who("who"), question.Day("on"), question.Word("basis", StatusBasis.Deposited));
        return question.Refused ?? Answers.Of(Register.Default.Classify(who, on, basis), "path: who", who);
    }

    private static async Task<IResult> RuleOnList(HttpContext context, Limits limits)
    {
        var question = new Question(context);
        var (on, basis, column) = (question.Day("on"), question.Word("basis", StatusBasis.Deposited), question.Text("column"));
        if (question.Refused is { } wrong)
            return wrong;
        var (body, refused) = await Body.ReadText(context, limits);
        if (refused is not null)
            return refused;
        // A line in another encoding is a finding of its line, and the others are still ruled on.
        var text = Encoding.UTF8.GetString(body);
        context.Request.BodyReader.AdvanceTo(body.End);
        if (text.AsSpan().Count('\n') is var ends && ends > Limits.Lines)
            return new Problem(
                StatusCodes.Status413PayloadTooLarge,
                Codes.UsageWrong,
                FormattableString.Invariant($"the list has {ends} lines; send at most {Limits.Lines} at once, or use the tool, which reads any number"),
                "body"
            );
        context.Response.Headers.CacheControl = "no-store";
        return Answers.Of(Register.Default.ReadParticipants(new StringReader(text), on, column, basis: basis), "query: column");
    }
}
