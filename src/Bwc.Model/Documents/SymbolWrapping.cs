using System.Globalization;

namespace Bwc.Model;

/// <summary>
/// What is around a symbol where it is copied from: the address of the document system, and in the name of a file the ending, the job number and the
/// letter of the language.
/// </summary>
internal static class SymbolWrapping
{
    /// <summary>The greatest length of a text in which a symbol is looked for, in characters.</summary>
    public const int MaxLength = 256;

    private const int JobDigits = 7;

    /// <summary>Takes a symbol out of what is around it.</summary>
    /// <param name="text">The text, without blanks at either end.</param>
    /// <param name="symbol">Where the symbol is written; at least as long as the text.</param>
    /// <param name="language">The language that an address or the name of a file says; null if none does.</param>
    /// <param name="job">The job number in the name of a file, of seven digits; 0 if there is none.</param>
    /// <returns>The length of the symbol; 0 if the text is the address of something else.</returns>
    public static int Take(ReadOnlySpan<char> text, Span<char> symbol, out Language? language, out int job)
    {
        (language, job) = (null, 0);
        var scheme = text.IndexOf("://", StringComparison.Ordinal);
        var address = scheme >= 0 ? text[(scheme + 3)..] : text;
        if (scheme >= 0 && !IsWeb(text[..scheme]))
            return 0;
        var slash = address.IndexOf('/');
        if (slash > 0 && IsDocumentSystem(address[..slash]))
            return Decode(FromAddress(address[(slash + 1)..], ref language), symbol);
        if (scheme >= 0)
            return 0;
        // Until nothing more comes off, so what is read is read from its own text as the same.
        var bare = text;
        for (var before = bare.Length + 1; bare.Length < before; )
        {
            before = bare.Length;
            bare = FromFile(bare, ref language, ref job).TrimEnd('.').TrimEnd();
        }

        bare.CopyTo(symbol);
        return bare.Length;
    }

    private static bool IsWeb(ReadOnlySpan<char> scheme) =>
        scheme.Equals("https", StringComparison.OrdinalIgnoreCase) || scheme.Equals("http", StringComparison.OrdinalIgnoreCase);

    private static bool IsDocumentSystem(ReadOnlySpan<char> host)
    {
        if (host.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            host = host[4..];
        return host.Equals("docs.un.org", StringComparison.OrdinalIgnoreCase) || host.Equals("undocs.org", StringComparison.OrdinalIgnoreCase);
    }

    private static ReadOnlySpan<char> FromAddress(ReadOnlySpan<char> path, ref Language? language)
    {
        if (path.Length > 2 && path[2] == '/' && LanguageTags.TryParse([char.ToLowerInvariant(path[0]), char.ToLowerInvariant(path[1])], out var tagged))
        {
            language = tagged;
            path = path[3..];
        }

        var end = path.IndexOfAny('?', '#');
        return (end < 0 ? path : path[..end]).TrimEnd("./");
    }

    /// <summary>"BWC_MSP_2019_WP.1-1925000E.pdf": the symbol, a hyphen, the job number without "GE." and its hyphen, the letter of the language.</summary>
    private static ReadOnlySpan<char> FromFile(ReadOnlySpan<char> text, scoped ref Language? language, scoped ref int job)
    {
        foreach (var ending in (ReadOnlySpan<string>)[".pdf", ".docx", ".doc"])
        {
            if (text.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                text = text[..^ending.Length];
                break;
            }
        }

        var hyphen = text.LastIndexOfAny('-', '_');
        if (hyphen < 0)
            return text;
        var tail = text[(hyphen + 1)..];
        if (tail.Length < JobDigits || tail.Length > JobDigits + 1 || tail[..JobDigits].ContainsAnyExceptInRange('0', '9'))
            return text;
        if (tail.Length > JobDigits)
        {
            if (LanguageOf(tail[^1]) is not { } lettered)
                return text;
            language ??= lettered;
        }

        job = job > 0 ? job : int.Parse(tail[..JobDigits], NumberStyles.None, CultureInfo.InvariantCulture);
        return text[..hyphen];
    }

    private static Language? LanguageOf(char letter) =>
        char.ToUpperInvariant(letter) switch
        {
            'A' => Language.Arabic,
            'C' => Language.Chinese,
            'E' => Language.English,
            'F' => Language.French,
            'R' => Language.Russian,
            'S' => Language.Spanish,
            _ => null,
        };

    /// <summary>Writes an address without its escapes; 0 if one of them is not a printable character of ASCII.</summary>
    private static int Decode(ReadOnlySpan<char> text, Span<char> decoded)
    {
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '%')
            {
                if (i + 2 >= text.Length || !byte.TryParse(text.Slice(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
                    return 0;
                if (code is < (byte)' ' or > (byte)'~')
                    return 0;
                (c, i) = ((char)code, i + 2);
            }

            decoded[length++] = c;
        }

        return length;
    }
}
