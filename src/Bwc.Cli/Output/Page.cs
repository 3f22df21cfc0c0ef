using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Bwc.Model;

namespace Bwc.Cli.Output;

/// <summary>
/// An answer for people, part by part, with the same parts in each of its two forms: text for a terminal, and Markdown, ready for a memo.
/// </summary>
internal sealed class Page
{
    private readonly StringBuilder _text = new();
    private readonly bool _isMarkdown;
    private bool _inLines;

    public Page(Format format) => _isMarkdown = format == Format.Markdown;

    /// <summary>The first line, by which the answer is known.</summary>
    public Page Title(string text)
    {
        if (!_isMarkdown)
            return Line(text);
        Begin();
        _text.Append("## ").Append(Escaped(text)).Append('\n');
        return this;
    }

    /// <summary>A sentence, or a line of facts; nothing where there is none.</summary>
    public Page Line(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return this;
        if (_isMarkdown || !_inLines)
            Begin();
        _text.Append(_isMarkdown ? Escaped(text) + "\n" : Print.Prose(text));
        _inLines = true;
        return this;
    }

    /// <summary>Several lines that belong together, each with a mark in front.</summary>
    public Page Items(IEnumerable<string> items)
    {
        var texts = items.ToArray();
        if (texts.Length == 0)
            return this;
        Begin();
        foreach (var item in texts)
            _text.Append(_isMarkdown ? $"* {Escaped(item)}\n" : Print.Prose(item, "* ", "  "));
        return this;
    }

    /// <summary>What codes stand for: in a terminal as two columns, each line of which is followed by the next without a gap.</summary>
    public Page Legend(IEnumerable<(string Code, string Name)> entries)
    {
        if (_isMarkdown)
            return Items(entries.Select(e => $"{e.Code}: {e.Name}"));
        foreach (var (code, name) in entries)
            Line($"{code, -4} {name}");
        return this;
    }

    /// <summary>A table; nothing where it has no rows.</summary>
    public Page Table(Rows rows)
    {
        if (rows.Cells.Count == 0)
            return this;
        Begin();
        _text.Append(Print.Rows(_isMarkdown ? Format.Markdown : Format.Table, rows with { Columns = Array.ConvertAll(rows.Columns, Print.Capital) }));
        return this;
    }

    /// <summary>The reasoning, numbered, each step with its source.</summary>
    public Page Steps(ImmutableArray<ReasoningStep> steps)
    {
        if (steps.IsEmpty)
            return this;
        Begin();
        if (!_isMarkdown)
        {
            _text.Append(Print.Steps(steps));
            return this;
        }

        for (var i = 0; i < steps.Length; i++)
            _text.Append(CultureInfo.InvariantCulture, $"{i + 1}. {Escaped(steps[i].ToString())}\n");
        return this;
    }

    /// <summary>Remarks on the answer, a line each.</summary>
    public Page Notes(IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
            Line($"{finding.Code} {Print.Words(finding.Severity)}: {finding.Message}");
        return this;
    }

    /// <summary>One finding with its place, its rule, its fact and the agreement that covers it.</summary>
    public Page Finding(Finding finding)
    {
        Begin();
        var head = $"{finding.Code} {Print.Words(finding.Severity)} at {finding.Path}";
        (string Name, string? Text)[] parts = [("Covered by", finding.Derogation), ("Rule", finding.Citation?.Text), ("Fact", finding.Fact?.Text)];
        if (_isMarkdown)
            _text.Append("* ").Append(Escaped($"{finding.Message} ({head})")).Append('\n');
        else
            _text.Append(Print.Prose(head)).Append(Print.Prose(finding.Message, "  ", "  "));
        foreach (var (name, text) in parts)
        {
            if (text is not null)
                _text.Append(_isMarkdown ? $"  * {name}: {Escaped(text)}\n" : Print.Prose($"{name}: {text}", "  ", "    "));
        }

        return this;
    }

    /// <summary>What the short names of the sources stand for; nothing where the citations have none.</summary>
    public Page Sources(Register register, IEnumerable<Citation?> citations)
    {
        var named = citations.OfType<Citation>().SelectMany(c => c.Text.Split(';', StringSplitOptions.TrimEntries)).ToHashSet(StringComparer.Ordinal);
        return Table(Rows.Of(register.Sources.Where(s => named.Contains(s.Id)), ("Source", s => s.Id), ("What it is", s => s.Title)));
    }

    public override string ToString() => _text.ToString();

    private void Begin()
    {
        if (_text.Length > 0)
            _text.Append('\n');
        _inLines = false;
    }

    /// <summary>A text whose signs Markdown would take for its own.</summary>
    private static string Escaped(string text) =>
        Print.Markdown(Harmless.OneLine(text)).Replace("[", "\\[", StringComparison.Ordinal).Replace("*", "\\*", StringComparison.Ordinal);
}
