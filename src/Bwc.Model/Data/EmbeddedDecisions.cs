namespace Bwc.Model;

/// <summary>Reads the embedded tables of ways to decide: states, transitions, thresholds.</summary>
internal static class EmbeddedDecisions
{
    /// <summary>The ways to decide, by the rulebook in which they are.</summary>
    public static ILookup<string, DecisionProcedure> Read()
    {
        var (states, transitions, thresholds) = (States(), Transitions(), Thresholds());
        return EmbeddedData
            .Rows("decision-procedures.csv")
            .ToLookup(
                row => row.Text("rulebook"),
                row => new DecisionProcedure
                {
                    Id = row.Text("id"),
                    Title = row.Text("title"),
                    Rule = row.ValueOrNull<RuleReference>("rule"),
                    Initial = row.Text("initial"),
                    DeferralHours = row.NumberOrNull("deferralHours"),
                    Grade = row.Grade(),
                    Source = row.Source(),
                    Note = row.Note(),
                    States = [.. states[(row.Text("rulebook"), row.Text("id"))]],
                    Transitions = [.. transitions[(row.Text("rulebook"), row.Text("id"))]],
                    Thresholds = [.. thresholds[(row.Text("rulebook"), row.Text("id"))]],
                }
            );
    }

    private static ILookup<(string Rulebook, string Procedure), DecisionState> States() =>
        EmbeddedData
            .Rows("decision-states.csv")
            .ToLookup(
                Procedure,
                row => new DecisionState
                {
                    Name = row.Text("state"),
                    Outcome = row.Word<DecisionOutcome>("outcome"),
                    Vote = row.WordOrNull<VoteKind>("vote"),
                }
            );

    private static ILookup<(string Rulebook, string Procedure), DecisionTransition> Transitions() =>
        EmbeddedData
            .Rows("decision-transitions.csv")
            .ToLookup(
                Procedure,
                row => new DecisionTransition
                {
                    From = row.Text("from"),
                    Event = row.Word<DecisionEventKind>("event"),
                    To = row.Text("to"),
                }
            );

    private static ILookup<(string Rulebook, string Procedure), VoteThreshold> Thresholds() =>
        EmbeddedData
            .Rows("vote-thresholds.csv")
            .ToLookup(
                Procedure,
                row => new VoteThreshold
                {
                    Kind = row.Word<VoteKind>("kind"),
                    Numerator = row.Number("numerator"),
                    Denominator = row.Number("denominator"),
                    MoreThan = row.Value<bool>("moreThan"),
                    FloorNumerator = row.NumberOrNull("floorNumerator"),
                    FloorDenominator = row.NumberOrNull("floorDenominator"),
                    Grade = row.Grade(),
                    Source = row.Source(),
                    Note = row.Note(),
                }
            );

    private static (string Rulebook, string Procedure) Procedure(CsvReader row) => (row.Text("rulebook"), row.Text("procedure"));
}
