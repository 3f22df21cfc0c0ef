using System.CommandLine;
using Bwc.Model.Files;
using Bwc.Model.Json;
using Bwc.Model.Register;

namespace Bwc.Cli.Commands;

/// <summary>A command of the tool, with the options that most of them share.</summary>
internal abstract class ToolCommand : Command
{
    private Option<string?>? _register;

    protected ToolCommand(string name, string description)
        : base(name, description)
    {
    }

    public abstract Answer Answer(ParseResult arguments);

    protected Option<string> AddFormat(string formats = "table, json, csv or markdown", string usual = "table")
    {
        var option = new Option<string>("--format", "-f") { Description = $"How to print: {formats}.", DefaultValueFactory = _ => usual, HelpName = "FORMAT" };
        Add(option);
        return option;
    }

    protected Option<string> AddOn()
    {
        var option = new Option<string>("--on") { Description = "The day, such as 2021-09-03. The tool never reads the clock.", Required = true, HelpName = "DATE" };
        Add(option);
        return option;
    }

    protected Option<string> AddBasis()
    {
        var option = new Option<string>("--basis") { Description = "Status as deposited, or as effective, where successions reach back.", DefaultValueFactory = _ => "deposited", HelpName = "deposited|effective" };
        Add(option);
        return option;
    }

    protected Option<string> AddLanguage()
    {
        var option = new Option<string>("--language", "-l") { Description = "The language of names: ar, zh, en, fr, ru or es.", DefaultValueFactory = _ => "en", HelpName = "LANGUAGE" };
        Add(option);
        return option;
    }

    protected void AddRegister()
    {
        _register = new Option<string?>("--register") { Description = "A register of your own, as bwc register prints one.", HelpName = "FILE" };
        Add(_register);
    }

    /// <summary>The register asked for: the embedded one, or the one in the file named.</summary>
    protected Register RegisterOf(ParseResult arguments) =>
        _register is null || arguments.GetValue(_register) is not { } path
            ? Register.Default
            : Register.Create(ModelJson.Read<RegisterFile>(Given.File(path)).OrRefuse()).OrRefuse();
}
