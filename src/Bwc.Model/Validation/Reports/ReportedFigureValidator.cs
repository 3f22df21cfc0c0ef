using Bwc.Model.Reports;

namespace Bwc.Model.Validation;

/// <summary>Validates a <see cref="ReportedFigure"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new ReportedFigureValidator().Validate(reportedFigure with { AsOf = " " }).Errors[0];
/// // failure.PropertyName is "AsOf", failure.ErrorCode is "BWC-RPT-005", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class ReportedFigureValidator : RecordValidator<ReportedFigure>
{
    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public ReportedFigureValidator()
    {
        PlainText(f => f.AsOf);
        Word(f => f.Kind);
        FromOne(f => f.Year);
        FromOne(f => f.Paragraph);
        OptionalText(f => f.Annex);
        Must(
            f => f.Value,
            f => f.Value >= 0 && (f.Value <= 100 || f.Kind is not (FigureKind.NationalContactPoints or FigureKind.CbmShareNeverAbove)),
            Codes.FigureOutOfRange,
            f => FormattableString.Invariant($"the figure is {f.Value}; use 0 or more, and at most 100 for a share in percent")
        );
        Must(
            f => f.AsOf,
            f => f.AsOf is null || IsoDate.TryParse(f.AsOf, out NodaTime.LocalDate _) || IsoDate.TryParse(f.AsOf + "-01", out NodaTime.LocalDate _),
            Codes.AsOfMalformed,
            f => Malformed.Message(f.AsOf, "a day such as 2021-09-03, or a month such as 2021-09")
        );
    }
}
