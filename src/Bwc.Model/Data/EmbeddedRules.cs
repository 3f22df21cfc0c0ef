using System.Collections.Immutable;

namespace Bwc.Model;

/// <summary>Reads the embedded tables of rules: chapters, rules, parameters, and how they hold for other meetings.</summary>
internal static class EmbeddedRules
{
    public static ImmutableArray<RuleChapter> Chapters(string book)
    {
        var chapters = ImmutableArray.CreateBuilder<RuleChapter>();
        var row = new CsvReader(EmbeddedData.Text("rule-chapters.csv"), "rulebook,number,title,first,last,grade,source,note");
        while (row.Read())
        {
            if (!row[0].SequenceEqual(book))
                continue;
            chapters.Add(
                new RuleChapter
                {
                    Number = row.Text(1),
                    Title = row.Text(2),
                    First = EmbeddedData.Number(row[3]),
                    Last = EmbeddedData.Number(row[4]),
                    Grade = EmbeddedData.Grade(row[5]),
                    Source = EmbeddedData.Cited(row[6]),
                    Note = row.TextOrNull(7),
                }
            );
        }

        return chapters.ToImmutable();
    }

    public static ImmutableArray<ProcedureRule> Rules(string book)
    {
        var parameters = Parameters(book);
        var rules = ImmutableArray.CreateBuilder<ProcedureRule>();
        var row = new CsvReader(EmbeddedData.Text("rules.csv"), "rulebook,number,chapter,title,grade,gist,seenFor,source");
        while (row.Read())
        {
            if (!row[0].SequenceEqual(book))
                continue;
            var number = RuleReference.Parse(row[1], null);
            rules.Add(
                new ProcedureRule
                {
                    Reference = number,
                    Chapter = row.Text(2),
                    Title = row.TextOrNull(3),
                    Grade = EmbeddedData.Grade(row[4]),
                    Gist = row.TextOrNull(5),
                    SeenFor = row.TextOrNull(6),
                    Source = EmbeddedData.Cited(row[7]),
                    Parameters = [.. parameters[number]],
                }
            );
        }

        return rules.ToImmutable();
    }

    public static ImmutableArray<OfficeMapping> Offices(string adaptation)
    {
        var offices = ImmutableArray.CreateBuilder<OfficeMapping>();
        var row = new CsvReader(EmbeddedData.Text("office-mappings.csv"), "adaptation,from,to,grade,source,note");
        while (row.Read())
        {
            if (!row[0].SequenceEqual(adaptation))
                continue;
            offices.Add(
                new OfficeMapping
                {
                    From = row.Text(1),
                    To = row.TextOrNull(2),
                    Grade = EmbeddedData.Grade(row[3]),
                    Source = EmbeddedData.Cited(row[4]),
                    Note = row.TextOrNull(5),
                }
            );
        }

        return offices.ToImmutable();
    }

    public static ImmutableArray<RuleOverride> Overrides(string adaptation)
    {
        var (words, parameters) = (new EnumWords<RuleApplication>(), Parameters(adaptation));
        var overrides = ImmutableArray.CreateBuilder<RuleOverride>();
        var row = new CsvReader(EmbeddedData.Text("rule-overrides.csv"), "adaptation,rule,application,gist,grade,source");
        while (row.Read())
        {
            if (!row[0].SequenceEqual(adaptation))
                continue;
            var rule = RuleReference.Parse(row[1], null);
            overrides.Add(
                new RuleOverride
                {
                    Rule = rule,
                    Application = EmbeddedData.Word(words, row[2]),
                    Gist = row.Text(3),
                    Grade = EmbeddedData.Grade(row[4]),
                    Source = EmbeddedData.Cited(row[5]),
                    Parameters = [.. parameters[rule]],
                }
            );
        }

        return overrides.ToImmutable();
    }

    private static ILookup<RuleReference, RuleParameter> Parameters(string book)
    {
        var parameters = new List<(RuleReference Rule, RuleParameter Parameter)>();
        var row = new CsvReader(EmbeddedData.Text("rule-parameters.csv"), "rulebook,rule,name,value,grade,source,note");
        while (row.Read())
        {
            if (!row[0].SequenceEqual(book))
                continue;
            parameters.Add(
                (
                    RuleReference.Parse(row[1], null),
                    new RuleParameter
                    {
                        Name = row.Text(2),
                        Value = Value(row.Text(3)),
                        Grade = EmbeddedData.Grade(row[4]),
                        Source = EmbeddedData.Cited(row[5]),
                        Note = row.TextOrNull(6),
                    }
                )
            );
        }

        return parameters.ToLookup(p => p.Rule, p => p.Parameter);
    }

    // In the table a list has a bar between its words, and one behind a word that stands alone.
    private static ParameterValue Value(string text)
    {
        if (text is "true" or "false")
            return ParameterValue.Of(text == "true");
        if (text.Contains('|', StringComparison.Ordinal))
            return ParameterValue.Of([.. text.Split('|', StringSplitOptions.RemoveEmptyEntries)]);
        return text.All(char.IsAsciiDigit) ? ParameterValue.Of(EmbeddedData.Number(text)) : ParameterValue.Of(text);
    }
}
