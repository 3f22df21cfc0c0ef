namespace Bwc.Model.Validation;

/// <summary>Validates an <see cref="Officer"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new OfficerValidator().Validate(officer with { Name = " " }).Errors[0];
/// // failure.PropertyName is "Name", failure.ErrorCode is "BWC-VAL-008", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class OfficerValidator : RecordValidator<Officer>
{
    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public OfficerValidator()
    {
        OptionalCode(o => o.State);
        OptionalCode(o => o.Group);
        OptionalText(o => o.Note);
        OptionalText(o => o.Name);
        OptionalText(o => o.Body);
        Day(o => o.From);
        Day(o => o.To);
        Items(o => o.Names, Shared<NameEntryValidator>.Instance);
        Word(o => o.Post);
        Must(
            o => o.Name,
            o => o.Name is not null || o.State is not null || o.Group is not null,
            Codes.OfficerUnnamed,
            "the officer has no name, State or group; add at least one of them"
        );
        Must(
            o => o.Group,
            o => o.Group is null || o.State is null,
            Codes.OfficerGroupBesideState,
            o => $"the officer has both the State {o.State} and the group {o.Group}; leave the group out, since the register determines the State's group"
        );
        Must(
            o => o.To,
            o => !(o.To <= o.From),
            Codes.OfficerDaysBackwards,
            o => $"{SafeText.Bare(o.ToString())} leaves the post on or before the day of taking it; put the end after the beginning"
        );
    }
}
