namespace Bwc.Model.Reports;

/// <summary>Hands a desk to each reading: the one that was left last or, where another reading has it, a new one.</summary>
internal sealed class ReadingDesks(Lexicon lexicon)
{
    private ReadingDesk? _free;

    public ReadingDesk Take() => Interlocked.Exchange(ref _free, null) ?? new ReadingDesk(lexicon);

    public void Leave(ReadingDesk desk)
    {
        desk.Clear();
        Volatile.Write(ref _free, desk);
    }
}
