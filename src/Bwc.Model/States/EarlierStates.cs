using NodaTime;

namespace Bwc.Model;

/// <summary>
/// What a name meant that a State no longer has: the State as it was, where it has since gone on as a smaller one. "Soviet Union" is a name of the Russian
/// Federation up to its last day and of nobody after, while "Turkey" is Türkiye's at any time.
/// </summary>
internal static class EarlierStates
{
    /// <summary>The State as it was under a name of another time, with its last day and those that are there instead; null if the name means the State
    /// itself.</summary>
    /// <param name="states">The States.</param>
    /// <param name="name">The name that was asked for.</param>
    /// <param name="state">The State that it finds.</param>
    /// <param name="on">The day.</param>
    public static State? Of(StateDirectory states, string? name, State state, LocalDate on)
    {
        if (!HasNameBefore(state, on) || !states.IsNameOfOtherDay(name, on))
            return null;
        var turn = state.Existence.Where(e => e.Kind == ExistenceKind.Continuation && e.FirstDay <= on).MaxBy(e => e.FirstDay);
        State[] others = [.. states.NamedWithin(name!, state).Where(s => s.ExistsOn(on))];
        if (turn is null && others.Length == 0)
            return null;
        foreach (var names in state.Names.Where(n => n.To <= (turn?.FirstDay ?? on)).GroupBy(n => n.To!.Value))
        {
            var earlier = state with
            {
                Names = [.. names.Select(Then)],
                Existence =
                [
                    new StateExistence
                    {
                        Kind = ExistenceKind.Existence,
                        LastDay = names.Key.PlusDays(-1),
                        Counts = true,
                        Grade = turn?.Grade ?? names.Min(n => n.Grade),
                        Source = turn?.Source ?? names.First().Source,
                    },
                ],
                Successors = [state.Code, .. others.Select(s => s.Code)],
                Note = null,
            };
            if (new StateDirectory([earlier]).TryFind(name, out _))
                return earlier;
        }

        return null;
    }

    private static bool HasNameBefore(State state, LocalDate on)
    {
        foreach (var name in state.Names)
        {
            if (name.To <= on)
                return true;
        }

        return false;
    }

    private static NameEntry Then(NameEntry name) =>
        name with
        {
            Form = name.Form == NameForm.Former ? NameForm.Short : NameForm.Variant,
            From = null,
            To = null,
        };
}
