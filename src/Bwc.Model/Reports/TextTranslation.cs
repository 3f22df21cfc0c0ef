namespace Bwc.Model.Reports;

/// <summary>A translation of a string in a report: of its title, or of an item, a topic, a post, a document or a name.</summary>
[Cites("docs/drafting.md")]
public sealed record TextTranslation
{
    /// <summary>The string as it is in the report.</summary>
    public required string Text { get; init; }

    /// <summary>The language of the translation.</summary>
    public required Language Language { get; init; }

    /// <summary>The translation.</summary>
    public required string Translation { get; init; }

    /// <summary>Returns the string and its translation.</summary>
    public override string ToString() => $"{Text} ({LanguageTags.TagOf(Language)}: {Translation})";
}
