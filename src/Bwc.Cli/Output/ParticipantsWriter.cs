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
            case Format.Table:
                output.Write(Harmless.Of(ForPeople(list, file)));
                break;
            default:
                Rows(output, format, list, file);
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
    private static void Rows(TextWriter output, Format format, ParticipantList list, ParticipantFile file)
    {
        var head = Output.Rows.Of<EntryRuling>([], Columns);
        output.Write(Print.Rows(format, head));
        foreach (var entry in file.Rule(list))
            output.Write(Harmless.Of(RowWriter.Row(format, Array.ConvertAll(Columns, c => c.Cell(entry) ?? string.Empty))));
    }

    private static string ForPeople(ParticipantList list, ParticipantFile file)
    {
        EntryRuling[] entries = [.. file.Rule(list)];
        var text = new StringBuilder(
            TableWriter.Write(
                Output.Rows.Of(
                    entries,
                    ("Line", e => e.Line.ToString(CultureInfo.InvariantCulture)),
                    ("Given", e => e.Given),
                    ("State", e => e.State?.ToString()),
                    ("Category", e => e.Category),
                    ("Rule", e => e.Rule?.ToString()),
                    ("Decides", e => e.TakesPartInDecisions ? "yes" : "no")
                )
            )
        );
        var findings = entries.Where(e => !e.Findings.IsEmpty).ToArray();
        if (findings.Length > 0)
            text.Append('\n');
        foreach (var entry in findings)
        {
            foreach (var finding in entry.Findings)
                text.Append(
                    Print.Prose(
                        FormattableString.Invariant($"{Print.Capital(Print.Word(finding.Severity))}, line {entry.Line}: {finding.Message} ({finding.Code})"),
                        "",
                        "  "
                    )
                );
        }

        text.Append('\n');
        foreach (var (category, count) in list.Counts)
            text.Append(CultureInfo.InvariantCulture, $"{category}: {count}\n");
        text.Append(
            Print.Prose(
                $"{Wording.Count(list.Entries, "entry", "entries")} and {Wording.Count(list.Participants, "participant")} on {Print.Day(list.On)}; "
                    + $"{Wording.Count(list.Errors, "entry is", "entries are")} in error; {Wording.Count(file.Blank, "blank line")} passed over"
            )
        );
        return text.ToString();
    }
}
