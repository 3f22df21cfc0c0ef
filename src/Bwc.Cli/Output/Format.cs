namespace Bwc.Cli.Output;

/// <summary>The forms in which answers are printed.</summary>
internal enum Format
{
    Table,
    Json,
    Csv,
    Markdown,

    /// <summary>A calendar file, RFC 5545; for calendars only.</summary>
    Ics,

    /// <summary>A picture; for chair tables only.</summary>
    Svg,

    /// <summary>A diagram in the Mermaid language; for chair tables only.</summary>
    Mermaid,
}

/// <summary>The words for the forms. They stand here since the names of an enumeration are found by reflection, and this runs before the first answer.</summary>
internal static class FormatWords
{
    public static readonly string[] All = ["table", "json", "csv", "markdown", "ics", "svg", "mermaid"];

    public static string Of(Format format) => All[(int)format];

    public static string Of(Format[] formats)
    {
        // No query: one over values would be compiled as it runs.
        var words = new string[formats.Length];
        for (var i = 0; i < words.Length; i++)
            words[i] = Of(formats[i]);
        return string.Join(", ", words);
    }
}
