using System.Numerics;

namespace Bwc.Model;

/// <summary>
/// Brings a text to the canonical form of a symbol and finds its parts in one walk along the segments. By hand, since it runs for every symbol of a
/// text.
/// </summary>
internal ref partial struct SymbolParser
{
    private readonly Span<byte> _text;
    private int _length;
    private int _position;

    // Where the slashes are: a symbol has no more characters than a number has bits.
    private ulong _slashes;

    public SymbolParser(Span<byte> text) => _text = text;

    public SymbolSeries Series { get; private set; } = SymbolSeries.Unknown;

    public DocumentKind Kind { get; private set; } = DocumentKind.Unknown;

    /// <summary>The number of the conference or session, or the year; 0 if the series has none.</summary>
    public int SeriesNumber { get; private set; }

    /// <summary>0: no Meeting of Experts; 1: MX; 2 to 6: MX.1 to MX.5.</summary>
    public int Experts { get; private set; }

    public int Number { get; private set; }

    /// <summary>The number of the official document of which this is a draft; 0 if it is not one.</summary>
    public int DraftOf { get; private set; }

    public (int Start, int Length) Organ { get; private set; }

    /// <summary>Where the series ends, without the slash that follows; 0 if it is not known.</summary>
    public int SeriesEnd { get; private set; }

    /// <summary>Where the first suffix begins; 0 if there is none.</summary>
    public int Suffixes { get; private set; }

    public bool Reissued { get; private set; }

    /// <summary>The number of the part, as in "(Part III)"; 0 if the symbol names none.</summary>
    public int Part { get; private set; }

    /// <summary>Where " (Part III)" begins; 0 if the symbol names no part.</summary>
    public int PartStart { get; private set; }

    /// <summary>The language that an address or the name of a file says; null if none does.</summary>
    public Language? Language { get; private set; }

    /// <summary>The job number in the name of a file, of seven digits; 0 if there is none.</summary>
    public int Job { get; private set; }

    public readonly int Length => _length;

    /// <summary>Reads a text.</summary>
    /// <returns>False if the text is not a symbol of the Convention at all.</returns>
    public bool Read(ReadOnlySpan<char> text)
    {
        if ((Plain(text) || Canonical(text)) && _length >= 5 && _text[..4].SequenceEqual("BWC/"u8) && ReadParts())
            return true;
        Forget();
        return ReadIrregular(text);
    }

    private bool ReadParts()
    {
        _position = 4;
        var end = _length;
        if (_text[end - 1] == (byte)'*')
        {
            Reissued = true;
            end--;
        }

        return Parts(end);
    }

    /// <summary>Takes a text over that needs nothing but capitals, which is what most are.</summary>
    private bool Plain(ReadOnlySpan<char> text)
    {
        if (text.Length > _text.Length)
            return false;
        var map = Map;
        var slashes = 0UL;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var mapped = c < map.Length ? map[c] : (byte)0;
            if (mapped == 0)
                return false;
            _text[i] = mapped;
            if (mapped == (byte)'/')
                slashes |= 1UL << i;
        }

        (_length, _slashes) = (text.Length, slashes);
        return true;
    }

    /// <summary>
    /// Capitals, slashes for the hyphens of catalogues, no blanks beside a slash or a full stop, one blank for several elsewhere, plain characters
    /// for full-width ones. Letters of suffixes are made small when they are recognized.
    /// </summary>
    private bool Canonical(scoped ReadOnlySpan<char> text)
    {
        text = text.Trim();
        (_length, _slashes) = (0, 0);
        var slashed = text.IndexOfAny('/', '\uFF0F') >= 0;
        var blank = false;
        foreach (var character in text)
        {
            var c = character is >= '\uFF01' and <= '\uFF5E' ? (char)(character - 0xFEE0) : character;
            if (char.IsAsciiLetterLower(c))
                c = (char)(c - 'a' + 'A');
            else if (c is '\u2010' or '\u2011' or '\u2013')
                c = '-';
            if (!slashed && c is '-' or '_')
                c = '/';
            if (c is ' ' or '\n' or '\r' or '\t' or '\u00A0' or '\u3000')
            {
                blank = true;
                continue;
            }

            if (c is <= ' ' or > '~' or ',' or ';')
                return false; // several symbols are not one
            var joined = c is '/' or '.' or '*' || _length == 0 || _text[_length - 1] is (byte)'/' or (byte)'.';
            if (blank && !joined && !Append(' '))
                return false;
            blank = false;
            if (!Append(c))
                return false;
        }

        return _length > 0;
    }

    private bool Append(char c)
    {
        if (_length == _text.Length)
            return false;
        if (c == '/')
            _slashes |= 1UL << _length;
        _text[_length++] = (byte)c;
        return true;
    }

    private bool Parts(int end)
    {
        if (!ReadSeries(Next(end), end))
            return false;
        SeriesEnd = Math.Min(_position - 1, end);
        if (_position > end)
        {
            Kind = DocumentKind.Series;
            return !Reissued;
        }

        var segment = Next(end);
        if (IsOrgan(segment) && (_position <= end || segment is [(byte)'P', (byte)'C'] || segment.SequenceEqual("VEREX"u8) || segment.SequenceEqual("FOC"u8)))
        {
            Organ = (_position - 1 - segment.Length, segment.Length);
            if (_position > end)
            {
                Kind = DocumentKind.Series;
                return !Reissued;
            }

            segment = Next(end);
        }

        return ReadDocument(segment, end) && ReadSuffixes(end);
    }

    private bool ReadSeries(ReadOnlySpan<byte> segment, int end)
    {
        if (segment.SequenceEqual("MSP"u8))
            return ReadMeetings(Next(end), end);
        if (segment.StartsWith("MSP."u8))
            return ReadMeetings(segment["MSP."u8.Length..], end);
        if (segment.StartsWith("CONF."u8))
        {
            (Series, SeriesNumber) = (SymbolSeries.ReviewConference, Roman(segment["CONF."u8.Length..]));
            return SeriesNumber > 0;
        }

        if (segment.SequenceEqual("AD HOC GROUP"u8))
        {
            Series = SymbolSeries.AdHocGroup;
            return true;
        }

        if (segment.SequenceEqual("WG"u8))
            Series = SymbolSeries.WorkingGroup;
        else if (segment.SequenceEqual("CONS"u8))
            Series = SymbolSeries.ConsultativeMeeting;
        else
            return false;
        var number = Next(end);
        SeriesNumber = Integer(number);
        return SeriesNumber > 0 && (Series == SymbolSeries.WorkingGroup ? number.Length <= 3 : number.Length == 4);
    }

    private bool ReadMeetings(ReadOnlySpan<byte> year, int end)
    {
        Series = SymbolSeries.MeetingOfStatesParties;
        SeriesNumber = year.Length == 4 ? Integer(year) : 0;
        if (SeriesNumber == 0)
            return false;
        var start = _position;
        var segment = Next(end);
        if (segment.SequenceEqual("MX"u8))
            Experts = 1;
        else if (segment.Length == 4 && segment.StartsWith("MX."u8) && segment[3] is >= (byte)'1' and <= (byte)'5')
            Experts = segment[3] - '0' + 1;
        else
            _position = start;
        return true;
    }

    private readonly bool IsOrgan(ReadOnlySpan<byte> segment)
    {
        foreach (var c in segment)
        {
            if (!char.IsAsciiLetterUpper((char)c))
                return false;
        }

        return segment.Length >= 2 && KindOf(segment) == DocumentKind.Unknown;
    }

    /// <summary>A plain number, "WP.4", or as the documents of 2005 have it "INF/1".</summary>
    private bool ReadDocument(ReadOnlySpan<byte> segment, int end)
    {
        Number = Integer(segment);
        if (Number > 0)
        {
            Kind = DocumentKind.OfficialDocument;
            ReadDraft(end);
            return true;
        }

        var stop = segment.IndexOf((byte)'.');
        Kind = KindOf(stop < 0 ? segment : segment[..stop]);
        if (Kind == DocumentKind.Unknown)
            return false;
        Number = Integer(stop >= 0 ? segment[(stop + 1)..] : Next(end));
        return Number > 0;
    }

    /// <summary>"2/CRP.1": the first draft of document 2.</summary>
    private void ReadDraft(int end)
    {
        var start = _position;
        var segment = Next(end);
        var stop = segment.IndexOf((byte)'.');
        var kind = stop < 0 ? DocumentKind.Unknown : KindOf(segment[..stop]);
        var number = kind is DocumentKind.ConferenceRoomPaper or DocumentKind.Limited ? Integer(segment[(stop + 1)..]) : 0;
        if (number == 0)
            _position = start;
        else
            (DraftOf, Kind, Number) = (Number, kind, number);
    }

    private bool ReadSuffixes(int end)
    {
        while (_position <= end)
        {
            var start = _position;
            var segment = Next(end);
            if (!TrySuffix(segment, out var suffix))
                return false;
            if (Suffixes == 0)
                Suffixes = start;
            var letters = suffix.Kind switch
            {
                SuffixKind.Summary => 7,
                SuffixKind.Corrigendum => 4,
                _ => 3,
            };
            for (var i = start + 1; i < start + letters; i++)
                _text[i] |= 0x20;
        }

        return true;
    }

    /// <summary>The next segment; the position is then beyond the slash after it, or beyond the end by one where none is left.</summary>
    private ReadOnlySpan<byte> Next(int end)
    {
        if (_position > end)
            return default;
        var start = _position;
        var slash = start < DocumentSymbol.MaxLength ? BitOperations.TrailingZeroCount(_slashes >> start) + start : end;
        var stop = Math.Min(slash, end);
        _position = stop + 1;
        return _text[start..stop];
    }

    public static bool TrySuffix(ReadOnlySpan<byte> segment, out SymbolSuffix suffix)
    {
        var stop = segment.IndexOf((byte)'.');
        var word = stop < 0 ? segment : segment[..stop];
        var number = stop < 0 ? 0 : Integer(segment[(stop + 1)..]);
        SuffixKind? kind = word switch
        {
            [(byte)'A', (byte)'D' or (byte)'d', (byte)'D' or (byte)'d'] => SuffixKind.Addendum,
            [(byte)'C', (byte)'O' or (byte)'o', (byte)'R' or (byte)'r', (byte)'R' or (byte)'r'] => SuffixKind.Corrigendum,
            [(byte)'R', (byte)'E' or (byte)'e', (byte)'V' or (byte)'v'] => SuffixKind.Revision,
            [(byte)'S', ..] when System.Text.Ascii.EqualsIgnoreCase(word, "SUMMARY"u8) => SuffixKind.Summary,
            _ => null,
        };
        suffix = new SymbolSuffix(kind ?? default, number > 0 ? number : null);
        return kind is not null && (number > 0 || (stop < 0 && kind == SuffixKind.Summary));
    }

    private static DocumentKind KindOf(ReadOnlySpan<byte> word) =>
        word switch
        {
            [(byte)'W', (byte)'P'] => DocumentKind.WorkingPaper,
            [(byte)'I', (byte)'N', (byte)'F'] => DocumentKind.Information,
            [(byte)'C', (byte)'R', (byte)'P'] => DocumentKind.ConferenceRoomPaper,
            [(byte)'M', (byte)'I', (byte)'S', (byte)'C'] => DocumentKind.Miscellaneous,
            [(byte)'L'] => DocumentKind.Limited,
            [(byte)'S', (byte)'R'] => DocumentKind.SummaryRecord,
            _ => DocumentKind.Unknown,
        };

    /// <summary>A number of up to six digits without a zero in front; 0 for anything else.</summary>
    private static int Integer(ReadOnlySpan<byte> digits)
    {
        if (digits.IsEmpty || digits.Length > 6 || digits[0] == (byte)'0')
            return 0;
        var number = 0;
        foreach (var c in digits)
        {
            if (c is < (byte)'0' or > (byte)'9')
                return 0;
            number = (number * 10) + (c - '0');
        }

        return number;
    }

    /// <summary>A Roman number up to XXXIX in its usual form; 0 for anything else.</summary>
    private static int Roman(ReadOnlySpan<byte> letters)
    {
        var number = 0;
        while (number < 30 && letters is [(byte)'X', .. var rest])
        {
            number += 10;
            letters = rest;
        }

        ReadOnlySpan<string> units = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
        for (var i = 0; i < units.Length; i++)
        {
            if (System.Text.Ascii.Equals(letters, units[i]))
                return number + i;
        }

        return 0;
    }

    /// <summary>What a character becomes: capitals for letters, itself for digits, slash, full stop and star; 0 for what needs a closer look.</summary>
    private static ReadOnlySpan<byte> Map =>
        "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0*\0\0\0./0123456789\0\0\0\0\0\0"u8
        + "\0ABCDEFGHIJKLMNOPQRSTUVWXYZ\0\0\0\0\0\0ABCDEFGHIJKLMNOPQRSTUVWXYZ"u8;
}
