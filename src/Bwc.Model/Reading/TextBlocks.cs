namespace Bwc.Model.Reports;

/// <summary>
/// Puts the lines of a printed report together to blocks: title lines, headings, paragraphs and their lettered parts, footnotes, rows of the list of
/// documents.
/// </summary>
internal ref struct TextBlocks
{
    // A block that never ends is cut, so that what is kept of it at one time has a bound.
    private const int MaxBlock = 32 * 1024;
    private const int MaxHeading = 120;
    private const int MaxParagraph = 999;

    private readonly ReadOnlySpan<char> _text;
    private readonly Lexicon _lexicon;
    private readonly BlockBuffer.Print _print;
    private readonly SeenTexts _seen = new();
    private readonly ReadingJournal _journal;
    private readonly FootnoteNumbers _marks;
    private BlockBuffer _main = new();
    private BlockBuffer _done = new();
    private readonly BlockBuffer _note = new();
    private BlockKind _mainKind = BlockKind.Title;
    private int _mainNumber;
    private char _mainLetter;
    private int _position;
    private int _footnote = 1;
    private int _lastNumber;
    private int _numberAlone;
    private bool _noteOpen;
    private bool _noteReady;
    private int _noteNumber;
    private bool _afterRule;
    private bool _listing;
    private bool _blank = true;
    private bool _gap = true;
    private bool _afterFurniture;
    private bool _pageBegins;
    private int _bodyNumber;
    private bool _mainAfterBlank;
    private bool _mainBeforeNumber;
    private bool _doneAfterBlank;
    private string? _annex;
    private bool _inAnnex;

    public TextBlocks(ReadOnlySpan<char> text, ReadingContext context)
    {
        _text = text;
        (_lexicon, _journal) = (context.Lexicon, context.Journal);
        (_marks, var lines) = FootnoteNumbers.Of(text);
        context.Text.Expect(lines);
        _print = BlockBuffer.PrintOf(text);
    }

    public BlockKind Kind { get; private set; }

    public int Number { get; private set; }

    public char Letter { get; private set; }

    /// <summary>True in an annex.</summary>
    public bool InAnnex { get; private set; }

    /// <summary>The number of the annex, such as "I"; null if it is not known.</summary>
    public string? Annex { get; private set; }

    /// <summary>True if a blank line, or nothing, stands before the block.</summary>
    public bool AfterBlank { get; private set; }

    /// <summary>True if the line with which the block begins stands before a numbered paragraph.</summary>
    public bool BeforeNumber { get; private set; }

    /// <summary>True if a block with the same text came before.</summary>
    public bool Repeated { get; private set; }

    public BlockBuffer Block { get; private set; } = null!;

    /// <summary>The symbol that the page headers carry.</summary>
    public DocumentSymbol Header { get; private set; }

    public string? Job { get; private set; }

    /// <summary>Goes on to the next block.</summary>
    public bool Next()
    {
        while (true)
        {
            if (_noteReady)
                return Hand(_note, BlockKind.Footnote, _noteNumber, '\0', note: true);
            if (!NextLine(out var raw, out var source))
            {
                if (_noteOpen)
                    (_noteOpen, _noteReady) = (false, true);
                else if (_main.Length == 0)
                    return false;
                else
                    return HandMain();
                continue;
            }

            var line = raw.TrimStart();
            source += raw.Length - line.Length;
            line = line.TrimEnd();
            var kind = Classify(raw, line, out var number, out var letter, out var skip, out var annex);
            if (kind is LineKind.Blank or LineKind.Furniture or LineKind.Bookmark)
            {
                _journal.Pass(source, source + line.Length);
                _blank |= kind == LineKind.Blank;
                _gap |= kind == LineKind.Blank;
                _afterFurniture |= kind == LineKind.Furniture;
                _afterRule = kind == LineKind.Blank && !raw.IsEmpty;
                continue;
            }

            if (kind == LineKind.Footnote)
            {
                if (_noteOpen)
                {
                    // The line is read again, once the note before it has been handed out.
                    (_noteOpen, _noteReady, _position) = (false, true, source - (raw.Length - raw.TrimStart().Length));
                    continue;
                }

                _noteOpen = true;
                _noteNumber = number;
                _footnote = Math.Max(_footnote, number) + 1;
                _note.Clear();
            }
            else if (kind != LineKind.Text && _noteOpen)
            {
                (_noteOpen, _noteReady) = (false, true);
            }

            _journal.Pass(source, source + skip);

            if (_noteOpen)
            {
                _note.Add(line[skip..], source + skip, _print);
                if (LineReader.EndsSentence(line) || _note.Length > MaxBlock)
                    (_noteOpen, _noteReady) = (false, true);
                continue;
            }

            if (kind == LineKind.Text && _numberAlone > 0)
                (kind, number) = (LineKind.Paragraph, _numberAlone);
            else if (kind == LineKind.Text && (IsBareHeading(line) || IsHeadingGoingOn(line)))
                kind = LineKind.Heading;
            else if (kind == LineKind.Text && _mainKind == BlockKind.Title && LineReader.IsSentence(line))
                kind = LineKind.Unnumbered;
            _numberAlone = 0;
            if (kind == LineKind.Paragraph && skip >= line.Length && skip > 0)
            {
                // A number alone on its line is that of the paragraph below.
                _numberAlone = number;
                if (_main.Length > 0)
                    return HandMain();
                continue;
            }

            var joins = kind == LineKind.Text && Joins();
            (_gap, _afterFurniture) = (false, false);
            if (joins)
                Append(line, source);
            else if (Begin(kind, number, letter, annex, line[skip..], source + skip))
                return true;
            if (_main.Length >= MaxBlock)
                return HandMain();
        }
    }

    /// <summary>True if a line goes on with the block before it: not a line of the title page, and not what a blank line parts from a heading.</summary>
    private readonly bool Joins() => _mainKind != BlockKind.Title && _main.Length > 0 && !(_gap && _mainKind == BlockKind.Heading);

    /// <summary>True in the middle of a sentence, where a number, a letter or a name at the beginning of a line begins nothing.</summary>
    private readonly bool InSentence => _main.Length > 0 && !_gap && _mainKind is BlockKind.Paragraph or BlockKind.Sub && !LineReader.EndsPart(_main.Text);

    // A line that ends no sentence, between the end of one and a numbered paragraph, is a heading without a number.
    private readonly bool IsBareHeading(ReadOnlySpan<char> line)
    {
        if (
            _listing
            || _main.Length == 0
            || _mainKind is BlockKind.Title or BlockKind.Heading
            || line.Length > MaxHeading
            || LineReader.EndsSentence(line)
            || !LineReader.EndsSentence(_main.Text)
        )
            return false;
        return IsBeforeParagraph;
    }

    /// <summary>
    /// True for a line that a blank one parts from a heading and that is no sentence: in front of the first paragraph of an annex, or of any numbered
    /// one.
    /// </summary>
    private readonly bool IsHeadingGoingOn(ReadOnlySpan<char> line) =>
        _gap
        && _mainKind == BlockKind.Heading
        && !_listing
        && line.Length <= MaxHeading
        && !LineReader.EndsSentence(line)
        && ((_inAnnex && _lastNumber == 0) || IsBeforeParagraph);

    private readonly bool IsBeforeParagraph
    {
        get
        {
            var rest = _text[_position..].TrimStart();
            rest = rest[..Math.Min(rest.Length, MaxHeading)];
            var end = rest.IndexOfAny('\n', '\r');
            return LineReader.IsParagraph(end < 0 ? rest : rest[..end], out _, out _);
        }
    }

    private void Append(ReadOnlySpan<char> line, int source) => _main.Add(line, source, _print);

    /// <summary>Begins a block with a line.</summary>
    /// <returns>True if the block before is ready.</returns>
    private bool Begin(LineKind kind, int number, char letter, string? annex, ReadOnlySpan<char> line, int source)
    {
        var had = _main.Length > 0 && HandMain();
        switch (kind)
        {
            case LineKind.Annex:
                (_inAnnex, _annex, _lastNumber, _listing, _bodyNumber) = (true, annex, 0, false, 0);
                break;
            case LineKind.ListHeader:
                _listing = true;
                break;
            case LineKind.Paragraph when !_inAnnex && number == 1 && _lastNumber > 1:
                // The numbers begin anew: an annex whose heading is not there to be seen.
                (_inAnnex, _annex, _bodyNumber) = (true, null, _lastNumber);
                break;
            case LineKind.Paragraph when _bodyNumber > 0 && number == _bodyNumber + 1 && number != _lastNumber + 1:
                // It was only a list within the body.
                (_inAnnex, _bodyNumber) = (false, 0);
                break;
        }

        if (kind == LineKind.Paragraph)
            _lastNumber = number;
        _mainKind = kind switch
        {
            LineKind.Paragraph or LineKind.Unnumbered => BlockKind.Paragraph,
            LineKind.Sub => BlockKind.Sub,
            LineKind.Heading or LineKind.Annex or LineKind.ListHeader => BlockKind.Heading,
            LineKind.Document => BlockKind.Document,
            _ => _mainKind == BlockKind.Title ? BlockKind.Title : BlockKind.Paragraph,
        };
        _mainBeforeNumber = IsBeforeParagraph;
        (_mainNumber, _mainLetter) = (kind == LineKind.Sub ? _lastNumber : number, letter);
        (_mainAfterBlank, _blank) = (_blank, false);
        _main.Add(line, source, _print);
        return had;
    }

    private bool HandMain()
    {
        (_main, _done) = (_done, _main);
        _doneAfterBlank = _mainAfterBlank;
        BeforeNumber = _mainBeforeNumber;
        _main.Clear();
        return Hand(_done, _mainKind, _mainNumber, _mainLetter, note: false);
    }

    private bool Hand(BlockBuffer block, BlockKind kind, int number, char letter, bool note)
    {
        (Block, Kind, Number, Letter, InAnnex, Annex, AfterBlank) = (block, kind, number, letter, _inAnnex, _annex, note || _doneAfterBlank);
        if (note)
            _noteReady = false;
        else
            (_mainNumber, _mainLetter) = (0, '\0'); // What goes on after a cut has no number of its own.
        Repeated = kind is BlockKind.Paragraph or BlockKind.Sub or BlockKind.Document && block.Length > 40 && !_seen.IsNew(_text, block.Extent);
        return true;
    }

    private bool NextLine(out ReadOnlySpan<char> line, out int source)
    {
        line = default;
        source = _position;
        if (_position >= _text.Length)
            return false;
        _pageBegins = _position > 0 && _text[_position - 1] == '\f';
        var rest = _text[_position..];
        var end = rest.IndexOfAny('\n', '\r', '\f');
        var length = end < 0 ? rest.Length : end;
        if (length > MaxBlock)
        {
            // At a blank where there is one near, so that no word is cut.
            length = MaxBlock;
            var blank = rest[..length].LastIndexOf(' ');
            if (blank > MaxBlock - 256)
                length = blank;
            line = rest[..length];
            _position += length;
            return true;
        }

        line = rest[..length];
        _position = Math.Min(_text.Length, _position + length + 1);
        if (end >= 0 && rest[end] == '\r' && end + 1 < rest.Length && rest[end + 1] == '\n')
            _position++;
        return true;
    }

    private LineKind Classify(ReadOnlySpan<char> raw, ReadOnlySpan<char> line, out int number, out char letter, out int skip, out string? annex)
    {
        (number, letter, skip, annex) = (0, '\0', 0, null);
        if (line.IsEmpty)
            return LineKind.Blank;
        if (raw[0] == '\t' && _main.Length > 0 && _listing)
            return LineKind.Bookmark;
        var first = line[0];
        if (LineReader.IsFurniture(line, out var symbol, out var job))
            return Furniture(line, symbol, job);
        if (first is 'B' or 'b' && StartsDocument(line))
            return LineKind.Document;
        if ((_listing && raw[0] == '\t') || LineReader.IsContents(line))
            return LineKind.Bookmark;
        if (LineReader.IsDigit(first) && !_listing)
        {
            if (LineReader.IsParagraph(line, out number, out skip) && number <= MaxParagraph && (number == _lastNumber + 1 || !InSentence))
                return LineKind.Paragraph;
            (number, skip) = (0, 0);
            if (IsFootnote(raw, line, out number, out skip))
                return LineKind.Footnote;
            (number, skip) = (0, 0);
            return LineKind.Text;
        }

        if (InSentence)
            return LineKind.Text;
        if (LineReader.IsSub(line, out letter, out skip) && _mainKind is BlockKind.Paragraph or BlockKind.Sub)
            return LineKind.Sub;
        (letter, skip) = ('\0', 0);
        if (!_listing && LineReader.IsHeading(line))
            return LineKind.Heading;
        if (Titled(line) is not { } meaning)
            return LineKind.Text;
        if (meaning.Kind == TokenKind.Annex)
        {
            annex = _lexicon.Text(meaning.Value) is { Length: > 0 } text ? text : null;
            return LineKind.Annex;
        }

        // The same words in the table of contents head no list.
        return _lastNumber > 0 || _inAnnex || Soon("BWC/") ? LineKind.ListHeader : LineKind.Text;
    }

    /// <summary>
    /// A footnote has the next number in turn and stands apart, by a blank at its beginning, a blank line or a rule; or it has the number of a mark
    /// in the text, and no sentence is open before it.
    /// </summary>
    private readonly bool IsFootnote(ReadOnlySpan<char> raw, ReadOnlySpan<char> line, out int number, out int skip)
    {
        if (!LineReader.IsFootnote(line, out number, out skip) || _main.Length == 0)
            return false;
        var apart = char.IsWhiteSpace(raw[0]) || _afterRule;
        var marked = _marks.Contains(number) && number >= _footnote;
        if (
            number == _footnote
            && (apart || (_gap && LineReader.EndsSentence(_main.Text) && LineReader.EndsSentence(line) && LineReader.BeginsNote(line[skip..])))
        )
            return true;
        return marked && (apart || _gap || _noteOpen || !InSentence) && LineReader.BeginsNote(line[skip..]);
    }

    /// <summary>The title of an annex, perhaps with its subject behind a mark, or of the list of documents.</summary>
    private readonly Lexicon.Meaning? Titled(ReadOnlySpan<char> line)
    {
        if (line.Length > MaxHeading || _lexicon.Trie.Longest(line, 0, out var end) is not (>= 0 and var phrase))
            return null;
        var meaning = _lexicon.MeaningsOf(phrase)[0];
        var rest = line[end..].TrimStart();
        var whole = rest.IsEmpty || (rest.Length == 1 && !char.IsLetterOrDigit(rest[0]));

        // In a table of contents without dots a page number ends the line.
        if (meaning.Kind == TokenKind.Annex && _lastNumber == 0 && !whole && char.IsAsciiDigit(rest[^1]) && rest.Contains(' '))
            return null;
        if (meaning.Kind == TokenKind.Annex)
            return whole || rest[0] is ':' or '[' or '(' or '\uFF1A' or '\uFF08' or '\u2013' or '\u2014' ? meaning : null;
        return whole && meaning is { Kind: TokenKind.Cue, Value: (int)Cue.ListHeader } ? meaning : null;
    }

    private readonly bool Soon(string text) =>
        _text[_position..Math.Min(_text.Length, _position + MaxHeading)].Contains(text, StringComparison.OrdinalIgnoreCase);

    private LineKind Furniture(ReadOnlySpan<char> line, DocumentSymbol symbol, ReadOnlySpan<char> job)
    {
        if (!job.IsEmpty)
            Job ??= job.ToString();

        // In the list of documents a symbol alone may be a row: unless it is the header's, which a page number or job number follows.
        if (symbol != default && _listing && line.StartsWith("BWC", StringComparison.OrdinalIgnoreCase) && !(symbol == Header && IsPageEnd()))
            return LineKind.Document;
        if (symbol != default && !_listing && Continues(line))
            return LineKind.Text;
        if (symbol != default && Header == default)
            Header = symbol;
        return LineKind.Furniture;
    }

    // A symbol alone on a line in the middle of a sentence is a part of it, unless it is the page header.
    private readonly bool Continues(ReadOnlySpan<char> line) =>
        _main.Length > 0
        && _mainKind is BlockKind.Paragraph or BlockKind.Sub
        && line.StartsWith("BWC", StringComparison.OrdinalIgnoreCase)
        && !LineReader.EndsSentence(_main.Text)
        && !IsPageEnd();

    /// <summary>True beside other furniture, or where a page begins.</summary>
    private readonly bool IsPageEnd() => _afterFurniture || _pageBegins || FurnitureFollows();

    private readonly bool FurnitureFollows()
    {
        var rest = _text[_position..].TrimStart();
        var end = rest.IndexOfAny('\n', '\r');
        var line = (end < 0 ? rest : rest[..end]).Trim();
        return !line.IsEmpty && line.Length < 40 && LineReader.IsFurniture(line, out _, out _);
    }

    private readonly bool StartsDocument(ReadOnlySpan<char> line) =>
        line.StartsWith("BWC/", StringComparison.OrdinalIgnoreCase) && (_listing || (_mainKind is BlockKind.Document or BlockKind.Heading && _inAnnex));
}
