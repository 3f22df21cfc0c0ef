using Bwc.Model.Reports;

namespace Bwc.Model.Validation;

/// <summary>Validates a <see cref="Participation"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new ParticipationValidator().Validate(participation with { ListParagraph = -1 }).Errors[0];
/// // failure.PropertyName is "ListParagraph", failure.ErrorCode is "BWC-RPT-002", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class ParticipationValidator : RecordValidator<Participation>
{
    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public ParticipationValidator()
    {
        OptionalCode(p => p.ListOfParticipants);
        Part(p => p.StatesParties, Shared<StateParticipationValidator>.Instance);
        Part(p => p.Signatories, Shared<StateParticipationValidator>.Instance);
        Part(p => p.ObserverStates, Shared<StateParticipationValidator>.Instance);
        Part(p => p.UnitedNations, Shared<BodyParticipationValidator>.Instance);
        Part(p => p.Organizations, Shared<BodyParticipationValidator>.Instance);
        Part(p => p.Guests, Shared<GuestParticipationValidator>.Instance);
        Part(p => p.NonGovernmental, Shared<BodyParticipationValidator>.Instance);
        FromOne(p => p.ListParagraph);
    }
}
