using System.Text.RegularExpressions;

namespace Bwc.Model.Reports;

/// <summary>What a whole text seems to be, before it is read: of which treaty, in which language, with which symbol.</summary>
internal readonly ref partial struct TextKind
{
    // So much of a text is looked at: its first pages.
    private const int Looked = 20_000;

    // So much of it tells a language.
    private const int LookedForLanguage = 3_000;

    // Fewer letters say nothing about a language.
    private const int FewestLetters = 80;

    private readonly ReadOnlySpan<char> _head;
    private readonly Language _language;

    public TextKind(ReadOnlySpan<char> text, Language language)
    {
        _head = text[..Math.Min(text.Length, Looked)];
        _language = language;
        Own = Header(text);
    }

    /// <summary>The symbol that is alone on a line, as the pages of a report have it; null if none does.</summary>
    public DocumentSymbol? Own { get; }

    /// <summary>What says that the text is of another treaty; null if nothing does.</summary>
    public string? OtherTreaty()
    {
        foreach (var match in SymbolLine().EnumerateMatches(_head))
        {
            var line = _head.Slice(match.Index, match.Length).Trim();
            return line.StartsWith("BWC/", StringComparison.OrdinalIgnoreCase)
                ? null
                : $"this is a document of another treaty or body, according to its symbol {SafeText.Quote(line)}; use "
                    + "a report of a meeting under the Biological Weapons Convention";
        }

        return null;
    }

    /// <summary>The language that the beginning of a text seems to be in; null if nothing tells.</summary>
    public static Language? LanguageOf(ReadOnlySpan<char> text) => LanguageGuess.Of(text[..Math.Min(text.Length, LookedForLanguage)], out _);

    /// <summary>True if the letters and the small words are those of another language.</summary>
    public bool IsOtherLanguage(out Language seems)
    {
        seems = LanguageGuess.Of(_head[..Math.Min(_head.Length, LookedForLanguage)], out var letters) ?? _language;
        return letters >= FewestLetters && seems != _language;
    }

    private static DocumentSymbol? Header(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; )
        {
            var found = text[at..].IndexOf("BWC/", StringComparison.OrdinalIgnoreCase);
            if (found < 0)
                return null;
            at += found;
            var end = text[at..].IndexOfAny('\n', '\r', '\f');
            var line = (end < 0 ? text[at..] : text.Slice(at, end)).Trim();
            var begins = at;
            while (begins > 0 && text[begins - 1] is ' ' or '\t')
                begins--;
            if ((begins == 0 || text[begins - 1] is '\n' or '\r' or '\f') && LineReader.IsFurniture(line, out var symbol, out _) && symbol != default)
                return symbol;
            at += "BWC/".Length;
        }

        return null;
    }

    // "CCW/MSP/2017/8", "NPT/CONF.2020/PC.I/3", "BWC/MSP/2020/MX.3/2", alone on a line.
    [GeneratedRegex(@"^[ \t]*[A-Z]{1,6}(/[A-Z0-9][A-Za-z0-9.()*-]*){1,6}[ \t]*\r?$", RegexOptions.Multiline | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SymbolLine();
}
