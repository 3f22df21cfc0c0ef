using System.CommandLine;
using Bwc.Cli.Output;
using Bwc.Model;
using Bwc.Model.Json;

namespace Bwc.Cli.Commands;

/// <summary>bwc rule REF: what is established of one rule, or of a paragraph of rule 44, and by what.</summary>
internal sealed class RuleCommand : ToolCommand
{
    private readonly Argument<string[]> _reference = new("rule")
    {
        Description = "A rule such as 28, or a paragraph such as 44(1).",
        Arity = ArgumentArity.OneOrMore,
        HelpName = "REF",
    };

    public RuleCommand()
        : base("rule", "Show one rule, or one paragraph of rule 44: what is established about it, with grades and sources.")
    {
        Add(_reference);
        AddRulebook();
        AddFormat();
        AddRegister();
    }

    public override Answer Answer(ParseResult arguments)
    {
        var format = FormatOf(arguments);
        var register = RegisterOf(arguments);
        var book = RulebookOf(register, arguments);
        var rule = book.FindRule(string.Join(' ', arguments.GetValue(_reference)!)).OrRefuse();
        if (format == Format.Json)
            return new Answer(ModelJson.Write(rule));
        if (format == Format.Csv)
        {
            return new Answer(
                Print.Rows(
                    format,
                    Rows.Of(
                        rule.Parameters.Cast<RuleParameter?>().DefaultIfEmpty(),
                        ("reference", _ => rule.Reference.ToString()),
                        ("title", _ => rule.Title),
                        ("gist", _ => rule.Gist),
                        ("ruleGrade", _ => Print.Word(rule.Grade)),
                        ("name", p => p?.Name),
                        ("value", p => p?.Value.ToString()),
                        ("grade", p => p is null ? null : Print.Word(p.Grade)),
                        ("source", p => p?.Source?.Text),
                        ("note", p => p?.Note)
                    )
                )
            );
        }

        var adapted = rule.Application is null ? null : register.Adaptations.FirstOrDefault(a => a.Id == book.Id)?.Base;
        var original = adapted is null ? null : register.FindRulebook(adapted).Value?.FindRule(rule.Reference.ToString()).Value;
        original = original?.Gist is null || original.Gist == rule.Gist ? null : original;
        var ofOriginal = rule.Parameters.IsEmpty && original is not null;
        var parameters = ofOriginal ? original!.Parameters : rule.Parameters;
        var chapter = book.Chapters.FirstOrDefault(c => c.Number == rule.Chapter);
        return new Answer(
            new Page(format)
                .Title($"Rule {rule.Reference} of {book.Id}{(rule.Title is { } title ? $": {title}" : string.Empty)}")
                .Line($"Chapter {chapter?.ToString() ?? rule.Chapter}")
                .Line(
                    rule.Gist is { } gist ? $"{gist} ({Print.Words(rule.Grade)})"
                    : rule.Application == RuleApplication.Displaced ? "It does not apply."
                    : "Its content is not established."
                )
                .Line(rule.Source is { } source ? $"Source: {Print.Listed(source)}" : null)
                .Line(rule.SeenFor is { } seen ? $"Seen for {seen}." : null)
                .Line(rule.Application is { } application ? $"{Print.Capital(Print.Words(application))}, by {rule.AppliedBy}{Changed(rule)}" : null)
                .Line(original is null ? null : $"The rule itself ({adapted}): {original.Gist} ({Print.Words(original.Grade)})")
                .Table(
                    Rows.Of(
                        parameters,
                        (ofOriginal ? "Parameter of the rule itself" : "Parameter", p => string.Join(": ", p.Name.Split('.').Select(PlainWords.Of))),
                        ("Value", p => p.Note is { } note ? $"{PlainWords.Of(p.Value.ToString())} ({note})" : PlainWords.Of(p.Value.ToString())),
                        ("Grade", p => Print.Words(p.Grade)),
                        ("Source", p => Print.Listed(p.Source))
                    )
                )
                .Sources(register, parameters.Select(p => p.Source).Append(original?.Source).Append(rule.Source).Append(rule.AppliedBy))
                .ToString()
        );
    }

    /// <summary>How it was changed, unless that is all that the rule says now.</summary>
    private static string Changed(ProcedureRule rule) => rule.Change is { } change && change != rule.Gist ? $": {change}" : string.Empty;
}
