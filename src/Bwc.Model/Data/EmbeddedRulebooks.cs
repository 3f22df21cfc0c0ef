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

    /// <summary>
    /// The first of <see cref="Read"/>, made ready to rule on participants. No rule is read and none adapted until somebody asks for the rulebook.
    /// </summary>
    /// <param name="rulebook">Gives the rulebook.</param>
    public static ParticipationRules Participation(Func<RulesOfProcedure> rulebook)
    {
        var categories = Categories();
        var row = EmbeddedData.Rows("rulebook-adaptations.csv").First();
        return new ParticipationRules(
            MutatisMutandis.Categories(categories[row.Text("base")], categories[row.Text("id")]),
            row.Citation("decidedBy"),
            rulebook
        );
    }

    public static ImmutableArray<RulebookAdaptation> Adaptations()
    {
        var (offices, overrides, categories, decisions) = (EmbeddedRules.Offices(), EmbeddedRules.Overrides(), Categories(), EmbeddedDecisions.Read());
        return EmbeddedData.List(
            "rulebook-adaptations.csv",
            row => new RulebookAdaptation
            {
                Id = row.Text("id"),
                Title = row.Text("title"),
                Base = row.Text("base"),
                Source = row.Citation("decidedBy"),
                Grade = row.Grade(),
                Note = row.Note(),
                Offices = offices[row.Text("id")],
                Overrides = overrides[row.Text("id")],
                Categories = categories[row.Text("id")],
                Decisions = decisions[row.Text("id")],
            }
        );
    }

    private static ImmutableArray<RulesOfProcedure> Bases()
    {
        var (chapters, rules, categories, decisions) = (EmbeddedRules.Chapters(), EmbeddedRules.Rules(), Categories(), EmbeddedDecisions.Read());
        return EmbeddedData.List(
            "rulebooks.csv",
            row => new RulesOfProcedure
            {
                Id = row.Text("id"),
                Title = row.Text("title"),
                Document = row.TextOrNull("document"),
                Grade = row.Grade(),
                Source = row.Source(),
                Note = row.Note(),
                Chapters = chapters[row.Text("id")],
                Rules = rules[row.Text("id")],
                Categories = categories[row.Text("id")],
                Decisions = decisions[row.Text("id")],
            }
        );
    }

    private static OwnedRows<ParticipationCategory> Categories()
    {
        var (prerequisites, rights) = (Prerequisites(), Rights());
        return new(
            "participation-categories.csv",
            row => new ParticipationCategory
            {
                Id = row.Text("id"),
                Admits = row.Word<ParticipantKind>("admits"),
                Rule = row.ValueOrNull<RuleReference>("rule"),
                Definition = row.Text("definition"),
                Basis = row.TextOrNull("basis"),
                Grade = row.Grade(),
                Source = row.Source(),
                Prerequisites = prerequisites[row.Text("rulebook"), row.Text("id")],
                Rights = rights[row.Text("rulebook"), row.Text("id")],
            }
        );
    }

    private static OwnedRows<Prerequisite> Prerequisites() =>
        new(
            "prerequisites.csv",
            row => new Prerequisite
            {
                Kind = row.Word<PrerequisiteKind>("kind"),
                Need = row.Word<PrerequisiteNeed>("need"),
                Detail = row.Text("detail"),
                By = row.WordOrNull<PrerequisiteActor>("by"),
                Grade = row.Grade(),
                Source = row.Source(),
            },
            columns: 2
        );

    private static OwnedRows<RightEntry> Rights() =>
        new(
            "rights.csv",
            row => new RightEntry
            {
                Right = row.Word<Right>("right"),
                Value = row.Word<RightValue>("value"),
                Grade = row.Grade(),
                Source = row.Source(),
                Note = row.Note(),
            },
            columns: 2
        );
}
