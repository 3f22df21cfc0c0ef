using System.Text;

namespace Bwc.Model;

/// <summary>
/// Reads a table, RFC 4180 in UTF-8 with a line of names first, row by row. A field is asked for by the name of its column, and is decoded only then.
/// </summary>
internal sealed class CsvReader
{
    private readonly string _table;
    private readonly ReadOnlyMemory<byte> _utf8;
    private readonly string[] _columns;
    private readonly bool[] _asked;
    private readonly (int Start, int Length)[] _fields;
    private char[] _decoded = new char[256];
    private int _position;
    private int _rows;

    /// <exception cref="InvalidDataException">There is no line of names, or a name is in it twice.</exception>
    public CsvReader(string table, string text)
        : this(table, Encoding.UTF8.GetBytes(text)) { }

    /// <exception cref="InvalidDataException">There is no line of names, or a name is in it twice.</exception>
    public CsvReader(string table, ReadOnlyMemory<byte> utf8)
    {
        (_table, _utf8) = (table, utf8);
        var end = utf8.Span.IndexOf((byte)'\n');
        if (end < 0)
            throw new InvalidDataException($"The table {table} has no line of names.");
        _columns = Encoding.UTF8.GetString(utf8.Span[..end]).Split(',');
        if (_columns.Distinct().Count() < _columns.Length)
            throw new InvalidDataException($"The table {table} names a column twice; it has {string.Join(", ", _columns)}.");
        _asked = new bool[_columns.Length];
        _fields = new (int, int)[_columns.Length];
        _position = end + 1;
    }

    /// <summary>The names of the columns, as they are.</summary>
    public IReadOnlyList<string> Columns => _columns;

    /// <summary>The columns for which nobody has asked yet.</summary>
    public IEnumerable<string> Unread => _columns.Where((_, place) => !_asked[place]);

    /// <summary>Where the next row begins; it can be set to a place that it had before.</summary>
    public int Position
    {
        get => _position;
        set => _position = value;
    }

    /// <summary>A field of the row that was read, which holds until the next field is asked for.</summary>
    /// <exception cref="InvalidDataException">The table has no such column.</exception>
    public ReadOnlySpan<char> this[string column]
    {
        get
        {
            var (start, length) = _fields[PlaceOf(column)];
            if (length > _decoded.Length)
                _decoded = new char[2 * length];
            var field = _decoded.AsSpan(0, Encoding.UTF8.GetChars(_utf8.Span.Slice(start, length), _decoded));
            return IsQuoted(start) ? Unescaped(field) : field;
        }
    }

    /// <summary>Whether nothing is in a field.</summary>
    /// <exception cref="InvalidDataException">The table has no such column.</exception>
    public bool IsEmpty(string column) => _fields[PlaceOf(column)].Length == 0;

    /// <summary>A field as a text, empty if nothing is.</summary>
    /// <exception cref="InvalidDataException">The table has no such column.</exception>
    public string Text(string column) => this[column].ToString();

    /// <summary>A field as a text; null if nothing is.</summary>
    /// <exception cref="InvalidDataException">The table has no such column.</exception>
    public string? TextOrNull(string column) => IsEmpty(column) ? null : Text(column);

    /// <summary>Goes on to the next row.</summary>
    /// <exception cref="InvalidDataException">The row has too many or too few fields, or a quoted field has no end.</exception>
    public bool Read()
    {
        var table = _utf8.Span;
        if (_position >= table.Length)
            return false;
        _rows++;
        for (var place = 0; place < _fields.Length; place++)
        {
            var end = ReadField(table, place);
            var last = place == _fields.Length - 1;
            if (end < table.Length && table[end] != (last ? '\n' : ','))
                throw new InvalidDataException($"Row {_rows} of the table {_table} has another number of fields than the line of names.");
            if (end >= table.Length && !last)
                throw new InvalidDataException($"The last row of the table {_table} breaks off.");
            _position = end + 1;
        }

        return true;
    }

    /// <summary>Goes past the next row without a look at its fields, unless there are quotation marks in it.</summary>
    /// <exception cref="InvalidDataException">The row has something in quotation marks, and too many or too few fields.</exception>
    public bool Skip()
    {
        var rest = _position < _utf8.Length ? _utf8.Span[_position..] : default;
        var end = rest.IndexOfAny((byte)'"', (byte)'\n');
        if (rest.IsEmpty || (end >= 0 && rest[end] == '"'))
            return Read();
        _rows++;
        _position += end < 0 ? rest.Length : end + 1;
        return true;
    }

    /// <summary>Counts the rows from the next one on.</summary>
    /// <exception cref="InvalidDataException">A row has something in quotation marks, and too many or too few fields.</exception>
    public int CountRows()
    {
        var (position, before) = (_position, _rows);
        while (Skip()) { }
        var count = _rows - before;
        (_position, _rows) = (position, before);
        return count;
    }

    /// <summary>Refuses a column that was not asked for.</summary>
    /// <param name="known">How many columns, from the first, need not be asked for.</param>
    /// <exception cref="InvalidDataException">There is such a column.</exception>
    public void RefuseUnread(int known = 0)
    {
        for (var place = known; place < _columns.Length; place++)
        {
            if (!_asked[place])
                throw new InvalidDataException($"The table {_table} has a column '{_columns[place]}', which nobody reads.");
        }
    }

    private int PlaceOf(string column)
    {
        var place = Array.IndexOf(_columns, column);
        if (place < 0)
            throw new InvalidDataException($"The table {_table} has no column '{column}'; it has {string.Join(", ", _columns)}.");
        _asked[place] = true;
        return place;
    }

    /// <summary>Reads the field at the position, and returns where it ends.</summary>
    private int ReadField(ReadOnlySpan<byte> table, int place)
    {
        if (_position < table.Length && table[_position] == '"')
            return ReadQuoted(table, place, _position + 1);
        var length = table[_position..].IndexOfAny((byte)',', (byte)'\n');
        if (length < 0)
            length = table.Length - _position;
        _fields[place] = (_position, length);
        return _position + length;
    }

    private int ReadQuoted(ReadOnlySpan<byte> table, int place, int start)
    {
        for (var end = start; ; end += 2)
        {
            var length = table[end..].IndexOf((byte)'"');
            if (length < 0)
                throw new InvalidDataException($"A quoted field in row {_rows} of the table {_table} has no end.");
            end += length;
            if (end + 1 < table.Length && table[end + 1] == '"')
                continue;
            _fields[place] = (start, end - start);
            return end + 1;
        }
    }

    // Only what is in quotation marks has any in it that stand for one; in front of the first field of all is the end of the line of names.
    private bool IsQuoted(int start) => _utf8.Span[start - 1] == '"';

    /// <summary>The same field with one quotation mark where two are.</summary>
    private static ReadOnlySpan<char> Unescaped(Span<char> field)
    {
        var length = 0;
        for (var i = 0; i < field.Length; i++)
        {
            field[length++] = field[i];
            if (field[i] == '"')
                i++;
        }

        return field[..length];
    }
}
