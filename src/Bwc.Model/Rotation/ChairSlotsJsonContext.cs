using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Bwc.Model.Json;

/// <summary>The generated contract of a list of slots.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ImmutableArray<ChairSlot>))]
internal sealed partial class ChairSlotsJsonContext : JsonSerializerContext;
