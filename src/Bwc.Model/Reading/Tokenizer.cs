using System.Globalization;

namespace Bwc.Model.Reports;

/// <summary>
/// Marks in one walk what is known of a text: the longest phrase at each place, numbers, symbols, and the marks that divide sentences and lists.
/// </summary>
internal sealed class Tokenizer(Lexicon lexicon)
{
    private const int MaxNumber = 999_999_999;

    private static readonly int CueCount = Enum.GetValues<Cue>().Length;

    private readonly List<DocumentSymbol> _symbols = [];

    // What the text has, so that most questions are answered without a look at the tokens.
    private readonly bool[] _cues = new bool[CueCount];
    private ulong _kinds;

    /// <summary>The year in which names are read, since some have meant a State only for a time; 0 if it is not known.</summary>
    public int Year { get; set; }

    /// <summary>The numbers of the footnotes that the whole text has.</summary>
    public FootnoteNumbers Footnotes { get; set; }

    /// <summary>The numbers of those whose marks are in brackets.</summary>
    public FootnoteNumbers Bracketed { get; set; }

    /// <summary>The tokens of the text that was walked last, in order.</summary>
    public List<Token> Tokens { get; } = [];

    public DocumentSymbol Symbol(int value) => _symbols[value];

    public bool Has(Cue cue) => _cues[(int)cue];

    public bool Has(TokenKind kind) => (_kinds >> (int)kind & 1) != 0;

    public void Walk(ReadOnlySpan<char> text)
    {
        Tokens.Clear();
        _symbols.Clear();
        Array.Clear(_cues);
        _kinds = 0;
        for (var i = 0; i < text.Length; )
        {
            var c = text[i];
            if (c == ' ')
            {
                i++;
            }
            else if (c < 128)
            {
                i =
                    char.IsAsciiLetter(c) ? Word(text, i)
                    : char.IsAsciiDigit(c) ? Number(text, i)
                    : Mark(text, i, c);
            }
            else if (IsIdeograph(c))
            {
                i = Phrase(text, i) is var end && end > i ? end : Ideograph(text, i);
            }
            else
            {
                i = char.IsLetter(c) ? Word(text, i) : Mark(text, i, c);
            }
        }
    }

    private void Add(Token token)
    {
        Tokens.Add(token);
        _kinds |= 1UL << (int)token.Kind;
        if (token.Kind == TokenKind.Cue)
            _cues[token.Value] = true;
    }

    /// <summary>Marks the longest phrase that begins at a place.</summary>
    /// <returns>The place after it; the place itself where none begins there.</returns>
    private int Phrase(ReadOnlySpan<char> text, int start)
    {
        var found = lexicon.Trie.Longest(text, start, out var foundEnd);
        if (found < 0)
            return start;
        if (lexicon.HasComma(found) && Divided(text, start, foundEnd) is { } before)
            (found, foundEnd) = before;
        if (Year > 0 && lexicon.EndedBefore(found, Year) && lexicon.Trie.Longest(text[..(foundEnd - 1)], start, out var shorter) is >= 0 and var part)
            (found, foundEnd) = (part, shorter);

        // The bracket that a name has within it closes it.
        var closed = foundEnd < text.Length && text[foundEnd] is ')' or '\uFF09' && text[start..foundEnd].IndexOfAny('(', '\uFF08') >= 0;
        var end = start;
        foreach (var meaning in lexicon.MeaningsOf(found))
        {
            if (meaning.Capitals && HasSmall(text[start..foundEnd]))
                continue;
            end = closed && meaning.Kind is TokenKind.State or TokenKind.Organization ? foundEnd + 1 : foundEnd;
            Add(new Token(meaning.Kind, meaning.Value, start, end));
        }

        return end;
    }

    /// <summary>
    /// The name before a comma, where the longer one, with what is after the comma, would swallow the beginning of the next: "Gambia, the
    /// Netherlands". Null if no name has a comma, or nothing is swallowed.
    /// </summary>
    private (int Phrase, int End)? Divided(ReadOnlySpan<char> text, int start, int end)
    {
        var comma = text[start..end].IndexOf(',');
        if (comma < 0 || lexicon.Trie.Longest(text[..(start + comma)], start, out var before) is not (>= 0 and var name) || before != start + comma)
            return null;
        var next = start + comma + 1;
        while (next < text.Length && Lexicon.IsPassed(Lexicon.Fold(text[next])))
            next++;
        if (next >= text.Length || lexicon.Trie.Longest(text, next, out var reached) is not (>= 0 and var behind))
            return null;
        if (lexicon.MeaningsOf(behind)[0].Kind == TokenKind.Filler)
        {
            while (reached < text.Length && Lexicon.IsPassed(Lexicon.Fold(text[reached])))
                reached++;
            if (reached >= text.Length || lexicon.Trie.Longest(text, reached, out reached) is not (>= 0 and var named))
                return null;
            behind = named;
        }

        return reached > end && lexicon.MeaningsOf(behind)[0].Kind is TokenKind.State or TokenKind.Organization ? (name, before) : null;
    }

