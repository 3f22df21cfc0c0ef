using System.Collections.Immutable;

namespace Bwc.Model;

/// <summary>
/// The States of a directory in parts: the codes, which every look-up needs, and the names and the whole State, each made when it is first asked for.
/// </summary>
internal sealed record StateParts(StateKey[] Keys, OnDemand<NameEntry[]> Names, OnDemand<State> States)
{
    public static StateParts Of(ImmutableArray<State> states) =>
        new(
            [.. states.Select(s => new StateKey(s.Code, s.Alpha2, s.M49))],
            new OnDemand<NameEntry[]>(states.Length, i => [.. states[i].Names]),
            new OnDemand<State>(states.Length, i => states[i])
        );
}
