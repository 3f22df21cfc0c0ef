namespace Bwc.Model.Reports;

/// <summary>
/// Puts the lines of a printed report together to blocks: title lines, headings, paragraphs and their lettered parts, footnotes, rows of the list of
/// documents.
/// </summary>
internal ref partial struct TextBlocks
{
    // A block that never ends is cut, so that what is kept of it at one time has a bound.
    private const int MaxBlock = 32 * 1024;

    private readonly Lexicon _lexicon;
    private TextLines _lines;
    private readonly BlockBuffer.Print _print;
    private readonly SeenTexts _seen;
    private readonly ReadingJournal _journal;
    private readonly FootnoteNumbers _marks;
    private readonly FootnoteNumbers _bracketed;
    private BlockBuffer _main;
    private BlockBuffer _done;
    private readonly BlockBuffer _note;
    private BlockKind _mainKind = BlockKind.Title;
    private int _mainNumber;
    private char _mainLetter;
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
    private int _bodyNumber;
    private bool _mainAfterBlank;
    private bool _mainBeforeNumber;
    private bool _doneAfterBlank;
    private string? _annex;
    private bool _inAnnex;

    public TextBlocks(ReadOnlySpan<char> text, ReadingContext context)
    {
        _lines = new TextLines(text, MaxBlock);
        (_lexicon, _journal) = (context.Lexicon, context.Journal);
        (_main, _done, _note, _seen) = (context.Desk.Main, context.Desk.Done, context.Desk.Note, context.Desk.Seen);
        (_marks, var lines, _bracketed) = FootnoteNumbers.Of(text);
        context.Text.Expect(lines, _bracketed);
        _print = BlockBuffer.PrintOf(text);
    }

    public BlockKind Kind { get; private set; }

    public int Number { get; private set; }

    public char Letter { get; private set; }

    /// <summary>True in an annex.</summary>
    public bool InAnnex { get; private set; }

    /// <summary>The number of the annex, such as "I"; null if it is not known.</summary>
    public string? Annex { get; private set; }

    /// <summary>True if the block comes after a blank line, or at the beginning of the text.</summary>
    public bool AfterBlank { get; private set; }

    /// <summary>True if the line with which the block begins is before a numbered paragraph.</summary>
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
            if (!_lines.Next(out var raw, out var source))
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
                    (_noteOpen, _noteReady) = (false, true);
                    _lines.Back();
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
                _main.Add(line, source, _print);
            else if (Begin(kind, number, letter, annex, line[skip..], source + skip))
                return true;
            if (_main.Length >= MaxBlock)
                return HandMain();
        }
    }

    /// <summary>True if a line goes on with the block before it: not a line of the title page, and not what a blank line parts from a heading.</summary>
    private readonly bool Joins() => _mainKind != BlockKind.Title && _main.Length > 0 && !(_gap && _mainKind == BlockKind.Heading);

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
        _mainBeforeNumber = _lines.ParagraphFollows;
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
        Repeated = kind is BlockKind.Paragraph or BlockKind.Sub or BlockKind.Document && block.Length > 40 && !_seen.IsNew(_lines.Text, block.Extent);
        return true;
    }
}
