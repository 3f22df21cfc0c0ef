using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Bwc.Model;
using Microsoft.AspNetCore.Mvc;

namespace Bwc.Service.Http;

/// <summary>
/// The contract of what is answered, made as the service is compiled. The records bring their converters with them, so there is nothing else to
/// say.
/// </summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(ParticipationRuling))]
[JsonSerializable(typeof(ParticipantListRuling))]
[JsonSerializable(typeof(StateStanding))]
[JsonSerializable(typeof(YearChair))]
[JsonSerializable(typeof(FindingReport))]
[JsonSerializable(typeof(CodeEntry))]
[JsonSerializable(typeof(ImmutableArray<StateListing>))]
[JsonSerializable(typeof(ImmutableArray<YearChair>))]
[JsonSerializable(typeof(ImmutableArray<Organization>))]
[JsonSerializable(typeof(ImmutableArray<RegionalGroup>))]
[JsonSerializable(typeof(ImmutableArray<Source>))]
[JsonSerializable(typeof(ImmutableArray<Meeting>))]
[JsonSerializable(typeof(ImmutableArray<CodeEntry>))]
[JsonSerializable(typeof(ProblemDetails))]
[JsonSerializable(typeof(ImmutableArray<Candidate>))]
[JsonSerializable(typeof(ImmutableArray<Finding>))]
internal sealed partial class ServiceJsonContext : JsonSerializerContext;
