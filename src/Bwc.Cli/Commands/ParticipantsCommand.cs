using System.CommandLine;
using System.Text;
using Bwc.Cli.Output;
using Bwc.Model;

namespace Bwc.Cli.Commands;

/// <summary>bwc participants FILE --on DATE: who everybody on a list is, how each may take part, and what is wrong with the list.</summary>
internal sealed class ParticipantsCommand : ToolCommand
{
    private readonly Argument<string> _file = new("file")
    {
        Description = "The list: one name a line, or a table with commas, semicolons or tabs; - is standard input.",
        HelpName = "FILE",
    };
    private readonly Option<string?> _column = new("--column")
    {
        Description = "The column with the names, by its name or its number from 1.",
        HelpName = "COLUMN",
    };
    private readonly Option<string?> _also = new("--also")
    {
        Description = "A table of bodies that the register does not know, with the columns abbreviation, names and kind.",
        HelpName = "FILE",
    };
    private readonly Option<string> _on;
    private readonly Option<string> _basis;

    public ParticipantsCommand()
        : base("participants", "Identify everybody on a list of participants, and show how each may take part on a day and what is wrong with the list.")
    {
        Add(_file);
        _on = AddOn();
        Add(_column);
        Add(_also);
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
        var register = RegisterOf(arguments);
        var rules = GivenRulebook(arguments) is null ? null : ParticipationRules.Create(RulebookOf(register, arguments)).OrRefuse();
        var list = register.ListOn(on, basis, rules).OrRefuse();
        if (arguments.GetValue(_also) is { } also)
        {
            using var table = Open(also);
            if (list.AddTable(table) is { } wrong)
                throw new Refusal([wrong]);
        }

        var text = Open(arguments.GetValue(_file)!);
        var file = ParticipantFile.Open(text, arguments.GetValue(_column)).OrRefuse();
        return new Answer(
            string.Empty,
            Stream: output =>
            {
                using (text)
                    ParticipantsWriter.Write(output, format, list, file);
                return list.Errors > 0 ? Tool.AnsweredWithErrors : Tool.Answered;
            }
        );
    }

    private static StreamReader Open(string path) => new(Given.Open(path), Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
}
