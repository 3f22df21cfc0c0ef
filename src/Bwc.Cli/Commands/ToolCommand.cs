using System.CommandLine;
using Bwc.Cli.Output;
using Bwc.Model.Diagnostics;
using Bwc.Model.Files;
using Bwc.Model.Json;
using Bwc.Model.Programmes;
using Bwc.Model.Register;

namespace Bwc.Cli.Commands;

/// <summary>A command of the tool, with the options that most of them share.</summary>
internal abstract class ToolCommand : Command
{
    private static readonly Format[] OfRows = [Format.Table, Format.Json, Format.Csv, Format.Markdown];

    private Option<string?>? _register;
    private Option<string>? _format;
    private Format[] _formats = OfRows;

    protected ToolCommand(string name, string description)
        : base(name, description)
    {
    }

    public abstract Answer Answer(ParseResult arguments);

    /// <summary>The forms in which the command prints, the usual one first.</summary>
    protected void AddFormat(params Format[] formats)
    {
        if (formats.Length > 0) _formats = formats;
        var usual = Print.Small(_formats[0].ToString());
        _format = new Option<string>("--format", "-f") { Description = $"How to print: {string.Join(", ", _formats.Select(f => Print.Small(f.ToString())))}.", DefaultValueFactory = _ => usual, HelpName = "FORMAT" };
        Add(_format);
    }

    protected Format FormatOf(ParseResult arguments) => Given.Word(arguments.GetValue(_format!)!, Array.FindAll(Enum.GetValues<Format>(), f => Array.IndexOf(_formats, f) < 0));

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

    /// <summary>A programme of the register with its meetings, or one that a file holds.</summary>
    protected static ProgrammeCalendar CalendarOf(Register register, string programmeOrFile)
    {
        var isFile = !register.Programmes.Any(p => p.Id == programmeOrFile) && (Path.Exists(programmeOrFile) || Path.HasExtension(programmeOrFile) || programmeOrFile.Contains('/', StringComparison.Ordinal));
        if (!isFile) return register.CalendarOf(programmeOrFile).OrRefuse();
        return ModelJson.ReadAny(Given.File(programmeOrFile)).OrRefuse() switch
        {
            ProgrammeCalendar calendar => calendar,
            IntersessionalProgramme programme => register.CalendarOf(programme),
            _ => throw new Refusal(Codes.NothingToAudit, $"the file '{Given.Shorten(programmeOrFile)}' holds no programme; give a programmeCalendar/1 or an intersessionalProgramme/1, or a register's programme by its name with --register FILE"),
        };
    }

    /// <summary>The register asked for: the embedded one, or the one in the file named.</summary>
    protected Register RegisterOf(ParseResult arguments) =>
        _register is null || arguments.GetValue(_register) is not { } path
            ? Register.Default
            : Register.Create(ModelJson.Read<RegisterFile>(Given.File(path)).OrRefuse()).OrRefuse();
}
