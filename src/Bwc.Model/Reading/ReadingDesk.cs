namespace Bwc.Model.Reports;

/// <summary>
/// What a reading works on and leaves for the next one, so that the room for it is made once and not for every report: the words of the block under hand,
/// the blocks, what was seen and what was written down.
/// </summary>
internal sealed class ReadingDesk(Lexicon lexicon)
{
    // The room that a text with more blocks took is given back.
    private const int Most = 2000;

    public Sentences Text { get; } = new(lexicon);

    public BlockBuffer Main { get; } = new();

    public BlockBuffer Done { get; } = new();

    public BlockBuffer Note { get; } = new();

    public SeenTexts Seen { get; private set; } = new();

    public ReadingJournal Journal { get; private set; } = new();

    /// <summary>Leaves the desk for the next reading.</summary>
    public void Clear()
    {
        Main.Clear();
        Done.Clear();
        Note.Clear();
        if (Math.Max(Seen.Count, Math.Max(Journal.Traces.Count, Journal.Furniture.Count)) > Most)
            (Seen, Journal) = (new SeenTexts(), new ReadingJournal());
        Seen.Clear();
        Journal.Clear();
    }
}
