using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;

namespace Bwc.Model;

/// <summary>
/// The rows of a table by whose they are: the names of one State, the rights of one category of one rulebook. Those of an owner are read when they are asked
/// for; of all others, nothing but where they begin.
/// </summary>
/// <remarks>The owner is in the first columns. Nothing is kept of what was read, and any number of threads can ask.</remarks>
internal sealed class OwnedRows<T>
    where T : class
{
    // Whoever asks has it alone, since it is at one row at a time.
    private readonly CsvReader _row;
    private readonly ReadOnlyMemory<byte> _utf8;
    private readonly Func<CsvReader, T> _make;
    private readonly int _columns;

    // Where rows begin whose owner is not that of the row before, and how many there are of the same.
    private readonly List<int> _starts = [];
    private readonly List<int> _counts = [];

    /// <param name="table">The table, such as "state-names.csv".</param>
    /// <param name="make">Makes what is in a row.</param>
    /// <param name="columns">How many columns name the owner.</param>
    /// <exception cref="InvalidDataException">The table is out of shape.</exception>
    public OwnedRows(string table, Func<CsvReader, T> make, int columns = 1)
        : this(table, EmbeddedData.Utf8(table), make, columns) { }

    /// <exception cref="InvalidDataException">The table is out of shape.</exception>
    internal OwnedRows(string table, ReadOnlyMemory<byte> utf8, Func<CsvReader, T> make, int columns = 1)
    {
        (_row, _utf8, _make, _columns) = (new CsvReader(table, utf8), utf8, make, columns);
        ReadOnlySpan<byte> owner = default;
        for (var start = _row.Position; _row.Skip(); start = _row.Position)
        {
            var next = OwnerAt(start);
            if (next.IsEmpty || next.IndexOfAny((byte)'"', (byte)'\n') >= 0)
                throw new InvalidDataException($"The table {table} has an owner that is empty or in quotation marks.");
            if (!next.SequenceEqual(owner))
            {
                _starts.Add(start);
                _counts.Add(0);
            }

            _counts[^1]++;
            owner = next;
        }
    }

    /// <summary>What an owner has in a table with two columns for it.</summary>
    /// <exception cref="InvalidDataException">A row is out of shape, lacks a column that is asked for or has one that is not.</exception>
    public ImmutableArray<T> this[string owner, string part] => this[$"{owner},{part}"];

    /// <summary>What an owner has, in the order of the table; empty for one that has nothing.</summary>
    /// <exception cref="InvalidDataException">A row is out of shape, lacks a column that is asked for or has one that is not.</exception>
    public ImmutableArray<T> this[string owner]
    {
        get
        {
            var sought = Encoding.UTF8.GetBytes(owner);
            var count = 0;
            for (var run = 0; run < _starts.Count; run++)
                count += OwnerAt(_starts[run]).SequenceEqual(sought) ? _counts[run] : 0;
            if (count == 0)
                return [];
            var items = new T[count];
            lock (_row)
            {
                for (var run = _starts.Count - 1; run >= 0; run--)
                {
                    if (!OwnerAt(_starts[run]).SequenceEqual(sought))
                        continue;
                    _row.Position = _starts[run];
                    count -= _counts[run];
                    for (var i = 0; i < _counts[run] && _row.Read(); i++)
                        items[count + i] = _make(_row);
                }

                _row.RefuseUnread(_columns);
            }

            return ImmutableCollectionsMarshal.AsImmutableArray(items);
        }
    }

    /// <summary>The fields that name the owner, as they are in the table.</summary>
    private ReadOnlySpan<byte> OwnerAt(int start)
    {
        var row = _utf8.Span[start..];
        var length = -1;
        for (var column = 0; column < _columns && length < row.Length; column++)
        {
            var next = row[(length + 1)..].IndexOfAny((byte)',', (byte)'\n');
            length = next < 0 ? row.Length : length + 1 + next;
        }

        return row[..length];
    }
}
