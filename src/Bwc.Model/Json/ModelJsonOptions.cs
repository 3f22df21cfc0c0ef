using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Bwc.Model.Reports;

namespace Bwc.Model.Json;

/// <summary>One set of options for all reading and writing: strict in, canonical out.</summary>
internal static class ModelJsonOptions
{
    public const int MaxDepth = 64;

    /// <summary>The whole contract, member by member, along which schemas are made and texts that were refused are explained.</summary>
    public static ModelJsonContext Context { get; } = new(Create());

    /// <summary>The same for reading and writing, with the small records of reports in fewer steps.</summary>
    public static ModelJsonContext Quick { get; } =
        new(
            Create(
                new MemberConverter<Contributor, ContributorMembers>(),
                new MemberConverter<Contribution, ContributionMembers>(),
                new MemberConverter<AttributedView, ViewMembers>(),
                new MemberConverter<ChairSlot, SlotMembers>()
            )
        );

    /// <summary>How a writer lays out what the serializer gives it.</summary>
    public static JsonWriterOptions Writing { get; } =
        new()
        {
            Encoder = Context.Options.Encoder,
            Indented = true,
            NewLine = "\n",
            MaxDepth = MaxDepth,
            SkipValidation = true,
        };

    private static JsonSerializerOptions Create(params ReadOnlySpan<JsonConverter> quick)
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Strict)
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            AllowOutOfOrderMetadataProperties = true,
            MaxDepth = MaxDepth,

            // The text goes to files and terminals, not into HTML, and people read it: names stay as they are.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            WriteIndented = true,
            NewLine = "\n",
        };
        foreach (var converter in quick)
            options.Converters.Add(converter);
        foreach (var converter in Converters())
            options.Converters.Add(converter);
        return options;
    }

    private static IEnumerable<JsonConverter> Converters() =>
        [
            new LocalDateConverter(),
            new DateIntervalConverter(),
            new CitationConverter(),
            new WordConverter<Language>(new EnumWords<Language>([.. LanguageTags.All])),
            new ParsableConverter<StateCode>(Codes.StateCodeMalformed, "the three capital letters of a State's ISO 3166-1 code, such as EGY"),
            new ParsableConverter<GroupCode>(Codes.GroupCodeMalformed, "the code of a group, one to eight capital letters or digits, such as EEG"),
            new ParsableConverter<OfficeCode>(Codes.OfficeCodeMalformed, "the code of an office, one to eight capital letters or digits, such as MX3"),
            new ParsableConverter<DocumentSymbol>(Codes.SymbolMalformed, "the symbol of a document in its canonical form, such as BWC/MSP/2020/MX.3/WP.4"),
            new ParsableConverter<RuleReference>(Codes.RuleReferenceMalformed, "a rule such as 28, or a paragraph of one such as 44(1)"),
            new WordConverter<Grade>(),
            new WordConverter<SourceKind>(),
            new WordConverter<FindingSeverity>(),
            new WordConverter<UnitedNationsStanding>(),
            new WordConverter<NameForm>(),
            new WordConverter<TreatyActionKind>(),
            new WordConverter<Depositary>(),
            new WordConverter<StatusBasis>(),
            new WordConverter<TreatyStatus>(),
            new WordConverter<OrganizationKind>(),
            new WordConverter<OfficerPost>(),
            new WordConverter<MeetingKind>(),
            new WordConverter<MeetingStatus>(),
            new WordConverter<Instrument>(),
            new WordConverter<ProgrammeRule>(),
            new WordConverter<HolidayRule>(),
            new WordConverter<DocumentKind>(),
            new WordConverter<ContributorKind>(),
            new WordConverter<ContributionKind>(),
            new WordConverter<SummaryElement>(),
            new WordConverter<SummarySource>(),
            new WordConverter<ViewHolder>(),
            new WordConverter<FigureKind>(),
            new WordConverter<GrammarClass>(),
            new WordConverter<ParticipantKind>(),
            new WordConverter<Right>(),
            new WordConverter<RightValue>(),
            new WordConverter<PrerequisiteKind>(),
            new InstantConverter(),
            new ChairPlanConverter(),
            new ParameterValueConverter(),
            new WordConverter<PrerequisiteNeed>(),
            new WordConverter<RuleApplication>(),
            new WordConverter<AdmissionStage>(),
            new WordConverter<DecisionOutcome>(),
            new WordConverter<DecisionEventKind>(),
            new WordConverter<VoteKind>(),
            new WordConverter<BallotChoice>(),
            new WordConverter<ParameterKind>(),
        ];
}
