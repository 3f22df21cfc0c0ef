namespace Bwc.Model.Reports;

/// <summary>Keeps account of a reading: what was read from where, what is only furniture of the page, and what is to be said of the rest.</summary>
internal sealed class ReadingJournal
{
    private const int MaxNotes = 1000;

    private readonly List<ReadingTrace> _traces = [];
    private readonly List<ReadingNote> _notes = [];
    private readonly List<TextExtent> _furniture = [];

    public IReadOnlyList<ReadingTrace> Traces => _traces;

    public IReadOnlyList<ReadingNote> Notes => _notes;

    public IReadOnlyList<TextExtent> Furniture => _furniture;

    public void Trace(string path, int start, int length) =>
        _traces.Add(
            new ReadingTrace
            {
                Path = path,
                Start = start,
                Length = length,
            }
        );

    /// <summary>Says that a stretch of the text is no part of what the report says: a page header, the number of a paragraph, a heading.</summary>
    public void Pass(int start, int end)
    {
        if (end <= start)
            return;
        if (_furniture.Count > 0 && _furniture[^1] is var last && last.Start + last.Length is var reached && start <= reached + 1 && start >= last.Start)
            _furniture[^1] = last with { Length = Math.Max(reached, end) - last.Start };
        else
            _furniture.Add(new TextExtent { Start = start, Length = end - start });
    }

    public void Note(string code, FindingSeverity severity, string message, (int Start, int End) extent)
    {
        if (_notes.Count > MaxNotes)
            return;
        var cut = _notes.Count == MaxNotes;
        _notes.Add(
            new ReadingNote
            {
                Code = cut ? Codes.FindingsCut : code,
                Severity = cut ? FindingSeverity.Info : severity,
                Message = cut ? FormattableString.Invariant($"there are more than {MaxNotes} notes; the others are not listed") : message,
                Start = extent.Start,
                Length = extent.End - extent.Start,
            }
        );
    }

    /// <summary>Leaves the journal empty for the next reading.</summary>
    public void Clear()
    {
        _traces.Clear();
        _notes.Clear();
        _furniture.Clear();
    }

    /// <summary>The account of the whole. Where notes were left out, the last one stands for all that comes after it.</summary>
    public ReportReading Finish(int length)
    {
        if (_notes.Count > MaxNotes)
            _notes[^1] = _notes[^1] with { Length = length - _notes[^1].Start };
        return new ReportReading
        {
            Length = length,
            Traces = [.. _traces],
            Notes = [.. _notes],
            Furniture = [.. _furniture],
        };
    }
}
