using System.Collections.Frozen;
using System.Collections.Immutable;
using Bwc.Model.Laboratory;
using Bwc.Model.Reports;

namespace Bwc.Model.Validation;

/// <summary>
/// The one list of the records that are made outside the library, each with its validator, and with the name under which it can be in a file, where
/// it does:
/// what a person would write, or save in the middle and take up again. Parts that say nothing by themselves have no name. What only the library makes is
/// not here.
/// </summary>
internal static class RecordTypes
{
    private static readonly Entry[] All =
    [
        Alone<RegisterFile, RegisterFileValidator>("register"),
        // Sources, States, groups
        Alone<Source, SourceValidator>("source"),
        Alone<TableReach, TableReachValidator>("tableReach"),
        Alone<State, StateValidator>("state"),
        Alone<StateExistence, StateExistenceValidator>("stateExistence"),
        Alone<NameEntry, NameEntryValidator>("nameEntry"),
        Alone<TreatyAction, TreatyActionValidator>("treatyAction"),
        Alone<Organization, OrganizationValidator>("organization"),
        Alone<OrganizationAppearance, OrganizationAppearanceValidator>("organizationAppearance"),
        Alone<RegionalGroup, RegionalGroupValidator>("regionalGroup"),
        Alone<GroupMembership, GroupMembershipValidator>("groupMembership"),
        // Meetings
        Alone<Office, OfficeValidator>("office"),
        Alone<Officer, OfficerValidator>("officer"),
        Alone<Meeting, MeetingValidator>("meeting"),
        Alone<Attendance, AttendanceValidator>("attendance"),
        Alone<MeetingDocument, MeetingDocumentValidator>("meetingDocument"),
        Alone<ScheduleChange, ScheduleChangeValidator>("scheduleChange"),
        Alone<SilenceProcedure, SilenceProcedureValidator>("silenceProcedure"),
        Alone<SilenceObjection, SilenceObjectionValidator>("silenceObjection"),
        Alone<PublicHoliday, PublicHolidayValidator>("publicHoliday"),
        // Rules of procedure
        Alone<RulesOfProcedure, RulesOfProcedureValidator>("rulesOfProcedure"),
        Alone<RuleChapter, RuleChapterValidator>("ruleChapter"),
        Alone<ProcedureRule, ProcedureRuleValidator>("procedureRule"),
        Alone<RuleParameter, RuleParameterValidator>("ruleParameter"),
        Alone<ParticipationCategory, ParticipationCategoryValidator>("participationCategory"),
        Alone<Prerequisite, PrerequisiteValidator>("prerequisite"),
        Alone<RightEntry, RightEntryValidator>("rightEntry"),
        Alone<RulebookAdaptation, RulebookAdaptationValidator>("rulebookAdaptation"),
        Alone<OfficeMapping, OfficeMappingValidator>("officeMapping"),
        Alone<RuleOverride, RuleOverrideValidator>("ruleOverride"),
        // Participants and decisions
        Alone<Guest, GuestValidator>("guest"),
        Alone<DecisionProcedure, DecisionProcedureValidator>("decisionProcedure"),
        Alone<DecisionState, DecisionStateValidator>("decisionState"),
        Alone<DecisionTransition, DecisionTransitionValidator>("decisionTransition"),
        Alone<VoteThreshold, VoteThresholdValidator>("voteThreshold"),
        Alone<VoteTally, VoteTallyValidator>("voteTally"),
        Alone<DecisionScript, DecisionScriptValidator>("decisionScript"),
        Alone<ScriptedEvent, ScriptedEventValidator>("scriptedEvent"),
        Alone<Decision, DecisionValidator>("decision"),
        Part<DecisionEvent, DecisionEventValidator>(),
        Part<Ballot, BallotValidator>(),
        Part<ParticipationRuling, ParticipationRulingValidator>(),
        Part<ReasoningStep, ReasoningStepValidator>(),
        // Rotation
        Alone<RotationSchedule, RotationScheduleValidator>("rotationSchedule"),
        Alone<RotationRule, RotationRuleValidator>("rotationRule"),
        Alone<RotationBlock, RotationBlockValidator>("rotationBlock"),
        Alone<ViceChairRule, ViceChairRuleValidator>("viceChairRule"),
        Alone<ChairTable, ChairTableValidator>("chairTable"),
        Alone<CompletionRequest, CompletionRequestValidator>("completionRequest"),
        Alone<TurnDemand, TurnDemandValidator>("turnDemand"),
        Part<GroupWeight, GroupWeightValidator>(),
        // Programmes
        Alone<IntersessionalProgramme, IntersessionalProgrammeValidator>("intersessionalProgramme"),
        Alone<Provision, ProvisionValidator>("provision"),
        Alone<ProgrammeTopic, ProgrammeTopicValidator>("programmeTopic"),
        Alone<ProgrammeChair, ProgrammeChairValidator>("programmeChair"),
        Alone<Derogation, DerogationValidator>("derogation"),
        Alone<ProgrammeCalendar, ProgrammeCalendarValidator>("programmeCalendar"),
        // Reports
        Alone<MeetingReport, MeetingReportValidator>("meetingReport"),
        Alone<AgendaItem, AgendaItemValidator>("agendaItem"),
        Alone<Contribution, ContributionValidator>("contribution"),
        Alone<Contributor, ContributorValidator>("contributor"),
        Alone<Participation, ParticipationValidator>("participation"),
        Alone<OfficialDocument, OfficialDocumentValidator>("officialDocument"),
        Alone<ChairSummary, ChairSummaryValidator>("chairSummary"),
        Alone<ReportedFigure, ReportedFigureValidator>("reportedFigure"),
        Part<StateParticipation, StateParticipationValidator>(),
        Part<BodyParticipation, BodyParticipationValidator>(),
        Part<GuestParticipation, GuestParticipationValidator>(),
        Part<AttributedView, AttributedViewValidator>(),
        Part<Adoption, AdoptionValidator>(),
        Part<AdoptedText, AdoptedTextValidator>(),
        Part<MeetingReference, MeetingReferenceValidator>(),
        Part<Postponement, PostponementValidator>(),
        Part<ReportedOfficer, ReportedOfficerValidator>(),
        Part<MeetingOrganization, MeetingOrganizationValidator>(),
        Part<GeneralAssemblyResolution, GeneralAssemblyResolutionValidator>(),
        Part<ReportedMandate, ReportedMandateValidator>(),
        Part<ReportAddressee, ReportAddresseeValidator>(),
        Part<ProgrammeOfWork, ProgrammeOfWorkValidator>(),
        Part<ReportReading, ReportReadingValidator>(),
        Part<ReadingTrace, ReadingTraceValidator>(),
        Part<ReadingNote, ReadingNoteValidator>(),
        Part<TextExtent, TextExtentValidator>(),
        Part<PrintedText, PrintedTextValidator>(),
        Part<TextTranslation, TextTranslationValidator>(),
        Part<ReportedDecision, ReportedDecisionValidator>(),
        Part<PlannedMeeting, PlannedMeetingValidator>(),
        Part<ReportedSession, ReportedSessionValidator>(),
        Part<WorkInputs, WorkInputsValidator>(),
        Part<DocumentAccess, DocumentAccessValidator>(),
        Alone<ReportGrammar, ReportGrammarValidator>("reportGrammar"),
        Alone<GrammarPhrase, GrammarPhraseValidator>("grammarPhrase"),
    ];

