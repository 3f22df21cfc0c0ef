namespace Bwc.Model;

/// <summary>Reads the embedded tables: RFC 4180, fields by their place, one row at a time, without a copy of what is not quoted twice.</summary>
internal ref struct CsvReader
{
    private readonly (int Start, int Length)[] _fields;
    private readonly string?[] _unescaped;
    private readonly ReadOnlySpan<char> _text;
    private int _position;

    /// <param name="text">The table, with a line of names first.</param>
    /// <param name="header">The names that must stand there: a table whose columns have moved is refused at once.</param>
    public CsvReader(ReadOnlySpan<char> text, string header)
    {
        _text = text;
        var columns = header.AsSpan().Count(',') + 1;
        _fields = new (int, int)[columns];
        _unescaped = new string?[columns];
        var end = text.IndexOf('\n');
        if (end < 0 || !text[..end].SequenceEqual(header))
            throw new InvalidDataException($"The table does not begin with '{header}'.");
        _position = end + 1;
    }

    /// <summary>A field of the row that was read.</summary>
    public readonly ReadOnlySpan<char> this[int column] => _unescaped[column] ?? _text.Slice(_fields[column].Start, _fields[column].Length);

    public readonly string Text(int column) => _unescaped[column] ?? this[column].ToString();

    public readonly string? TextOrNull(int column) => this[column].IsEmpty ? null : Text(column);

    /// <summary>Goes on to the next row.</summary>
    /// <exception cref="InvalidDataException">The row has too many or too few fields, or a quoted field has no end.</exception>
    public bool Read()
    {
        if (_position >= _text.Length)
            return false;
        for (var column = 0; column < _fields.Length; column++)
        {
            var end = ReadField(column);
            var last = column == _fields.Length - 1;
            if (end < _text.Length && _text[end] != (last ? '\n' : ','))
                throw new InvalidDataException($"The row before character {end} has another number of fields than the header.");
            if (end >= _text.Length && !last)
                throw new InvalidDataException("The last row breaks off.");
            _position = end + 1;
        }

        return true;
    }

    private readonly int ReadField(int column)
    {
        _unescaped[column] = null;
        if (_position < _text.Length && _text[_position] == '"')
            return ReadQuoted(column, _position + 1);
        var length = _text[_position..].IndexOfAny(',', '\n');
        if (length < 0)
            length = _text.Length - _position;
        _fields[column] = (_position, length);
        return _position + length;
    }

    private readonly int ReadQuoted(int column, int start)
    {
        for (var end = start; ; end += 2)
        {
            var quote = _text[end..].IndexOf('"');
            if (quote < 0)
                throw new InvalidDataException($"The quoted field at character {start} has no end.");
            end += quote;
            if (end + 1 < _text.Length && _text[end + 1] == '"')
                continue;
            _fields[column] = (start, end - start);
            var field = _text[start..end];
            if (field.Contains('"'))
                _unescaped[column] = field.ToString().Replace("\"\"", "\"", StringComparison.Ordinal);
            return end + 1;
        }
    }
}
