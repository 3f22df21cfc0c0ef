using System.CommandLine;
using Bwc.Cli.Output;
using Bwc.Model;
using Bwc.Model.Json;

namespace Bwc.Cli.Commands;

/// <summary>bwc classify WHO --on DATE: who may take part, under which paragraph, with what rights, and why.</summary>
internal sealed class ClassifyCommand : ToolCommand
{
    private readonly Argument<string[]> _who = new("who")
    {
        Description = "A State's code or name, or an organization's abbreviation or name.",
        Arity = ArgumentArity.OneOrMore,
        HelpName = "WHO",
    };
    private readonly Option<string?> _as = new("--as")
    {
        Description = "What the participant is, where the register does not know it: unitedNationsBody, otherOrganization, nonGovernmental or guest.",
        HelpName = "KIND",
    };
    private readonly Option<string> _on;
    private readonly Option<string> _basis;

    public ClassifyCommand()
        : base("classify", "How a State, an organization or a guest may take part in a meeting on a day: paragraph of rule 44, rights, decisions.")
    {
        Add(_who);
        _on = AddOn();
        Add(_as);
        _basis = AddBasis();
        AddRulebook();
        AddFormat();
        AddRegister();
    }

    public override Answer Answer(ParseResult arguments)
    {
        var format = FormatOf(arguments);
        var on = Given.Day(arguments.GetValue(_on)!);
        var basis = Given.Word<StatusBasis>(arguments.GetValue(_basis)!);
        var who = string.Join(' ', arguments.GetValue(_who)!);
        var register = RegisterOf(arguments);

        // The register's own rulings need no rulebook but its categories; only one that is asked for is read whole.
        var rules = GivenRulebook(arguments) is null ? null : ParticipationRules.Create(RulebookOf(register, arguments)).OrRefuse();
        var ruling = (
            arguments.GetValue(_as) is { } kind ? register.ClassifyAs(who, Given.Word(kind, ParticipationRules.StatedKinds), on, rules)
            : rules is null ? register.Classify(who, on, basis)
            : register.Classify(who, on, rules, basis)
        ).OrRefuse();
        return new Answer(
            format switch
            {
                Format.Json => ModelJson.Write(ruling),
                Format.Table => ForPeople(register, ruling),
                _ => Print.Rows(
                    format,
                    Rows.Of(
                        ruling.Rights.Cast<RightEntry?>().DefaultIfEmpty(),
                        ("participant", _ => ruling.Participant),
                        ("on", _ => Print.Day(ruling.On)),
                        ("category", _ => ruling.Category),
                        ("rule", _ => ruling.Rule?.ToString()),
                        ("takesPartInDecisions", _ => ruling.TakesPartInDecisions ? "true" : "false"),
                        ("right", r => r is null ? null : Print.Word(r.Right)),
                        ("value", r => r is null ? null : Print.Word(r.Value)),
                        ("grade", r => r is null ? null : Print.Word(r.Grade)),
                        ("source", r => r?.Source?.Text)
                    )
                ),
            }
        );
    }

    private static string ForPeople(Register register, ParticipationRuling ruling)
    {
        var rule = ruling.Rule is { } reference ? $"rule {reference}" : "no paragraph of rule 44";
        var text = Print.Prose($"{ruling.Participant} on {Print.Day(ruling.On)}: {ruling.Category}, {rule} ({Print.Word(ruling.Grade)})");
        text += $"Takes part in decisions: {(ruling.TakesPartInDecisions ? "yes" : "no")}\n";
        text += Findings.Notes(ruling.Findings);
        if (!ruling.Prerequisites.IsEmpty)
        {
            text +=
                "\n"
                + TableWriter.Write(
                    Rows.Of(
                        ruling.Prerequisites,
                        ("Before the seat", p => Print.Word(p.Kind)),
                        ("Need", p => Print.Words(p.Need)),
                        ("By", p => p.By is { } actor ? Print.Word(actor) : null),
                        ("How", p => p.Detail),
                        ("Grade", p => Print.Word(p.Grade))
                    )
                );
        }

        if (!ruling.Rights.IsEmpty)
        {
            text +=
                "\n"
                + TableWriter.Write(
                    Rows.Of(
                        ruling.Rights,
                        ("Right", r => Print.Word(r.Right)),
                        ("Value", r => Print.Word(r.Value)),
                        ("Grade", r => r.Value == RightValue.NotEstablished ? null : Print.Word(r.Grade)),
                        ("Source", r => r.Source?.Text.Replace(";", "; ", StringComparison.Ordinal))
                    )
                );
        }

        var citations = ruling.Rights.Select(r => r.Source).Concat(ruling.Steps.Select(s => s.Citation));
        return $"{text}\n{Print.Steps(ruling.Steps)}{Print.Sources(register, citations)}";
    }
}
