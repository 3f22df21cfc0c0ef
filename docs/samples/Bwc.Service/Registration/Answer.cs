using System.Text.Json;
using Bwc.Service.OpenApi;
using Bwc.Service.Registration.Tables;

namespace Bwc.Service.Registration;

/// <summary>Makes what goes out of the rows.</summary>
internal static class Answer
{
    public static IResult Of(Entry entry) => TypedResults.Ok(View(entry));

    public static IResult Of(MeetingList list, CountsView counts) => TypedResults.Ok(new MeetingView(list.Id, list.Title, list.On, counts));

    public static EntryView View(Entry entry) =>
        new(
            entry.Id,
            entry.Version,
            Parameter.WordsOf<EntryState>()[(int)entry.State],
            entry.Line,
            entry.Given,
            entry.Claimed,
            entry.Note,
            entry.Ruling is { } ruling ? View(ruling) : null,
            [.. entry.Remarks.OrderBy(r => r.Id).Select(r => new RemarkView(r.Code, r.Message))]
        );

    public static RulingView View(Ruling ruling) =>
        new(
            ruling.Participant,
            ruling.State,
            ruling.Category,
            ruling.Rule,
            ruling.TakesPartInDecisions,
            ruling.Grade,
            ruling.DataVersion,
            JsonSerializer.Deserialize(ruling.Facts, RegistrationJsonContext.Default.ImmutableArrayReasoningStep)
        );
}
