using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Bwc.Model;

/// <summary>A rulebook: the rules of procedure of a conference or a series of meetings, as far as they are established.</summary>
/// <remarks>The wording of BWC/CONF.VIII/2 was not available when the data was gathered, so none of it is quoted here.</remarks>
[Cites("BWC/MSP/2020/MX.3/2, para 6")]
public sealed record RulesOfProcedure : IGraded
{
    /// <summary>The identifier within a register.</summary>
    public required string Id { get; init; }

    /// <summary>The title of the rules, in English.</summary>
    public required string Title { get; init; }

    /// <summary>The symbol of the document that contains the rules, such as "BWC/CONF.VIII/2"; null if there is none.</summary>
    public string? Document { get; init; }

    /// <summary>How well it is supported that these rules apply.</summary>
    public required Grade Grade { get; init; }

    /// <summary>The source which states that these rules apply; null if there is none.</summary>
    public Citation? Source { get; init; }

    /// <summary>A note for readers; null if there is none.</summary>
    public string? Note { get; init; }

    /// <summary>The categories of participants, one for each kind that the rules admit.</summary>
    /// <exception cref="ArgumentException">An item of the list is null.</exception>
    public required ImmutableArray<ParticipationCategory> Categories
    {
        get;
        init => field = Sequence.OrEmpty(value);
    }

    /// <summary>The chapters, in order; empty if the rules are not known one by one.</summary>
    /// <exception cref="ArgumentException">An item of the list is null.</exception>
    public ImmutableArray<RuleChapter> Chapters
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>The rules, in order, including those whose content is not established.</summary>
    /// <exception cref="ArgumentException">An item of the list is null.</exception>
    public ImmutableArray<ProcedureRule> Rules
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>The decision procedures; the first is the one used for most decisions.</summary>
    /// <exception cref="ArgumentException">An item of the list is null.</exception>
    public ImmutableArray<DecisionProcedure> Decisions
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    // Beside the record and not in it, so a copy with other rules or categories does not take them along.
    private static readonly ConditionalWeakTable<RulesOfProcedure, ProcedureRule[]> Paragraphs = [];

    /// <summary>The rule of a number, or the one in which a paragraph is; null if there is none.</summary>
    internal ProcedureRule? Whole(RuleReference reference)
    {
        foreach (var rule in Rules)
        {
            if (rule.Reference.Rule == reference.Rule)
                return rule;
        }

        return null;
    }

    /// <summary>Finds what is established about a rule or a paragraph, given its number as a string.</summary>
    /// <param name="reference">A rule such as "28", or a paragraph such as "44(1)".</param>
    /// <returns>The result of <see cref="FindRule(RuleReference)"/>; or a finding: <see cref="Codes.RuleReferenceMalformed"/>.</returns>
    /// <example><code>
    /// var rules = Register.Default.FindRulebook("bwc-review-conference").GetValueOrThrow();
    /// Console.WriteLine(rules.FindRule("44(1)").GetValueOrThrow().Title); // Participation and attendance
    /// </code></example>
    public Result<ProcedureRule> FindRule(string? reference) =>
        RuleReference.TryParse(CleanText.Of(reference), null, out var rule)
            ? FindRule(rule)
            : Results.Failure<ProcedureRule>(
                Codes.RuleReferenceMalformed,
                $"{SafeText.Quote(reference)} is not a rule; use a rule such as 28, or a paragraph such as 44(1)"
            );

    /// <summary>
    /// Finds a rule as <see cref="FindRule(RuleReference)"/> does, without giving reasons. It allocates nothing, except when paragraphs are first asked for.
    /// </summary>
    /// <param name="reference">A rule, or a paragraph of one.</param>
    /// <param name="rule">The rule; null if none was found.</param>
    /// <returns>True if anything about it is established; otherwise, false.</returns>
    public bool TryFindRule(RuleReference reference, [NotNullWhen(true)] out ProcedureRule? rule)
    {
        rule = reference.Paragraph is null ? Whole(reference) : ParagraphOf(reference);
        return rule is not null;
    }

    /// <summary>Finds a rule as <see cref="FindRule(string?)"/> does, without giving reasons.</summary>
    /// <param name="reference">A rule such as "28", or a paragraph such as "44(1)".</param>
    /// <param name="rule">The rule; null if none was found.</param>
    /// <returns>True if anything about it is established; otherwise, false.</returns>
    public bool TryFindRule(ReadOnlySpan<char> reference, [NotNullWhen(true)] out ProcedureRule? rule)
    {
        rule = null;
        Span<char> buffer = stackalloc char[CleanText.MaxLength];
        return RuleReference.TryParse(CleanText.Of(reference, buffer), out var known) && TryFindRule(known, out rule);
    }

