namespace Bwc.Model.Reports;

/// <summary>A text of a report in another language: of its title, an item, a topic, a post, a document or a name.</summary>
[Cites("docs/drafting.md")]
public sealed record TextTranslation
{
    /// <summary>The text as the report has it.</summary>
    public required string Text { get; init; }

    /// <summary>The language of the translation.</summary>
    public required Language Language { get; init; }

    /// <summary>The same in that language.</summary>
    public required string Translation { get; init; }

    /// <summary>The text and its translation.</summary>
    public override string ToString() => $"{Text} ({LanguageTags.TagOf(Language)}: {Translation})";
}
