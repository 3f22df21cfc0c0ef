namespace Bwc.Model.Reports;

/// <content>What a line is: by its beginning, by the block before it, and by what follows.</content>
internal ref partial struct TextBlocks
{
    private const int MaxHeading = 120;
    private const int MaxParagraph = 999;

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
        return _lines.ParagraphFollows;
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
        && ((_inAnnex && _lastNumber == 0) || _lines.ParagraphFollows);

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
        if (LineReader.IsRaised(first) && !_listing && _main.Length > 0 && LineReader.IsRaisedFootnote(line, out number, out skip))
            return LineKind.Footnote;
        (number, skip) = (0, 0);
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

        if (IsBracketedFootnote(line, out number, out skip))
            return LineKind.Footnote;
        (number, skip) = (0, 0);
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
        return _lastNumber > 0 || _inAnnex || _lines.HasSoon("BWC/") ? LineKind.ListHeader : LineKind.Text;
    }

    /// <summary>
    /// A footnote has the next number in turn and is apart, by a blank at its beginning, a blank line or a rule; or it has the number of a mark
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

    /// <summary>
    /// A footnote whose number is in brackets, as its mark in the text is. After a colon or a semicolon "(1)" begins a part of a list.
    /// </summary>
    private readonly bool IsBracketedFootnote(ReadOnlySpan<char> line, out int number, out int skip) =>
        LineReader.IsBracketedFootnote(line, out number, out skip)
        && _bracketed.Contains(number)
        && _main.Length > 0
        && (_noteOpen || LineReader.EndsSentence(_main.Text) || (_gap && line[0] == '['));

    /// <summary>The title of an annex, perhaps with its subject after a mark, or of the list of documents.</summary>
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
    private readonly bool IsPageEnd() => _afterFurniture || _lines.BeginsPage || _lines.FurnitureFollows;

    private readonly bool StartsDocument(ReadOnlySpan<char> line) =>
        line.StartsWith("BWC/", StringComparison.OrdinalIgnoreCase) && (_listing || (_mainKind is BlockKind.Document or BlockKind.Heading && _inAnnex));
}
