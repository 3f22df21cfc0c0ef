using System.CommandLine;
using System.Text;
using Bwc.Model;

namespace Bwc.Cli.Output;

/// <summary>Writes the scripts by which shells complete the command line. They are made of the commands themselves, so nothing is listed twice.</summary>
internal static class CompletionScript
{
    /// <summary>The words that options take, by the name of the option; those that take a file complete files.</summary>
    private static readonly Dictionary<string, string[]> Values = new(StringComparer.Ordinal)
    {
        ["--basis"] = Typed<StatusBasis>(),
        ["--status"] = Typed<TreatyStatus>(),
        ["--severity"] = Typed<FindingSeverity>(),
        ["--language"] = [.. LanguageTags.All],
        ["--on"] = ["today"],
        ["--after"] = ["today"],
        ["--as"] = [.. ParticipationRules.StatedKinds.Select(Given.Typed)],
        ["--section"] = Typed<ReportSection>(),
    };

    public static string Bash(Command root)
    {
        var text = new StringBuilder(
            "# bash completion for bwc\n_bwc() {\n    local words='' path=\"${COMP_WORDS[1]}\" before=\"${COMP_WORDS[COMP_CWORD-1]}\"\n"
        );
        text.Append("    case \"$path\" in ").Append(string.Join('|', Parents(root).Select(c => c.Name))).Append(") path=\"$path ${COMP_WORDS[2]}\" ;; esac\n");
        text.Append("    case \"$before\" in\n");
        Cases(text, root, ") COMPREPLY=($(compgen -W '", "' -- \"${COMP_WORDS[COMP_CWORD]}\")); return ;;\n");
        text.Append("    esac\n    if [ \"$COMP_CWORD\" -eq 1 ]; then\n        words='")
            .Append(Names(root.Subcommands))
            .Append("'\n    else\n        case \"$path\" in\n");
        foreach (var parent in Parents(root))
            text.Append($"            '{parent.Name} '*) [ \"$COMP_CWORD\" -eq 2 ] && words='{Names(parent.Subcommands)}' ;;&\n");
        foreach (var (path, command) in All(root))
            text.Append($"            '{path}') words=\"$words {Options(command)}\" ;;\n");
        text.Append("        esac\n    fi\n    COMPREPLY=($(compgen -W \"$words\" -- \"${COMP_WORDS[COMP_CWORD]}\"))\n}\n");
        return text.Append("complete -o default -F _bwc bwc\n").ToString();
    }

    /// <summary>zsh runs the script of bash by its own completion of bash functions.</summary>
    public static string Zsh(Command root) =>
        "#compdef bwc\nautoload -Uz compinit bashcompinit\ncompinit\nbashcompinit\n"
        + Bash(root).Replace("# bash completion for bwc\n", string.Empty, StringComparison.Ordinal);

    public static string Fish(Command root)
    {
        var text = new StringBuilder("# fish completion for bwc\n");
        foreach (var command in root.Subcommands)
            text.Append($"complete -c bwc -n __fish_use_subcommand -f -a {command.Name} -d {Quoted(command.Description)}\n");
        foreach (var parent in Parents(root))
        {
            foreach (var command in parent.Subcommands)
                text.Append($"complete -c bwc -n '__fish_seen_subcommand_from {parent.Name}' -f -a {command.Name} -d {Quoted(command.Description)}\n");
        }

        foreach (var (path, command) in All(root))
        {
            foreach (var option in command.Options.Where(o => o.Name.StartsWith("--", StringComparison.Ordinal)))
            {
                var seen = $"__fish_seen_subcommand_from {path.Split(' ')[^1]}";
                text.Append($"complete -c bwc -n '{seen}' -l {option.Name[2..]} -d {Quoted(option.Description)}");
                if (WordsOf(option) is { Length: > 0 } words)
                    text.Append($" -x -a '{string.Join(' ', words)}'");
                else if (option.Arity.MaximumNumberOfValues > 0 && option is not Option<bool>)
                    text.Append(" -r");
                text.Append('\n');
            }
        }

        return text.ToString();
    }

    private static void Cases(StringBuilder text, Command root, string between, string end)
    {
        var options = All(root).SelectMany(c => c.Command.Options).Where(o => o.Name != "--format" && WordsOf(o).Length > 0).DistinctBy(o => o.Name);
        foreach (var option in options)
            text.Append("        ").Append(option.Name).Append(between).Append(string.Join(' ', WordsOf(option))).Append(end);
        text.Append("        --format").Append(between).Append(string.Join(' ', Enum.GetValues<Format>().Select(FormatWords.Of))).Append(end);
    }

    /// <summary>The words that an option takes; its forms of output are those that its help names.</summary>
    private static string[] WordsOf(Option option) =>
        option.Name == "--format" && option.Description is { } help ? help.Split(": ")[1].TrimEnd('.').Split(", ") : Values.GetValueOrDefault(option.Name, []);

    private static IEnumerable<Command> Parents(Command root) => root.Subcommands.Where(c => c.Subcommands.Count > 0);

    private static IEnumerable<(string Path, Command Command)> All(Command root) =>
        root.Subcommands.SelectMany(c => c.Subcommands.Select(s => ($"{c.Name} {s.Name}", s)).Prepend((c.Name, c)));

    private static string Options(Command command) =>
        string.Join(' ', command.Options.Select(o => o.Name).Where(n => n.StartsWith("--", StringComparison.Ordinal)).Append("--help"));

    private static string Names(IEnumerable<Command> commands) => string.Join(' ', commands.Select(c => c.Name));

    private static string Quoted(string? text) =>
        $"'{(text ?? string.Empty).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)}'";

    private static string[] Typed<TEnum>()
        where TEnum : struct, Enum => [.. Enum.GetValues<TEnum>().Select(Given.Typed)];
}
