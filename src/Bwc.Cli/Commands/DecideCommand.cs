using System.CommandLine;
using System.Globalization;
using Bwc.Cli.Output;
using Bwc.Model;
using Bwc.Model.Json;

namespace Bwc.Cli.Commands;

/// <summary>bwc decide: how a vote comes out, or where the events of a script bring a decision, with the reasoning.</summary>
internal sealed class DecideCommand : ToolCommand
{
    private readonly Argument<string?> _script = new("script")
    {
        Description = "A file with a decisionScript/1: the procedure, the day and the events.",
        Arity = ArgumentArity.ZeroOrOne,
        HelpName = "FILE",
    };
    private readonly Option<string?> _kind = new("--kind") { Description = "The matter of the vote: substantive or procedural.", HelpName = "KIND" };
    private readonly Option<string?> _for = new("--for") { Description = "Votes for.", HelpName = "N" };
    private readonly Option<string?> _against = new("--against") { Description = "Votes against.", HelpName = "N" };
    private readonly Option<string?> _abstain = new("--abstain") { Description = "Abstentions; none by default.", HelpName = "N" };
    private readonly Option<string?> _participating = new("--participating")
    {
        Description = "The States Parties that take part in the conference.",
        HelpName = "N",
    };

    public DecideCommand()
        : base("decide", "Show the outcome of a vote, or the decision that a series of events leads to, with the rule and the arithmetic.")
    {
        Add(_script);
        Add(_kind);
        Add(_for);
        Add(_against);
        Add(_abstain);
        Add(_participating);
        AddRulebook();
        AddFormat();
        AddRegister();
    }

    public override Answer Answer(ParseResult arguments)
    {
        var format = FormatOf(arguments);
        var register = RegisterOf(arguments);
        var decision = arguments.GetValue(_script) is { } file ? OfScript(register, file, arguments) : OfVote(register, arguments);
        if (format == Format.Json)
            return new Answer(ModelJson.Write(decision));
        var outcome = Print.Word(decision.Outcome);
        if (format == Format.Csv)
            return new Answer(
                Print.Rows(
                    format,
                    Rows.Of(
                        decision.Steps,
                        ("outcome", _ => outcome),
                        ("grade", _ => Print.Word(decision.Grade)),
                        ("state", _ => decision.State),
                        ("step", s => s.Text),
                        ("citation", s => s.Citation.Text)
                    )
                )
            );
        return new Answer(
            new Page(format)
                .Title($"Outcome: {Print.Words(decision.Outcome)} ({Print.Words(decision.Grade)})")
                .Line(decision.Allowed.IsEmpty ? null : $"Now allowed: {string.Join(", ", decision.Allowed.Select(e => Print.Words(e)))}")
                .Steps(decision.Steps)
                .Sources(register, decision.Steps.Select(s => s.Citation))
                .ToString()
        );
    }

    private Decision OfScript(Register register, string file, ParseResult arguments)
    {
        foreach (var option in new[] { _kind, _for, _against, _abstain, _participating })
        {
            if (arguments.GetValue(option) is not null)
                throw new Refusal(Codes.UsageWrong, $"{option.Name} cannot be used with a script; put the votes into the script");
        }

        var script = Given.Record<DecisionScript>(file);
        return (GivenRulebook(arguments) is null ? register.Decide(script) : register.Decide(script, RulebookOf(register, arguments))).OrRefuse();
    }

    private Decision OfVote(Register register, ParseResult arguments)
    {
        var kind = arguments.GetValue(_kind) is { } word
            ? Given.Word<VoteKind>(word)
            : throw new Refusal(Codes.UsageWrong, "a script or --kind is missing; use a file, or --kind with --for, --against and --participating");
        Option<string?>[] missing = [.. new[] { _for, _against, _participating }.Where(o => arguments.GetValue(o) is null)];
        if (missing.Length > 0)
        {
            throw new Refusal(
                Codes.UsageWrong,
                $"{Wording.And([.. missing.Select(o => o.Name)])} {(missing.Length == 1 ? "is" : "are")} missing; add each with a number, or see "
                    + "bwc rule 28 for the majority that a decision needs"
            );
        }

        var tally = new VoteTally
        {
            For = Number(arguments, _for),
            Against = Number(arguments, _against),
            Abstaining = arguments.GetValue(_abstain) is null ? 0 : Number(arguments, _abstain),
            Participating = Number(arguments, _participating),
        };
        return (GivenRulebook(arguments) is null ? register.Decide(kind, tally) : register.Decide(kind, tally, RulebookOf(register, arguments))).OrRefuse();
    }

    private static int Number(ParseResult arguments, Option<string?> option) =>
        int.TryParse(arguments.GetValue(option), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new Refusal(
                Codes.UsageWrong,
                $"{SafeText.Quote(arguments.GetValue(option)!)} after {option.Name} is not a whole number up to {int.MaxValue}"
            );
}
