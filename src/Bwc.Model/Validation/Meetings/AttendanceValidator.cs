using System.Linq.Expressions;

namespace Bwc.Model.Validation;

/// <summary>Validates an <see cref="Attendance"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new AttendanceValidator().Validate(attendance with { Note = " " }).Errors[0];
/// // failure.PropertyName is "Note", failure.ErrorCode is "BWC-VAL-008", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class AttendanceValidator : RecordValidator<Attendance>
{
    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public AttendanceValidator()
    {
        Count(a => a.StatesParties, a => a.StatesParties);
        Count(a => a.Signatories, a => a.Signatories);
        Count(a => a.ObserverStates, a => a.ObserverStates);
        Count(a => a.UnitedNations, a => a.UnitedNations);
        Count(a => a.Organizations, a => a.Organizations);
        Count(a => a.NonGovernmental, a => a.NonGovernmental);
        Count(a => a.Guests, a => a.Guests);
        OptionalText(a => a.Note);
    }

    private void Count(Expression<Func<Attendance, int?>> member, Func<Attendance, int?> read) =>
        Must(member, a => read(a) is null or >= 0, Codes.AttendanceNegative, "the number is negative; use 0 or more, or leave it out");
}
