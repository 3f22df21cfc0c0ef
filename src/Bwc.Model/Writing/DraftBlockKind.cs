namespace Bwc.Model.Reports;

/// <summary>What a piece of a draft is.</summary>
internal enum DraftBlockKind
{
    /// <summary>A line of the title page, with a blank line before it.</summary>
    Title,

    /// <summary>A line that goes on with the one before.</summary>
    Line,

    Heading,
    Paragraph,
    Sub,
    Footnote,
    Annex,

    /// <summary>The line above the list of documents.</summary>
    ListHeader,

    /// <summary>A row of the list of documents; the label is its symbol.</summary>
    Document,
}
