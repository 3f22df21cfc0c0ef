namespace Bwc.Model.Reports;

/// <summary>The lines of a text, one after another, and what follows the one that was read last.</summary>
/// <param name="text">The whole text.</param>
/// <param name="longest">The most characters of a line; a longer one is cut into pieces.</param>
internal ref struct TextLines(ReadOnlySpan<char> text, int longest)
{
    // So far it is looked ahead.
    private const int Ahead = 120;

    // Page headers are short.
    private const int MaxFurniture = 40;

    // A line is cut at a blank where there is one so near to its end.
    private const int NearEnd = 256;

    private int _before;
    private int _position;

    /// <summary>The whole text.</summary>
    public ReadOnlySpan<char> Text { get; } = text;

    /// <summary>True where a page begins with the line.</summary>
    public bool BeginsPage { get; private set; }

    /// <summary>True where the next line with anything on it begins a numbered paragraph.</summary>
    public readonly bool ParagraphFollows
    {
        get
        {
            var rest = Text[_position..].TrimStart();
            rest = rest[..Math.Min(rest.Length, Ahead)];
            var end = rest.IndexOfAny('\n', '\r');
            return LineReader.IsParagraph(end < 0 ? rest : rest[..end], out _, out _);
        }
    }

    /// <summary>True where the next line with anything on it is a page header or the like.</summary>
    public readonly bool FurnitureFollows
    {
        get
        {
            var rest = Text[_position..].TrimStart();
            var end = rest.IndexOfAny('\n', '\r');
            var line = (end < 0 ? rest : rest[..end]).Trim();
            return !line.IsEmpty && line.Length < MaxFurniture && LineReader.IsFurniture(line, out _, out _);
        }
    }

    /// <summary>True where some words follow soon.</summary>
    public readonly bool HasSoon(string words) => Text[_position..Math.Min(Text.Length, _position + Ahead)].Contains(words, StringComparison.OrdinalIgnoreCase);

    /// <summary>Goes on to the next line.</summary>
    /// <param name="line">The line, with the blanks around it.</param>
    /// <param name="source">Where it begins in the text.</param>
    /// <returns>False at the end of the text.</returns>
    public bool Next(out ReadOnlySpan<char> line, out int source)
    {
        line = default;
        source = _before = _position;
        if (_position >= Text.Length)
            return false;
        BeginsPage = _position > 0 && Text[_position - 1] == '\f';
        var rest = Text[_position..];
        var end = rest.IndexOfAny('\n', '\r', '\f');
        var length = end < 0 ? rest.Length : end;
        if (length > longest)
        {
            length = longest;
            var blank = rest[..length].LastIndexOf(' ');
            if (blank > longest - NearEnd)
                length = blank;
            line = rest[..length];
            _position += length;
            return true;
        }

        line = rest[..length];
        _position = Math.Min(Text.Length, _position + length + 1);
        if (end >= 0 && rest[end] == '\r' && end + 1 < rest.Length && rest[end + 1] == '\n')
            _position++;
        return true;
    }

    /// <summary>Goes back, so that the same line comes next again.</summary>
    public void Back() => _position = _before;
}
