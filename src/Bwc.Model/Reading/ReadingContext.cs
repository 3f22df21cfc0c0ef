namespace Bwc.Model.Reports;

/// <summary>What the parts of a reading share: the words of the block under hand, where it is, and what has been found out so far.</summary>
internal sealed class ReadingContext(Lexicon lexicon, ReadingDesk desk)
{
    public Lexicon Lexicon { get; } = lexicon;

    public ReadingDesk Desk { get; } = desk;

    public Sentences Text { get; } = desk.Text;

    public ReadingJournal Journal { get; } = desk.Journal;

    /// <summary>Whom the report has named as guests of the meeting.</summary>
    public KnownGuests Guests { get; } = new();

    /// <summary>The symbol of the report itself, as far as it is known.</summary>
    public DocumentSymbol? Own { get; set; }

    /// <summary>The number of the paragraph under hand; 0 if it has none.</summary>
    public int Number { get; private set; }

    /// <summary>The letter of the part under hand; '\0' where it has none.</summary>
    public char Letter { get; private set; }

    public bool InAnnex { get; private set; }

    /// <summary>The number of the annex, such as "I"; null if it is not known.</summary>
    public string? Annex { get; private set; }

    /// <summary>True if the block comes after a blank line, or at the beginning of the text.</summary>
    public bool AfterBlank { get; private set; }

    /// <summary>Takes the block that the reader has come to.</summary>
    public void Take(in TextBlocks blocks)
    {
        (Number, Letter, InAnnex, Annex, AfterBlank) = (blocks.Number, blocks.Letter, blocks.InAnnex, blocks.Annex, blocks.AfterBlank);
        Text.Walk(blocks.Block);
    }
}
