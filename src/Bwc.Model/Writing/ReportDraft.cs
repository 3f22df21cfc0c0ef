using System.Collections.Immutable;
using System.Text;

namespace Bwc.Model.Reports;

/// <summary>The draft of a report, or of part of a report, with its text and findings about it.</summary>
[Cites("docs/drafting.md")]
public sealed class ReportDraft
{
    private readonly ImmutableArray<DraftBlock> _blocks;

    internal ReportDraft(Language language, ImmutableArray<DraftBlock> blocks, ImmutableArray<Finding> findings)
    {
        (Language, _blocks, Findings) = (language, blocks, findings);
        Text = ToText();
    }

    /// <summary>The language of the text.</summary>
    public Language Language { get; }

    /// <summary>The text, with one line for each paragraph, ended by "\n"; empty if the record contains nothing to write.</summary>
    public string Text { get; }

    /// <summary>
    /// Findings on what the draft leaves out, expresses in another language, or states differently from the record; the most severe are errors.
    /// </summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>Returns the text as Markdown, with headings and the list of documents as a table.</summary>
    /// <returns>The text, with "\n" at the end of each line.</returns>
    public string ToMarkdown()
    {
        var text = new StringBuilder();
        var titled = false;
        foreach (var (kind, label, content) in _blocks)
        {
            var safe = Escaped(content);
            switch (kind)
            {
                case DraftBlockKind.Title or DraftBlockKind.Annex:
                    Part(titled && kind == DraftBlockKind.Title ? safe : $"# {safe}");
                    titled = true;
                    break;
                case DraftBlockKind.Heading:
                    Part($"## {safe}");
                    break;
                case DraftBlockKind.Paragraph:
                    Part($"{label}\\. {safe}");
                    break;
                case DraftBlockKind.Sub:
                    Part($"({label}) {safe}");
                    break;
                case DraftBlockKind.Footnote:
                    Part($"<sup>{label}</sup> {safe}");
                    break;
                case DraftBlockKind.ListHeader:
                    var cells = content.Split(' ', 2);
                    Part($"| {Escaped(cells[0])} | {(cells.Length > 1 ? Escaped(cells[1]) : string.Empty)} |\n| --- | --- |");
                    break;
                case DraftBlockKind.Document:
                    text.Append("| ").Append(Escaped(label)).Append(" | ").Append(safe.Replace("\n", "<br/>", StringComparison.Ordinal)).Append(" |\n");
                    break;
                default:
                    Part(safe);
                    break;
            }
        }

        return text.ToString();

        void Part(string part) => text.Append(text.Length > 0 ? "\n" : string.Empty).Append(part).Append('\n');
    }

    /// <summary>The draft with more to say of it.</summary>
    internal ReportDraft With(IEnumerable<Finding> findings) => new(Language, _blocks, FindingList.Of(Findings.Concat(findings)).ToFindings());

    /// <summary>Returns the language and the length of the text.</summary>
    public override string ToString() => FormattableString.Invariant($"a draft in {LanguageTags.TagOf(Language)}, {Text.Length} characters");

    private string ToText()
    {
        var text = new StringBuilder();
        foreach (var (kind, label, content) in _blocks)
        {
            if (text.Length > 0 && kind is not (DraftBlockKind.Line or DraftBlockKind.ListHeader or DraftBlockKind.Document))
                text.Append('\n');
            _ = kind switch
            {
                DraftBlockKind.Paragraph => text.Append(label).Append(". "),
                DraftBlockKind.Sub => text.Append('(').Append(label).Append(") "),
                DraftBlockKind.Footnote => text.Append(' ').Append(label).Append(' '),
                DraftBlockKind.Document => text.Append(label).Append('\n'),
                DraftBlockKind.Heading => text.Append(' '),
                _ => text,
            };
            text.Append(content).Append('\n');
        }

        return text.ToString();
    }

    private static string Escaped(string text)
    {
        if (!text.AsSpan().ContainsAny("\\`*_[]<>|#"))
            return text;
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '#')
                escaped.Append('\\');
            escaped.Append(c);
        }

        return escaped.ToString();
    }
}
