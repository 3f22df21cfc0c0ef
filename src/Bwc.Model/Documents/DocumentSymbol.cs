using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using Bwc.Model.Json;

namespace Bwc.Model;

/// <summary>The symbol of a document of the Convention, such as "BWC/MSP/2020/MX.3/WP.4", with its series, its kind and its number.</summary>
/// <remarks>
/// Variations found in print and in catalogues (a space after a line break, hyphens instead of slashes, lower-case letters, full-width characters) are accepted
/// and converted to one canonical form. A symbol that fits no known kind is kept whole, and <see cref="Kind"/> indicates this. Two symbols are equal if their
/// canonical forms are equal. Symbols are compared in the order in which a report lists its documents. Reading a symbol allocates nothing on the heap. The
/// default value is not a symbol: its string is empty.
/// </remarks>
[Cites("docs/data.md, document symbols")]
[JsonConverter(typeof(ParsableJsonConverter<DocumentSymbol>))]
public readonly partial struct DocumentSymbol : IEquatable<DocumentSymbol>, ISpanParsable<DocumentSymbol>, ISpanFormattable
{
    /// <summary>The maximum length of a symbol, in characters.</summary>
    public const int MaxLength = 64;

    private const string Right = "the symbol of a document, at most 64 characters that begin with BWC/, such as BWC/MSP/2020/MX.3/WP.4";

    private readonly SymbolText _text;
    private readonly int _number;
    private readonly int _draftOf;
    private readonly ushort _seriesNumber;
    private readonly byte _length;
    private readonly byte _series;
    private readonly byte _kind;
    private readonly byte _experts;
    private readonly byte _seriesEnd;
    private readonly byte _organStart;
    private readonly byte _organLength;
    private readonly byte _suffixes;
    private readonly byte _part;
    private readonly byte _partStart;
    private readonly bool _reissued;

    private DocumentSymbol(in SymbolText text, scoped in SymbolParser parser)
    {
        _text = text;
        (_length, _series, _kind) = ((byte)parser.Length, (byte)parser.Series, (byte)parser.Kind);
        (_number, _seriesNumber, _experts) = (parser.Number, (ushort)parser.SeriesNumber, (byte)parser.Experts);
        (_seriesEnd, _organStart, _organLength, _suffixes, _reissued) = (
            (byte)parser.SeriesEnd,
            (byte)parser.Organ.Start,
            (byte)parser.Organ.Length,
            (byte)parser.Suffixes,
            parser.Reissued
        );
        (_draftOf, _part, _partStart) = (parser.DraftOf, (byte)parser.Part, (byte)parser.PartStart);
    }

    /// <summary>The kind of document.</summary>
    public DocumentKind Kind => _length == 0 ? DocumentKind.Unknown : (DocumentKind)_kind;

    /// <summary>The kind of series to which the document belongs.</summary>
    public SymbolSeries SeriesKind => _length == 0 ? SymbolSeries.Unknown : (SymbolSeries)_series;

    /// <summary>The series as given in the symbol, without "BWC/", such as "MSP/2020/MX.3" or "CONF.VIII"; null if the series is not known.</summary>
    public string? Series => _seriesEnd == 0 ? null : Encoding.ASCII.GetString(Text[4.._seriesEnd]);

    /// <summary>
    /// The programme year of a meeting, or the year of a consultation; null for other series. It is not always the year in which the meeting was
    /// held.
    /// </summary>
    public int? Year => SeriesKind is SymbolSeries.MeetingOfStatesParties or SymbolSeries.ConsultativeMeeting && _seriesNumber > 0 ? _seriesNumber : null;

    /// <summary>The number of the Review Conference, or of the session of the Working Group; null for other series.</summary>
    public int? SeriesNumber => SeriesKind is SymbolSeries.ReviewConference or SymbolSeries.WorkingGroup && _seriesNumber > 0 ? _seriesNumber : null;

    /// <summary>The code of the office of the meeting: MSP, MX, MX1 to MX5 or WG; null for other series.</summary>
    public string? Office =>
        SeriesKind switch
        {
            SymbolSeries.MeetingOfStatesParties => _experts switch
            {
                0 => "MSP",
                1 => "MX",
                _ => string.Create(CultureInfo.InvariantCulture, $"MX{_experts - 1}"),
            },
            SymbolSeries.WorkingGroup => "WG",
            _ => null,
        };

    /// <summary>The organ of a conference or group, such as PC for a Preparatory Committee; null if there is none.</summary>
    public string? Organ => _organLength == 0 ? null : Encoding.ASCII.GetString(Text.Slice(_organStart, _organLength));

    /// <summary>The number of the document within its kind, 1 to 999,999; null if there is none or the kind is not known.</summary>
    public int? Number => _number > 0 ? _number : null;

    /// <summary>The number of the official document if the symbol identifies a draft of one, as in "BWC/WG/4/2/CRP.1"; otherwise, null.</summary>
    public int? DraftOf => _draftOf > 0 ? _draftOf : null;

    /// <summary>The suffixes, in order; empty if there are none.</summary>
    public ImmutableArray<SymbolSuffix> Suffixes
    {
        get
        {
            if (_suffixes == 0 && _part == 0)
                return [];
            var suffixes = ImmutableArray.CreateBuilder<SymbolSuffix>(2);
            var end =
                _part > 0 ? _partStart
                : _reissued ? _length - 1
                : _length;
            var rest = _suffixes == 0 ? [] : Text[_suffixes..end];
            while (!rest.IsEmpty)
            {
                var slash = rest.IndexOf((byte)'/');
                if (SymbolParser.TrySuffix(slash < 0 ? rest : rest[..slash], out var suffix))
                    suffixes.Add(suffix);
                rest = slash < 0 ? [] : rest[(slash + 1)..];
            }

            if (_part > 0)
                suffixes.Add(new SymbolSuffix(SuffixKind.Part, _part));
            return suffixes.ToImmutable();
        }
    }

    /// <summary>True if the document was reissued for technical reasons, as shown by an asterisk after the symbol.</summary>
    public bool IsReissued => _reissued;

    /// <summary>
    /// The languages that the kind of document implies: all six for an official document. Empty for other documents, which are issued in the languages in which
    /// they were submitted or written, and for a corrigendum, which may correct only one language.
    /// </summary>
    public ImmutableArray<Language> ImpliedLanguages =>
        _length > 0 && Kind == DocumentKind.OfficialDocument && !Suffixes.Any(s => s.Kind == SuffixKind.Corrigendum)
            ? [Language.Arabic, Language.Chinese, Language.English, Language.French, Language.Russian, Language.Spanish]
            : [];

    /// <summary>True for the default value, which is not a symbol.</summary>
    internal bool IsNone => _length == 0;

    [UnscopedRef]
    private ReadOnlySpan<byte> Text => ((ReadOnlySpan<byte>)_text)[.._length];

    /// <summary>Reads a symbol.</summary>
    /// <param name="text">The symbol, as printed or as given in a catalogue.</param>
    /// <returns>The symbol.</returns>
    /// <exception cref="FormatException">The input is not a symbol of the Convention (<see cref="Codes.SymbolMalformed"/>).</exception>
    /// <exception cref="ArgumentNullException">The string is null.</exception>
    /// <example><code>
    /// var symbol = DocumentSymbol.Parse("BWC/MSP/2020/MX.3/WP.1");
    /// Console.WriteLine($"{symbol.Kind} {symbol.Number} of {symbol.Office}, {symbol.Year}"); // WorkingPaper 1 of MX3, 2020
    /// </code></example>
    public static DocumentSymbol Parse(string text) => Parse(text, null);

    /// <inheritdoc/>
    public static DocumentSymbol Parse(string s, IFormatProvider? provider) => Parse((s ?? throw new ArgumentNullException(nameof(s))).AsSpan(), provider);

    /// <inheritdoc/>
    /// <exception cref="FormatException">The input is not a symbol of the Convention (<see cref="Codes.SymbolMalformed"/>).</exception>
    public static DocumentSymbol Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out var result) ? result : throw Malformed.Value(Codes.SymbolMalformed, s, Right);

    /// <summary>Reads a symbol without throwing. The call allocates nothing.</summary>
    /// <param name="text">The input.</param>
    /// <param name="result">The symbol; or the default value, if the input is not a symbol.</param>
    /// <returns>True if the symbol begins with "BWC/" (or with the hyphen or underscore that catalogues use instead of the slash), has at most 64 characters,
    /// and contains only printable ASCII characters; otherwise, false. <see cref="Kind"/> indicates whether the kind is known.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out DocumentSymbol result) => TryParse(text, null, out result);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out DocumentSymbol result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out DocumentSymbol result)
    {
        Span<char> buffer = stackalloc char[CleanText.MaxLength];
        SymbolText text = default;
        var parser = new SymbolParser(text);
        var read = parser.Read(CleanText.Of(s, buffer));
        result = read ? new DocumentSymbol(text, parser) : default;
        return read;
    }

    /// <summary>Reads a symbol from an address in the document system or from a file name, together with the language and job number given there.</summary>
    /// <param name="text">The address, file name or bare symbol, such as "BWC_MSP_2019_WP.1-1925000E.pdf" or
    /// "https://docs.un.org/en/BWC/MSP/2020/MX.3/2".</param>
    /// <param name="symbol">The symbol; the default value if there is none.</param>
    /// <param name="language">The language that the input indicates; null if it indicates none.</param>
    /// <param name="jobNumber">The job number that the input contains, such as "GE.19-25000"; null if it contains none.</param>
    /// <returns>True if the input contains a symbol; otherwise, false.</returns>
    /// <example><code>
    /// DocumentSymbol.TryReadReference("BWC_MSP_2019_WP.1-1925000E.pdf", out var symbol, out var language, out var job);
    /// Console.WriteLine($"{symbol} {language} {job}"); // BWC/MSP/2019/WP.1 English GE.19-25000
    /// </code></example>
    public static bool TryReadReference(ReadOnlySpan<char> text, out DocumentSymbol symbol, out Language? language, out string? jobNumber)
    {
        Span<char> buffer = stackalloc char[CleanText.MaxLength];
        SymbolText characters = default;
        var parser = new SymbolParser(characters);
        var read = parser.Read(CleanText.Of(text, buffer));
        symbol = read ? new DocumentSymbol(characters, parser) : default;
        language = read ? parser.Language : null;
        jobNumber = read && parser.Job > 0 ? string.Create(CultureInfo.InvariantCulture, $"GE.{parser.Job / 100_000:00}-{parser.Job % 100_000:00000}") : null;
        return read;
    }

    /// <summary>
    /// Returns the address of the document in the United Nations document system, such as "https://docs.un.org/en/BWC/MSP/2020/MX.3/2". The asterisk of a
    /// reissue is left out.
    /// </summary>
    /// <param name="language">The language.</param>
    /// <returns>The address; null if the symbol fits no known kind, identifies only a series, or identifies a part of a document, the address of which is not
    /// established.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The language is not one of the six.</exception>
    public string? Address(Language language)
    {
        if (Kind is DocumentKind.Unknown or DocumentKind.Series || _part > 0)
            return null;
        var symbol = Encoding.ASCII.GetString(_reissued ? Text[..^1] : Text);
        return $"https://docs.un.org/{LanguageTags.TagOf(language)}/{Uri.EscapeDataString(symbol).Replace("%2F", "/", StringComparison.Ordinal)}";
    }

    /// <inheritdoc/>
    public bool Equals(DocumentSymbol other) => Text.SequenceEqual(other.Text);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DocumentSymbol other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.AddBytes(Text);
        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        charsWritten = 0;
        if (destination.Length < _length)
            return false;
        charsWritten = Encoding.ASCII.GetChars(Text, destination);
        return true;
    }

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <summary>Returns the canonical form of the symbol.</summary>
    public override string ToString() => Encoding.ASCII.GetString(Text);

    /// <summary>True if both symbols are the same.</summary>
    public static bool operator ==(DocumentSymbol left, DocumentSymbol right) => left.Equals(right);

    /// <summary>True if the symbols differ.</summary>
    public static bool operator !=(DocumentSymbol left, DocumentSymbol right) => !left.Equals(right);
}
