using System.Text.Encodings.Web;
using System.Text.Json;

namespace Bwc.Model.Json;

/// <summary>One set of options for all reading and writing: strict in, canonical out.</summary>
internal static class ModelJsonOptions
{
    public const int MaxDepth = 64;

    /// <summary>The contract of every record, by which texts are read and written, schemas are made, and texts that were refused are explained.</summary>
    public static ModelJsonContext Context { get; } = new(Create());

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

    /// <summary>The same on one line.</summary>
    public static JsonWriterOptions WritingItems { get; } = Writing with { Indented = false };

    private static JsonSerializerOptions Create() =>
        new(JsonSerializerDefaults.Strict)
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            AllowOutOfOrderMetadataProperties = true,
            MaxDepth = MaxDepth,

            // The text goes to files and terminals, not into HTML, and people read it: names stay as they are.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            WriteIndented = true,
            NewLine = "\n",

            // The types of the library name their converters themselves; these three belong to NodaTime, and the checker and the schema ask for them by type.
            Converters = { new LocalDateJsonConverter(), new DateIntervalJsonConverter(), new InstantJsonConverter() },
        };
}
