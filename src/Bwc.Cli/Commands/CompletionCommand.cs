using System.CommandLine;
using Bwc.Cli.Output;

namespace Bwc.Cli.Commands;

/// <summary>bwc completion SHELL: a script by which a shell completes the commands, their options and the words that these take.</summary>
internal sealed class CompletionCommand : ToolCommand
{
    private static readonly string[] Shells = ["bash", "zsh", "fish"];

    private readonly Argument<string> _shell = new("shell") { Description = "The shell: bash, zsh or fish.", HelpName = "SHELL" };

    public CompletionCommand()
        : base("completion", "Print the completion script of a shell; for bash, add to ~/.bashrc: source <(bwc completion bash)") => Add(_shell);

    public override Answer Answer(ParseResult arguments)
    {
        var shell = arguments.GetValue(_shell)!.ToLowerInvariant();
        return new Answer(
            shell switch
            {
                "bash" => CompletionScript.Bash(Tool.Whole()),
                "zsh" => CompletionScript.Zsh(Tool.Whole()),
                "fish" => CompletionScript.Fish(Tool.Whole()),
                _ => throw Given.Unknown(arguments.GetValue(_shell)!, Shells),
            }
        );
    }
}
