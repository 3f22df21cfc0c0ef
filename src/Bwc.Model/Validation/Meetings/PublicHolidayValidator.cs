using NodaTime;

namespace Bwc.Model.Validation;

/// <summary>Validates a <see cref="PublicHoliday"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new PublicHolidayValidator().Validate(publicHoliday with { Id = " " }).Errors[0];
/// // failure.PropertyName is "Id", failure.ErrorCode is "BWC-VAL-008", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class PublicHolidayValidator : RecordValidator<PublicHoliday>
{
    private const int MaxCount = 249;
    private const int MinCount = -80;
    private const int MaxFromSunday = 24;

    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public PublicHolidayValidator()
    {
        Text(h => h.Id);
        Text(h => h.Name);
        Word(h => h.Rule);
        Text(h => h.Place);
        OptionalText(h => h.Note);
        Check(Judge);
    }

    private static IEnumerable<Fault> Judge(PublicHoliday holiday)
    {
        if (holiday.Rule == HolidayRule.DaysFromEaster)
        {
            if (holiday.Month is not null)
                yield return new Fault(Codes.HolidayIncomplete, "Month", "a holiday counted from Easter has no month; leave it out");
        }
        else if (holiday.Month is not (>= 1 and <= 12))
        {
            yield return new Fault(Codes.HolidayIncomplete, "Month", "the holiday's month is missing or out of range; give a month from 1 to 12");
            yield break;
        }

        // The year 2000 has a 29 February.
        var fits =
            holiday.Rule == HolidayRule.DayOfMonth ? holiday.Day >= 1 && holiday.Day <= CalendarSystem.Iso.GetDaysInMonth(2000, holiday.Month!.Value)
            : holiday.Rule == HolidayRule.DaysFromEaster ? holiday.Day is >= MinCount and <= MaxCount
            : holiday.Day is >= 0 and <= MaxFromSunday;
        if (!fits)
            yield return new Fault(
                Codes.HolidayIncomplete,
                "Day",
                FormattableString.Invariant($"the day is {holiday.Day}; use a day that the month has, or {MinCount} to {MaxCount} days from Easter, ")
                    + FormattableString.Invariant($"or 0 to {MaxFromSunday} from the first Sunday")
            );
    }
}
