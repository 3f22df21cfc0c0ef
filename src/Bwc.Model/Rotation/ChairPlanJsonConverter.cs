using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Bwc.Model.Json;

/// <summary>Reads and writes a plan of chairs as the list of its slots.</summary>
/// <remarks>
/// A source-generated contract of the caller includes the plan but not its contents, since this converter handles them. The library therefore uses its own
/// contract for the slots, with the options of the caller.
/// </remarks>
[Cites("docs/json.md")]
public sealed class ChairPlanJsonConverter : JsonConverter<ChairPlan>
{
    internal const string Right = "a list of slots, each with year, office and group";

    private static readonly ConditionalWeakTable<JsonSerializerOptions, JsonTypeInfo<ImmutableArray<ChairSlot>>> Contracts = [];

    /// <summary>Reads the plan.</summary>
    /// <param name="reader">The reader, positioned at the start of the list.</param>
    /// <param name="typeToConvert">The type of the plan.</param>
    /// <param name="options">The options.</param>
    /// <returns>The plan.</returns>
    /// <exception cref="JsonException">The JSON is not a list of slots.</exception>
    /// <exception cref="ArgumentNullException">The options are null.</exception>
    public override ChairPlan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(JsonSerializer.Deserialize(ref reader, ContractOf(options)));

    /// <summary>Writes the plan.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The plan.</param>
    /// <param name="options">The options.</param>
    /// <exception cref="JsonException">A slot has no office or no group.</exception>
    /// <exception cref="ArgumentNullException">The writer or the options are null.</exception>
    public override void Write(Utf8JsonWriter writer, ChairPlan value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        JsonSerializer.Serialize(writer, value.Slots, ContractOf(options));
    }

    private static JsonTypeInfo<ImmutableArray<ChairSlot>> ContractOf(JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return Contracts.GetValue(
            options,
            given =>
                (JsonTypeInfo<ImmutableArray<ChairSlot>>)
                    new JsonSerializerOptions(given) { TypeInfoResolver = ChairSlotsJsonContext.Default }.GetTypeInfo(typeof(ImmutableArray<ChairSlot>))
        );
    }
}
