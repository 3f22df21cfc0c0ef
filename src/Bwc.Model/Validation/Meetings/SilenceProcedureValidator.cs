namespace Bwc.Model.Validation;

/// <summary>Validates a <see cref="SilenceProcedure"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new SilenceProcedureValidator().Validate(silenceProcedure with { Cause = " " }).Errors[0];
/// // failure.PropertyName is "Cause", failure.ErrorCode is "BWC-VAL-008", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class SilenceProcedureValidator : RecordValidator<SilenceProcedure>
{
    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public SilenceProcedureValidator()
    {
        Cited(p => p.Source);
        OptionalText(p => p.Cause);
        Day(p => p.Letter);
        Day(p => p.Deadline);
        Day(p => p.NotBefore);
        Check(p => RunFaults.Of(p.Days, "Days"));
        Items(p => p.Objections, Shared<SilenceObjectionValidator>.Instance);
        Check(Judge);
    }

    private static IEnumerable<Fault> Judge(SilenceProcedure procedure)
    {
        if (procedure.Deadline < procedure.Letter)
            yield return new Fault(
                Codes.DeadlineBeforeLetter,
                "Deadline",
                $"the deadline, {IsoDate.ToText(procedure.Deadline)}, is before the date of the letter, {IsoDate.ToText(procedure.Letter)}; "
                    + "use a deadline on or after that date"
            );
        if (procedure.Days.IsEmpty == procedure.NotBefore is null)
            yield return new Fault(
                Codes.ChangeWithoutDays,
                "Days",
                procedure.Days.IsEmpty
                    ? "the letter proposes no new days; add them, or the day before which the meeting will not be held"
                    : "the letter proposes both new days and a day before which the meeting will not be held; use only one of the two"
            );
        for (var i = 0; i < procedure.DepartsFrom.Length; i++)
        {
            if (!Enum.IsDefined(procedure.DepartsFrom[i]))
                yield return WordFaults.Of<ProgrammeRule>(FormattableString.Invariant($"DepartsFrom[{i}]"));
        }

        for (var i = 0; i < procedure.Objections.Length; i++)
        {
            var objection = procedure.Objections[i];
            if (objection.On < procedure.Letter || objection.On > procedure.Deadline)
                yield return new Fault(
                    Codes.ObjectionOutOfTime,
                    FormattableString.Invariant($"Objections[{i}].On"),
                    $"the objection is dated {IsoDate.ToText(objection.On)}; "
                        + $"use a day from {IsoDate.ToText(procedure.Letter)} to {IsoDate.ToText(procedure.Deadline)}"
                );
        }
    }
}
