using System.Collections.Immutable;

namespace Bwc.Model;

/// <summary>Reads the embedded tables of States, their names, the days of their existence and their treaty actions.</summary>
internal static class EmbeddedStates
{
    public static StateDirectory Read()
    {
        var actions = Actions();
        return new StateDirectory(States(Names(), Existence(), actions));
    }

    private static ImmutableArray<State> States(
        ILookup<string, NameEntry> names,
        ILookup<string, StateExistence> existence,
        ILookup<string, TreatyAction> actions
    ) =>
        [
            .. EmbeddedData
                .Rows("states.csv")
                .Select(row => new State
                {
                    Code = row.Value<StateCode>("code"),
                    Alpha2 = row.TextOrNull("alpha2"),
                    M49 = row.TextOrNull("m49"),
                    UnitedNations = row.Word<UnitedNationsStanding>("unitedNations"),
                    Grade = row.Grade(),
                    Source = row.Source(),
                    Note = row.Note(),
                    Successors = row.Values<StateCode>("successors"),
                    Existence = [.. existence[row.Text("code")]],
                    Names = [.. names[row.Text("code")]],
                    Actions = [.. actions[row.Text("code")]],
                }),
        ];

    private static ILookup<string, StateExistence> Existence() =>
        EmbeddedData
            .Rows("state-existence.csv")
            .ToLookup(
                row => row.Text("state"),
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
                    NoLaterThan = row.Flag("noLaterThan"),
                    Depositary = row.WordOrNull<Depositary>("depositary"),
                    Effective = row.DayOrNull("effective"),
                    Grade = row.Grade(),
                    Source = row.Source(),
                    Note = row.Note(),
                }
            );
}
