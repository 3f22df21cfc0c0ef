namespace Bwc.Model.Validation;

/// <summary>Judges an <see cref="Admission"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new AdmissionValidator().Validate(admission with { Taken = [step with { By = (AdmissionActor)99 }] }).Errors[0];
/// // failure.PropertyName is "Taken[0].By", failure.ErrorCode is "BWC-VAL-009", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class AdmissionValidator : RecordValidator<Admission>
{
    /// <summary>Makes the validator. One instance serves any number of threads.</summary>
    public AdmissionValidator()
    {
        Part(a => a.Ruling, Shared<ParticipationRulingValidator>.Instance);
        Items(a => a.Taken, Shared<AdmissionStepValidator>.Instance);
        Check(Way);
    }

    /// <summary>The steps that were taken must be such as could be taken, one after the other.</summary>
    private static IEnumerable<Fault> Way(Admission admission)
    {
        var walked = Admission.Begin(admission.Ruling);
        for (var i = 0; i < admission.Taken.Length; i++)
        {
            var next = walked.Take(admission.Taken[i]);
            if (next.Value is null)
            {
                yield return new Fault(next.Findings[0].Code, FormattableString.Invariant($"Taken[{i}]"), next.Findings[0].Message);
                yield break;
            }

            walked = next.Value;
        }
    }
}
