using System.Globalization;
using System.Text;
using Bwc.Model;
using Bwc.Model.Json;

namespace Bwc.Cli.Output;

/// <summary>Prints the rulings on a list of participants while the list is read; only the table for people waits for the last row.</summary>
internal static class ParticipantsWriter
{
    private static readonly Column<EntryRuling>[] Columns =
    [
        ("line", e => e.Line.ToString(CultureInfo.InvariantCulture)),
        ("given", e => e.Given),
        ("participant", e => e.Participant),
        ("state", e => e.State?.ToString()),
        ("category", e => e.Category),
        ("rule", e => e.Rule?.ToString()),
        ("takesPartInDecisions", e => e.TakesPartInDecisions ? "true" : "false"),
        ("candidates", e => string.Join(';', e.Candidates)),
        ("findings", e => string.Join(' ', e.Findings)),
    ];

    public static void Write(TextWriter output, Format format, ParticipantList list, ParticipantFile file)
    {
        switch (format)
        {
            case Format.Json:
                Json(output, list, file);
                break;
            case Format.Table or Format.Markdown:
                output.Write(Harmless.Of(ForPeople(format, list, file)));
                break;
            default:
                Rows(output, list, file);
                break;
        }
    }

    private static void Json(TextWriter output, ParticipantList list, ParticipantFile file)
    {
        output.Write($"{{\n  \"on\": \"{Print.Day(list.On)}\",\n  \"entries\": [");
        var separator = "\n    ";
        foreach (var entry in file.Rule(list))
        {
            using var buffer = new PooledBuffer();
            ModelJson.WriteItem(entry, buffer);
            output.Write(separator);
            output.Write(Harmless.Of(Encoding.UTF8.GetString(buffer.Written)));
            separator = ",\n    ";
        }

        output.Write(list.Entries > 0 ? "\n  ],\n" : "],\n");
        var counts = string.Join(", ", list.Counts.Select(c => FormattableString.Invariant($"\"{c.Key}\": {c.Value}")));
        output.Write(
            FormattableString.Invariant(
                $"  \"counts\": {{{counts}}},\n  \"participants\": {list.Participants},\n  \"blank\": {file.Blank},\n  \"errors\": {list.Errors}\n}}\n"
            )
        );
    }

    /// <summary>Row after row, the names of the columns in front.</summary>
    private static void Rows(TextWriter output, ParticipantList list, ParticipantFile file)
    {
        var head = Output.Rows.Of<EntryRuling>([], Columns);
        output.Write(Print.Rows(Format.Csv, head));
        foreach (var entry in file.Rule(list))
            output.Write(Harmless.Of(RowWriter.Row(Array.ConvertAll(Columns, c => c.Cell(entry) ?? string.Empty))));
    }

    private static string ForPeople(Format format, ParticipantList list, ParticipantFile file)
    {
        EntryRuling[] entries = [.. file.Rule(list)];
        var page = new Page(format).Table(
            Output.Rows.Of(
                entries,
                ("Line", e => e.Line.ToString(CultureInfo.InvariantCulture)),
                ("Given", e => e.Given),
                ("State", e => e.State?.ToString()),
                ("Category", e => e.Category is { } category ? PlainWords.Of(category) : null),
                ("Rule", e => e.Rule?.ToString()),
                ("Decides", e => e.TakesPartInDecisions ? "yes" : "no")
            )
        );
        page.Items(
            entries.SelectMany(entry =>
                entry.Findings.Select(finding =>
                    FormattableString.Invariant($"{Print.Capital(Print.Word(finding.Severity))}, line {entry.Line}: {finding.Message} ({finding.Code})")
                )
            )
        );
        return page.Items(list.Counts.Select(c => Counted(c.Key, c.Value, list.ParticipantsOf(c.Key))))
            .Line(
                $"{Wording.Count(list.Entries, "entry", "entries")} and {Wording.Count(list.Participants, "participant")} on {Print.Day(list.On)}; "
                    + $"{Wording.Count(list.Errors, "entry has an error", "entries have an error")}; {Wording.Count(file.Blank, "blank line")} skipped"
            )
            .ToString();
    }

    /// <summary>How many entries of a category there are, and of how many participants where some are there more than once.</summary>
    private static string Counted(string category, int entries, int participants) =>
        $"{PlainWords.Of(category)}: {Wording.Count(entries, "entry", "entries")}"
        + (participants is 0 || participants == entries ? string.Empty : $" of {Wording.Count(participants, "participant")}");
}
