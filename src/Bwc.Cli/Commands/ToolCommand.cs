using System.CommandLine;
using Bwc.Cli.Output;
using Bwc.Model;
using Bwc.Model.Json;
using Bwc.Model.Reports;

namespace Bwc.Cli.Commands;

/// <summary>A command of the tool, with the options that most of them share.</summary>
internal abstract class ToolCommand : Command
{
    private static readonly Format[] OfRows = [Format.Table, Format.Json, Format.Csv, Format.Markdown];

    private Option<string?>? _register;
    private Option<string?>? _rulebook;
    private Option<string>? _format;
    private Option<string>? _mark;
    private Format[] _formats = OfRows;

    protected ToolCommand(string name, string description)
        : base(name, description) { }

    public abstract Answer Answer(ParseResult arguments);

    /// <summary>The forms in which the command prints, the usual one first.</summary>
    protected void AddFormat(Format[]? formats = null)
    {
        _formats = formats ?? OfRows;
        var usual = FormatWords.Of(_formats[0]);
        _format = new Option<string>("--format", "-f")
        {
            Description = $"How to print: {FormatWords.Of(_formats)}.",
            DefaultValueFactory = _ => usual,
            HelpName = "FORMAT",
        };
        Add(_format);
        if (!_formats.Contains(Format.Csv))
            return;

        // A flag by its presence, as with --count.
        _mark = new Option<string>("--bom")
        {
            Description = "Begin CSV with a byte order mark, which some spreadsheets need to recognize UTF-8.",
            Arity = ArgumentArity.Zero,
        };
        Add(_mark);
    }

    /// <summary>Whether the answer is to begin with a byte order mark.</summary>
    public bool ByteOrderMark(ParseResult arguments)
    {
        if (_mark is null || arguments.GetResult(_mark) is null)
            return false;
        return FormatOf(arguments) == Format.Csv ? true : throw new Refusal(Codes.UsageWrong, "--bom is for CSV only; add --format csv, or leave --bom out");
    }

    protected Format FormatOf(ParseResult arguments)
    {
        var text = arguments.GetValue(_format!)!;
        foreach (var format in _formats)
        {
            if (FormatWords.Of(format).Equals(text, StringComparison.OrdinalIgnoreCase))
                return format;
        }

        throw Given.Unknown(text, Array.ConvertAll(_formats, f => FormatWords.Of(f)));
    }

    protected Option<string> AddOn()
    {
        var option = new Option<string>("--on")
        {
            Description = "The day, such as 2021-09-03 or \"3 September 2021\". Only the word today reads the clock.",
            Required = true,
            HelpName = "DATE",
        };
        Add(option);
        return option;
    }

    protected Option<string> AddBasis()
    {
        var option = new Option<string>("--basis")
        {
            Description = "Status by the date of deposit, or as effective: successions reach back to the day from which they apply.",
            DefaultValueFactory = _ => "deposited",
            HelpName = "deposited|effective",
        };
        Add(option);
        return option;
    }

    protected Option<string> AddLanguage()
    {
        var option = new Option<string>("--language", "-l")
        {
            Description = "The language of names: ar, zh, en, fr, ru or es, or its name.",
            DefaultValueFactory = _ => "en",
            HelpName = "LANGUAGE",
        };
        Add(option);
        return option;
    }

    protected void AddRegister()
    {
        _register = new Option<string?>("--register") { Description = "A register of your own, as bwc register prints one.", HelpName = "FILE" };
        Add(_register);
    }

    protected void AddRulebook()
    {
        _rulebook = new Option<string?>("--rulebook")
        {
            Description = "A rulebook of the register by its name, or a file with one of your own.",
            HelpName = "ID|FILE",
        };
        Add(_rulebook);
    }

    /// <summary>What was given as the rulebook; null where nothing was.</summary>
    protected string? GivenRulebook(ParseResult arguments) => arguments.GetValue(_rulebook!);

    /// <summary>The rulebook asked for: the first of the register, one by its name, or the one in a file, validated.</summary>
    protected RulesOfProcedure RulebookOf(Register register, ParseResult arguments)
    {
        var given = GivenRulebook(arguments);
        if (given is null || register.Rulebooks.Any(r => r.Id == given) || !IsFile(given))
            return register.FindRulebook(given).OrRefuse();
        return Given.Record<RulesOfProcedure>(given);
    }

    /// <summary>A programme of the register with its meetings, or one that a file holds.</summary>
    protected static ProgrammeCalendar CalendarOf(Register register, string programmeOrFile) =>
        SubjectOf(register, programmeOrFile) is ProgrammeCalendar calendar
            ? Given.Valid(calendar, IsFile(programmeOrFile) ? programmeOrFile : null)
            : throw new Refusal(
                Codes.NothingToAudit,
                $"{SafeText.Quote(programmeOrFile)} is a report; use a programme, or a file with a programmeCalendar/1 or an intersessionalProgramme/1"
            );

    /// <summary>A report of the register by its symbol, or one that a file holds.</summary>
    protected static MeetingReport ReportOf(Register register, string symbolOrFile) =>
        IsFile(symbolOrFile)
            ? Subject(register, symbolOrFile) is MeetingReport report
                ? Given.Valid(report, symbolOrFile)
                : throw new Refusal(
                    Codes.NothingToAudit,
                    $"{Given.NameOf(symbolOrFile)} does not contain a report; use a meetingReport/1, as bwc read prints it"
                )
            : register.FindReport(symbolOrFile).OrRefuse();

    /// <summary>What can be audited: a programme with its meetings, or a report.</summary>
    protected static object SubjectOf(Register register, string given)
    {
        if (register.Programmes.Any(p => p.Id == given))
            return register.CalendarOf(given).OrRefuse();
        if (IsFile(given))
            return Subject(register, given);
        if (register.TryFindReport(given, out var report))
            return report;
        return DocumentSymbol.TryParse(given, out _) ? register.FindReport(given).OrRefuse() : register.CalendarOf(given).OrRefuse();
    }

    private static object Subject(Register register, string file)
    {
        var content = Given.File(file);
        var read = ModelJson.ReadAny(content);
        if (!Given.IsJson(content) && read.Findings.Any(f => f.Code == Codes.JsonMalformed))
            throw new Refusal(
                Codes.JsonMalformed,
                $"{Given.NameOf(file)} is not JSON; if it is the text of a report, read it first: bwc read {SafeText.Shorten(file)} --language en"
            );
        return read.OrRefuse(file) switch
        {
            ProgrammeCalendar calendar => calendar,
            IntersessionalProgramme programme => register.CalendarOf(programme),
            MeetingReport report => report,
            _ => throw new Refusal(
                Codes.NothingToAudit,
                $"{Given.NameOf(file)} contains neither a programme nor a report; use a programmeCalendar/1, an "
                    + "intersessionalProgramme/1 or a meetingReport/1, or a programme of the register by its name with --register FILE"
            ),
        };
    }

    // A symbol has slashes too, but no file is named like one.
    private static bool IsFile(string given) =>
        given == Given.StandardInput
        || Path.Exists(given)
        || (!DocumentSymbol.TryParse(given, out _) && (Path.HasExtension(given) || given.Contains('/', StringComparison.Ordinal)));

    /// <summary>The register asked for: the embedded one, or the one in the file named.</summary>
    protected Register RegisterOf(ParseResult arguments) =>
        _register is null || arguments.GetValue(_register) is not { } path
            ? Register.Default
            : Register.Create(ModelJson.Read<RegisterFile>(Given.File(path)).OrRefuse(path)).OrRefuse(path);
}
