using System.Collections.Immutable;

namespace Bwc.Model;

/// <summary>A rulebook: the rules of procedure of a conference or a series of meetings, as far as they are established.</summary>
/// <remarks>The wording of BWC/CONF.VIII/2 was not available when the data was gathered; nothing here is its wording.</remarks>
[Cites("BWC/MSP/2020/MX.3/2, para 6")]
public sealed record RulesOfProcedure : IGraded
{
    /// <summary>The identifier within a register.</summary>
    public required string Id { get; init; }

    /// <summary>What rules these are, in English.</summary>
    public required string Title { get; init; }

    /// <summary>The symbol of the document that holds them, such as "BWC/CONF.VIII/2"; null where there is none.</summary>
    public string? Document { get; init; }

    /// <summary>How well it is supported that these rules apply.</summary>
    public required Grade Grade { get; init; }

    /// <summary>Where that was read.</summary>
    public Citation? Source { get; init; }

    /// <summary>What a reader should know; null where there is nothing.</summary>
    public string? Note { get; init; }

    /// <summary>The categories of participants, one for each kind that the rules admit.</summary>
    public required ImmutableArray<ParticipationCategory> Categories
    {
        get;
        init => field = Sequence.OrEmpty(value);
    }

    /// <summary>The chapters, in order; empty where the rulebook is not known by rules.</summary>
    public ImmutableArray<RuleChapter> Chapters
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>The rules, in order; those whose content is not established stand in their place.</summary>
    public ImmutableArray<ProcedureRule> Rules
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>How decisions are taken; the first is the way of most.</summary>
    public ImmutableArray<DecisionProcedure> Decisions
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>The rule of a number.</summary>
    /// <param name="reference">A rule, or a paragraph of one.</param>
    /// <returns>The rule, or the rule in which the paragraph stands; null where the rulebook has none.</returns>
    public ProcedureRule? Find(RuleReference reference)
    {
        foreach (var rule in Rules)
        {
            if (rule.Reference.Rule == reference.Rule)
                return rule;
        }

        return null;
    }

    /// <summary>What is established of a rule, or of one of its paragraphs.</summary>
    /// <param name="reference">A rule, or a paragraph of one.</param>
    /// <returns>The rule; or for a paragraph its rule with what the category that rests on the paragraph says; or a finding: <see cref="Codes.RuleUnknown"/>.</returns>
    public Result<ProcedureRule> Look(RuleReference reference)
    {
        if (Find(reference) is not { } rule)
        {
            var known = Rules.IsEmpty
                ? "it has none"
                : FormattableString.Invariant($"give a number from {Rules.Min(r => r.Reference.Rule)} to {Rules.Max(r => r.Reference.Rule)}");
            return Results.Failure<ProcedureRule>(Codes.RuleUnknown, FormattableString.Invariant($"{Id} has no rule {reference.Rule}; {known}"));
        }

        if (reference.Paragraph is null)
            return Results.Success(rule);
        if (Categories.FirstOrDefault(c => c.Rule == reference) is not { } category)
            return Results.Failure<ProcedureRule>(
                Codes.RuleUnknown,
                $"of a paragraph {reference} of {Id} nothing is established; give rule {rule.Reference}{(Categories.Any(c => c.Rule?.Rule == reference.Rule) ? $", or {Wording.OneOf([.. Categories.Where(c => c.Rule?.Rule == reference.Rule).Select(c => c.Rule!.Value.ToString())])}" : string.Empty)}"
            );
        return Results.Success(
            rule with
            {
                Reference = reference,
                Gist = $"{category.Id}: {category.Definition}",
                Grade = category.Grade,
                Source = category.Source,
                Parameters = [],
                SeenFor = null,
                Application = null,
                AppliedBy = null,
                Change = null,
            }
        );
    }

    /// <summary>A way of deciding by its identifier.</summary>
    /// <param name="id">The identifier, such as "consensusOnly".</param>
    /// <returns>The procedure; null where the rulebook has none of that identifier.</returns>
    public DecisionProcedure? FindDecision(string id) => Decisions.FirstOrDefault(d => d.Id == id);

    /// <summary>True where every part of the other rulebook is equal, lists item by item in order.</summary>
    public bool Equals(RulesOfProcedure? other) =>
        other is not null
        && Id == other.Id
        && Title == other.Title
        && Document == other.Document
        && Grade == other.Grade
        && Source == other.Source
        && Note == other.Note
        && Sequence.Equal(Categories, other.Categories)
        && Sequence.Equal(Chapters, other.Chapters)
        && Sequence.Equal(Rules, other.Rules)
        && Sequence.Equal(Decisions, other.Decisions);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Title, Document, Categories.Length, Rules.Length, Decisions.Length);

    /// <summary>The identifier and the title.</summary>
    public override string ToString() => $"{Id} ({Title})";
}
