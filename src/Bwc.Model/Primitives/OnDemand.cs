namespace Bwc.Model;

/// <summary>A list whose items are made when they are first asked for, each once, whatever number of threads ask.</summary>
internal sealed class OnDemand<T>(int count, Func<int, T> make)
    where T : class
{
    private readonly T?[] _made = new T[count];

    public int Count => _made.Length;

    /// <summary>How many items were made so far.</summary>
    public int Made => _made.Count(item => item is not null);

    public T this[int place] => _made[place] ?? Make(place);

    /// <summary>Every item, in order.</summary>
    public IEnumerable<T> All
    {
        get
        {
            for (var place = 0; place < _made.Length; place++)
                yield return this[place];
        }
    }

    private T Make(int place)
    {
        var made = make(place);
        return Interlocked.CompareExchange(ref _made[place], made, null) ?? made;
    }
}
