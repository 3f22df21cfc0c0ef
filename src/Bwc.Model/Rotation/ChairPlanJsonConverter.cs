using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Bwc.Model.Json;

/// <summary>Reads and writes a plan of chairs as the list of its slots.</summary>
/// <remarks>
/// A generated contract of the caller's knows the plan and not what is in it, since this converter is before it; the contract of the slots is
/// therefore the library's own, under the options of the caller.
/// </remarks>
[Cites("docs/json.md")]
public sealed class ChairPlanJsonConverter : JsonConverter<ChairPlan>
{
    internal const string Right = "a list of slots, each with year, office and group";

    private static readonly ConditionalWeakTable<JsonSerializerOptions, JsonTypeInfo<ImmutableArray<ChairSlot>>> Contracts = [];

    /// <summary>Reads the plan.</summary>
    /// <param name="reader">The reader, at the beginning of the list.</param>
    /// <param name="typeToConvert">The type of the plan.</param>
    /// <param name="options">The options.</param>
    /// <returns>The plan.</returns>
    /// <exception cref="JsonException">What is there is no list of slots.</exception>
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
