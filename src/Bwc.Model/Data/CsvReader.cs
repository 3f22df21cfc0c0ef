namespace Bwc.Model;

/// <summary>Reads a table, RFC 4180 with a line of names first, row by row. A field is asked for by the name of its column.</summary>
internal sealed class CsvReader
{
    private readonly string _table;
    private readonly string _text;
    private readonly string[] _columns;
    private readonly bool[] _asked;
    private readonly (int Start, int Length)[] _fields;
    private readonly string?[] _unescaped;
    private int _position;
    private int _rows;

    /// <exception cref="InvalidDataException">There is no line of names, or a name is in it twice.</exception>
    public CsvReader(string table, string text)
    {
        (_table, _text) = (table, text);
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        if (end < 0)
            throw new InvalidDataException($"The table {table} has no line of names.");
        _columns = text[..end].Split(',');
        if (_columns.Distinct().Count() < _columns.Length)
            throw new InvalidDataException($"The table {table} names a column twice; it has {string.Join(", ", _columns)}.");
        _asked = new bool[_columns.Length];
        _fields = new (int, int)[_columns.Length];
        _unescaped = new string?[_columns.Length];
        _position = end + 1;
    }

    /// <summary>The names of the columns, as they are.</summary>
    public IReadOnlyList<string> Columns => _columns;

    /// <summary>The columns for which nobody has asked yet.</summary>
    public IEnumerable<string> Unread => _columns.Where((_, place) => !_asked[place]);

    /// <summary>A field of the row that was read.</summary>
    /// <exception cref="InvalidDataException">The table has no such column.</exception>
    public ReadOnlySpan<char> this[string column] => Field(PlaceOf(column));

    /// <summary>A field as a text, empty if nothing is.</summary>
    /// <exception cref="InvalidDataException">The table has no such column.</exception>
    public string Text(string column)
    {
        var place = PlaceOf(column);
        return _unescaped[place] ?? Field(place).ToString();
    }

    /// <summary>A field as a text; null if nothing is.</summary>
    /// <exception cref="InvalidDataException">The table has no such column.</exception>
    public string? TextOrNull(string column) => this[column].IsEmpty ? null : Text(column);

    /// <summary>Goes on to the next row.</summary>
    /// <exception cref="InvalidDataException">The row has too many or too few fields, or a quoted field has no end.</exception>
    public bool Read()
    {
        if (_position >= _text.Length)
            return false;
        _rows++;
        for (var place = 0; place < _fields.Length; place++)
        {
            var end = ReadField(place);
            var last = place == _fields.Length - 1;
            if (end < _text.Length && _text[end] != (last ? '\n' : ','))
                throw new InvalidDataException($"Row {_rows} of the table {_table} has another number of fields than the line of names.");
            if (end >= _text.Length && !last)
                throw new InvalidDataException($"The last row of the table {_table} breaks off.");
            _position = end + 1;
        }

        return true;
    }

    private ReadOnlySpan<char> Field(int place) => _unescaped[place] ?? _text.AsSpan(_fields[place].Start, _fields[place].Length);

    private int PlaceOf(string column)
    {
        var place = Array.IndexOf(_columns, column);
        if (place < 0)
            throw new InvalidDataException($"The table {_table} has no column '{column}'; it has {string.Join(", ", _columns)}.");
        _asked[place] = true;
        return place;
    }

    /// <summary>Reads the field at the position, and returns where it ends.</summary>
    private int ReadField(int place)
    {
        _unescaped[place] = null;
        if (_position < _text.Length && _text[_position] == '"')
            return ReadQuoted(place, _position + 1);
        var length = _text.AsSpan(_position).IndexOfAny(',', '\n');
        if (length < 0)
            length = _text.Length - _position;
        _fields[place] = (_position, length);
        return _position + length;
    }

    private int ReadQuoted(int place, int start)
    {
        for (var end = start; ; end += 2)
        {
            end = _text.IndexOf('"', end);
            if (end < 0)
                throw new InvalidDataException($"A quoted field in row {_rows} of the table {_table} has no end.");
            if (end + 1 < _text.Length && _text[end + 1] == '"')
                continue;
            _fields[place] = (start, end - start);
            var field = _text.AsSpan(start, end - start);
            if (field.Contains('"'))
                _unescaped[place] = field.ToString().Replace("\"\"", "\"", StringComparison.Ordinal);
            return end + 1;
        }
    }
}