    /// <summary>Finds what is established about a rule or a paragraph, given a reference.</summary>
    /// <param name="reference">A rule, or a paragraph of one.</param>
    /// <returns>The rule; for a paragraph, its rule together with the contents of the category that is based on the paragraph; or a finding:
    /// <see cref="Codes.RuleUnknown"/>.</returns>
    public Result<ProcedureRule> FindRule(RuleReference reference)
    {
        if (Whole(reference) is not { } rule)
        {
            var known = Rules.IsEmpty
                ? "it has no rules"
                : FormattableString.Invariant($"use a number from {Rules.Min(r => r.Reference.Rule)} to {Rules.Max(r => r.Reference.Rule)}");
            return Results.Failure<ProcedureRule>(Codes.RuleUnknown, FormattableString.Invariant($"{Id} has no rule {reference.Rule}; {known}"));
        }

        if (reference.Paragraph is null)
            return Results.Success(rule);
        if (ParagraphOf(reference) is { } paragraph)
            return Results.Success(paragraph);
        string[] paragraphs = [.. Categories.Where(c => c.Rule?.Rule == reference.Rule).Select(c => c.Rule.ToString()!)];
        return Results.Failure<ProcedureRule>(
            Codes.RuleUnknown,
            $"nothing is established about paragraph {reference} of {Id}; use rule {rule.Reference}"
                + (paragraphs.Length > 0 ? $", or {Wording.OneOf(paragraphs)}" : string.Empty)
        );
    }

    /// <summary>The paragraph of a rule, with the contents of the category that is based on it; null if there is none.</summary>
    private ProcedureRule? ParagraphOf(RuleReference reference)
    {
        foreach (var paragraph in Paragraphs.GetValue(this, static book => book.ParagraphsOfCategories()))
        {
            if (paragraph.Reference == reference)
                return paragraph;
        }

        return null;
    }

    private ProcedureRule[] ParagraphsOfCategories() =>
        [
            .. Categories
                .Where(c => c.Rule is { Paragraph: not null } reference && Whole(reference) is not null)
                .DistinctBy(c => c.Rule)
                .Select(c => Paragraph(Whole(c.Rule!.Value)!, c.Rule.Value, c)),
        ];

    private static ProcedureRule Paragraph(ProcedureRule rule, RuleReference reference, ParticipationCategory category) =>
        rule with
        {
            Reference = reference,
            Gist = $"{PlainWords.Of(category.Id)}: {category.Definition}",
            Grade = category.Grade,
            Source = category.Source,
            Parameters = [],
            SeenFor = null,
            Application = null,
            AppliedBy = null,
            Change = null,
        };

    /// <summary>Finds a decision procedure by its identifier. If there is none, the finding lists the available procedures.</summary>
    /// <param name="id">The identifier, such as "consensusOnly".</param>
    /// <returns>The procedure, or a finding: <see cref="Codes.ProcedureUnknown"/>.</returns>
    public Result<DecisionProcedure> FindDecision(string? id) =>
        TryFindDecision(id, out var procedure)
            ? Results.Success(procedure)
            : Results.Failure<DecisionProcedure>(Codes.ProcedureUnknown, $"{Id} has no procedure {SafeText.Quote(id)}; {KnownDecisions}");

    /// <summary>Finds a decision procedure by its identifier, without giving reasons on failure. It allocates nothing.</summary>
    /// <param name="id">The identifier, such as "consensusOnly".</param>
    /// <param name="procedure">The procedure; null if none was found.</param>
    /// <returns>True if the rulebook has a procedure with that identifier; otherwise, false.</returns>
    public bool TryFindDecision(ReadOnlySpan<char> id, [NotNullWhen(true)] out DecisionProcedure? procedure)
    {
        foreach (var known in Decisions)
        {
            if (id.SequenceEqual(known.Id))
            {
                procedure = known;
                return true;
            }
        }

        procedure = null;
        return false;
    }

    internal string KnownDecisions => Decisions.IsEmpty ? "it has no procedures" : $"its procedures are {Wording.List(Decisions, d => SafeText.Bare(d.Id))}";

    /// <summary>True if every part equals that of the other rulebook; lists are compared item by item, in order.</summary>
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
