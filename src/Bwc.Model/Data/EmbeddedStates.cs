using System.Runtime.InteropServices;

namespace Bwc.Model;

/// <summary>
/// Reads the embedded tables of States, their names, the days of their existence and their treaty actions: all codes, and of one State after another the
/// names and the rest.
/// </summary>
internal static class EmbeddedStates
{
    public static StateParts Read()
    {
        var (states, names, existence, actions) = (States(), Names(), Existence(), Actions());
        var keys = Keys();
        var known = new OnDemand<NameEntry[]>(keys.Length, i => ImmutableCollectionsMarshal.AsArray(names[keys[i].Code.ToString()])!);
        return new StateParts(keys, known, new OnDemand<State>(keys.Length, Made));

        State Made(int place)
        {
            var code = keys[place].Code.ToString();
            return states[code][0] with
            {
                Existence = existence[code],
                Names = ImmutableCollectionsMarshal.AsImmutableArray(known[place]),
                Actions = actions[code],
            };
        }
    }

    private static StateKey[] Keys() =>
        [.. EmbeddedData.Rows("states.csv").Select(row => new StateKey(row.Value<StateCode>("code"), row.TextOrNull("alpha2"), row.TextOrNull("m49")))];

    private static OwnedRows<State> States() =>
        new(
            "states.csv",
            row => new State
            {
                Code = row.Value<StateCode>("code"),
                Alpha2 = row.TextOrNull("alpha2"),
                M49 = row.TextOrNull("m49"),
                UnitedNations = row.Word<UnitedNationsStanding>("unitedNations"),
                Grade = row.Grade(),
                Source = row.Source(),
                Note = row.Note(),
                Successors = row.Values<StateCode>("successors"),
                Names = [],
                Actions = [],
            }
        );

    private static OwnedRows<StateExistence> Existence() =>
        new(
            "state-existence.csv",
            row => new StateExistence
            {
                Kind = row.Word<ExistenceKind>("kind"),
                FirstDay = row.DayOrNull("firstDay"),
                LastDay = row.DayOrNull("lastDay"),
                Counts = row.Flag("counts"),
                Grade = row.Grade(),
                Source = row.Source(),
                Note = row.Note(),
            }
        );

    private static OwnedRows<NameEntry> Names() =>
        new(
            "state-names.csv",
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

    private static OwnedRows<TreatyAction> Actions() =>
        new(
            "treaty-actions.csv",
            row => new TreatyAction
            {
                Kind = row.Word<TreatyActionKind>("kind"),
                Date = row.Day("date"),
                NoLaterThan = row.Flag("noLaterThan"),
                Depositary = row.WordOrNull<Depositary>("depositary"),
                Effective = row.DayOrNull("effective"),
                Grade = row.Grade(),
                Source = row.Source(),
                Note = row.Note(),
            }
        );
}
