namespace Bwc.Model.Validation;

/// <summary>Validates a <see cref="ScheduleChange"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new ScheduleChangeValidator().Validate(scheduleChange with { Cause = " " }).Errors[0];
/// // failure.PropertyName is "Cause", failure.ErrorCode is "BWC-VAL-008", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class ScheduleChangeValidator : RecordValidator<ScheduleChange>
{
    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public ScheduleChangeValidator()
    {
        OptionalText(c => c.Cause);
        OptionalText(c => c.Note);
        Day(c => c.NotBefore);
        Day(c => c.Letter);
        Day(c => c.Agreed);
        Check(c => RunFaults.Of(c.Days, "Days"));
        Check(Judge);
    }

    private static IEnumerable<Fault> Judge(ScheduleChange change)
    {
        if (change.Instrument is { } instrument && !Enum.IsDefined(instrument))
            yield return WordFaults.Of<Instrument>("Instrument");
        for (var i = 0; i < change.DepartsFrom.Length; i++)
        {
            if (!Enum.IsDefined(change.DepartsFrom[i]))
                yield return WordFaults.Of<ProgrammeRule>(FormattableString.Invariant($"DepartsFrom[{i}]"));
        }

        if (change.Instrument is null && change.Grade != Grade.NotEstablished)
            yield return new Fault(
                Codes.DerogationWithoutInstrument,
                "Instrument",
                "the change has no instrument; name the silence procedure, the chair's letter or the decision, or use the grade 'notEstablished'"
            );
        if (change.Since is null)
            yield return new Fault(Codes.ChangesOutOfOrder, "Letter", "the change has neither the date of a letter nor a date of agreement; add at least one");
        if (change.Agreed < change.Letter)
            yield return new Fault(Codes.ChangesOutOfOrder, "Agreed", "the change was agreed before the date of its letter; correct one of the dates");
        if (change.Days.IsEmpty == change.NotBefore is null)
            yield return new Fault(
                Codes.ChangeWithoutDays,
                "Days",
                change.Days.IsEmpty
                    ? "the change sets no new days; add them, or the earliest day on which the meeting can be held"
                    : "the change sets both new days and a day before which the meeting will not be held; use only one of the two"
            );
    }
}
