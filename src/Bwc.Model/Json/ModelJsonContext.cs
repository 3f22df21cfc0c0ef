using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Bwc.Model.Laboratory;
using Bwc.Model.Reports;

namespace Bwc.Model.Json;

/// <summary>The generated contract of every record with JSON.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Strict,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    AllowOutOfOrderMetadataProperties = true,
    GenerationMode = JsonSourceGenerationMode.Metadata
)]
[JsonSerializable(typeof(RegisterFile))]
[JsonSerializable(typeof(ReasoningStep))]
[JsonSerializable(typeof(Guest))]
[JsonSerializable(typeof(ParticipationRuling))]
[JsonSerializable(typeof(ParticipantListRuling))]
[JsonSerializable(typeof(ChairRuling))]
[JsonSerializable(typeof(YearChair))]
[JsonSerializable(typeof(ImmutableArray<YearChair>))]
[JsonSerializable(typeof(StateStanding))]
[JsonSerializable(typeof(FindingReport))]
[JsonSerializable(typeof(CodeEntry))]
[JsonSerializable(typeof(ImmutableArray<ChairSlot>))]
[JsonSerializable(typeof(ImmutableArray<StateListing>))]
[JsonSerializable(typeof(ImmutableArray<CodeEntry>))]
[JsonSerializable(typeof(MeetingReport))]
[JsonSerializable(typeof(ParticipantComparison))]
[JsonSerializable(typeof(ReportGrammar))]
[JsonSerializable(typeof(SilenceProcedure))]
[JsonSerializable(typeof(ProgrammeCalendar))]
[JsonSerializable(typeof(IntervalRuling))]
[JsonSerializable(typeof(Ballot))]
[JsonSerializable(typeof(Decision))]
[JsonSerializable(typeof(DecisionEvent))]
[JsonSerializable(typeof(DecisionScript))]
[JsonSerializable(typeof(RulebookAdaptation))]
[JsonSerializable(typeof(ImmutableArray<ProcedureRule>))]
[JsonSerializable(typeof(CompletionRequest))]
[JsonSerializable(typeof(RotationCompletion))]
[JsonSerializable(typeof(RotationAnalysis))]
[JsonSerializable(typeof(GroupWeight))]
[JsonSerializable(typeof(ImmutableArray<ProgrammeCycle>))]
[JsonSerializable(typeof(ImmutableArray<SymbolDescription>))]
[JsonSerializable(typeof(ImmutableArray<SymbolGap>))]
[JsonSerializable(typeof(ImmutableArray<CalendarEntry>))]
[JsonSerializable(typeof(ImmutableArray<Meeting>))]
[JsonSerializable(typeof(ImmutableArray<MeetingDocument>))]
[JsonSerializable(typeof(StatusCounts))]
[JsonSerializable(typeof(ImmutableArray<IntersessionalProgramme>))]
internal sealed partial class ModelJsonContext : JsonSerializerContext;
