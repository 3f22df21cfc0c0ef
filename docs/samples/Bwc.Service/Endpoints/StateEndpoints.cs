using System.Collections.Immutable;
using Bwc.Model;
using Bwc.Service.Http;
using Bwc.Service.OpenApi;

namespace Bwc.Service.Endpoints;

/// <summary>What States are to the Convention on a day.</summary>
internal static class StateEndpoints
{
    private static readonly Operation All = new("listStates", "The States on a day, all or chosen, with status and group")
    {
        Parameters =
        [
            Parameter.Day,
            new("status", Parameter.Query, "Only States of this status.") { Many = true, Words = Parameter.WordsOf<TreatyStatus>() },
            new("group", Parameter.Query, "Only States of this regional group: EEG, WG, NAM or ONE.") { Many = true, Example = "EEG" },
            Parameter.Basis,
            Parameter.Language,
        ],
        Answers = "stateListing",
        List = true,
        Codes = [Codes.DateMalformed, Codes.WordUnknown, Codes.GroupCodeMalformed, Codes.GroupUnknown],
    };

    private static readonly Operation One = new("getStatus", "The status of a State on a day: party, signatory or neither, since when, and in which group")
    {
        Parameters =
        [
            new("who", Parameter.Path, "An alpha-3, alpha-2 or M49 code, or a name in any of the six languages of the United Nations.") { Example = "EGY" },
            Parameter.Day,
            Parameter.Basis,
            Parameter.Language,
        ],
        Answers = "stateStanding",
        Codes = [Codes.DateMalformed, Codes.WordUnknown, Codes.NameEmpty, Codes.NameTooLong, Codes.StateUnknown, Codes.StateAmbiguous],
    };

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/states", (HttpContext context) => List(new Question(context))).WithMetadata(All);
        routes.MapGet("/states/{who}/status", (HttpContext context) => Standing(new Question(context))).WithMetadata(One);
    }

    private static IResult List(Question question)
    {
        var (on, basis, language) = (question.Day("on"), question.Word("basis", StatusBasis.Deposited), question.Language("language"));
        var statuses = question.Words<TreatyStatus>("status");
        var groups = question.Many("group").Select(text => GroupOf(question, text)).ToArray();
        if (question.Refused is { } refused)
            return refused;
        ImmutableArray<StateListing> states =
        [
            .. Register
                .Default.List(on, basis, language)
                .Where(s => statuses.Length == 0 || (s.Status is { } status && statuses.Contains(status)))
                .Where(s => groups.Length == 0 || (s.Group is { } group && groups.Contains(group))),
        ];
        return TypedResults.Ok(states);
    }

    private static IResult Standing(Question question)
    {
        var (who, on, basis, language) = (
            question.Who("who"),
            question.Day("on"),
            question.Word("basis", StatusBasis.Deposited),
            question.Language("language")
        );
        return question.Refused ?? Answers.Of(Register.Default.Standing(who, on, basis, language), "path: who", who);
    }

    private static GroupCode GroupOf(Question question, string text)
    {
        var groups = Register.Default.Groups;
        if (!GroupCode.TryParse(text, out var code))
            question.Refuse(Codes.GroupCodeMalformed, $"'{Question.Shorten(text)}' is not a group; use a code such as EEG", "query: group");
        else if (!groups.TryFind(code, out _))
            question.Refuse(
                Codes.GroupUnknown,
                $"the register has no group {code}; use one of {string.Join(", ", groups.All.Select(g => g.Code))}",
                "query: group"
            );
        return code;
    }
}
