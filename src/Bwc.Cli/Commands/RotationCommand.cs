using System.CommandLine;
using Bwc.Cli.Commands.Rotation;
using Bwc.Model;

namespace Bwc.Cli.Commands;

/// <summary>bwc rotation: the rotation laboratory, of which each part is a command of its own.</summary>
internal sealed class RotationCommand : ToolCommand
{
    public RotationCommand()
        : base("rotation", "Find the rule behind a chair table, check it, complete it, or see who chaired.")
    {
        Add(new InferCommand());
        Add(new CheckCommand());
        Add(new AnalyseCommand());
        Add(new CompleteCommand());
        Add(new HistoryCommand());
    }

    public override Answer Answer(ParseResult arguments) =>
        throw new Refusal(Codes.UsageWrong, $"the command is missing; use {Wording.OneOf([.. Subcommands.Select(c => c.Name)])}");
}
