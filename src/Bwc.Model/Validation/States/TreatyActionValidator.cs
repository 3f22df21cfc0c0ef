namespace Bwc.Model.Validation;

/// <summary>Validates a <see cref="TreatyAction"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new TreatyActionValidator().Validate(treatyAction with { Kind = (TreatyActionKind)99 }).Errors[0];
/// // failure.PropertyName is "Kind", failure.ErrorCode is "BWC-VAL-009", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class TreatyActionValidator : RecordValidator<TreatyAction>
{
    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public TreatyActionValidator()
    {
        OptionalText(a => a.Note);
        Word(a => a.Kind);
        OptionalWord(a => a.Depositary);
        Day(a => a.Effective);
        Must(
            a => a.Date,
            a => IsoDate.InIso(a.Date) >= Convention.OpenedForSignature,
            Codes.ActionTooEarly,
            a =>
                $"the action is dated {IsoDate.ToText(a.Date)}, but "
                + $"the Convention was opened for signature on {IsoDate.ToText(Convention.OpenedForSignature)}, so use that date or a later one"
        );
        Must(
            a => a.Effective,
            a => a.Effective is null || a.Kind is TreatyActionKind.Succession or TreatyActionKind.Withdrawal,
            Codes.EffectWithoutSuccession,
            a =>
                "only a succession or a withdrawal has a day of effect, but the action is of the kind "
                + $"'{PlainWords.Of(a.Kind)}'; leave the day out, or correct the kind"
        );
        Must(
            a => a.Effective,
            a => !(a.Effective > a.Date) || a.Kind == TreatyActionKind.Withdrawal,
            Codes.EffectAfterDeposit,
            "the day of effect is later than the notification; use the day of the notification or an earlier one"
        );
        Must(
            a => a.Effective,
            a => a.Kind != TreatyActionKind.Withdrawal || !(a.Effective < Convention.EarliestEffectOfWithdrawal(a.Date)),
            Codes.WithdrawalTooSoon,
            a =>
                $"the withdrawal notified on {IsoDate.ToText(a.Date)} takes effect on {IsoDate.ToText(a.Effective!.Value)}, less than three months later; "
                + $"use {IsoDate.ToText(Convention.EarliestEffectOfWithdrawal(a.Date))} or a later day"
        );
    }
}
