using System.Collections.Immutable;

namespace Bwc.Model;

/// <summary>Reads the embedded tables of States, their names and their treaty actions.</summary>
internal static class EmbeddedStates
{
    public static (ImmutableArray<State> States, ImmutableArray<PredecessorState> Predecessors) Read()
    {
        var actions = Actions();
        return (States(Names(), actions), Predecessors(actions));
    }

    private static ImmutableArray<State> States(Dictionary<int, List<NameEntry>> names, Dictionary<int, List<TreatyAction>> actions)
    {
        var standings = new EnumWords<UnitedNationsStanding>();
        var states = ImmutableArray.CreateBuilder<State>(200);
        var row = new CsvReader(EmbeddedData.Text("states.csv"), "code,alpha2,m49,unitedNations,grade,source");
        while (row.Read())
        {
            var code = StateCode.Parse(row[0], null);
            states.Add(
                new State
                {
                    Code = code,
                    Alpha2 = row.Text(1),
                    M49 = row.Text(2),
                    UnitedNations = EmbeddedData.Word(standings, row[3]),
                    Grade = EmbeddedData.Grade(row[4]),
                    Source = EmbeddedData.Cited(row[5]),
                    Names = Of(names, code),
                    Actions = Of(actions, code),
                }
            );
        }

        return states.ToImmutable();
    }

    private static ImmutableArray<PredecessorState> Predecessors(Dictionary<int, List<TreatyAction>> actions)
    {
        var states = ImmutableArray.CreateBuilder<PredecessorState>();
        var row = new CsvReader(EmbeddedData.Text("predecessor-states.csv"), "code,name,lastDay,successors,grade,source,note");
        while (row.Read())
        {
            var code = StateCode.Parse(row[0], null);
            states.Add(
                new PredecessorState
                {
                    Code = code,
                    Name = row.Text(1),
                    LastDay = EmbeddedData.DayOrNull(row[2]),
                    Successors = Codes(row[3]),
                    Actions = Of(actions, code),
                    Grade = EmbeddedData.Grade(row[4]),
                    Source = EmbeddedData.Cited(row[5]),
                    Note = row.TextOrNull(6),
                }
            );
        }

        return states.ToImmutable();
    }

    private static ImmutableArray<StateCode> Codes(ReadOnlySpan<char> list)
    {
        var codes = new StateCode[list.IsEmpty ? 0 : list.Count(';') + 1];
        for (var i = 0; i < codes.Length; i++)
            codes[i] = StateCode.Parse(EmbeddedData.Next(ref list), null);
        return Sequence.List(codes);
    }

    private static Dictionary<int, List<NameEntry>> Names()
    {
        var languages = new EnumWords<Language>([.. LanguageTags.All]);
        var forms = new EnumWords<NameForm>();
        var names = new Dictionary<int, List<NameEntry>>();
        var row = new CsvReader(EmbeddedData.Text("state-names.csv"), "state,language,form,name,from,to,grade,source,note");
        while (row.Read())
        {
            Add(
                names,
                StateCode.Parse(row[0], null),
                new NameEntry
                {
                    Language = EmbeddedData.Word(languages, row[1]),
                    Form = EmbeddedData.Word(forms, row[2]),
                    Text = row.Text(3),
                    From = EmbeddedData.DayOrNull(row[4]),
                    To = EmbeddedData.DayOrNull(row[5]),
                    Grade = EmbeddedData.Grade(row[6]),
                    Source = EmbeddedData.Cited(row[7]),
                    Note = row.TextOrNull(8),
                }
            );
        }

        return names;
    }

    private static Dictionary<int, List<TreatyAction>> Actions()
    {
        var kinds = new EnumWords<TreatyActionKind>();
        var depositaries = new EnumWords<Depositary>();
        var actions = new Dictionary<int, List<TreatyAction>>();
        var row = new CsvReader(EmbeddedData.Text("treaty-actions.csv"), "state,kind,date,depositary,effective,grade,source,note");
        while (row.Read())
        {
            Add(
                actions,
                StateCode.Parse(row[0], null),
                new TreatyAction
                {
                    Kind = EmbeddedData.Word(kinds, row[1]),
                    Date = EmbeddedData.Day(row[2]),
                    Depositary = row[3].IsEmpty ? null : EmbeddedData.Word(depositaries, row[3]),
                    Effective = EmbeddedData.DayOrNull(row[4]),
                    Grade = EmbeddedData.Grade(row[5]),
                    Source = EmbeddedData.Cited(row[6]),
                    Note = row.TextOrNull(7),
                }
            );
        }

        return actions;
    }

    private static void Add<T>(Dictionary<int, List<T>> lists, StateCode state, T item)
    {
        if (!lists.TryGetValue(state.Index, out var list))
            lists[state.Index] = list = [];
        list.Add(item);
    }

    private static ImmutableArray<T> Of<T>(Dictionary<int, List<T>> lists, StateCode state) => lists.TryGetValue(state.Index, out var list) ? [.. list] : [];
}
