namespace Bwc.Model.Reports;

/// <summary>A printed passage of a report that has a number or letter: a footnote, or a point of the mandate.</summary>
[Cites("BWC/MSP/2020/MX.3/2, footnote 1 and para 2")]
public sealed record PrintedText
{
    /// <summary>The number of the footnote, such as "1", or the letter of the point, such as "a".</summary>
    public required string Label { get; init; }

    /// <summary>The text, in the language of the report.</summary>
    public required string Text { get; init; }

    /// <summary>Returns the label and the text.</summary>
    public override string ToString() => $"{Label}: {Text}";
}
