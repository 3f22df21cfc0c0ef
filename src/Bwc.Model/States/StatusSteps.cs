using System.Collections.Immutable;
using NodaTime;

namespace Bwc.Model;

/// <summary>Puts the way to a State's status into sentences, one fact each, with its source.</summary>
internal static class StatusSteps
{
    private static readonly Citation RegisterOfActions = Citation.Parse("treaty actions of the register");
    private static readonly Citation RegisterOfStates = Citation.Parse("States of the register");

    /// <summary>What leads to the status: what the State had done by the day, or that it did not exist and what did.</summary>
    public static ImmutableArray<ReasoningStep> Of(State state, StateStatus status, LocalDate on, StatusBasis basis, ImmutableArray<State> instead) =>
        [.. status.Exists ? OfActions(state, status, on, basis) : OfAbsent(state, on, instead), .. OfDispute(state, on)];

    /// <summary>What is open about the days on which a State existed, so far as it bears on a day on which it is answered for.</summary>
    public static IEnumerable<ReasoningStep> OfExistence(State state, LocalDate on)
    {
        if (state.FirstDay is null)
        {
            var days = state.LastDay is null ? "on every day" : "up to its last";
            yield return Step($"The first day of {NameOf(state, on)} is not established; the register answers for it {days}.", RegisterOfStates);
        }

        if (state.Note is { } note)
            yield return Step($"{state.Name}: {note}.", state.Source ?? RegisterOfStates);
    }

    /// <summary>
    /// How well it is supported that the State has the status on the day. That is the best grade among the actions by then which give it, since lists that
    /// differ on
    /// the first day may agree on a later one.
    /// </summary>
    public static Grade GradeOf(State state, StateStatus status, LocalDate on, StatusBasis basis)
    {
        if (status.Status is null or TreatyStatus.Neither)
            return status.Grade;
        var best = Grade.NotEstablished;
        foreach (var action in state.Actions)
        {
            if (
                action.Kind != TreatyActionKind.Withdrawal
                && (action.Kind == TreatyActionKind.Signature) == (status.Status == TreatyStatus.Signatory)
                && TreatyTimeline.DayOf(action, basis) <= on
                && action.Grade < best
            )
                best = action.Grade;
        }

        return best;
    }

    /// <summary>The name as it was on the day, in English.</summary>
    public static string NameOf(State state, LocalDate on) => state.NameOn(on, Language.English)?.Text ?? state.Name;

    private static ImmutableArray<ReasoningStep> OfActions(State state, StateStatus status, LocalDate on, StatusBasis basis)
    {
        var name = NameOf(state, on);
        var steps = ImmutableArray.CreateBuilder<ReasoningStep>();
        var signature = FirstBy(state, on, a => a.Kind == TreatyActionKind.Signature, a => a.Date);
        var bond = FirstBy(state, on, a => a.Kind is not (TreatyActionKind.Signature or TreatyActionKind.Withdrawal), a => TreatyTimeline.DayOf(a, basis));
        if (signature is not null)
            steps.Add(Step($"{name} signed the Convention {On(signature)}{Before(state, signature)}.", signature.Source ?? RegisterOfActions));
        if (bond is not null)
            steps.Add(Step($"{name} {Deposited(bond)} {On(bond)}{Effect(bond, basis)}{Before(state, bond)}.", bond.Source ?? RegisterOfActions));
        if (status.Status == TreatyStatus.StateParty)
        {
            var since = $"{(status.NoLaterThan ? "no later than " : string.Empty)}{IsoDate.ToText(status.Since!.Value)}";
            steps.Add(Step($"It is bound from {since}, so it is a State Party on {IsoDate.ToText(on)}.", RegisterOfActions));
        }
        else if (status.Status is null)
            steps.AddRange(OfUnsettled(state, name, on));
        else if (Left(state, on, basis) is { } withdrawal)
            steps.Add(
                Step(
                    $"{name} gave notice of its withdrawal on {IsoDate.ToText(withdrawal.Date)}, and has not been a State Party since "
                        + $"{IsoDate.ToText(TreatyTimeline.DayOf(withdrawal, basis))}.",
                    withdrawal.Source ?? RegisterOfActions
                )
            );
        else
        {
            steps.Add(
                Step(
                    bond is null
                        ? $"No ratification, accession or succession of {name} is recorded up to {IsoDate.ToText(on)}."
                        : $"The Convention was not yet in force on {IsoDate.ToText(on)}; it entered into force on {IsoDate.ToText(Convention.EntryIntoForce)}.",
                    RegisterOfActions
                )
            );
            if (signature is null)
                steps.Add(Step($"No signature of {name} is recorded up to {IsoDate.ToText(on)}.", RegisterOfActions));
        }

        return steps.ToImmutable();
    }

    private static ImmutableArray<ReasoningStep> OfAbsent(State state, LocalDate on, ImmutableArray<State> instead)
    {
        var source = state.Existence.FirstOrDefault(e => e.Counts)?.Source ?? RegisterOfStates;
        var bound =
            on < state.FirstDay ? $"its first day is {IsoDate.ToText(state.FirstDay.Value)}" : $"its last day was {IsoDate.ToText(state.LastDay!.Value)}";
        var steps = ImmutableArray.CreateBuilder<ReasoningStep>();
        steps.Add(Step($"{NameOf(state, on)} did not exist as a State in this register on {IsoDate.ToText(on)}; {bound}.", source));
        steps.Add(
            instead.IsEmpty
                ? Step("It is not established which State was there in its place.", RegisterOfStates)
                : Step($"In its place there {(instead.Length == 1 ? "was" : "were")} {Wording.List(instead, s => $"{NameOf(s, on)} ({s.Code})")}.", source)
        );
        return steps.ToImmutable();
    }

