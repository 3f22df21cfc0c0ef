namespace Bwc.Model.Reports;

/// <summary>What a block of a report is.</summary>
internal enum BlockKind
{
    /// <summary>A line before the first heading or paragraph.</summary>
    Title,

    /// <summary>A heading with its number.</summary>
    Heading,

    /// <summary>A numbered paragraph, or text without a number.</summary>
    Paragraph,

    /// <summary>A lettered part of a paragraph.</summary>
    Sub,

    /// <summary>A footnote.</summary>
    Footnote,

    /// <summary>A row of the list of documents.</summary>
    Document,
}
