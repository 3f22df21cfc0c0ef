namespace Bwc.Model.Reports;

/// <summary>The sentences of a block from which nothing has been read by the time when a walk comes to them.</summary>
internal readonly struct UnclaimedSentences(Sentences text)
{
    public Walk GetEnumerator() => new(text);

    /// <summary>A walk over them, which allocates nothing.</summary>
    public struct Walk(Sentences text)
    {
        private int _at = -1;

        public readonly Range Current => text.Each()[_at];

        public bool MoveNext()
        {
            do _at++;
            while (_at < text.Each().Count && text.IsClaimed(text.Each()[_at]));
            return _at < text.Each().Count;
        }
    }
}
