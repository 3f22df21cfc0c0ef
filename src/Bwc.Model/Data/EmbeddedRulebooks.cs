using System.Collections.Immutable;

namespace Bwc.Model;

/// <summary>Reads the embedded tables of rulebooks: categories, prerequisites and rights; and applies them to other meetings.</summary>
internal static class EmbeddedRulebooks
{
    /// <summary>The rulebooks of meetings, made by their adaptations, and behind them those that were adapted.</summary>
    public static ImmutableArray<RulesOfProcedure> Read()
    {
        var books = Bases();
        return [.. Adaptations().Select(a => MutatisMutandis.Adapted(books.Single(b => b.Id == a.Base), a)), .. books];
    }

    public static ImmutableArray<RulebookAdaptation> Adaptations()
    {
        var adaptations = ImmutableArray.CreateBuilder<RulebookAdaptation>();
        var row = new CsvReader(EmbeddedData.Text("rulebook-adaptations.csv"), "id,title,base,decidedBy,grade,note");
        while (row.Read())
        {
            var id = row.Text(0);
            adaptations.Add(
                new RulebookAdaptation
                {
                    Id = id,
                    Title = row.Text(1),
                    Base = row.Text(2),
                    Source = EmbeddedData.Cited(row[3]),
                    Grade = EmbeddedData.Grade(row[4]),
                    Note = row.TextOrNull(5),
                    Offices = EmbeddedRules.Offices(id),
                    Overrides = EmbeddedRules.Overrides(id),
                    Categories = Categories(id),
                    Decisions = EmbeddedDecisions.Of(id),
                }
            );
        }

        return adaptations.ToImmutable();
    }

    private static ImmutableArray<RulesOfProcedure> Bases()
    {
        var books = ImmutableArray.CreateBuilder<RulesOfProcedure>();
        var row = new CsvReader(EmbeddedData.Text("rulebooks.csv"), "id,title,document,grade,source,note");
        while (row.Read())
        {
            var id = row.Text(0);
            books.Add(
                new RulesOfProcedure
                {
                    Id = id,
                    Title = row.Text(1),
                    Document = row.TextOrNull(2),
                    Grade = EmbeddedData.Grade(row[3]),
                    Source = EmbeddedData.Cited(row[4]),
                    Note = row.TextOrNull(5),
                    Chapters = EmbeddedRules.Chapters(id),
                    Rules = EmbeddedRules.Rules(id),
                    Categories = Categories(id),
                    Decisions = EmbeddedDecisions.Of(id),
                }
            );
        }

        return books.ToImmutable();
    }

    private static ImmutableArray<ParticipationCategory> Categories(string book)
    {
        var kinds = new EnumWords<ParticipantKind>();
        var categories = ImmutableArray.CreateBuilder<ParticipationCategory>();
        var row = new CsvReader(EmbeddedData.Text("participation-categories.csv"), "rulebook,id,admits,rule,definition,basis,grade,source");
        while (row.Read())
        {
            if (!row[0].SequenceEqual(book))
                continue;
            var id = row.Text(1);
            categories.Add(
                new ParticipationCategory
                {
                    Id = id,
                    Admits = EmbeddedData.Word(kinds, row[2]),
                    Rule = row[3].IsEmpty ? null : RuleReference.Parse(row[3], null),
                    Definition = row.Text(4),
                    Basis = row.TextOrNull(5),
                    Grade = EmbeddedData.Grade(row[6]),
                    Source = EmbeddedData.Cited(row[7]),
                    Prerequisites = Prerequisites(book, id),
                    Rights = Rights(book, id),
                }
            );
        }

        return categories.ToImmutable();
    }

    private static ImmutableArray<Prerequisite> Prerequisites(string book, string category)
    {
        var (kinds, needs) = (new EnumWords<PrerequisiteKind>(), new EnumWords<PrerequisiteNeed>());
        var prerequisites = ImmutableArray.CreateBuilder<Prerequisite>();
        var row = new CsvReader(EmbeddedData.Text("prerequisites.csv"), "rulebook,category,kind,need,detail,by,grade,source");
        while (row.Read())
        {
            if (!row[0].SequenceEqual(book) || !row[1].SequenceEqual(category))
                continue;
            prerequisites.Add(
                new Prerequisite
                {
                    Kind = EmbeddedData.Word(kinds, row[2]),
                    Need = EmbeddedData.Word(needs, row[3]),
                    Detail = row.Text(4),
                    By = row.TextOrNull(5),
                    Grade = EmbeddedData.Grade(row[6]),
                    Source = EmbeddedData.Cited(row[7]),
                }
            );
        }

        return prerequisites.ToImmutable();
    }

    private static ImmutableArray<RightEntry> Rights(string book, string category)
    {
        var rightWords = new EnumWords<Right>();
        var values = new EnumWords<RightValue>();
        var rights = ImmutableArray.CreateBuilder<RightEntry>();
        var row = new CsvReader(EmbeddedData.Text("rights.csv"), "rulebook,category,right,value,grade,source,note");
        while (row.Read())
        {
            if (!row[0].SequenceEqual(book) || !row[1].SequenceEqual(category))
                continue;
            rights.Add(
                new RightEntry
                {
                    Right = EmbeddedData.Word(rightWords, row[2]),
                    Value = EmbeddedData.Word(values, row[3]),
                    Grade = EmbeddedData.Grade(row[4]),
                    Source = EmbeddedData.Cited(row[5]),
                    Note = row.TextOrNull(6),
                }
            );
        }

        return rights.ToImmutable();
    }
}
