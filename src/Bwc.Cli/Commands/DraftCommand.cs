using System.CommandLine;
using Bwc.Cli.Output;
using Bwc.Model;
using Bwc.Model.Reports;

namespace Bwc.Cli.Commands;

/// <summary>bwc draft FILE, bwc draft --meeting ID: the procedural report of a meeting, from its record or from the lists that it keeps.</summary>
internal sealed class DraftCommand : ToolCommand
{
    private readonly Argument<string?> _record = new("report")
    {
        Description = "A report of the register by its symbol, or a file with the record of one, as bwc read prints it.",
        HelpName = "SYMBOL|FILE",
        Arity = ArgumentArity.ZeroOrOne,
    };
    private readonly Option<string> _language = new("--language", "-l")
    {
        Description = "The language of the draft: zh or en; with --section participation also ar, fr, ru or es.",
        DefaultValueFactory = _ => "en",
        HelpName = "LANGUAGE",
    };
    private readonly Option<string?> _section = new("--section") { Description = "Only the paragraphs on who took part.", HelpName = "participation" };
    private readonly Option<string?> _meeting = new("--meeting")
    {
        Description = "Instead of a record: a meeting of the register, such as MX3-2020, with the lists that follow.",
        HelpName = "ID",
    };
    private readonly Option<string?> _participants = List("--participants", "The list of participants, as bwc participants takes it.");
    private readonly Option<string?> _speakers = List("--speakers", "The list of speakers: item, kind, who, and perhaps title, onBehalfOf, paper, subject.");
    private readonly Option<string?> _documents = List("--documents", "The list of documents: symbol, title, and perhaps submittedBy, onBehalfOf, languages.");
    private readonly Option<string?> _also = List("--also", "Bodies and guests that the register does not know: abbreviation, names, kind.");

    public DraftCommand()
        : base("draft", "Draft the procedural report of a meeting; notes on the draft come first, on standard error.")
    {
        Add(_record);
        Add(_language);
        Add(_section);
        Add(_meeting);
        Add(_participants);
        Add(_speakers);
        Add(_documents);
        Add(_also);
        AddFormat([Format.Text, Format.Markdown, Format.Json]);
        AddRegister();
    }

    public override Answer Answer(ParseResult arguments)
    {
        var (format, language) = (FormatOf(arguments), Given.Language(arguments.GetValue(_language)!));
        if (arguments.GetValue(_section) is { } section && section != "participation")
            throw new Refusal(Codes.WordUnknown, $"{SafeText.Quote(section)} is not a section that can be drafted alone; use participation");
        var register = RegisterOf(arguments);
        var record = Record(register, arguments);
        var report = record.OrRefuse();
        var whole = arguments.GetValue(_section) is null;
        var draft = (whole ? register.Draft(report, language) : register.DraftParticipation(report, language)).OrRefuse();
        var audit = register.Audit(report).Findings.Where(f => whole || f.Path.StartsWith("$.participation", StringComparison.Ordinal));
        Finding[] findings = [.. record.Findings, .. draft.Findings, .. audit];
        return new Answer(
            format switch
            {
                Format.Json => DraftWriter.Json(draft, findings),
                Format.Markdown => draft.ToMarkdown(),
                _ => draft.Text,
            },
            Array.Exists(findings, f => f.Severity == FindingSeverity.Error) ? Tool.AnsweredWithErrors : Tool.Answered,
            Before: format == Format.Json ? string.Empty : Findings.Lines(findings)
        );
    }

    private Result<MeetingReport> Record(Register register, ParseResult arguments)
    {
        var (given, meeting) = (arguments.GetValue(_record), arguments.GetValue(_meeting));
        string?[] lists = [.. new[] { _participants, _speakers, _documents, _also }.Select(arguments.GetValue)];
        if (given is null == meeting is null || (meeting is null && Array.Exists(lists, l => l is not null)))
        {
            throw new Refusal(
                Codes.UsageWrong,
                "there is nothing to draft from; use the symbol of a report, a file as bwc read prints it, or --meeting with its lists"
            );
        }

        if (given is not null)
            return new Result<MeetingReport>(ReportOf(register, given), []);
        return register.RecordOf(meeting, Open(lists[0]), Open(lists[1]), Open(lists[2]), Open(lists[3]));
    }

    private static StringReader? Open(string? path) => path is null ? null : new StringReader(Given.Text(Given.File(path)));

    private static Option<string?> List(string name, string description) => new(name) { Description = description, HelpName = "FILE" };
}
