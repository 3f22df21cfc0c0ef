using static System.FormattableString;

namespace Bwc.Model.Validation;

/// <summary>Validates a <see cref="DecisionScript"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new DecisionScriptValidator().Validate(decisionScript with { Rulebook = " " }).Errors[0];
/// // failure.PropertyName is "Rulebook", failure.ErrorCode is "BWC-VAL-008", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class DecisionScriptValidator : RecordValidator<DecisionScript>
{
    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public DecisionScriptValidator()
    {
        OptionalText(s => s.Rulebook);
        OptionalText(s => s.Procedure);
        OptionalText(s => s.Proposal);
        Day(s => s.On);
        Moment(s => s.Deadline);
        Must(
            s => s.Events,
            s => s.Events.Length <= DecisionScript.MaxEvents,
            Codes.EventsTooMany,
            s => Invariant($"there are {s.Events.Length} events; use at most {DecisionScript.MaxEvents}")
        );
        Items(s => s.Events, Shared<ScriptedEventValidator>.Instance);
    }
}
