using System.Collections.Immutable;
using NodaTime;

namespace Bwc.Model;

/// <summary>
/// A State's actions and the days of its existence boiled down to the few days on which its status turns, each with the answer that holds from then on, so
/// that asking for a day is a few comparisons of numbers.
/// </summary>
internal sealed class TreatyTimeline
{
    // That nothing is recorded is worked out from the silence of the lists, which no list states.
    private static readonly StateStatus Neither = new(TreatyStatus.Neither, null, Grade.Derived);
    private static readonly StateStatus NotEstablished = new(null, null, Grade.NotEstablished);

    private readonly int _first = int.MinValue;
    private readonly int _last = int.MaxValue;
    private readonly StateStatus _absent;
    private readonly Turn[] _deposited;
    private readonly Turn[] _effective;

    public TreatyTimeline(ImmutableArray<TreatyAction> actions, ImmutableArray<StateExistence> existence)
    {
        foreach (var record in Sequence.OrEmpty(existence))
        {
            if (!record.Counts)
                continue;
            (FirstDay, LastDay) = (FirstDay ?? record.FirstDay, LastDay ?? record.LastDay);
            _absent = new StateStatus(null, null, record.Grade, Exists: false);
        }

        _first = FirstDay is { } first ? NumberOf(first) : _first;
        _last = LastDay is { } last ? NumberOf(last) : _last;
        _deposited = Turns(Sequence.OrEmpty(actions), StatusBasis.Deposited);
        _effective = Turns(Sequence.OrEmpty(actions), StatusBasis.Effective);
    }

    /// <summary>The first day of the State, by the record that counts; null if none is established.</summary>
    public LocalDate? FirstDay { get; }

    /// <summary>The last day of the State, by the record that counts; null if it has none.</summary>
    public LocalDate? LastDay { get; }

    public bool ExistsOn(LocalDate date)
    {
        var day = NumberOf(IsoDate.InIso(date));
        return day >= _first && day <= _last;
    }

    public StateStatus On(LocalDate date, StatusBasis basis)
    {
        var day = NumberOf(IsoDate.InIso(date));
        if (day < _first || day > _last)
            return _absent;
        var turns = TurnsOf(basis);
        for (var i = turns.Length - 1; i >= 0; i--)
        {
            if (day >= turns[i].Day)
                return turns[i].Status;
        }

        return Neither;
    }

    public LocalDate? PartySince(StatusBasis basis)
    {
        foreach (var turn in TurnsOf(basis))
        {
            if (turn.Status.Status == TreatyStatus.StateParty)
                return turn.Status.Since;
        }

        return null;
    }

    /// <summary>The day from which an action counts: on the effective basis a succession counts from its effect, a withdrawal on both.</summary>
    internal static LocalDate DayOf(TreatyAction action, StatusBasis basis) =>
        action.Kind == TreatyActionKind.Withdrawal ? action.Effective ?? Convention.EarliestEffectOfWithdrawal(action.Date)
        : basis == StatusBasis.Effective ? action.Effective ?? action.Date
        : action.Date;

    private Turn[] TurnsOf(StatusBasis basis) => basis == StatusBasis.Effective ? _effective : _deposited;

    /// <summary>Goes through the days on which anything changes, once, and keeps those on which the answer does.</summary>
    private Turn[] Turns(ImmutableArray<TreatyAction> actions, StatusBasis basis)
    {
        if (actions.IsEmpty)
            return [];
        Change[] changes =
        [
            .. actions
                .SelectMany(a => Changes(a, basis))
                .OrderBy(c => NumberOf(c.Day))
                .ThenBy(c => c.Action.Kind == TreatyActionKind.Withdrawal ? 0 : 1)
                .ThenBy(c => (int)c.Action.Grade),
        ];
        var standing = new Standing();
        var (turns, count) = (new Turn[changes.Length], 0);
        foreach (var change in changes)
        {
            standing.Take(change);
            var turn = new Turn(NumberOf(change.Day), Inherited(standing.Status));
            if (count > 0 && turns[count - 1].Day == turn.Day)
                turns[count - 1] = turn;
            else if (turn.Status != (count > 0 ? turns[count - 1].Status : Neither))
                turns[count++] = turn;
        }

        return count == turns.Length ? turns : turns[..count];
    }

    /// <summary>What lists have under the name of a State before it existed, it has from its first day.</summary>
    private StateStatus Inherited(StateStatus status) => status.Since < FirstDay ? status with { Since = FirstDay } : status;

    private static IEnumerable<Change> Changes(TreatyAction action, StatusBasis basis)
    {
        var day = DayOf(action, basis);
        var binds = action.Kind is not (TreatyActionKind.Signature or TreatyActionKind.Withdrawal);

        // Nobody was bound before the Convention entered into force, whatever had been deposited by then.
        if (binds && day < Convention.EntryIntoForce)
            day = Convention.EntryIntoForce;
        if (action.NoLaterThan && day > Convention.OpenedForSignature)
            yield return new Change(Convention.OpenedForSignature, action, Certain: false);
        yield return new Change(day, action, Certain: action.Grade != Grade.NotEstablished);
    }

    /// <summary>
    /// A number for a day that grows from day to day, with gaps between the months. NodaTime's comparison looks at the calendar of both sides each
    /// time.
    /// </summary>
    private static int NumberOf(LocalDate day) => (((day.Year * 16) + day.Month) * 32) + day.Day;

    /// <summary>From which day on an answer holds.</summary>
    private readonly struct Turn(int day, StateStatus status)
    {
        public int Day => day;

        public StateStatus Status => status;
    }

    /// <summary>That an action begins to count, or that from this day on it may have been taken already.</summary>
    private sealed record Change(LocalDate Day, TreatyAction Action, bool Certain);

    /// <summary>What a State is while its actions are taken one after another.</summary>
    private struct Standing
    {
        private StateStatus? _bound;
        private StateStatus? _signed;
        private bool _mayBeBound;
        private bool _mayHaveLeft;
        private bool _mayHaveSigned;

        public readonly StateStatus Status
        {
            get
            {
                if (_bound is { } bound)
                    return _mayHaveLeft ? NotEstablished : bound;
                if (_mayBeBound)
                    return NotEstablished;
                return _signed ?? (_mayHaveSigned ? NotEstablished : Neither);
            }
        }

        public void Take(Change change)
        {
            var action = change.Action;
            if (action.Kind == TreatyActionKind.Withdrawal)
            {
                // A withdrawal ends what was; one of which this is not established leaves it open whether it did.
                if (!change.Certain)
                    _mayHaveLeft = true;
                else if (_bound is not null || _mayBeBound)
                    this = default;
            }
            else if (action.Kind == TreatyActionKind.Signature)
            {
                if (change.Certain)
                    _signed ??= new StateStatus(TreatyStatus.Signatory, change.Day, action.Grade, NoLaterThan: action.NoLaterThan);
                else
                    _mayHaveSigned = true;
            }
            else if (change.Certain)
                _bound ??= new StateStatus(TreatyStatus.StateParty, change.Day, action.Grade, NoLaterThan: action.NoLaterThan);
            else
                _mayBeBound = true;
        }
    }
}
