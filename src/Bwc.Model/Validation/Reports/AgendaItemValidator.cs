using Bwc.Model.Reports;

namespace Bwc.Model.Validation;

/// <summary>Validates an <see cref="AgendaItem"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new AgendaItemValidator().Validate(agendaItem with { Title = " " }).Errors[0];
/// // failure.PropertyName is "Title", failure.ErrorCode is "BWC-VAL-008", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class AgendaItemValidator : RecordValidator<AgendaItem>
{
    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public AgendaItemValidator()
    {
        FromOne(i => i.Number);
        FromOne(i => i.Paragraph);
        OptionalText(i => i.Title);
        Items(i => i.Contributions, Shared<ContributionValidator>.Instance);
        Texts(i => i.Unresolved);
    }
}
