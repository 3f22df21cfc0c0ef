using System.Text;

namespace Bwc.Model;

/// <summary>
/// Reads a table of a caller's row by row, whatever is in it: fields with a separator, quoted as RFC 4180 says, with line breaks within. What cannot be read
/// is one row, and the next is read all the same. It holds a row and no more.
/// </summary>
internal sealed class DelimitedReader(TextReader text)
{
    /// <summary>A longer line is not read.</summary>
    public const int MaxLine = 16_384;

    // A quoted field goes on over a few lines. A quotation mark that never closes would else take the rest of the text with it.
    private const int MaxLinesOfRow = 16;

    private readonly char[] _buffer = new char[8192];
    private readonly Queue<Line> _ahead = new();
    private readonly StringBuilder _line = new();
    private int _length;
    private int _position;
    private int _lines;

    /// <summary>What is between fields; '\0' where a row is one field.</summary>
    public char Separator { get; set; }

    /// <summary>The lines that come next, at most so many, to see what kind of table it is. They are read again afterwards.</summary>
    public IEnumerable<string> Peek(int lines)
    {
        while (_ahead.Count < lines && TryReadLine(out var line))
            _ahead.Enqueue(line);
        return _ahead.Where(l => l.Fault == RowFault.None).Select(l => l.Text).Take(lines);
    }

    /// <summary>Goes on to the next row.</summary>
    public bool Read(out DelimitedRow row)
    {
        row = default;
        if (!Next(out var first))
            return false;
        if (first.Fault != RowFault.None)
        {
            row = new DelimitedRow(first.Number, first.Text, [], first.Fault);
            return true;
        }

        var whole = first.Text;
        var more = 0;
        string[]? fields;
        while ((fields = Fields(whole)) is null && more < MaxLinesOfRow && LineAt(more, out var next) && next.Fault == RowFault.None)
        {
            whole = $"{whole}\n{next.Text}";
            more++;
        }

        if (fields is null)
        {
            row = new DelimitedRow(first.Number, first.Text, [], RowFault.QuoteOpen);
            return true;
        }

        for (; more > 0; more--)
            _ahead.Dequeue();
        row = new DelimitedRow(first.Number, whole, fields, RowFault.None);
        return true;
    }

    /// <summary>The fields of a row; null if a quoted one has no end.</summary>
    public string[]? Fields(string row)
    {
        if (Separator == '\0')
            return row.Length > 1 && row[0] == '"' && row[^1] == '"' ? [Unquoted(row.AsSpan(1, row.Length - 2))] : [row];
        var fields = new List<string>();
        for (var start = 0; ; )
        {
            if (start < row.Length && row[start] == '"')
            {
                var close = Close(row, start + 1);
                if (close < 0)
                    return null;
                var after = row.IndexOf(Separator, close + 1);
                fields.Add(Unquoted(row.AsSpan(start + 1, close - start - 1)));
                if (after < 0)
                    return [.. fields];
                start = after + 1;
                continue;
            }

            var end = row.IndexOf(Separator, start);
            fields.Add(end < 0 ? row[start..] : row[start..end]);
            if (end < 0)
                return [.. fields];
            start = end + 1;
        }
    }

    private static string Unquoted(ReadOnlySpan<char> field) => field.ToString().Replace("\"\"", "\"", StringComparison.Ordinal);

    private static int Close(string row, int from)
    {
        for (var at = row.IndexOf('"', from); at >= 0; at = row.IndexOf('"', at + 2))
        {
            if (at + 1 >= row.Length || row[at + 1] != '"')
                return at;
            if (at + 2 >= row.Length)
                return -1;
        }

        return -1;
    }

    private bool Next(out Line line) => _ahead.TryDequeue(out line) || TryReadLine(out line);

    private bool LineAt(int place, out Line line)
    {
        while (_ahead.Count <= place && TryReadLine(out var read))
            _ahead.Enqueue(read);
        line = place < _ahead.Count ? _ahead.ElementAt(place) : default;
        return place < _ahead.Count;
    }

    private bool TryReadLine(out Line line)
    {
        line = default;
        _line.Clear();
        var (any, isText, isLong) = (false, true, false);
        while (Fill())
        {
            any = true;
            var rest = _buffer.AsSpan(_position, _length - _position);
            var end = rest.IndexOfAny('\n', '\r');
            var part = end < 0 ? rest : rest[..end];
            isText &= IsText(part);
            isLong |= _line.Length + part.Length > MaxLine;
            if (!isLong)
                _line.Append(part);
            _position += part.Length;
            if (end < 0)
                continue;
            if (_buffer[_position++] == '\r' && Fill() && _buffer[_position] == '\n')
                _position++;
            break;
        }

        if (!any)
            return false;
        var text = _line.ToString();
        var fault =
            isLong ? RowFault.TooLong
            : isText && !HasHalf(text) ? RowFault.None
            : RowFault.NotText;
        line = new Line(++_lines, text, fault);
        return true;
    }

    private static bool IsText(ReadOnlySpan<char> part)
    {
        foreach (var c in part)
        {
            if (c is '\uFFFD' or (< ' ' and not '\t'))
                return false;
        }

        return true;
    }

    /// <summary>True if half of a pair is alone, at the end of the line too.</summary>
    private static bool HasHalf(string line)
    {
        if (line.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0)
            return false;
        foreach (var rune in line.EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar)
                return true;
        }

        return false;
    }

    private bool Fill()
    {
        if (_position < _length)
            return true;
        _position = 0;
        _length = text.Read(_buffer, 0, _buffer.Length);
        return _length > 0;
    }

    private readonly record struct Line(int Number, string Text, RowFault Fault);
}
