using System.Collections.Concurrent;

namespace Bwc.Service.Http;

/// <summary>
/// Answers that were given, as bytes, by the address they were asked at. An answer follows from its address and the embedded data alone, so
/// none grows old; only room is limited.
/// Where the room is used up it is emptied: whoever asks for many different things makes the others no slower than without.
/// </summary>
internal sealed class Remembered(long room)
{
    private const int Largest = 256 * 1024;

    // What an entry takes besides its bytes and its address, roughly.
    private const int Overhead = 200;

    private ConcurrentDictionary<string, (string Type, ReadOnlyMemory<byte> Bytes)> _answers = new(StringComparer.Ordinal);
    private long _used;

    /// <summary>How many bytes are taken, roughly.</summary>
    public long Used => Interlocked.Read(ref _used);

    /// <summary>How many answers are kept.</summary>
    public int Count => _answers.Count;

    public bool TryFind(string address, out (string Type, ReadOnlyMemory<byte> Bytes) answer) => _answers.TryGetValue(address, out answer);

    public void Keep(string address, string type, ReadOnlyMemory<byte> bytes)
    {
        var size = bytes.Length + (2 * address.Length) + Overhead;
        if (bytes.Length > Largest || size > room)
            return;
        if (Interlocked.Add(ref _used, size) > room)
        {
            Interlocked.Exchange(ref _used, size);
            _answers = new(StringComparer.Ordinal);
        }

        _answers[address] = (type, bytes);
    }
}
