using System.Text;

namespace Bwc.Model;

/// <content>Symbols that are not written as the grammar has them: they are taken out of what is around them, and forms that are known to mean the
/// same become the usual ones.</content>
internal ref partial struct SymbolParser
{
    private bool ReadIrregular(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.Length > SymbolWrapping.MaxLength)
            return false;
        Span<char> buffer = stackalloc char[SymbolWrapping.MaxLength];
        var length = SymbolWrapping.Take(text, buffer, out var language, out var job);
        var symbol = buffer[..length];
        (Language, Job) = (language, job);
        var whole = symbol;
        var part = TakePart(ref symbol);
        if (Canonical(symbol))
        {
            if (_length < 5 || !_text[..4].SequenceEqual("BWC/"u8))
                return false;
            if (Usual() && ReadParts() && (part == 0 || AppendPart(part)))
                return true;
            if (_text[4.._length].IndexOf("BWC/"u8) >= 0)
                return false;
        }

        return KeepWhole(whole);
    }

    /// <summary>Takes over what fits no kind, and of the series what is in it as the grammar has it.</summary>
    private bool KeepWhole(scoped ReadOnlySpan<char> whole)
    {
        var known = Math.Min(Math.Max(SeriesEnd, Organ.Start + Organ.Length), _length);
        Span<byte> head = stackalloc byte[DocumentSymbol.MaxLength];
        _text[..known].CopyTo(head);
        (Kind, Number, DraftOf, Suffixes, Reissued, Part, PartStart) = (DocumentKind.Unknown, 0, 0, 0, false, 0, 0);
        if (!Keep(whole))
            return false;
        if (known == 0 || _length < known || !_text[..known].SequenceEqual(head[..known]))
            Forget();
        return true;
    }

    /// <summary>Takes "(Part III)", " Part III" or ", Part III" from the end, and gives its number; 0 if nothing of the kind is there.</summary>
    private static int TakePart(ref Span<char> symbol)
    {
        var text = (ReadOnlySpan<char>)symbol;
        var inner = text.EndsWith(")") ? text[..^1] : text;
        var word = ((ReadOnlySpan<char>)inner).LastIndexOf("part", StringComparison.OrdinalIgnoreCase);
        if (word < 1)
            return 0;
        Span<byte> roman = stackalloc byte[8];
        var digits = inner[(word + 4)..].Trim();
        if (digits.IsEmpty || digits.Length > roman.Length || !Ascii.IsValid(digits))
            return 0;
        Encoding.ASCII.GetBytes(digits, roman);
        Ascii.ToUpperInPlace(roman[..digits.Length], out _);
        var number = Roman(roman[..digits.Length]);
        var before = inner[..word].TrimEnd();
        var opened = before.EndsWith("(");
        if (number == 0 || opened != (inner.Length < text.Length) || (!opened && before.Length == word && before[^1] is not (',' or '/')))
            return 0;
        symbol = symbol[..before.TrimEnd("(,/ ").Length];
        return number;
    }

    /// <summary>Brings what is known to mean the same to the usual form.</summary>
    /// <returns>False if the text has no room for it.</returns>
    private bool Usual()
    {
        if (_text[4.._length].SequenceEqual("AHG"u8) || _text[4.._length].StartsWith("AHG/"u8))
        {
            if (!Replace(4, 3, "AD HOC GROUP"u8))
                return false;
        }
        else if (_text[4.._length].StartsWith("AD/HOC/GROUP"u8))
            (_text[6], _text[10]) = ((byte)' ', (byte)' ');
        else if (_text[4.._length].StartsWith("CONF/"u8))
            _text[8] = (byte)'.';
        for (var start = 4; start < _length; start++)
        {
            if (_text[start - 1] != (byte)'/')
                continue;
            var letters =
                _text[start.._length].StartsWith("CORR"u8) ? 4
                : _text[start.._length].StartsWith("REV"u8) || _text[start.._length].StartsWith("ADD"u8) ? 3
                : 0;
            if (letters > 0 && start + letters + 1 < _length && _text[start + letters] == (byte)'/' && char.IsAsciiDigit((char)_text[start + letters + 1]))
                _text[start + letters] = (byte)'.';
            else if (letters > 0 && start + letters < _length && char.IsAsciiDigit((char)_text[start + letters]) && !Replace(start + letters, 0, "."u8))
                return false;
        }

        _slashes = 0;
        for (var i = 0; i < _length; i++)
        {
            if (_text[i] == (byte)'/')
                _slashes |= 1UL << i;
        }

        return true;
    }

    private bool Replace(int at, int old, ReadOnlySpan<byte> by)
    {
        if (_length - old + by.Length > _text.Length)
            return false;
        _text[(at + old).._length].CopyTo(_text[(at + by.Length)..]);
        by.CopyTo(_text[at..]);
        _length += by.Length - old;
        return true;
    }

    private bool AppendPart(int part)
    {
        if (Reissued || Kind is DocumentKind.Series or DocumentKind.Unknown)
            return false;
        PartStart = _length;
        Span<char> written = stackalloc char[32];
        if (!written.TryWrite($" (Part {RomanOf(part)})", out var length))
            return false;
        foreach (var c in written[..length])
        {
            if (!Append(c))
                return false;
        }

        Part = part;
        return true;
    }

    internal static string RomanOf(int number)
    {
        ReadOnlySpan<string> units = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
        return new string('X', number / 10) + units[number % 10];
    }

    /// <summary>Takes a symbol over as it is but for its blanks, of which several are one, and the capitals of BWC.</summary>
    private bool Keep(scoped ReadOnlySpan<char> text)
    {
        (_length, _slashes) = (0, 0);
        var blank = false;
        foreach (var character in text.Trim())
        {
            var c = character is >= '\uFF01' and <= '\uFF5E' ? (char)(character - 0xFEE0) : character;
            if (c is ' ' or '\n' or '\r' or '\t' or '\u00A0' or '\u3000')
            {
                blank = true;
                continue;
            }

            if (c is <= ' ' or > '~' or ',' or ';')
                return false; // several symbols are not one
            if ((blank && !Append(' ')) || !Append(_length < 3 ? char.ToUpperInvariant(c) : c))
                return false;
            blank = false;
        }

        return _length >= 5 && _text[..3].SequenceEqual("BWC"u8) && _text[3] is (byte)'/' or (byte)'-' or (byte)'_';
    }

    private void Forget()
    {
        (Series, Kind, SeriesNumber, Experts) = (SymbolSeries.Unknown, DocumentKind.Unknown, 0, 0);
        (Number, DraftOf, Organ, SeriesEnd, Suffixes, Reissued, Part, PartStart) = (0, 0, default, 0, 0, false, 0, 0);
    }
}
