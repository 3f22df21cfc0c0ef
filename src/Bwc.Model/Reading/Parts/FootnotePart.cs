using System.Globalization;

namespace Bwc.Model.Reports;

/// <summary>The footnotes, each kept as printed.</summary>
internal sealed class FootnotePart(ReadingContext context) : ReportPart(context)
{
    // A text with more is none that people have footnoted.
    private const int MostNotes = 999;

    private readonly List<PrintedText> _notes = [];

    public override void Take(BlockKind kind)
    {
        if (kind != BlockKind.Footnote || _notes.Count == MostNotes || Slice(0, Text.Letters.Length) is not { Length: > 0 } text)
            return;
        _notes.Add(new PrintedText { Label = Context.Number.ToString(CultureInfo.InvariantCulture), Text = text });
        Text.Use(Text.All);
        Trace(Numbered("$.footnotes", _notes.Count - 1), Text.All);
    }

    public override MeetingReport Give(MeetingReport report) => _notes.Count == 0 ? report : report with { Footnotes = [.. _notes] };
}
