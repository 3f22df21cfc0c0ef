using System.Collections.Immutable;

namespace Bwc.Model;

/// <summary>
/// What a text says as a document symbol, or why it is not one: the answer of the tool, in the form in which it writes it. A program asks
/// <see cref="DocumentSymbol"/>.
/// </summary>
[Cites("docs/data.md, document symbols")]
internal sealed record SymbolDescription
{
    /// <summary>The canonical symbol, or the text as given if it is not a symbol.</summary>
    public required string Symbol { get; init; }

    /// <summary>True if the text is a symbol of a known kind, or names a series.</summary>
    public required bool Valid { get; init; }

    /// <summary>The series without "BWC/", such as "MSP/2020/MX.3"; null if the series is not known.</summary>
    public string? Series { get; init; }

    /// <summary>The programme year or the year of a consultation; null for other series.</summary>
    public int? Year { get; init; }

    /// <summary>The office: MSP, MX, MX1 to MX5 or WG; null for other series.</summary>
    public string? Office { get; init; }

    /// <summary>The organ, such as PC; null if there is none.</summary>
    public string? Organ { get; init; }

    /// <summary>The kind of document; unknown if the symbol fits no known kind.</summary>
    public required DocumentKind Kind { get; init; }

    /// <summary>The number of the document within its kind; null if there is none.</summary>
    public int? Number { get; init; }

    /// <summary>The number of the official document of which this is a draft; null if the symbol names no such document.</summary>
    public int? DraftOf { get; init; }

    /// <summary>The suffixes, such as "Add.1"; empty if there are none.</summary>
    /// <exception cref="ArgumentException">An item in the list is null.</exception>
    public ImmutableArray<string> Suffixes
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>The languages that the kind of document implies; empty if it implies none.</summary>
    public ImmutableArray<Language> Languages
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>The language given in an address or a file name; null if none is given.</summary>
    public Language? Language { get; init; }

    /// <summary>The job number given in a file name, such as "GE.19-25000"; null if none is given.</summary>
    public string? JobNumber { get; init; }

    /// <summary>True if a star shows that the document was reissued for technical reasons.</summary>
    public required bool Reissued { get; init; }

    /// <summary>Why the text is not a valid symbol; null if it is one.</summary>
    public string? Error { get; init; }

    /// <summary>Describes a text.</summary>
    /// <param name="text">The text, as printed or as a catalogue has it.</param>
    /// <returns>The description; of a text that is not a symbol the text itself with the reason.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static SymbolDescription Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!DocumentSymbol.TryReadReference(text, out var symbol, out var language, out var jobNumber))
            return new SymbolDescription
            {
                Symbol = text,
                Valid = false,
                Kind = DocumentKind.Unknown,
                Reissued = false,
                Error = $"this is not a symbol of the Convention; use one of at most {DocumentSymbol.MaxLength} characters that begins with BWC/",
            };
        return new SymbolDescription
        {
            Symbol = symbol.ToString(),
            Valid = symbol.Kind != DocumentKind.Unknown,
            Series = symbol.Series,
            Year = symbol.Year,
            Office = symbol.Office,
            Organ = symbol.Organ,
            Kind = symbol.Kind,
            Number = symbol.Number,
            DraftOf = symbol.DraftOf,
            Language = language,
            JobNumber = jobNumber,
            Suffixes = [.. symbol.Suffixes.Select(s => s.ToString())],
            Languages = symbol.ImpliedLanguages,
            Reissued = symbol.IsReissued,
            Error = symbol.Kind == DocumentKind.Unknown ? "the symbol fits no known kind of document; it is kept whole" : null,
        };
    }

    /// <summary>True if all properties are equal to those of the other description; lists are compared item by item, in order.</summary>
    public bool Equals(SymbolDescription? other) =>
        other is not null
        && Symbol == other.Symbol
        && Valid == other.Valid
        && Series == other.Series
        && Year == other.Year
        && Office == other.Office
        && Organ == other.Organ
        && Kind == other.Kind
        && Number == other.Number
        && DraftOf == other.DraftOf
        && Language == other.Language
        && JobNumber == other.JobNumber
        && Reissued == other.Reissued
        && Error == other.Error
        && Sequence.Equal(Suffixes, other.Suffixes)
        && Sequence.Equal(Languages, other.Languages);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Symbol, Valid, Kind, Number);

    /// <summary>Returns the symbol and its kind.</summary>
    public override string ToString() => $"{Symbol}: {Kind}";
}
