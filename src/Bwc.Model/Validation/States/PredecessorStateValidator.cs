namespace Bwc.Model.Validation;

/// <summary>Judges a <see cref="PredecessorState"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new PredecessorStateValidator().Validate(predecessorState with { Name = " " }).Errors[0];
/// // failure.PropertyName is "Name", failure.ErrorCode is "BWC-VAL-008", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class PredecessorStateValidator : RecordValidator<PredecessorState>
{
    /// <summary>Makes the validator. One instance serves any number of threads.</summary>
    public PredecessorStateValidator()
    {
        Code(s => s.Code);
        EachCode(s => s.Successors);
        Text(s => s.Name);
        OptionalText(s => s.Note);
        Items(s => s.Actions, Shared<TreatyActionValidator>.Instance);
        Check(ActionsAfterLastDay);
    }

    private static IEnumerable<Fault> ActionsAfterLastDay(PredecessorState state)
    {
        for (var i = 0; i < state.Actions.Length; i++)
        {
            var action = state.Actions[i];
            if (action.Date > state.LastDay)
                yield return new Fault(
                    Codes.ActionAfterLastDay,
                    $"Actions[{i}].Date",
                    $"{state.Code} acted on {IsoDate.ToText(action.Date)}, after its last day, {IsoDate.ToText(state.LastDay.Value)}; correct one of them"
                );
        }
    }
}
