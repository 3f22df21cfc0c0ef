namespace Bwc.Model.Validation;

/// <summary>Validates a <see cref="TableReach"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new TableReachValidator().Validate(tableReach with { Table = " " }).Errors[0];
/// // failure.PropertyName is "Table", failure.ErrorCode is "BWC-VAL-008", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class TableReachValidator : RecordValidator<TableReach>
{
    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public TableReachValidator()
    {
        Text(t => t.Table);
        OptionalText(t => t.Basis);
        Day(t => t.CheckedUntil);
    }
}
