using System.Collections.Immutable;

namespace Bwc.Model;

/// <summary>Reads the embedded tables of ways to decide: states, transitions, thresholds.</summary>
internal static class EmbeddedDecisions
{
    public static ImmutableArray<DecisionProcedure> Of(string book)
    {
        var procedures = ImmutableArray.CreateBuilder<DecisionProcedure>();
        var row = new CsvReader(EmbeddedData.Text("decision-procedures.csv"), "rulebook,id,title,rule,initial,deferralHours,grade,source,note");
        while (row.Read())
        {
            if (!row[0].SequenceEqual(book))
                continue;
            var id = row.Text(1);
            procedures.Add(
                new DecisionProcedure
                {
                    Id = id,
                    Title = row.Text(2),
                    Rule = row[3].IsEmpty ? null : RuleReference.Parse(row[3], null),
                    Initial = row.Text(4),
                    DeferralHours = row[5].IsEmpty ? null : EmbeddedData.Number(row[5]),
                    Grade = EmbeddedData.Grade(row[6]),
                    Source = EmbeddedData.Cited(row[7]),
                    Note = row.TextOrNull(8),
                    States = States(book, id),
                    Transitions = Transitions(book, id),
                    Thresholds = Thresholds(book, id),
                }
            );
        }

        return procedures.ToImmutable();
    }

    private static ImmutableArray<DecisionState> States(string book, string procedure)
    {
        var (outcomes, kinds) = (new EnumWords<DecisionOutcome>(), new EnumWords<VoteKind>());
        var states = ImmutableArray.CreateBuilder<DecisionState>();
        var row = new CsvReader(EmbeddedData.Text("decision-states.csv"), "rulebook,procedure,state,outcome,vote");
        while (row.Read())
        {
            if (!row[0].SequenceEqual(book) || !row[1].SequenceEqual(procedure))
                continue;
            states.Add(
                new DecisionState
                {
                    Name = row.Text(2),
                    Outcome = EmbeddedData.Word(outcomes, row[3]),
                    Vote = row[4].IsEmpty ? null : EmbeddedData.Word(kinds, row[4]),
                }
            );
        }

        return states.ToImmutable();
    }

    private static ImmutableArray<DecisionTransition> Transitions(string book, string procedure)
    {
        var events = new EnumWords<DecisionEventKind>();
        var transitions = ImmutableArray.CreateBuilder<DecisionTransition>();
        var row = new CsvReader(EmbeddedData.Text("decision-transitions.csv"), "rulebook,procedure,from,event,to");
        while (row.Read())
        {
            if (!row[0].SequenceEqual(book) || !row[1].SequenceEqual(procedure))
                continue;
            transitions.Add(
                new DecisionTransition
                {
                    From = row.Text(2),
                    Event = EmbeddedData.Word(events, row[3]),
                    To = row.Text(4),
                }
            );
        }

        return transitions.ToImmutable();
    }

    private static ImmutableArray<VoteThreshold> Thresholds(string book, string procedure)
    {
        var kinds = new EnumWords<VoteKind>();
        var thresholds = ImmutableArray.CreateBuilder<VoteThreshold>();
        var row = new CsvReader(
            EmbeddedData.Text("vote-thresholds.csv"),
            "rulebook,procedure,kind,numerator,denominator,moreThan,floorNumerator,floorDenominator,grade,source,note"
        );
        while (row.Read())
        {
            if (!row[0].SequenceEqual(book) || !row[1].SequenceEqual(procedure))
                continue;
            thresholds.Add(
                new VoteThreshold
                {
                    Kind = EmbeddedData.Word(kinds, row[2]),
                    Numerator = EmbeddedData.Number(row[3]),
                    Denominator = EmbeddedData.Number(row[4]),
                    MoreThan = row[5].SequenceEqual("true"),
                    FloorNumerator = row[6].IsEmpty ? null : EmbeddedData.Number(row[6]),
                    FloorDenominator = row[7].IsEmpty ? null : EmbeddedData.Number(row[7]),
                    Grade = EmbeddedData.Grade(row[8]),
                    Source = EmbeddedData.Cited(row[9]),
                    Note = row.TextOrNull(10),
                }
            );
        }

        return thresholds.ToImmutable();
    }
}
