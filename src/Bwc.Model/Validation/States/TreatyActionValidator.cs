namespace Bwc.Model.Validation;

/// <summary>Judges a <see cref="TreatyAction"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new TreatyActionValidator().Validate(treatyAction with { Kind = (TreatyActionKind)99 }).Errors[0];
/// // failure.PropertyName is "Kind", failure.ErrorCode is "BWC-VAL-009", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class TreatyActionValidator : RecordValidator<TreatyAction>
{
    /// <summary>Makes the validator. One instance serves any number of threads.</summary>
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
                $"the action is of {IsoDate.ToText(a.Date)}; "
                + $"the Convention was opened for signature on {IsoDate.ToText(Convention.OpenedForSignature)}, so give that day or a later one"
        );
        Must(
            a => a.Effective,
            a => a.Effective is null || a.Kind is TreatyActionKind.Succession or TreatyActionKind.Withdrawal,
            Codes.EffectWithoutSuccession,
            a => $"the action ({PlainWords.Of(a.Kind)}) has a day of effect; leave it out, or make it a succession or a withdrawal"
        );
        Must(
            a => a.Effective,
            a => !(a.Effective > a.Date) || a.Kind == TreatyActionKind.Withdrawal,
            Codes.EffectAfterDeposit,
            "the day of effect is later than the notification; use a day that is not"
        );
        Must(
            a => a.Effective,
            a => a.Kind != TreatyActionKind.Withdrawal || !(a.Effective < Convention.EarliestEffectOfWithdrawal(a.Date)),
            Codes.WithdrawalTooSoon,
            a =>
                $"the notice of withdrawal of {IsoDate.ToText(a.Date)} takes effect on {IsoDate.ToText(a.Effective!.Value)}; "
                + $"use {IsoDate.ToText(Convention.EarliestEffectOfWithdrawal(a.Date))} or a later day"
        );
    }
}
