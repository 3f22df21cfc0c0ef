using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Bwc.Cli.Output;
using Bwc.Model;
using Bwc.Model.Json;

namespace Bwc.Cli.Commands;

/// <summary>bwc symbol SYMBOL...: what document symbols say.</summary>
internal sealed class SymbolCommand : ToolCommand
{
    private readonly Argument<string[]> _symbols = new("symbol")
    {
        Description = "Symbols as printed or as given in a catalogue, such as BWC/MSP/2020/MX.3/WP.4.",
        HelpName = "SYMBOL",
        Arity = ArgumentArity.OneOrMore,
    };

    // A flag by its presence, as with bwc chair.
    private readonly Option<string> _sort = new("--sort")
    {
        Description = "Sort as in a list of documents; texts that are not symbols come last.",
        Arity = ArgumentArity.Zero,
    };

    public SymbolCommand()
        : base("symbol", "Take document symbols apart: series, year, office, kind, number, suffixes, and the languages implied.")
    {
        Add(_symbols);
        Add(_sort);
        AddFormat();
    }

    public override Answer Answer(ParseResult arguments)
    {
        var format = FormatOf(arguments);
        ImmutableArray<SymbolDescription> described =
        [
            .. (arguments.GetResult(_sort) is null ? arguments.GetValue(_symbols)! : Sorted(arguments.GetValue(_symbols)!)).Select(SymbolDescription.Of),
        ];

        // What fits no known kind is a symbol all the same; what is not one at all is an error.
        var exit = described.Any(d => !DocumentSymbol.TryParse(d.Symbol, out _)) ? Tool.AnsweredWithErrors : Tool.Answered;
        if (format == Format.Json)
            return new Answer(ModelJson.WriteList(described), exit);
        if (format is Format.Table or Format.Markdown && described.Length == 1)
            return new Answer(new Page(format).Table(One(described[0])).ToString(), exit);
        if (format != Format.Csv)
        {
            return new Answer(
                Print.Rows(
                    format,
                    Rows.Of(
                        described,
                        ("symbol", d => SafeText.Shorten(d.Symbol)),
                        ("kind", d => Print.Words(d.Kind)),
                        ("number", d => Number(d.Number)),
                        ("suffixes", d => string.Join(" ", d.Suffixes)),
                        ("valid", d => d.Valid ? "yes" : "no")
                    )
                ),
                exit
            );
        }

        return new Answer(
            Print.Rows(
                format,
                Rows.Of(
                    described,
                    ("symbol", d => SafeText.Shorten(d.Symbol)),
                    ("series", d => d.Series),
                    ("year", d => Number(d.Year)),
                    ("office", d => d.Office),
                    ("organ", d => d.Organ),
                    ("kind", d => Print.Word(d.Kind)),
                    ("number", d => Number(d.Number)),
                    ("draftOf", d => Number(d.DraftOf)),
                    ("suffixes", d => string.Join(" ", d.Suffixes)),
                    ("language", d => d.Language is { } language ? LanguageTags.TagOf(language) : null),
                    ("jobNumber", d => d.JobNumber),
                    ("error", d => d.Error)
                )
            ),
            exit
        );
    }

    private static IEnumerable<string> Sorted(string[] symbols) =>
        symbols
            .Select(s => (Text: s, Known: DocumentSymbol.TryParse(s, out var parsed), Symbol: parsed))
            .OrderBy(s => !s.Known)
            .ThenBy(s => s.Symbol)
            .Select(s => s.Text);

    private static Rows One(SymbolDescription symbol)
    {
        var rows = new Rows(["Part", "Value"], []);
        Add(rows, "Symbol", SafeText.Shorten(symbol.Symbol));
        Add(rows, "Series", symbol.Series);
        Add(rows, "Year", Number(symbol.Year));
        Add(rows, "Office", symbol.Office);
        Add(rows, "Organ", symbol.Organ);
        Add(rows, "Kind", Print.Words(symbol.Kind));
        Add(rows, "Number", Number(symbol.Number));
        Add(rows, "Draft of document", Number(symbol.DraftOf));
        Add(rows, "Suffixes", string.Join(", ", symbol.Suffixes));
        Add(rows, "Languages implied", string.Join(", ", symbol.Languages.Select(LanguageTags.TagOf)));
        if (symbol.Language is { } language)
            Add(rows, "Language", LanguageTags.TagOf(language));
        Add(rows, "Job number", symbol.JobNumber);
        if (symbol.Reissued)
            Add(rows, "Reissued", "yes");
        if (DocumentSymbol.TryParse(symbol.Symbol, out var parsed))
            Add(rows, "Address", parsed.Address(Language.English));
        Add(rows, "Problem", symbol.Error);
        return rows;
    }

    private static void Add(Rows rows, string part, string? value)
    {
        if (!string.IsNullOrEmpty(value))
            rows.Cells.Add([part, value]);
    }

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
