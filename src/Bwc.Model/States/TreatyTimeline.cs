using System.Collections.Immutable;
using Bwc.Model.Primitives;
using Bwc.Model.Sources;
using NodaTime;

namespace Bwc.Model.States;

/// <summary>A State's actions boiled down to the three days that decide its status, so that asking for a day is two comparisons.</summary>
internal sealed class TreatyTimeline
{
    // Later than any day a caller can name, so that "never" needs no branch of its own.
    private static readonly LocalDate Never = LocalDate.MaxIsoValue;

    private readonly (LocalDate Day, Grade Grade) _signed;
    private readonly (LocalDate Day, Grade Grade) _deposited;
    private readonly (LocalDate Day, Grade Grade) _effective;

    public TreatyTimeline(ImmutableArray<TreatyAction> actions)
    {
        _signed = First(actions, a => a.Kind == TreatyActionKind.Signature, a => a.Date);
        _deposited = NotBeforeEntryIntoForce(First(actions, a => a.Kind != TreatyActionKind.Signature, a => a.Date));
        _effective = NotBeforeEntryIntoForce(First(actions, a => a.Kind != TreatyActionKind.Signature, a => a.Effective ?? a.Date));
    }

    public StateStatus On(LocalDate date, StatusBasis basis)
    {
        date = IsoDate.InIso(date);
        ref readonly var bound = ref basis == StatusBasis.Effective ? ref _effective : ref _deposited;
        if (date >= bound.Day && bound.Day != Never) return new StateStatus(TreatyStatus.StateParty, bound.Day, bound.Grade);
        return date >= _signed.Day && _signed.Day != Never
            ? new StateStatus(TreatyStatus.Signatory, _signed.Day, _signed.Grade)
            : new StateStatus(TreatyStatus.Neither, null, Grade.Documented);
    }

    public LocalDate? PartySince(StatusBasis basis)
    {
        var day = basis == StatusBasis.Effective ? _effective.Day : _deposited.Day;
        return day == Never ? null : day;
    }

    private static (LocalDate Day, Grade Grade) First(ImmutableArray<TreatyAction> actions, Func<TreatyAction, bool> counts, Func<TreatyAction, LocalDate> dayOf)
    {
        var first = (Day: Never, Grade: Grade.Documented);
        foreach (var action in actions)
        {
            if (!counts(action)) continue;
            var day = dayOf(action);

            // Of two lists that name the same day the better one speaks for it.
            if (day < first.Day || (day == first.Day && action.Grade < first.Grade)) first = (day, action.Grade);
        }

        return first;
    }

    private static (LocalDate Day, Grade Grade) NotBeforeEntryIntoForce((LocalDate Day, Grade Grade) bound) =>
        bound.Day < Convention.EntryIntoForce ? (Convention.EntryIntoForce, bound.Grade) : bound;
}
