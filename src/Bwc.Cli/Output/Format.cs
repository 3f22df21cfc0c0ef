namespace Bwc.Cli.Output;

/// <summary>The forms in which answers are printed.</summary>
internal enum Format
{
    Table,

    /// <summary>Plain text; for drafts only.</summary>
    Text,
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

/// <summary>The words for the forms.</summary>
internal static class FormatWords
{
    public static string Of(Format format) => Print.Word(format);

    public static string Of(Format[] formats) => string.Join(", ", Array.ConvertAll(formats, Of));
}
