using System.Globalization;

namespace Bwc.Model.Reports;

/// <summary>
/// Marks in one walk what is known of a text: the longest phrase at each place, numbers, symbols, and the marks that divide sentences and lists.
/// </summary>
internal sealed class Tokenizer(Lexicon lexicon)
{
    private const int MaxNumber = 999_999_999;

    // The value of a word says what it is made of: small letters 0, with a capital 1, ideographs 2.
    private const int Ideographs = 2;

    private readonly List<DocumentSymbol> _symbols = [];

    /// <summary>The tokens of the text that was walked last, in order.</summary>
    public List<Token> Tokens { get; } = [];

    /// <summary>A bit for each cue that the text has, so that most questions are answered without a look at the tokens.</summary>
    public UInt128 Cues { get; private set; }

    /// <summary>A bit for each kind of token that the text has.</summary>
    public ulong Kinds { get; private set; }

    public DocumentSymbol Symbol(int value) => _symbols[value];

    public void Walk(ReadOnlySpan<char> text)
    {
        Tokens.Clear();
        _symbols.Clear();
        (Cues, Kinds) = (0, 0);
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
        Kinds |= 1UL << (int)token.Kind;
        if (token.Kind == TokenKind.Cue)
            Cues |= UInt128.One << token.Value;
    }

    /// <summary>Marks the longest phrase that begins at a place.</summary>
    /// <returns>The place behind it; the place itself where none begins there.</returns>
    private int Phrase(ReadOnlySpan<char> text, int start)
    {
        var found = lexicon.Trie.Longest(text, start, out var foundEnd);
        if (found < 0)
            return start;
        var end = start;
        foreach (var meaning in lexicon.MeaningsOf(found))
        {
            if (meaning.Capitals && HasSmall(text[start..foundEnd]))
                continue;
            Add(new Token(meaning.Kind, meaning.Value, start, foundEnd));
            end = foundEnd;
        }

        return end;
    }

    /// <summary>Ideographs that are in no phrase stand together as one word.</summary>
    private int Ideograph(ReadOnlySpan<char> text, int start)
    {
        var end = start + 1;
        while (end < text.Length && IsIdeograph(text[end]) && lexicon.Trie.Longest(text, end, out _) < 0)
            end++;
        Add(new Token(TokenKind.Word, Ideographs, start, end));
        return end;
    }

    private int Word(ReadOnlySpan<char> text, int start)
    {
        if (text[start] is 'B' or 'b' && text[start..].StartsWith("BWC/", StringComparison.OrdinalIgnoreCase))
            return SymbolAt(text, start);
        var end = Phrase(text, start);
        if (end > start)
            return end;
        end = start + 1;
        while (end < text.Length && IsOfWord(text[end]))
            end++;
        if (_symbols.Count > 0 && end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]) && Cut(text, start, end) is > 0 and var whole)
            return whole;
        Add(new Token(TokenKind.Word, char.IsUpper(text[start]) ? 1 : 0, start, end));
        return end;
    }

    /// <summary>"WP.2" behind a whole symbol is one of the same series.</summary>
    /// <returns>The place behind it; 0 where it is none.</returns>
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
        var end = start;
        long value = 0;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            value = Math.Min((value * 10) + (text[end] - '0'), MaxNumber);
            end++;
        }

        if (end + 1 < text.Length && text[end] is '/' or '.' && char.IsAsciiDigit(text[end + 1]))
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
            _ => null,
        };
        if (kind is { } known)
            Add(new Token(known, c, i, i + 1));
        return i + 1;
    }

    // A full stop ends a sentence where a blank or the end follows, unless what stands before it is an abbreviation or a single capital.
    private bool EndsSentence(ReadOnlySpan<char> text, int i)
    {
        if (i + 1 < text.Length && text[i + 1] is not (' ' or '\u201D' or '"' or ')'))
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
