using FluentValidation;

namespace Bwc.Model.Validation;

/// <summary>The one instance of each validator: making one is the slow part, using it is safe from any number of threads.</summary>
internal static class Validators
{
    // Each is made on first use, so that judging an office does not build what a register needs.
    private static readonly Dictionary<Type, Lazy<IValidator>> All = new KeyValuePair<Type, Lazy<IValidator>>[]
    {
        Of(() => new SourceValidator()), Of(() => new ReasoningStepValidator()), Of(() => new NameEntryValidator()), Of(() => new TreatyActionValidator()),
        Of(() => new StateValidator()), Of(() => new PredecessorStateValidator()), Of(() => new OrganizationValidator()), Of(() => new OrganizationAppearanceValidator()),
        Of(() => new RegionalGroupValidator()), Of(() => new GroupMembershipValidator()), Of(() => new StateStandingValidator()), Of(() => new StateListingValidator()),
        Of(() => new OfficeValidator()), Of(() => new OfficerValidator()), Of(() => new MeetingValidator()),
        Of(() => new PrerequisiteValidator()), Of(() => new RightEntryValidator(alone: true)), Of(() => new ParticipationCategoryValidator()), Of(() => new RulesOfProcedureValidator()),
        Of(() => new GuestValidator()), Of(() => new ParticipationRulingValidator()),
        Of(() => new RotationBlockValidator()), Of(() => new RotationRuleValidator()), Of(() => new ViceChairRuleValidator()), Of(() => new RotationScheduleValidator()),
        Of(() => new ChairRulingValidator()), Of(() => new FindingValidator()), Of(() => new FindingReportValidator()), Of(() => new CodeEntryValidator()),
        Of(() => new AttendanceValidator()), Of(() => new ScheduleChangeValidator()), Of(() => new SilenceProcedureValidator()), Of(() => new SilenceObjectionValidator()),
        Of(() => new PublicHolidayValidator()), Of(() => new IntersessionalProgrammeValidator()), Of(() => new ProvisionValidator()), Of(() => new ProgrammeTopicValidator()),
        Of(() => new ProgrammeChairValidator()), Of(() => new DerogationValidator()), Of(() => new ProgrammeCalendarValidator()), Of(() => new CalendarEntryValidator()), Of(() => new IntervalRulingValidator()),
        Of(() => new MeetingReportValidator()), Of(() => new AgendaItemValidator()), Of(() => new ContributionValidator()), Of(() => new ContributorValidator()),
        Of(() => new StateParticipationValidator()), Of(() => new BodyParticipationValidator()), Of(() => new GuestParticipationValidator()), Of(() => new ParticipationValidator()),
        Of(() => new OfficialDocumentValidator()), Of(() => new ChairSummaryValidator()), Of(() => new AttributedViewValidator()), Of(() => new AdoptionValidator()),
        Of(() => new ReportedFigureValidator()), Of(() => new MeetingReferenceValidator()), Of(() => new PostponementValidator()), Of(() => new ReportedOfficerValidator()),
        Of(() => new AdoptedTextValidator()), Of(() => new MeetingOrganizationValidator()), Of(() => new GeneralAssemblyResolutionValidator()), Of(() => new ReportedMandateValidator()),
        Of(() => new ReportAddresseeValidator()), Of(() => new ProgrammeOfWorkValidator()), Of(() => new ReportReadingValidator()), Of(() => new ReadingTraceValidator()), Of(() => new ReadingNoteValidator()),
        Of(() => new ParticipantComparisonValidator()), Of(() => new ParticipantChangeValidator()), Of(() => new ReportGrammarValidator()), Of(() => new GrammarPhraseValidator()),
        Of(() => new SymbolDescriptionValidator()), Of(() => new SymbolGapValidator()),
        Of(() => new RuleParameterValidator()), Of(() => new RuleChapterValidator()), Of(() => new ProcedureRuleValidator()), Of(() => new OfficeMappingValidator()), Of(() => new RuleOverrideValidator()), Of(() => new RulebookAdaptationValidator()),
        Of(() => new AdmissionValidator()), Of(() => new AdmissionStepValidator()), Of(() => new DecisionStateValidator()), Of(() => new DecisionTransitionValidator()), Of(() => new VoteThresholdValidator()), Of(() => new DecisionProcedureValidator()),
        Of(() => new VoteTallyValidator()), Of(() => new BallotValidator()), Of(() => new DecisionEventValidator()), Of(() => new DecisionValidator()), Of(() => new ScriptedEventValidator()), Of(() => new DecisionScriptValidator()),
        Of(() => new ChairTableValidator()), Of(() => new CellDifferenceValidator()), Of(() => new RotationInferenceValidator()), Of(() => new GroupShareValidator()), Of(() => new GroupWeightValidator()),
        Of(() => new RotationAnalysisValidator()), Of(() => new TurnDemandValidator()), Of(() => new CompletionRequestValidator()), Of(() => new RotationCompletionValidator()), Of(() => new ProgrammeCycleValidator()),
        Of(() => new RegisterFileValidator()),
    }.ToDictionary(pair => pair.Key, pair => pair.Value);

    public static IReadOnlyCollection<Type> Types => All.Keys;

    public static IValidator? Find(Type type) => All.TryGetValue(type, out var validator) ? validator.Value : null;

    private static KeyValuePair<Type, Lazy<IValidator>> Of<T>(Func<ModelValidator<T>> make)
        where T : class => new(typeof(T), new Lazy<IValidator>(make));
}
