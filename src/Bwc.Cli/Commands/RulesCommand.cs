using System.CommandLine;
using Bwc.Cli.Output;
using Bwc.Model;
using Bwc.Model.Json;

namespace Bwc.Cli.Commands;

/// <summary>bwc rules: the rules of a rulebook, with what is established of each and, where they are taken from another, what became of them.</summary>
internal sealed class RulesCommand : ToolCommand
{
    private readonly Option<string?> _adaptation = new("--adaptation")
    {
        Description = "A file with a rulebookAdaptation/1: how the rulebook applies to other meetings.",
        HelpName = "FILE",
    };

    public RulesCommand()
        : base(
            "rules",
            "List the rules of procedure, as far as they are established, and what was taken over, adapted or displaced for the meetings of 2018-2020."
        )
    {
        AddRulebook();
        Add(_adaptation);
        AddFormat();
        AddRegister();
    }

    public override Answer Answer(ParseResult arguments)
    {
        var format = FormatOf(arguments);
        var register = RegisterOf(arguments);
        var book = BookOf(register, arguments);
        if (format == Format.Json)
            return new Answer(ModelJson.WriteList(book.Rules));
        var taken = book.Rules.Any(r => r.Application is not null);
        if (format == Format.Csv)
        {
            return new Answer(
                Print.Rows(
                    format,
                    Rows.Of(
                        book.Rules,
                        ("reference", r => r.Reference.ToString()),
                        ("chapter", r => r.Chapter),
                        ("title", r => r.Title),
                        ("grade", r => Print.Word(r.Grade)),
                        ("gist", r => r.Gist),
                        ("application", r => r.Application is { } word ? Print.Word(word) : null),
                        ("appliedBy", r => r.AppliedBy?.Text),
                        ("change", r => r.Change),
                        ("source", r => r.Source?.Text)
                    )
                )
            );
        }

        var table = taken
            ? Rows.Of(
                book.Rules,
                ("Rule", r => r.Reference.ToString()),
                ("Title", Titled),
                ("Grade", r => Print.Words(r.Grade)),
                ("Applies", r => r.Application is { } word ? Print.Words(word) : null),
                ("Change", r => r.Change)
            )
            : Rows.Of(book.Rules, ("Rule", r => r.Reference.ToString()), ("Chapter", r => r.Chapter), ("Title", Titled), ("Grade", r => Print.Words(r.Grade)));
        return new Answer(
            new Page(format)
                .Title(book.Document is { } document ? $"{book.Title} ({document})" : book.Title)
                .Table(table)
                .Line(book.Note is { } note ? Print.Capital(note) + "." : null)
                .Sources(register, format == Format.Markdown ? book.Rules.Select(r => r.Source) : [])
                .ToString()
        );
    }

    /// <summary>The rulebook asked for; with an adaptation the one that it names as its base, and what it makes of it.</summary>
    private RulesOfProcedure BookOf(Register register, ParseResult arguments)
    {
        if (arguments.GetValue(_adaptation) is not { } file)
            return RulebookOf(register, arguments);
        var adaptation = Given.Record<RulebookAdaptation>(file);
        var rules =
            GivenRulebook(arguments) is null && register.Rulebooks.FirstOrDefault(r => r.Id == adaptation.Base) is { } named
                ? named
                : RulebookOf(register, arguments);
        return MutatisMutandis.Apply(rules, adaptation).OrRefuse();
    }

    private static string Titled(ProcedureRule rule) => rule.Title ?? "content not established";
}