    /// <summary>Ideographs that are in no phrase are together as one word.</summary>
    private int Ideograph(ReadOnlySpan<char> text, int start)
    {
        var end = start + 1;
        while (end < text.Length && IsIdeograph(text[end]) && lexicon.Trie.Longest(text, end, out _) < 0)
            end++;
        Add(new Token(TokenKind.Word, Token.IdeographWord, start, end));
        return end;
    }

    private int Word(ReadOnlySpan<char> text, int start)
    {
        if (text[start] is 'B' or 'b' && text[start..].StartsWith("BWC/", StringComparison.OrdinalIgnoreCase))
            return SymbolAt(text, start);
        if (text[start] is 'h' or 'w' && Addresses.EndOf(text, start) is > 0 and var address)
        {
            Add(new Token(TokenKind.Address, 0, start, address));
            return address;
        }

        var end = Phrase(text, start);
        if (end > start)
            return end;
        end = start + 1;
        while (end < text.Length && IsOfWord(text[end]))
            end++;
        end = WithoutMark(text, start, end);
        if (_symbols.Count > 0 && end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]) && Cut(text, start, end) is > 0 and var whole)
            return whole;
        Add(new Token(TokenKind.Word, char.IsUpper(text[start]) ? Token.CapitalWord : Token.SmallWord, start, end));
        return end;
    }

    // The mark of a footnote is after the last small letter, without a blank.
    private static int WithoutMark(ReadOnlySpan<char> text, int start, int end)
    {
        var stop = end;
        while (stop > start && char.IsAsciiDigit(text[stop - 1]))
            stop--;
        return end - stop is 1 or 2 && stop > start + 1 && char.IsLower(text[stop - 1]) ? stop : end;
    }

    /// <summary>"WP.2" after a whole symbol is one of the same series.</summary>
    /// <returns>The place after it; 0 if it is none.</returns>
    private int Cut(ReadOnlySpan<char> text, int start, int end)
    {
        end++;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        if (
            end - start > 12
            || !DocumentSymbol.TryParse($"BWC/{_symbols[^1].Series}/{text[start..end]}", out var symbol)
            || symbol.Kind == DocumentKind.Unknown
            || symbol.Number is null
        )
            return 0;
        Add(new Token(TokenKind.Symbol, _symbols.Count, start, end));
        _symbols.Add(symbol);
        return end;
    }

    private int Number(ReadOnlySpan<char> text, int start)
    {
        var phrase = Phrase(text, start);
        if (phrase > start)
            return phrase;
        if (IsFootnoteMark(text, start, out var markEnd))
        {
            Add(new Token(TokenKind.FootnoteMark, 0, start, markEnd));
            return markEnd;
        }

        var end = start;
        long value = 0;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            value = Math.Min((value * 10) + (text[end] - '0'), MaxNumber);
            end++;
        }

        if (end + 1 < text.Length && text[end] is '/' or '.' && char.IsAsciiDigit(text[end + 1]) && !EndsYear(text, end))
        {
            end++;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
                end++;
            Add(new Token(TokenKind.Fraction, 0, start, end));
        }
        else
        {
            Add(new Token(TokenKind.Number, (int)value, start, end));
        }

        return end;
    }

    /// <summary>
    /// One digit or two that are at a word or a mark without a blank, and before one or the end: the mark of a footnote. After a comma of a
    /// language without blanks, only where the text has such a footnote.
    /// </summary>
    private bool IsFootnoteMark(ReadOnlySpan<char> text, int start, out int end)
    {
        end = start;
        while (end < text.Length && end < start + 3 && char.IsAsciiDigit(text[end]))
            end++;
        if (
            start == 0
            || end - start > 2
            || (end < text.Length && (char.IsLetterOrDigit(text[end]) && !IsIdeograph(text[end]) || text[end] is '/' or '-' or '\u2013'))
        )
            return false;
        if (end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
            return false;
        var before = text[start - 1];
        if (char.IsLetter(before) && !IsIdeograph(before))
            return Tokens.Count > 0 && Tokens[^1].End == start && Tokens[^1].Kind != TokenKind.Month;
        if (before is ',' or ';' or ':' or ')' or ']' or '\u201D' or '\u2019' or '"' or '.')
            return start < 2 || !char.IsAsciiDigit(text[start - 2]) || (before == '.' ? EndsYear(text, start - 1) : IsYear(text, start - 1));
        return before is '\u3002' or '\uFF0C' or '\u3001' or '\uFF1B' or '\uFF09' or '\u300B'
            && Footnotes.Contains(text[start] - '0' is var first && end - start == 2 ? (first * 10) + text[start + 1] - '0' : first)
            && end < text.Length
            && text[end] == ' ';
    }

    /// <summary>True for a full stop after a year, with the mark of a footnote and a blank or the end after it.</summary>
    private static bool EndsYear(ReadOnlySpan<char> text, int stop)
    {
        if (text[stop] != '.' || !IsYear(text, stop))
            return false;
        var end = stop + 1;
        while (end < text.Length && end < stop + 4 && char.IsAsciiDigit(text[end]))
            end++;
        return end > stop + 1 && end < stop + 4 && (end == text.Length || text[end] == ' ');
    }

    private static bool IsYear(ReadOnlySpan<char> text, int end) =>
        end >= 4
        && text[(end - 4)..end] is ['1' or '2', '9' or '0', >= '0' and <= '9', >= '0' and <= '9']
        && (end == 4 || !char.IsLetterOrDigit(text[end - 5]));

    /// <summary>A symbol goes on over slashes and full stops, and over a blank after a slash, where a line was broken.</summary>
    private int SymbolAt(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && end - start <= DocumentSymbol.MaxLength)
        {
            var c = text[end];
            if (char.IsAsciiLetterOrDigit(c) || c is '/' or '.' or '*')
                end++;
            else if (c == ' ' && text[end - 1] == '/' && end + 1 < text.Length && char.IsAsciiLetterOrDigit(text[end + 1]))
                end++;
            else if (
                c == ' '
                && text[start..end].EndsWith("/AD", StringComparison.OrdinalIgnoreCase)
                && text[end..].StartsWith(" HOC GROUP", StringComparison.OrdinalIgnoreCase)
            )
                end += " HOC GROUP".Length;
            else
                break;
        }

        while (end > start && text[end - 1] is '.' or '/')
            end--;
        if (!DocumentSymbol.TryParse(text[start..end], out var symbol))
            return start + "BWC/".Length;
        Add(new Token(TokenKind.Symbol, _symbols.Count, start, end));
        _symbols.Add(symbol);
        return end;
    }

    private int Mark(ReadOnlySpan<char> text, int i, char c)
    {
        if (c is '(' or '[' or '\uFF08' && BracketedMark(text, i) is > 0 and var end)
        {
            Add(new Token(TokenKind.FootnoteMark, 0, i, end));
            return end;
        }

        TokenKind? kind = c switch
        {
            '\u3002' or '\uFF01' or '\uFF1F' or '!' or '?' => TokenKind.SentenceEnd,
            '.' => EndsSentence(text, i) ? TokenKind.SentenceEnd : null,
            ',' or ';' or '\uFF0C' or '\uFF1B' or '\u3001' or '\u060C' or '\u061B' => TokenKind.Separator,
            ':' or '\uFF1A' => TokenKind.Colon,
            '(' or '[' or '\uFF08' => TokenKind.Open,
            ')' or ']' or '\uFF09' => TokenKind.Close,
            '\u201C' or '\u300C' or '\u00AB' => TokenKind.QuoteOpen,
            '\u201D' or '\u300D' or '\u00BB' => TokenKind.QuoteClose,
            '"' => TokenKind.QuoteOpen,
            '\u2022' or '\u25CF' => TokenKind.Bullet,
            '\u00B7' when i == 0 || text[i - 1] == ' ' => TokenKind.Bullet, // within a name it joins the names of a person
            '\u2013' or '\u2014' or '\u2015' or '-' => TokenKind.Dash,
            '%' or '\uFF05' => TokenKind.Percent,
            _ when LineReader.IsRaised(c) => TokenKind.FootnoteMark,
            _ => null,
        };
        if (kind is { } known)
            Add(new Token(known, c, i, i + 1));
        return i + 1;
    }

    /// <summary>The place after the mark of a footnote in brackets; 0 if none begins there.</summary>
    private int BracketedMark(ReadOnlySpan<char> text, int open)
    {
        var (end, number) = (open + 1, 0);
        while (end < text.Length && end < open + 3 && char.IsAsciiDigit(text[end]))
            number = (number * 10) + (text[end++] - '0');
        return Bracketed.Contains(number) && end < text.Length && text[end] is ')' or ']' or '\uFF09' && FootnoteNumbers.IsBracketedMark(text, open)
            ? end + 1
            : 0;
    }

    // A full stop ends a sentence where a blank or the end follows, unless what is before it is an abbreviation or a single capital.
    private bool EndsSentence(ReadOnlySpan<char> text, int i)
    {
        if (
            i + 1 < text.Length
            && text[i + 1] is not (' ' or '\u201D' or '"' or ')')
            && !LineReader.IsRaised(text[i + 1])
            && !(text[i + 1] is '(' or '[' && BracketedMark(text, i + 1) > 0)
            && !(i > 0 && (char.IsLower(text[i - 1]) || EndsYear(text, i)) && IsFootnoteMark(text, i + 1, out _))
        )
            return false;
        if (Tokens.Count > 0 && Tokens[^1].End == i && Tokens[^1].Kind is TokenKind.Abbreviation or TokenKind.HonorificBefore)
            return false;
        return i < 2 || !char.IsAsciiLetterUpper(text[i - 1]) || char.IsLetterOrDigit(text[i - 2]) || i + 1 == text.Length;
    }

    private static bool HasSmall(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.GetUnicodeCategory(c) == UnicodeCategory.LowercaseLetter)
                return true;
        }

        return false;
    }

    private static bool IsOfWord(char c) => c < 128 ? char.IsAsciiLetterOrDigit(c) || c == '\'' : c == '\u2019' || (char.IsLetterOrDigit(c) && !IsIdeograph(c));

    public static bool IsIdeograph(char c) => c is (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF');
}
