namespace Bwc.Model.Reports;

/// <summary>What a line of a printed report is, as its beginning tells.</summary>
internal enum LineKind
{
    Text,
    Blank,
    Furniture,
    Bookmark,
    Paragraph,
    Unnumbered,
    Sub,
    Heading,
    Annex,
    Footnote,
    Document,
    ListHeader,
}
