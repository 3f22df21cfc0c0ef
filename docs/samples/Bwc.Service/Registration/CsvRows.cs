using System.Text;

namespace Bwc.Service.Registration;

/// <summary>
/// The rows of a file with commas, one after another, as RFC 4180 has them: a field within quotation marks may hold commas, line ends and quotation
/// marks written twice. Where the first row has semicolons or tabs, as spreadsheets of many countries write them, these part all rows. No more than one
/// row is held.
/// </summary>
internal sealed class CsvRows(TextReader text)
{
    /// <summary>The longest row, in characters: some six times what an entry may hold.</summary>
    public const int Longest = 4_000;

    private readonly StringBuilder _field = new();
    private readonly List<string> _fields = [];
    private int _next = 1;
    private char? _separator;

    /// <summary>The line on which the row that was read last begins, from 1.</summary>
    public int Line { get; private set; }

    /// <summary>Reads a row; lines with nothing on them are passed over.</summary>
    /// <returns>The fields; null at the end.</returns>
    /// <exception cref="FormatException">The row is too long, or a quotation mark is never closed.</exception>
    /// <exception cref="DecoderFallbackException">The text is not in its encoding.</exception>
    public IReadOnlyList<string>? Read()
    {
        do
        {
            _fields.Clear();
            Line = _next;
            if (text.Peek() < 0)
                return null;
            ReadRow();
        } while (_fields is [""]);
        return _fields;
    }

    private void ReadRow()
    {
        var (quoted, length) = (false, 0);
        while (true)
        {
            var c = text.Read();
            if (++length > Longest)
                throw new FormatException($"the row has more than {Longest} characters");
            if (c < 0 && quoted)
                throw new FormatException("a quotation mark is never closed");
            if (c == '\n')
                _next++;
            var ends = !quoted && c is '\n' or -1;
            if (c == '"' && quoted && text.Peek() == '"')
                _field.Append((char)text.Read());
            else if (c == '"' && (quoted || _field.Length == 0))
                quoted = !quoted;
            else if (ends || (!quoted && IsSeparator(c)))
                EndField();
            else if (c != '\r' || quoted || text.Peek() is not ('\n' or -1))
                _field.Append((char)c);
            if (ends)
                return;
        }
    }

    /// <summary>The first separator that is met is that of the file.</summary>
    private bool IsSeparator(int c)
    {
        if (c is not (',' or ';' or '\t'))
            return false;
        _separator ??= (char)c;
        return c == _separator;
    }

    private void EndField()
    {
        _fields.Add(_field.ToString());
        _field.Clear();
    }
}
