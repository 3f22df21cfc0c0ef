namespace Bwc.Model;

/// <summary>
/// Reads the embedded tables of rules, by the rulebook in which they are: chapters, rules, parameters, and how they hold for other meetings.
/// </summary>
internal static class EmbeddedRules
{
    public static OwnedRows<RuleChapter> Chapters() =>
        new(
            "rule-chapters.csv",
            row => new RuleChapter
            {
                Number = row.Text("number"),
                Title = row.Text("title"),
                First = row.Number("first"),
                Last = row.Number("last"),
                Grade = row.Grade(),
                Source = row.Source(),
                Note = row.Note(),
            }
        );

    public static OwnedRows<ProcedureRule> Rules()
    {
        var parameters = Parameters();
        return new(
            "rules.csv",
            row => new ProcedureRule
            {
                Reference = row.Value<RuleReference>("number"),
                Chapter = row.Text("chapter"),
                Title = row.TextOrNull("title"),
                Grade = row.Grade(),
                Gist = row.TextOrNull("gist"),
                SeenFor = row.TextOrNull("seenFor"),
                Source = row.Source(),
                Parameters = parameters[row.Text("rulebook"), row.Text("number")],
            }
        );
    }

    public static OwnedRows<OfficeMapping> Offices() =>
        new(
            "office-mappings.csv",
            row => new OfficeMapping
            {
                From = row.Text("from"),
                To = row.TextOrNull("to"),
                Grade = row.Grade(),
                Source = row.Source(),
                Note = row.Note(),
            }
        );

    public static OwnedRows<RuleOverride> Overrides()
    {
        var parameters = Parameters();
        return new(
            "rule-overrides.csv",
            row => new RuleOverride
            {
                Rule = row.Value<RuleReference>("rule"),
                Application = row.Word<RuleApplication>("application"),
                Gist = row.Text("gist"),
                Grade = row.Grade(),
                Source = row.Source(),
                Parameters = parameters[row.Text("adaptation"), row.Text("rule")],
            }
        );
    }

    private static OwnedRows<RuleParameter> Parameters() =>
        new(
            "rule-parameters.csv",
            row => new RuleParameter
            {
                Name = row.Text("name"),
                Value = Value(row.Text("value")),
                Grade = row.Grade(),
                Source = row.Source(),
                Note = row.Note(),
            },
            columns: 2
        );

    // In the table a list has a bar between its words, and one behind a word that is alone.
    private static ParameterValue Value(string text)
    {
        if (text is "true" or "false")
            return ParameterValue.Of(text == "true");
        if (text.Contains('|', StringComparison.Ordinal))
            return ParameterValue.Of([.. text.Split('|', StringSplitOptions.RemoveEmptyEntries)]);
        return text.All(char.IsAsciiDigit) ? ParameterValue.Of(CsvValues.Number(text)) : ParameterValue.Of(text);
    }
}
