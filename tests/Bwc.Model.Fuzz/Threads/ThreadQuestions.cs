using Bwc.Model;
using Bwc.Model.Json;
using Bwc.Model.Laboratory;
using Bwc.Model.Validation;
using NodaTime;

namespace Bwc.Fuzz.Threads;

/// <summary>Questions that between them need every part of a register, each answered by a text that can be compared.</summary>
internal static class ThreadQuestions
{
    private const string Report =
        "BWC/MSP/2020/MX.3/2\n\n8. The following 2 States Parties participated in the Meeting: Japan and Kenya.\n\n9. Egypt participated in the "
        + "Meeting without taking part in the making of decisions.\n";

    private static readonly LocalDate Day = new(2021, 9, 3);

    public static IReadOnlyList<Func<Register, string>> All { get; } =
    [
        r => ModelJson.WriteList(r.List(Day)),
        r => ModelJson.WriteList(r.List(new LocalDate(1980, 1, 1), StatusBasis.Effective, Language.Arabic)),
        r => string.Concat(new[] { "Egypt", "CHE", "中国", "ICRC", "EU", "Korea", "Nowhere" }.Select(w => Said(r.Classify(w, Day)))),
        r => string.Concat(new[] { "Egypt", "Cote d'Ivoire", "USSR", "156", "" }.Select(w => Said(r.Standing(w, Day)))),
        r => Said(r.Chair(2020, OfficeCode.MX3)) + Said(r.Chair(1, OfficeCode.MX3)),
        r => string.Join(' ', r.Chairs!.Table(1900, 2100)),
        r => string.Concat(r.Programmes.Select(p => Said(r.AuditProgramme(p.Id)))),
        r => string.Concat(r.Programmes.Select(p => Said(r.CalendarOf(p.Id)))),
        r => string.Concat(r.Reports.Select(p => ModelJson.Write(r.Audit(p)))),
        r => Said(r.ReadReport(Report, Language.English)),
        r => Said(r.ReadReport("以下 2 个缔约国参加了会议：日本和肯尼亚。", Language.Chinese)),
        r => ModelJson.Write(r.ToFile()),
        r => ModelJson.Write(ModelValidation.Validate(r.Meetings[0])) + string.Join(' ', ModelValidation.Validate(r.Rulebooks[0]).Findings),
        r =>
            Said(
                r.Decide(
                    VoteKind.Substantive,
                    new VoteTally
                    {
                        For = 10,
                        Against = 1,
                        Abstaining = 2,
                        Participating = 13,
                    }
                )
            ),
        r =>
            Said(
                r.Decide(
                    new DecisionScript
                    {
                        On = Day,
                        Events =
                        [
                            new ScriptedEvent { Event = DecisionEventKind.ChairPutsText },
                            new ScriptedEvent { Event = DecisionEventKind.Objection, By = "IRN" },
                        ],
                    }
                )
            ),
        r => ModelJson.Write(r.ChairHistory()) + ModelJson.WriteList(r.ProgrammeCycles()),
        r => Said(RotationLaboratory.Infer(r.ChairHistory())) + Said(RotationLaboratory.Check(r.ChairHistory(), r.Rotations[0].Rule)),
        r => string.Join(' ', r.Meetings.Select(m => string.Join(',', m.PlanOn(Day)) + m.ReportSymbol)),
        r => string.Join(' ', r.Adaptations.Select(a => Said(MutatisMutandis.Apply(r.Rulebooks[0], a)))),
        r => string.Join(' ', r.Holidays.Select(h => new WorkingCalendar([h]).NextWorkingDay(Day))),
        r =>
            string.Join(' ', r.Sources.Select(s => s.Title))
            + string.Join(' ', r.Organizations.Select(o => o.Name))
            + string.Join(' ', r.Groups.All.Select(g => g.Code)),
        r => Said(r.FindReport("BWC/MSP/2020/MX.3/2")) + Said(r.FindReport("BWC/X")),
        r => ModelSchema.Of().Value!,
        r => string.Concat(CodeCatalogue.All.Select(e => ModelJson.Write(e))),
    ];

    private static string Said<T>(Result<T> result)
        where T : class => result.Value is { } value ? ModelJson.Write(value) : string.Join('\n', result.Findings);
}
