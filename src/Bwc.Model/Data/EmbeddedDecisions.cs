namespace Bwc.Model;

/// <summary>Reads the embedded tables of ways to decide: states, transitions, thresholds.</summary>
internal static class EmbeddedDecisions
{
    /// <summary>The ways to decide, by the rulebook in which they are.</summary>
    public static OwnedRows<DecisionProcedure> Read()
    {
        var (states, transitions, thresholds) = (States(), Transitions(), Thresholds());
        return new(
            "decision-procedures.csv",
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
                States = states[row.Text("rulebook"), row.Text("id")],
                Transitions = transitions[row.Text("rulebook"), row.Text("id")],
                Thresholds = thresholds[row.Text("rulebook"), row.Text("id")],
            }
        );
    }

    private static OwnedRows<DecisionState> States() =>
        new(
            "decision-states.csv",
            row => new DecisionState
            {
                Name = row.Text("state"),
                Outcome = row.Word<DecisionOutcome>("outcome"),
                Vote = row.WordOrNull<VoteKind>("vote"),
            },
            columns: 2
        );

    private static OwnedRows<DecisionTransition> Transitions() =>
        new(
            "decision-transitions.csv",
            row => new DecisionTransition
            {
                From = row.Text("from"),
                Event = row.Word<DecisionEventKind>("event"),
                To = row.Text("to"),
            },
            columns: 2
        );

    private static OwnedRows<VoteThreshold> Thresholds() =>
        new(
            "vote-thresholds.csv",
            row => new VoteThreshold
            {
                Kind = row.Word<VoteKind>("kind"),
                Numerator = row.Number("numerator"),
                Denominator = row.Number("denominator"),
                MoreThan = row.Flag("moreThan"),
                FloorNumerator = row.NumberOrNull("floorNumerator"),
                FloorDenominator = row.NumberOrNull("floorDenominator"),
                Grade = row.Grade(),
                Source = row.Source(),
                Note = row.Note(),
            },
            columns: 2
        );
}
