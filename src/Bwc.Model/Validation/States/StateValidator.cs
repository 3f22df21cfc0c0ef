namespace Bwc.Model.Validation;

/// <summary>Validates a <see cref="State"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new StateValidator().Validate(state with { Alpha2 = " " }).Errors[0];
/// // failure.PropertyName is "Alpha2", failure.ErrorCode is "BWC-STA-001", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class StateValidator : RecordValidator<State>
{
    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public StateValidator()
    {
        Code(s => s.Code);
        PlainText(s => s.Alpha2);
        PlainText(s => s.M49);
        OptionalText(s => s.Note);
        EachCode(s => s.Successors);
        Must(
            s => s.Alpha2,
            s => MayBeAbsent(s, s.Alpha2) || s.Alpha2 is { Length: 2 } && char.IsAsciiLetterUpper(s.Alpha2[0]) && char.IsAsciiLetterUpper(s.Alpha2[1]),
            Codes.Alpha2Malformed,
            s => $"{SafeText.Quote(s.Alpha2)} is not two capital letters; use the alpha-2 code of ISO 3166-1, such as EG"
        );
        Must(
            s => s.M49,
            s => MayBeAbsent(s, s.M49) || s.M49 is { Length: 3 } && s.M49.All(char.IsAsciiDigit),
            Codes.M49Malformed,
            s => $"{SafeText.Quote(s.M49)} is not three digits; use the M49 code with its leading zeros, such as 004"
        );
        Word(s => s.UnitedNations);
        Items(s => s.Names, Shared<NameEntryValidator>.Instance);
        Items(s => s.Existence, Shared<StateExistenceValidator>.Instance);
        Items(s => s.Actions, Shared<TreatyActionValidator>.Instance);
        Must(
            s => s.Names,
            s => s.Names.Any(n => n.Language == Language.English && n.Form == NameForm.Short),
            Codes.StateNameMissing,
            s => $"{s.Code} has no short name in English; add one"
        );
        Check(RatifiedBeforeSignature);
        Check(CountsTwice);
        Check(OwnSuccessor);
        Check(ActionsOutsideDays);
        Check(Withdrawals);
    }

    /// <summary>States that no longer exist need not have the codes of today.</summary>
    private static bool MayBeAbsent(State state, string? code) => code is null && state.LastDay is not null;

    private static IEnumerable<Fault> CountsTwice(State state)
    {
        var counted = false;
        for (var i = 0; i < state.Existence.Length; i++)
        {
            if (state.Existence[i].Counts && counted)
                yield return new Fault(
                    Codes.ExistenceCountsTwice,
                    $"Existence[{i}].Counts",
                    $"two existence records of {state.Code} are marked as counting; mark only one, and keep the other to show where sources differ"
                );
            counted |= state.Existence[i].Counts;
        }
    }

    private static IEnumerable<Fault> OwnSuccessor(State state)
    {
        for (var i = 0; i < state.Successors.Length; i++)
        {
            if (state.Successors[i] == state.Code)
                yield return new Fault(
                    Codes.SuccessorIsItself,
                    $"Successors[{i}]",
                    $"{state.Code} is listed as its own successor; name another State, or leave the successor out"
                );
        }
    }

    private static IEnumerable<Fault> ActionsOutsideDays(State state)
    {
        for (var i = 0; i < state.Actions.Length; i++)
        {
            var action = state.Actions[i];
            if (action.Date < state.FirstDay)
                yield return new Fault(
                    Codes.ActionBeforeFirstDay,
                    $"Actions[{i}].Date",
                    $"the {PlainWords.Of(action.Kind)} of {state.Code} on {IsoDate.ToText(action.Date)} is before its first day, "
                        + $"{IsoDate.ToText(state.FirstDay.Value)}; some lists give a predecessor's acts under "
                        + "the name of its successor, so check which State acted"
                );
            else if (action.Date > state.LastDay)
                yield return new Fault(
                    Codes.ActionAfterLastDay,
                    $"Actions[{i}].Date",
                    $"{state.Code} acted on {IsoDate.ToText(action.Date)}, after its last day, {IsoDate.ToText(state.LastDay.Value)}; correct one of the dates"
                );
        }
    }

    /// <summary>Only a State Party can withdraw, and once for each time that it became one.</summary>
    private static IEnumerable<Fault> Withdrawals(State state)
    {
        var (bound, left) = (false, false);
        foreach (var i in Enumerable.Range(0, state.Actions.Length).OrderBy(i => state.Actions[i].Date))
        {
            var action = state.Actions[i];
            if (action.Kind == TreatyActionKind.Withdrawal)
            {
                if (!bound)
                    yield return left
                        ? new Fault(
                            Codes.WithdrawalRepeated,
                            $"Actions[{i}].Date",
                            $"{state.Code} withdraws a second time on {IsoDate.ToText(action.Date)} without "
                                + "having become a party again; list the withdrawal once"
                        )
                        : new Fault(
                            Codes.WithdrawalWithoutAccession,
                            $"Actions[{i}].Date",
                            $"{state.Code} withdrew on {IsoDate.ToText(action.Date)} but had deposited nothing by "
                                + "then; add the act that made it a party, or leave "
                                + "the withdrawal out"
                        );
                (bound, left) = (false, true);
            }
            else if (action.Kind != TreatyActionKind.Signature)
                bound = true;
        }
    }

    private static IEnumerable<Fault> RatifiedBeforeSignature(State state)
    {
        var signatures = state.Actions.Where(a => a.Kind == TreatyActionKind.Signature).Select(a => a.Date).ToArray();
        for (var i = 0; i < state.Actions.Length; i++)
        {
            var ratification = state.Actions[i];
            // Where the day of a ratification is not known, the signature before it may not be either.
            if (ratification.Kind != TreatyActionKind.Ratification || ratification.NoLaterThan || signatures.Any(day => day <= ratification.Date))
                continue;
            var why = signatures.Length == 0 ? "has not signed" : $"signed on {IsoDate.ToText(signatures.Min())}";
            yield return new Fault(
                Codes.RatifiedBeforeSignature,
                $"Actions[{i}].Date",
                $"{state.Code} ratified on {IsoDate.ToText(ratification.Date)} but {why}; correct the dates, or record an accession instead"
            );
        }
    }
}
