using System.Collections.Immutable;

namespace Bwc.Model;

/// <summary>
/// What a text says as a document symbol, or why it is not one: the answer of the tool, in the form in which it writes it. A program asks
/// <see cref="DocumentSymbol"/>.
/// </summary>
[Cites("docs/data.md, document symbols")]
internal sealed record SymbolDescription
{
    /// <summary>The canonical symbol; the text as given where it is not one.</summary>
    public required string Symbol { get; init; }

    /// <summary>True if the text is a symbol of a known kind, or names a series.</summary>
    public required bool Valid { get; init; }

    /// <summary>The series without "BWC/", such as "MSP/2020/MX.3"; null if it is not known.</summary>
    public string? Series { get; init; }

    /// <summary>The programme year or the year of a consultation; null for other series.</summary>
    public int? Year { get; init; }

    /// <summary>The office: MSP, MX, MX1 to MX5 or WG; null for other series.</summary>
    public string? Office { get; init; }

    /// <summary>The organ, such as PC; null if there is none.</summary>
    public string? Organ { get; init; }

    /// <summary>What sort of document it is; unknown where the symbol fits no known kind and is kept whole.</summary>
    public required DocumentKind Kind { get; init; }

    /// <summary>The number within its kind; null if there is none.</summary>
    public int? Number { get; init; }

    /// <summary>The number of the official document of which it is a draft; null if it names none.</summary>
    public int? DraftOf { get; init; }

    /// <summary>The suffixes, such as "Add.1"; empty if there are none.</summary>
    /// <exception cref="ArgumentException">An item of the list is null.</exception>
    public ImmutableArray<string> Suffixes
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>The languages that the kind implies; empty if it implies none.</summary>
    public ImmutableArray<Language> Languages
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>The language that an address or the name of a file says; null if the text says none.</summary>
    public Language? Language { get; init; }

    /// <summary>The job number in the name of a file, such as "GE.19-25000"; null if the text says none.</summary>
    public string? JobNumber { get; init; }

    /// <summary>True if a star says that it was issued again for technical reasons.</summary>
    public required bool Reissued { get; init; }

    /// <summary>Why the text is not valid; null if it is.</summary>
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

    /// <summary>True if every part of the other description is equal, lists item by item in order.</summary>
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

    /// <summary>The symbol and its kind.</summary>
    public override string ToString() => $"{Symbol}: {Kind}";
}
