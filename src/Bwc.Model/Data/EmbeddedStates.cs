using System.Collections.Immutable;

namespace Bwc.Model;

/// <summary>Reads the embedded tables of States, their names and their treaty actions.</summary>
internal static class EmbeddedStates
{
    public static StateDirectory Read()
    {
        var actions = Actions();
        return new StateDirectory(States(Names(), actions), Predecessors(actions));
    }

    private static ImmutableArray<State> States(ILookup<string, NameEntry> names, ILookup<string, TreatyAction> actions) =>
        [
            .. EmbeddedData
                .Rows("states.csv")
                .Select(row => new State
                {
                    Code = row.Value<StateCode>("code"),
                    Alpha2 = row.Text("alpha2"),
                    M49 = row.Text("m49"),
                    UnitedNations = row.Word<UnitedNationsStanding>("unitedNations"),
                    Grade = row.Grade(),
                    Source = row.Source(),
                    Names = [.. names[row.Text("code")]],
                    Actions = [.. actions[row.Text("code")]],
                }),
        ];

    private static ImmutableArray<PredecessorState> Predecessors(ILookup<string, TreatyAction> actions) =>
        [
            .. EmbeddedData
                .Rows("predecessor-states.csv")
                .Select(row => new PredecessorState
                {
                    Code = row.Value<StateCode>("code"),
                    Name = row.Text("name"),
                    LastDay = row.DayOrNull("lastDay"),
                    Successors = row.Values<StateCode>("successors"),
                    Actions = [.. actions[row.Text("code")]],
                    Grade = row.Grade(),
                    Source = row.Source(),
                    Note = row.Note(),
                }),
        ];

    private static ILookup<string, NameEntry> Names() =>
        EmbeddedData
            .Rows("state-names.csv")
            .ToLookup(
                row => row.Text("state"),
                row => new NameEntry
                {
                    Language = row.Language("language"),
                    Form = row.Word<NameForm>("form"),
                    Text = row.Text("name"),
                    From = row.DayOrNull("from"),
                    To = row.DayOrNull("to"),
                    Grade = row.Grade(),
                    Source = row.Source(),
                    Note = row.Note(),
                }
            );

    private static ILookup<string, TreatyAction> Actions() =>
        EmbeddedData
            .Rows("treaty-actions.csv")
            .ToLookup(
                row => row.Text("state"),
                row => new TreatyAction
                {
                    Kind = row.Word<TreatyActionKind>("kind"),
                    Date = row.Day("date"),
                    Depositary = row.WordOrNull<Depositary>("depositary"),
                    Effective = row.DayOrNull("effective"),
                    Grade = row.Grade(),
                    Source = row.Source(),
                    Note = row.Note(),
                }
            );
}
