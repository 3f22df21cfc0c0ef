namespace Bwc.Model;

/// <summary>
/// Reads the embedded tables of rules, by the rulebook in which they are: chapters, rules, parameters, and how they hold for other meetings.
/// </summary>
internal static class EmbeddedRules
{
    public static ILookup<string, RuleChapter> Chapters() =>
        EmbeddedData
            .Rows("rule-chapters.csv")
            .ToLookup(
                row => row.Text("rulebook"),
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

    public static ILookup<string, ProcedureRule> Rules()
    {
        var parameters = Parameters();
        return EmbeddedData
            .Rows("rules.csv")
            .ToLookup(
                row => row.Text("rulebook"),
                row => new ProcedureRule
                {
                    Reference = row.Value<RuleReference>("number"),
                    Chapter = row.Text("chapter"),
                    Title = row.TextOrNull("title"),
                    Grade = row.Grade(),
                    Gist = row.TextOrNull("gist"),
                    SeenFor = row.TextOrNull("seenFor"),
                    Source = row.Source(),
                    Parameters = [.. parameters[(row.Text("rulebook"), row.Value<RuleReference>("number"))]],
                }
            );
    }

    public static ILookup<string, OfficeMapping> Offices() =>
        EmbeddedData
            .Rows("office-mappings.csv")
            .ToLookup(
                row => row.Text("adaptation"),
                row => new OfficeMapping
                {
                    From = row.Text("from"),
                    To = row.TextOrNull("to"),
                    Grade = row.Grade(),
                    Source = row.Source(),
                    Note = row.Note(),
                }
            );

    public static ILookup<string, RuleOverride> Overrides()
    {
        var parameters = Parameters();
        return EmbeddedData
            .Rows("rule-overrides.csv")
            .ToLookup(
                row => row.Text("adaptation"),
                row => new RuleOverride
                {
                    Rule = row.Value<RuleReference>("rule"),
                    Application = row.Word<RuleApplication>("application"),
                    Gist = row.Text("gist"),
                    Grade = row.Grade(),
                    Source = row.Source(),
                    Parameters = [.. parameters[(row.Text("adaptation"), row.Value<RuleReference>("rule"))]],
                }
            );
    }

    private static ILookup<(string Rulebook, RuleReference Rule), RuleParameter> Parameters() =>
        EmbeddedData
            .Rows("rule-parameters.csv")
            .ToLookup(
                row => (row.Text("rulebook"), row.Value<RuleReference>("rule")),
                row => new RuleParameter
                {
                    Name = row.Text("name"),
                    Value = Value(row.Text("value")),
                    Grade = row.Grade(),
                    Source = row.Source(),
                    Note = row.Note(),
                }
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