    /// <summary>Sources may differ on the first or the last day of a State by months.</summary>
    private static IEnumerable<ReasoningStep> OfDispute(State state, LocalDate on)
    {
        if (Disputed(state, on) is { } days)
            yield return Step($"Sources differ on whether {NameOf(state, on)} existed on {IsoDate.ToText(on)}: they have {days}.", RegisterOfStates);
    }

    /// <summary>The first or the last days that sources give, where the day lies between them; null if it does not.</summary>
    private static string? Disputed(State state, LocalDate on)
    {
        var first = Days(state, e => e.FirstDay);
        var last = Days(state, e => e.LastDay);

        // A first day belongs to the State by the source that gives it, and so does a last day.
        if (first.Length > 1 && on >= first[0] && on < first[^1])
            return $"the first days {Wording.List(first, IsoDate.ToText)}";
        return last.Length > 1 && on > last[0] && on <= last[^1] ? $"the last days {Wording.List(last, IsoDate.ToText)}" : null;
    }

    /// <summary>The days that sources give, each once and in order; neither membership of the United Nations nor that a State goes on
    /// alone is existence.</summary>
    private static LocalDate[] Days(State state, Func<StateExistence, LocalDate?> dayOf)
    {
        var (days, count) = (new LocalDate[state.Existence.Length], 0);
        foreach (var record in state.Existence)
        {
            if (record.Kind is ExistenceKind.UnitedNationsMembership or ExistenceKind.Continuation)
                continue;
            if (dayOf(record) is not { } day || days.AsSpan(0, count).Contains(day))
                continue;
            days[count++] = day;
        }

        if (count < 2)
            return [];
        Array.Resize(ref days, count);
        Array.Sort(days);
        return days;
    }

    /// <summary>What is open where the status is: an action that was taken by a later day, or one of which nothing is established.</summary>
    private static IEnumerable<ReasoningStep> OfUnsettled(State state, string name, LocalDate on)
    {
        foreach (var action in state.Actions)
        {
            if (action.NoLaterThan && action.Date > on)
                yield return Step(
                    $"{name} {Deed(action)} no later than {IsoDate.ToText(action.Date)}; whether it had done so by {IsoDate.ToText(on)} is not established.",
                    action.Source ?? RegisterOfActions
                );
            else if (action.Grade == Grade.NotEstablished && action.Date <= on)
            {
                var why = action.Note is null ? string.Empty : $": {action.Note}";
                yield return Step(
                    $"Whether {name} {Deed(action)} on {IsoDate.ToText(action.Date)} is not established{why}.",
                    action.Source ?? RegisterOfActions
                );
            }
        }
    }

    private static TreatyAction? Left(State state, LocalDate on, StatusBasis basis)
    {
        TreatyAction? last = null;
        foreach (var action in state.Actions)
        {
            if (
                action.Kind == TreatyActionKind.Withdrawal
                && action.Grade != Grade.NotEstablished
                && TreatyTimeline.DayOf(action, basis) is var day
                && day <= on
                && (last is null || day > TreatyTimeline.DayOf(last, basis))
            )
                last = action;
        }

        return last;
    }

    /// <summary>The first of the actions that count, and of those on one day the one that is best supported.</summary>
    private static TreatyAction? FirstBy(State state, LocalDate on, Func<TreatyAction, bool> counts, Func<TreatyAction, LocalDate> dayOf)
    {
        TreatyAction? first = null;
        foreach (var action in state.Actions)
        {
            if (!counts(action) || action.Grade == Grade.NotEstablished || dayOf(action) > on)
                continue;
            if (first is null || dayOf(action) < dayOf(first) || (dayOf(action) == dayOf(first) && action.Grade < first.Grade))
                first = action;
        }

        return first;
    }

    private static string On(TreatyAction action) => $"{(action.NoLaterThan ? "no later than" : "on")} {IsoDate.ToText(action.Date)}";

    /// <summary>Some lists have under a State's name what another State did before it.</summary>
    private static string Before(State state, TreatyAction action) =>
        action.Date < state.FirstDay ? $", which lists give under its name although its first day is {IsoDate.ToText(state.FirstDay.Value)}" : string.Empty;

    private static string Deed(TreatyAction action) =>
        action.Kind switch
        {
            TreatyActionKind.Signature => "signed the Convention",
            TreatyActionKind.Ratification => "deposited its ratification",
            TreatyActionKind.Accession => "deposited its accession",
            TreatyActionKind.Withdrawal => "gave notice of its withdrawal",
            _ => "notified its succession",
        };

    private static string Deposited(TreatyAction action) => action.Depositary is { } depositary ? $"{Deed(action)} in {depositary}" : Deed(action);

    private static string Effect(TreatyAction action, StatusBasis basis) =>
        basis == StatusBasis.Effective && action.Effective is { } day ? $", with effect from {IsoDate.ToText(day)}" : string.Empty;

    private static ReasoningStep Step(string text, Citation citation) => new() { Text = text, Citation = citation };
}
