using System.Xml.Linq;
using Bwc.Fuzz.Running;
using Bwc.Model;
using Bwc.Model.Laboratory;
using Bwc.Model.Reports;
using NodaTime;

namespace Bwc.Fuzz.Targets;

/// <summary>All that can be asked about a record, valid or not: each question is answered, or refused with a finding.</summary>
internal static class Questions
{
    private static readonly Register Default = Register.Default;
    private static readonly LocalDate Day = new(2021, 9, 3);
    private static readonly LocalDate[] Days = [Day, new(1, 1, 1), new(9999, 12, 31)];

    public static void Ask(object value)
    {
        switch (value)
        {
            case RegisterFile file:
                OfRegister(file);
                break;
            case IntersessionalProgramme programme:
                OfCalendar(Default.CalendarOf(programme));
                Tables(Default.ChairTableOf(programme));
                break;
            case ProgrammeCalendar calendar:
                OfCalendar(calendar);
                break;
            case MeetingReport report:
                OfReport(report);
                break;
            case ChairTable table:
                Tables(table);
                break;
            case CompletionRequest request:
                Law.Answered(RotationLaboratory.Complete(request, 3, count: false));
                break;
            case RotationSchedule schedule:
                OfSchedule(schedule);
                break;
            case RotationRule rule:
                OfRule(rule);
                break;
            case RulesOfProcedure rules:
                OfRules(rules);
                break;
            case RulebookAdaptation adaptation:
                foreach (var book in Default.Rulebooks)
                    Law.Answered(MutatisMutandis.Apply(book, adaptation));
                break;
            case DecisionScript script:
                OfScript(script);
                break;
            case DecisionProcedure procedure:
                Law.Answered(Decision.Begin(procedure));
                Law.Answered(Decision.BeginVote(procedure, VoteKind.Substantive));
                break;
            case Decision decision:
                _ = (decision.Outcome, decision.Grade, decision.Allowed);
                Law.Answered(
                    decision.Apply(
                        new DecisionEvent
                        {
                            Kind = DecisionEventKind.Vote,
                            Tally = new VoteTally
                            {
                                For = 1,
                                Against = 0,
                                Abstaining = 0,
                                Participating = 1,
                            },
                        }
                    )
                );
                break;
            case VoteTally tally:
                Law.Answered(Default.Decide(VoteKind.Substantive, tally));
                Law.Answered(Default.Decide(VoteKind.Procedural, tally));
                break;
            case ReportGrammar grammar:
                if (Default.ReaderOf(grammar) is { Value: { } reader } ready)
                    OfReport(
                        reader
                            .Read("BWC/MSP/2020/MX.3/2\n\n8. The following 2 States Parties participated in the Meeting: Japan and Kenya.\n")
                            .GetValueOrThrow()
                    );
                else
                    Law.Refused(Default.ReaderOf(grammar));
                break;
            case State state:
                foreach (var day in Days)
                    _ = (state.StatusOn(day), state.StatusOn(day, StatusBasis.Effective), state.NameOn(day, Language.French), Default.Groups.Of(state, day));
                break;
            case Meeting meeting:
                foreach (var day in Days)
                    _ = (meeting.PlanOn(day), meeting.ChangeInForce(day), meeting.Days, meeting.SymbolSeries, meeting.ReportSymbol);
                break;
            case SilenceProcedure silence:
                foreach (var day in Days)
                {
                    _ = silence.StageOn(day, Default.States);
                    Law.Answered(silence.Outcome(day, Default.States));
                    Law.Answered(silence.Object(Default.States[0], day));
                }
                break;
            case PublicHoliday holiday:
                OfHoliday(holiday);
                break;
            case Guest guest:
                Law.Holds(!Default.Participation!.Classify(guest, Day).TakesPartInDecisions, "no guest takes part in decisions");
                break;
        }
    }

    public static void Tables(ChairTable table)
    {
        Law.Answered(RotationLaboratory.Infer(table, limit: 3));
        Law.Answered(RotationLaboratory.Check(table, Default.Chairs!.Schedule.Rule));
        Law.Answered(RotationLaboratory.Analyse(table));
        Law.Answered(RotationLaboratory.Complete(new CompletionRequest { Table = table }, 2, count: false));
        XDocument.Parse(ChairPicture.ToSvg(table, "title", "note"));
        Law.Holds(ChairPicture.ToMermaid(table).Length > 0, "there is a diagram");
    }

    public static void OfScript(DecisionScript script)
    {
        var decision = Default.Decide(script);
        Law.Answered(decision);
        Law.Same(decision, Default.Decide(script), "a script is decided alike each time");
        if (decision.Value is { } decided)
            Law.Sound(Model.Validation.ModelValidation.Validate(decided).Findings);
    }

