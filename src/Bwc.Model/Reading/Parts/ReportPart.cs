namespace Bwc.Model.Reports;

/// <summary>
/// A part of a report: it looks at each block, takes what is its own, and gives its record at the end. What was said first counts; a second saying is
/// no second fact.
/// </summary>
internal abstract class ReportPart(ReadingContext context) : BlockReader(context)
{
    /// <summary>Takes from the block under hand what is this part's own, and says so by traces.</summary>
    public abstract void Take(BlockKind kind);

    /// <summary>Puts what was read into the report.</summary>
    public abstract MeetingReport Give(MeetingReport report);

    /// <summary>Keeps what is said first, and notes that it was said again.</summary>
    protected bool Fill<T>(ref T? field, string path, Range range, Func<T?> read)
    {
        if (field is not null)
            return Again(path, range);
        field = read();
        Trace(path, range);
        return true;
    }

    /// <summary>Notes, sentence by sentence, that a range says again what was read before.</summary>
    protected bool Again(string path, Range range)
    {
        foreach (var sentence in Text.Each())
        {
            if (sentence.Start.Value >= range.End.Value || sentence.End.Value <= range.Start.Value || Text.IsClaimed(sentence))
                continue;
            var letters = Text.Claim(sentence).GetValueOrDefault();
            Note(
                Codes.SaidBefore,
                FindingSeverity.Info,
                $"{path} has already been read; what this sentence says about it is not kept: {SafeText.Quote(Text.Letters[letters.Start..letters.End])}",
                letters.Start,
                letters.End
            );
            Text.Use(sentence);
        }

        return true;
    }
}
