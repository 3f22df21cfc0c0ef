using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Bwc.Model.Laboratory;
using Bwc.Model.Reports;

namespace Bwc.Model.Json;

/// <summary>The records that can stand alone in a file, each under the name that its member "type" gives.</summary>
internal static class ModelTypes
{
    /// <summary>The version of the form, written behind the name: "register/1".</summary>
    public const int Version = 1;

    private static readonly (string Name, Type Type)[] Named =
    [
        ("register", typeof(RegisterFile)),
        .. new[]
        {
            typeof(Source),
            typeof(ReasoningStep),
            typeof(State),
            typeof(PredecessorState),
            typeof(NameEntry),
            typeof(TreatyAction),
            typeof(Organization),
            typeof(OrganizationAppearance),
            typeof(RegionalGroup),
            typeof(GroupMembership),
            typeof(StateStanding),
            typeof(StateListing),
            typeof(Office),
            typeof(Officer),
            typeof(Meeting),
            typeof(RulesOfProcedure),
            typeof(ParticipationCategory),
            typeof(Prerequisite),
            typeof(RightEntry),
            typeof(Guest),
            typeof(ParticipationRuling),
            typeof(RotationSchedule),
            typeof(RotationRule),
            typeof(RotationBlock),
            typeof(ViceChairRule),
            typeof(ChairRuling),
            typeof(Finding),
            typeof(FindingReport),
            typeof(CodeEntry),
            typeof(Attendance),
            typeof(ScheduleChange),
            typeof(SilenceProcedure),
            typeof(SilenceObjection),
            typeof(PublicHoliday),
            typeof(IntersessionalProgramme),
            typeof(Provision),
            typeof(ProgrammeTopic),
            typeof(ProgrammeChair),
            typeof(Derogation),
            typeof(ProgrammeCalendar),
            typeof(CalendarEntry),
            typeof(IntervalRuling),
            typeof(SymbolDescription),
            typeof(SymbolGap),
            typeof(MeetingReport),
            typeof(AgendaItem),
            typeof(Contribution),
            typeof(Contributor),
            typeof(StateParticipation),
            typeof(BodyParticipation),
            typeof(GuestParticipation),
            typeof(Participation),
            typeof(OfficialDocument),
            typeof(ChairSummary),
            typeof(AttributedView),
            typeof(Adoption),
            typeof(ReportedFigure),
            typeof(MeetingReference),
            typeof(Postponement),
            typeof(ReportedOfficer),
            typeof(AdoptedText),
            typeof(MeetingOrganization),
            typeof(GeneralAssemblyResolution),
            typeof(ReportedMandate),
            typeof(ReportAddressee),
            typeof(ProgrammeOfWork),
            typeof(ReportReading),
            typeof(ReadingTrace),
            typeof(ReadingNote),
            typeof(ParticipantComparison),
            typeof(ParticipantChange),
            typeof(ReportGrammar),
            typeof(GrammarPhrase),
            typeof(ChairTable),
            typeof(CellDifference),
            typeof(RotationInference),
            typeof(GroupShare),
            typeof(GroupWeight),
            typeof(RotationAnalysis),
            typeof(TurnDemand),
            typeof(CompletionRequest),
            typeof(RotationCompletion),
            typeof(ProgrammeCycle),
            typeof(RuleParameter),
            typeof(RuleChapter),
            typeof(ProcedureRule),
            typeof(OfficeMapping),
            typeof(RuleOverride),
            typeof(RulebookAdaptation),
            typeof(Admission),
            typeof(AdmissionStep),
            typeof(DecisionState),
            typeof(DecisionTransition),
            typeof(VoteThreshold),
            typeof(DecisionProcedure),
            typeof(VoteTally),
            typeof(Ballot),
            typeof(DecisionEvent),
            typeof(Decision),
            typeof(ScriptedEvent),
            typeof(DecisionScript),
        }.Select(type => (JsonNamingPolicy.CamelCase.ConvertName(type.Name), type)),
    ];

    public static ImmutableArray<string> Names { get; } = [.. Named.Select(n => n.Name)];

    public static string? NameOf(Type type)
    {
        foreach (var (name, named) in Named)
        {
            if (named == type)
                return name;
        }

        return null;
    }

    public static Type? Find(ReadOnlySpan<char> name)
    {
        foreach (var (known, type) in Named)
        {
            if (name.SequenceEqual(known))
                return type;
        }

        return null;
    }

    public static JsonTypeInfo InfoOf(Type type) => ModelJsonOptions.Context.Options.GetTypeInfo(type);
}
