namespace Bwc.Model.Reports;

/// <summary>A figure that a report states.</summary>
[Cites("BWC/MSP/2020/MX.3/2, annex I, paras 4, 20 and 22")]
public sealed record ReportedFigure
{
    /// <summary>The subject of the figure.</summary>
    public required FigureKind Kind { get; init; }

    /// <summary>The value of the figure: 0 or more, and at most 100 for a percentage.</summary>
    public required int Value { get; init; }

    /// <summary>The year to which the figure relates; null if it relates to none.</summary>
    public int? Year { get; init; }

    /// <summary>The date or month for which the figure is given, such as "2021-09-03" or "2021-09"; null if the report does not say.</summary>
    public string? AsOf { get; init; }

    /// <summary>True if the report calls the figure the highest ever.</summary>
    public bool Record { get; init; }

    /// <summary>The number of the annex that states the figure, such as "I"; null if the report itself states it.</summary>
    public string? Annex { get; init; }

    /// <summary>The number of the paragraph in the report; null if it is not known.</summary>
    public int? Paragraph { get; init; }

    /// <summary>Returns the subject and the value of the figure.</summary>
    public override string ToString() => FormattableString.Invariant($"{Kind}: {Value}");
}
