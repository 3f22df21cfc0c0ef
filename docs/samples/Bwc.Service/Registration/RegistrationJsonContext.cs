using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Bwc.Model;

namespace Bwc.Service.Registration;

/// <summary>How what comes in and goes out is written as JSON. A member that is none of ours is refused, and not passed over.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(NewMeeting))]
[JsonSerializable(typeof(NewEntry))]
[JsonSerializable(typeof(Correction))]
[JsonSerializable(typeof(Seen))]
[JsonSerializable(typeof(ImmutableArray<MeetingView>))]
[JsonSerializable(typeof(ImmutableArray<EntryView>))]
[JsonSerializable(typeof(ImportView))]
[JsonSerializable(typeof(WorkView))]
[JsonSerializable(typeof(ImmutableArray<ChangeView>))]
[JsonSerializable(typeof(ImmutableArray<AuditView>))]
[JsonSerializable(typeof(ImmutableArray<ReasoningStep>))]
internal sealed partial class RegistrationJsonContext : JsonSerializerContext;
