namespace Bwc.Model.Reports;

/// <summary>
/// What a reading works on and leaves for the next one, so that the room for it is made once and not for every report: the words of the block under hand,
/// the blocks, and what was seen.
/// </summary>
internal sealed class ReadingDesk(Lexicon lexicon)
{
    // The room that a text with more blocks took is given back.
    private const int MostSeen = 2000;

    public Sentences Text { get; } = new(lexicon);

    public BlockBuffer Main { get; } = new();

    public BlockBuffer Done { get; } = new();

    public BlockBuffer Note { get; } = new();

    public SeenTexts Seen { get; private set; } = new();

    /// <summary>Leaves the desk for the next reading.</summary>
    public void Clear()
    {
        Main.Clear();
        Done.Clear();
        Note.Clear();
        if (Seen.Count > MostSeen)
            Seen = new SeenTexts();
        else
            Seen.Clear();
    }
}
