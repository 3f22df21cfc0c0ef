namespace Bwc.Model.Validation;

/// <summary>Judges an <see cref="AdmissionStep"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new AdmissionStepValidator().Validate(admissionStep with { By = (AdmissionActor)99 }).Errors[0];
/// // failure.PropertyName is "By", failure.ErrorCode is "BWC-VAL-009", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class AdmissionStepValidator : RecordValidator<AdmissionStep>
{
    /// <summary>Makes the validator. One instance serves any number of threads.</summary>
    public AdmissionStepValidator()
    {
        Cited(s => s.Source);
        Word(s => s.Kind);
        Word(s => s.By);
    }
}