    // What only the library makes: nobody hands it back, so it has neither a validator nor a file; whoever reads the answer may ask for its schema.
    private static readonly Type[] Answers =
    [
        typeof(CalendarEntry),
        typeof(CellDifference),
        typeof(ChairOnRecord),
        typeof(ChairRuling),
        typeof(CodeEntry),
        typeof(EntryRuling),
        typeof(Finding),
        typeof(FindingReport),
        typeof(GroupShare),
        typeof(IntervalRuling),
        typeof(ParticipantChange),
        typeof(ParticipantComparison),
        typeof(ParticipantListRuling),
        typeof(ProgrammeCycle),
        typeof(RotationAnalysis),
        typeof(RotationCompletion),
        typeof(RotationInference),
        typeof(StateListing),
        typeof(StateStanding),
        typeof(StatusCounts),
        typeof(SymbolDescription),
        typeof(SymbolGap),
        typeof(YearChair),
    ];

    private static readonly FrozenDictionary<Type, Entry> ByType = All.ToFrozenDictionary(e => e.Type);

    /// <summary>The names of the types that can be in a file, in the order in which pages and schemas list them.</summary>
    public static ImmutableArray<string> Names { get; } = [.. All.Where(e => e.Name is not null).Select(e => e.Name!)];

    /// <summary>Every record of the library, whoever makes it.</summary>
    public static IEnumerable<Type> Everything => All.Select(e => e.Type).Concat(Answers);

    /// <summary>The name under which a type can be in a file; null if it does not.</summary>
    public static string? NameOf(Type type) => ByType.TryGetValue(type, out var entry) ? entry.Name : null;

    /// <summary>The type that a file can contain under a given name; null if there is none.</summary>
    public static Type? Find(ReadOnlySpan<char> name)
    {
        foreach (var entry in All)
        {
            if (entry.Name is { } known && name.SequenceEqual(known))
                return entry.Type;
        }

        return null;
    }

    /// <summary>The validator of a record; null if only the library makes it.</summary>
    public static IRecordValidator? ValidatorOf(Type type) => ByType.TryGetValue(type, out var entry) ? entry.Validator() : null;

    private static Entry Alone<T, TValidator>(string name)
        where T : class
        where TValidator : RecordValidator<T>, new() => new(typeof(T), name, static () => Shared<TValidator>.Instance);

    private static Entry Part<T, TValidator>()
        where T : class
        where TValidator : RecordValidator<T>, new() => new(typeof(T), null, static () => Shared<TValidator>.Instance);

    private sealed record Entry(Type Type, string? Name, Func<IRecordValidator> Validator);
}
