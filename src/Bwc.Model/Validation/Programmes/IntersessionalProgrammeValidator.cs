namespace Bwc.Model.Validation;

/// <summary>Validates an <see cref="IntersessionalProgramme"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new IntersessionalProgrammeValidator().Validate(intersessionalProgramme with { Id = " " }).Errors[0];
/// // failure.PropertyName is "Id", failure.ErrorCode is "BWC-VAL-008", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class IntersessionalProgrammeValidator : RecordValidator<IntersessionalProgramme>
{
    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public IntersessionalProgrammeValidator()
    {
        Text(p => p.Id);
        Text(p => p.Title);
        Text(p => p.DecidedBy);
        OptionalText(p => p.Document);
        OptionalText(p => p.Rotation);
        OptionalText(p => p.Note);
        Day(p => p.DecidedOn);
        Day(p => p.RecordedUntil);
        Items(p => p.Provisions, Shared<ProvisionValidator>.Instance);
        Items(p => p.Topics, Shared<ProgrammeTopicValidator>.Instance);
        Items(p => p.Chairs, Shared<ProgrammeChairValidator>.Instance);
        Items(p => p.Derogations, Shared<DerogationValidator>.Instance);
        EachCode(p => p.Offices);
        Check(ProgrammeFaults.OfYears);
        Check(ProgrammeFaults.OfParts);
        Check(p => Repeated(p.Offices, "Offices", string.Empty, Codes.ProvisionRepeated, o => o.ToString()));
        Check(p => Repeated(p.Provisions, "Provisions", "Rule", Codes.ProvisionRepeated, v => $"{EnumWords.Of(v.Rule)} {v.Office}".TrimEnd()));
        Check(ProgrammeFaults.OfChairs);
    }
}
