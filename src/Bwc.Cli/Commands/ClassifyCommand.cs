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
        Description = "The kind of participant, if it is not in the register: united-nations-body, other-organization, non-governmental or guest.",
        HelpName = "KIND",
    };
    private readonly Option<string> _on;
    private readonly Option<string> _basis;

    public ClassifyCommand()
        : base("classify", "Show how a State, an organization or a guest may take part in a meeting on a day: paragraph of rule 44, rights, decisions.")
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
        );
        if (ruling.Findings is [{ Code: Codes.ParticipantUnknown } unknown])
            throw new Refusal(Codes.ParticipantUnknown, $"{unknown.Message}: add --as with {Kinds}");
        return Shown(register, format, ruling.OrRefuse());
    }

    private static string Kinds => Wording.OneOf([.. ParticipationRules.StatedKinds.Select(Given.Typed)], int.MaxValue);

    private static Answer Shown(Register register, Format format, ParticipationRuling ruling)
    {
        return new Answer(
            format switch
            {
                Format.Json => ModelJson.Write(ruling),
                Format.Table or Format.Markdown => ForPeople(register, format, ruling),
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

    private static string ForPeople(Register register, Format format, ParticipationRuling ruling)
    {
        var rule = ruling.Rule is { } reference ? $"rule {reference}" : "no paragraph of rule 44";
        return new Page(format)
            .Title($"{ruling.Participant} on {Print.Day(ruling.On)}: {PlainWords.Of(ruling.Category)}, {rule} ({Print.Words(ruling.Grade)})")
            .Line($"Takes part in decisions: {(ruling.TakesPartInDecisions ? "yes" : "no")}")
            .Notes(ruling.Findings)
            .Table(
                Rows.Of(
                    ruling.Prerequisites,
                    ("Before attending", p => Print.Words(p.Kind)),
                    ("Needed", p => Print.Words(p.Need)),
                    ("By", p => p.By is { } actor ? Print.Words(actor) : null),
                    ("How", p => p.Detail),
                    ("Grade", p => Print.Words(p.Grade))
                )
            )
            .Table(
                Rows.Of(
                    ruling.Rights,
                    ("Right", r => Print.Words(r.Right)),
                    ("Value", r => Print.Words(r.Value)),
                    ("Grade", r => r.Value == RightValue.NotEstablished ? null : Print.Words(r.Grade)),
                    ("Source", r => Print.Listed(r.Source))
                )
            )
            .Steps(ruling.Steps)
            .Sources(register, ruling.Rights.Select(r => r.Source).Concat(ruling.Steps.Select(s => s.Citation)))
            .ToString();
    }
}
