namespace Bwc.Model.Reports;

/// <summary>That a paragraph of a summary gives views of somebody, by quantifier.</summary>
[Cites("BWC/MSP/2020/MX.3/2, annex I")]
public sealed record AttributedView
{
    /// <summary>The paragraph of the annex.</summary>
    public required int Paragraph { get; init; }

    /// <summary>The agenda item under which it stands; null where it stands under none.</summary>
    public int? Item { get; init; }

    /// <summary>Who holds the view.</summary>
    public required ViewHolder Holder { get; init; }
}
