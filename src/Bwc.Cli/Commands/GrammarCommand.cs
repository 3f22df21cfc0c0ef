using System.CommandLine;
using Bwc.Cli.Output;
using Bwc.Model;
using Bwc.Model.Json;

namespace Bwc.Cli.Commands;

/// <summary>bwc grammar LANGUAGE: the phrases by which reports in a language are read.</summary>
internal sealed class GrammarCommand : ToolCommand
{
    private readonly Argument<string> _language = new("language") { Description = "The language: zh or en.", HelpName = "LANGUAGE" };

    public GrammarCommand()
        : base("grammar", "Print the grammar used to read reports in a language, as a start for one of your own.")
    {
        Add(_language);
        AddFormat([Format.Json, Format.Table, Format.Csv, Format.Markdown]);
    }

    public override Answer Answer(ParseResult arguments)
    {
        var format = FormatOf(arguments);
        var grammar = Register.GrammarOf(Given.Language(arguments.GetValue(_language)!)).OrRefuse();
        return new Answer(
            format == Format.Json
                ? ModelJson.Write(grammar)
                : Print.Rows(format, Rows.Of(grammar.Phrases, ("class", p => Print.Word(p.Class)), ("value", p => p.Value), ("text", p => p.Text)))
        );
    }
}
