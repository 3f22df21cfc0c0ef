using System.CommandLine;
using Bwc.Cli.Output;
using Bwc.Model;
using Bwc.Model.Json;

namespace Bwc.Cli.Commands;

/// <summary>bwc documents: the documents of the meetings that were seen, all or chosen.</summary>
internal sealed class DocumentsCommand : ToolCommand
{
    private readonly Option<string?> _meeting = new("--meeting") { Description = "Only the documents of this meeting, such as MX3-2020.", HelpName = "ID" };
    private readonly Option<string[]> _by = new("--by")
    {
        Description = "Only what a State, a group or an organization submitted, or what was submitted on its behalf.",
        HelpName = "WHO",
        AllowMultipleArgumentsPerToken = true,
    };
    private readonly Option<string?> _kind = new("--kind")
    {
        Description = "Only one kind: official-document, conference-room-paper, miscellaneous, information, limited, summary-record or working-paper.",
        HelpName = "KIND",
    };

    public DocumentsCommand()
        : base("documents", "List the documents of the meetings found in sources: symbol, title, submitters, languages, grade and source.")
    {
        Add(_meeting);
        Add(_by);
        Add(_kind);
        AddFormat();
        AddRegister();
    }

    public override Answer Answer(ParseResult arguments)
    {
        var format = FormatOf(arguments);
        var kind = arguments.GetValue(_kind) is { } word ? Given.Word<DocumentKind>(word) : default(DocumentKind?);
        var by = arguments.GetValue(_by) is { Length: > 0 } words ? string.Join(' ', words) : null;
        var documents = RegisterOf(arguments).FindDocuments(arguments.GetValue(_meeting), by, kind).OrRefuse();
        if (format == Format.Json)
            return new Answer(ModelJson.WriteList([.. documents]));
        if (format == Format.Csv)
        {
            return new Answer(
                Print.Rows(
                    format,
                    Rows.Of(
                        documents,
                        ("symbol", d => d.Symbol.ToString()),
                        ("title", d => d.Title),
                        ("submittedBy", d => string.Join(';', d.SubmittedBy)),
                        ("onBehalfOf", d => d.OnBehalfOf),
                        ("date", d => Print.Day(d.Date)),
                        ("languages", d => string.Join(';', d.Languages.Select(LanguageTags.TagOf))),
                        ("meeting", d => d.Meeting),
                        ("grade", d => Print.Word(d.Grade)),
                        ("source", d => d.Source?.Text)
                    )
                )
            );
        }

        if (documents.Count == 0)
            return new Answer(new Page(format).Line("No such document is in the register's catalogue.").ToString());
        var gaps = documents.NeverSeen;
        return new Answer(
            new Page(format)
                .Table(
                    Rows.Of(
                            documents,
                            ("Symbol", d => d.Symbol.ToString()),
                            ("Title", d => d.Title ?? "not established"),
                            ("By", d => string.Join(", ", d.SubmittedBy) + (d.OnBehalfOf is { } behalf ? $" for {behalf}" : string.Empty)),
                            ("Grade", d => Print.Words(d.Grade)),
                            ("Source", d => format == Format.Markdown ? Print.Listed(d.Source) : null)
                        )
                        .WithoutEmpty()
                )
                .Line(Wording.Count(documents.Count, "document"))
                .Line(gaps.IsEmpty || by is not null ? null : $"Not found in any source: {Wording.List(gaps, g => g.ToString(), 8)}")
                .ToString()
        );
    }
}
