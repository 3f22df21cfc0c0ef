namespace Bwc.Model.Validation;

/// <summary>Judges a <see cref="State"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new StateValidator().Validate(state with { Alpha2 = " " }).Errors[0];
/// // failure.PropertyName is "Alpha2", failure.ErrorCode is "BWC-STA-001", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class StateValidator : RecordValidator<State>
{
    /// <summary>Makes the validator. One instance serves any number of threads.</summary>
    public StateValidator()
    {
        Code(s => s.Code);
        PlainText(s => s.Alpha2);
        PlainText(s => s.M49);
        Must(
            s => s.Alpha2,
            s => s.Alpha2 is { Length: 2 } && char.IsAsciiLetterUpper(s.Alpha2[0]) && char.IsAsciiLetterUpper(s.Alpha2[1]),
            Codes.Alpha2Malformed,
            s => $"{SafeText.Quote(s.Alpha2)} is not two capital letters; give the alpha-2 code of ISO 3166-1, such as EG"
        );
        Must(
            s => s.M49,
            s => s.M49 is { Length: 3 } && s.M49.All(char.IsAsciiDigit),
            Codes.M49Malformed,
            s => $"{SafeText.Quote(s.M49)} is not three digits; give the M49 code with its leading zeros, such as 004"
        );
        Word(s => s.UnitedNations);
        Items(s => s.Names, Shared<NameEntryValidator>.Instance);
        Items(s => s.Actions, Shared<TreatyActionValidator>.Instance);
        Must(
            s => s.Names,
            s => s.Names.Any(n => n.Language == Language.English && n.Form == NameForm.Short),
            Codes.StateNameMissing,
            s => $"{s.Code} has no short name in English; add one"
        );
        Check(RatifiedBeforeSignature);
    }

    private static IEnumerable<Fault> RatifiedBeforeSignature(State state)
    {
        var signatures = state.Actions.Where(a => a.Kind == TreatyActionKind.Signature).Select(a => a.Date).ToArray();
        for (var i = 0; i < state.Actions.Length; i++)
        {
            var ratification = state.Actions[i];
            if (ratification.Kind != TreatyActionKind.Ratification || signatures.Any(day => day <= ratification.Date))
                continue;
            var why = signatures.Length == 0 ? "has not signed" : $"signed on {IsoDate.ToText(signatures.Min())}";
            yield return new Fault(
                Codes.RatifiedBeforeSignature,
                $"Actions[{i}].Date",
                $"{state.Code} ratified on {IsoDate.ToText(ratification.Date)} and {why}; correct the days, or give an accession"
            );
        }
    }
}
