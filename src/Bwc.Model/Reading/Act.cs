namespace Bwc.Model.Reports;

/// <summary>Something that somebody did, within a sentence.</summary>
/// <param name="Kind">What was done.</param>
/// <param name="Start">The first token that can name who did it.</param>
/// <param name="At">The token that says what was done.</param>
/// <param name="Next">The token of the next act, or the end of the sentence.</param>
/// <param name="IsLast">True if no other act follows in the sentence.</param>
internal readonly record struct Act(ContributionKind Kind, int Start, int At, int Next, bool IsLast);
