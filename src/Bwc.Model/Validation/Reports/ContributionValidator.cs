using Bwc.Model.Reports;

namespace Bwc.Model.Validation;

/// <summary>Validates a <see cref="Contribution"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new ContributionValidator().Validate(contribution with { Subject = " " }).Errors[0];
/// // failure.PropertyName is "Subject", failure.ErrorCode is "BWC-VAL-008", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class ContributionValidator : RecordValidator<Contribution>
{
    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public ContributionValidator()
    {
        OptionalCode(c => c.Paper);
        EachCode(c => c.OnBehalfOf);
        Texts(c => c.OnBehalfOfBodies);
        OptionalCode(c => c.OnBehalfOfGroup);
        Word(c => c.Kind);
        OptionalText(c => c.Subject);
        Present(c => c.By);
        Part(c => c.By, Shared<ContributorValidator>.Instance);
    }
}
