namespace Bwc.Model.Validation;

/// <summary>Validates a <see cref="Provision"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new ProvisionValidator().Validate(provision with { Text = " " }).Errors[0];
/// // failure.PropertyName is "Text", failure.ErrorCode is "BWC-VAL-008", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class ProvisionValidator : RecordValidator<Provision>
{
    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public ProvisionValidator()
    {
        OptionalCode(p => p.Office);
        Word(p => p.Rule);
        Text(p => p.Text);
        OptionalText(p => p.Note);
        Check(Numbered);
    }

    private static IEnumerable<Fault> Numbered(Provision provision)
    {
        var needs =
            provision.Rule is ProgrammeRule.Days or ProgrammeRule.Weeks or ProgrammeRule.DaysPerYear or ProgrammeRule.Interval or ProgrammeRule.ViceChairs;
        if (needs && provision.Number is not (>= 1 and <= ProgrammeDates.MaxMonths))
            yield return new Fault(
                Codes.ProvisionNumberWrong,
                "Number",
                FormattableString.Invariant($"the rule needs a number; use a number from 1 to {ProgrammeDates.MaxMonths}")
            );
        else if (!needs && provision.Number is not null)
            yield return new Fault(Codes.ProvisionNumberWrong, "Number", "the rule has no number; leave it out");
        if (provision.Rule is ProgrammeRule.Days or ProgrammeRule.Weeks && provision.Office is null)
            yield return new Fault(Codes.OfficeNotInProgramme, "Office", "the rule applies to one office; name the office, or use the rule daysPerYear");
        if (
            provision.Rule
                is ProgrammeRule.DaysPerYear
                    or ProgrammeRule.BackToBack
                    or ProgrammeRule.Order
                    or ProgrammeRule.Interval
                    or ProgrammeRule.ProgrammeYear
            && provision.Office is not null
        )
            yield return new Fault(Codes.OfficeNotInProgramme, "Office", "the rule applies to the whole programme; leave the office out");
    }
}