    public static void OfReport(MeetingReport report)
    {
        var audit = Default.Audit(report);
        Law.Sound(audit.Findings);
        Law.Same(audit, Default.Audit(report), "a report is audited alike each time");
        var comparison = ParticipantComparison.Of(report, Default.Reports[0]);
        Law.Same(report == Default.Reports[0], report == Default.Reports[0] && comparison.Joined.IsEmpty, "a report is compared");
    }

    private static void OfCalendar(ProgrammeCalendar calendar)
    {
        Law.Sound(Default.Audit(calendar).Findings);
        Law.Sound(Default.Audit(calendar, 2019).Findings);
        foreach (var day in Days)
            _ = calendar.Entries(day);
        _ = calendar.Entries();
    }

    private static void OfRegister(RegisterFile file)
    {
        var made = Register.Create(file);
        Law.Answered(made);
        if (made.Value is not { } register)
            return;
        Law.Same(file, register.ToFile(), "a register is the file of which it was made");
        foreach (var day in Days)
        {
            foreach (var standing in register.List(day))
                Law.Answered(register.Standing(standing.State.ToString(), day));
        }

        foreach (var organization in register.Organizations)
            Law.Answered(register.Classify(organization.Abbreviation, Day));
        foreach (var state in register.States)
        {
            var ruling = register.Classify(state.Code.ToString(), Day);
            Law.Answered(ruling);
            Law.Holds(
                ruling.Value is not { TakesPartInDecisions: true } || state.StatusOn(Day).Status == TreatyStatus.StateParty,
                "only States Parties take part in decisions"
            );
        }

        foreach (var programme in register.Programmes)
            Law.Answered(register.AuditProgramme(programme.Id));
        foreach (var report in register.Reports)
            Law.Sound(register.Audit(report).Findings);
        foreach (var rotation in register.Rotations)
            Law.Answered(register.ChairsOf(rotation.Id));
        Law.Answered(register.Chair(2020, OfficeCode.MX3));
        _ = (register.ChairHistory(), register.ProgrammeCycles());
        Law.Answered(
            register.Decide(
                VoteKind.Substantive,
                new VoteTally
                {
                    For = 2,
                    Against = 1,
                    Abstaining = 0,
                    Participating = 3,
                }
            )
        );
        Law.Answered(register.ReadReport("8. The following 2 States Parties participated in the Meeting: Japan and Kenya.", Language.English));
    }

    private static void OfSchedule(RotationSchedule schedule)
    {
        var chairs = ChairRulings.Create(schedule);
        Law.Answered(chairs);
        if (chairs.Value is not { } rulings)
            return;
        foreach (var office in schedule.Offices)
        {
            foreach (var year in new[] { 1, schedule.Rule.FirstYear, 2020, 9999 })
                Law.Answered(rulings.Rule(year, office));
        }

        _ = rulings.Table(2018, 2020);
    }

    private static void OfRule(RotationRule rule)
    {
        var calculator = RotationCalculator.Create(rule);
        Law.Answered(calculator);
        Law.Answered(RotationLaboratory.Check(Default.ChairHistory(), rule));
        if (calculator.Value is { } made)
            Law.Same(made.Table(2018, 2020).Length, 3 * rule.Blocks.Sum(b => b.Offices.Length), "every office has a chair in every year");
    }

    private static void OfRules(RulesOfProcedure rules)
    {
        var participation = ParticipationRules.Create(rules);
        Law.Answered(participation);
        foreach (var adaptation in Default.Adaptations)
            Law.Answered(MutatisMutandis.Apply(rules, adaptation));
        Law.Answered(
            Default.Decide(
                VoteKind.Substantive,
                new VoteTally
                {
                    For = 1,
                    Against = 0,
                    Abstaining = 0,
                    Participating = 1,
                },
                rules
            )
        );
        if (participation.Value is not { } made)
            return;
        foreach (var who in new[] { "EGY", "CHE", "ISR", "ICRC", "EU", "UNODA" })
        {
            var ruling = Default.Classify(who, Day, made);
            Law.Answered(ruling);
            Law.Holds(ruling.Value is not { TakesPartInDecisions: true } || who == "CHE", "only States Parties take part in decisions");
        }
    }

    private static void OfHoliday(PublicHoliday holiday)
    {
        var calendar = new WorkingCalendar([holiday]);
        foreach (var day in Days)
            _ = (calendar.HolidayOn(day), calendar.NextWorkingDay(day), calendar.Count([new DateInterval(day, day)]));
    }
}
