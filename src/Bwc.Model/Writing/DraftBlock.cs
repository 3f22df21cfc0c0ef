namespace Bwc.Model.Reports;

/// <summary>A piece of a draft: what it is, its number or letter, and its text on one line.</summary>
internal readonly record struct DraftBlock(DraftBlockKind Kind, string Label, string Text);
