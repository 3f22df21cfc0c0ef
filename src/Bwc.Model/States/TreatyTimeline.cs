using System.Collections.Immutable;
using NodaTime;

namespace Bwc.Model;

/// <summary>
/// A State's actions boiled down to the three days that decide its status, each with the answer it gives, so that asking for a day is two comparisons
/// of numbers.
/// </summary>
internal sealed class TreatyTimeline
{
    // That nothing is recorded is worked out from the silence of the lists, which no list states.
    private static readonly StateStatus Neither = new(TreatyStatus.Neither, null, Grade.Derived);

    private readonly Turn _signed;
    private readonly Turn _deposited;
    private readonly Turn _effective;

    public TreatyTimeline(ImmutableArray<TreatyAction> actions)
    {
        _signed = Turn.To(TreatyStatus.Signatory, First(actions, a => a.Kind == TreatyActionKind.Signature, a => a.Date));
        _deposited = Turn.To(TreatyStatus.StateParty, NotBeforeEntryIntoForce(First(actions, a => a.Kind != TreatyActionKind.Signature, a => a.Date)));
        _effective = Turn.To(
            TreatyStatus.StateParty,
            NotBeforeEntryIntoForce(First(actions, a => a.Kind != TreatyActionKind.Signature, a => a.Effective ?? a.Date))
        );
    }

    public StateStatus On(LocalDate date, StatusBasis basis)
    {
        var day = NumberOf(IsoDate.InIso(date));
        ref readonly var bound = ref BoundOf(basis);
        if (day >= bound.Day)
            return bound.Status;
        return day >= _signed.Day ? _signed.Status : Neither;
    }

    public LocalDate? PartySince(StatusBasis basis) => BoundOf(basis).Status.Since;

    private ref readonly Turn BoundOf(StatusBasis basis) => ref basis == StatusBasis.Effective ? ref _effective : ref _deposited;

    private static (LocalDate Day, Grade Grade)? First(
        ImmutableArray<TreatyAction> actions,
        Func<TreatyAction, bool> counts,
        Func<TreatyAction, LocalDate> dayOf
    )
    {
        (LocalDate Day, Grade Grade)? first = null;
        foreach (var action in actions)
        {
            if (!counts(action))
                continue;
            var day = dayOf(action);

            // Of two lists that name the same day the better one speaks for it.
            if (first is not { } best || day < best.Day || (day == best.Day && action.Grade < best.Grade))
                first = (day, action.Grade);
        }

        return first;
    }

    private static (LocalDate Day, Grade Grade)? NotBeforeEntryIntoForce((LocalDate Day, Grade Grade)? bound) =>
        bound is { } b && b.Day < Convention.EntryIntoForce ? (Convention.EntryIntoForce, b.Grade) : bound;

    /// <summary>
    /// A number for a day that grows from day to day, with gaps between the months. NodaTime's comparison looks at the calendar of both sides each
    /// time.
    /// </summary>
    private static int NumberOf(LocalDate day) => (((day.Year * 16) + day.Month) * 32) + day.Day;

    /// <summary>From which day on an answer holds; a day that never comes where there is none.</summary>
    private readonly record struct Turn(int Day, StateStatus Status)
    {
        public static Turn To(TreatyStatus status, (LocalDate Day, Grade Grade)? first) =>
            first is { } f ? new Turn(NumberOf(f.Day), new StateStatus(status, f.Day, f.Grade)) : new Turn(int.MaxValue, default);
    }
}
