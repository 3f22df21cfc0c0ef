using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Bwc.Model;
using NodaTime;

namespace Bwc.Cli.Output;

/// <summary>Puts an answer into the form asked for.</summary>
internal static class Print
{
    /// <summary>Rows in any form but JSON.</summary>
    public static string Rows(Format format, Rows rows) =>
        format switch
        {
            Format.Csv => RowWriter.Csv(rows),
            Format.Markdown => RowWriter.Markdown(rows with { Columns = Array.ConvertAll(rows.Columns, Capital) }),
            _ => TableWriter.Write(rows with { Columns = Array.ConvertAll(rows.Columns, Capital) }),
        };

    public static string? Day(LocalDate? day) => day is { } known ? IsoDate.ToText(known) : null;

    /// <summary>Runs of days, a day alone by itself.</summary>
    public static string Days(ImmutableArray<DateInterval> runs) =>
        string.Join("; ", runs.Select(r => r.Length == 1 ? Day(r.Start) : $"{Day(r.Start)} to {Day(r.End)}"));

    /// <summary>The word that JSON has for a value: its name with a small first letter.</summary>
    public static string Word<TEnum>(TEnum value)
        where TEnum : struct, Enum => EnumWords.Of(value);

    /// <summary>The words for people: "not established".</summary>
    public static string Words<TEnum>(TEnum value)
        where TEnum : struct, Enum => PlainWords.Of(value);

    /// <summary>A word as it is typed on the command line: "state-party" for "stateParty".</summary>
    public static string Hyphened(string word) => string.Concat(word.Select(c => char.IsAsciiLetterUpper(c) ? $"-{char.ToLowerInvariant(c)}" : $"{c}"));

    /// <summary>A citation with room to wrap between its sources.</summary>
    public static string? Listed(Citation? citation) => citation?.Text.Replace(";", "; ", StringComparison.Ordinal);

    /// <summary>A text with a capital letter in front; an empty one as it is.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>A text within Markdown, of which an angle bracket is shown and opens nothing.</summary>
    public static string Markdown(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("<", "\\<", StringComparison.Ordinal);

    /// <summary>A line of prose, wrapped.</summary>
    public static string Prose(string text, string first = "", string next = "")
    {
        var lines = Places.Wrap(Harmless.OneLine(text), Surroundings.Current.Width - Math.Max(first.Length, next.Length));
        return string.Concat(lines.Select((line, i) => $"{(i == 0 ? first : next)}{line}\n"));
    }

    /// <summary>The steps of a reasoning, numbered, each with its citation in brackets.</summary>
    public static string Steps(ImmutableArray<ReasoningStep> steps)
    {
        var text = new StringBuilder();
        for (var i = 0; i < steps.Length; i++)
            text.Append(Prose(steps[i].ToString(), string.Create(CultureInfo.InvariantCulture, $"{i + 1, 2}. "), "    "));
        return text.ToString();
    }
}
