using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Bwc.Model.Json;
using NodaTime;

namespace Bwc.Model;

/// <summary>A document of a meeting as listed in a source: its symbol, its submitters, and the languages in which it was issued.</summary>
/// <remarks>Titles are as printed by the submitters and imply no opinion.</remarks>
[Cites("docs/data.md, documents")]
public sealed record MeetingDocument : IGraded
{
    /// <summary>The symbol; unique in a register.</summary>
    public required DocumentSymbol Symbol { get; init; }

    /// <summary>The title as printed; null if only the symbol is known.</summary>
    public string? Title { get; init; }

    /// <summary>The submitters: alpha-3 codes of States, and others as the source names them, such as "Chairperson" or "ISU".</summary>
    /// <exception cref="ArgumentException">An item of the list is null.</exception>
    public ImmutableArray<string> SubmittedBy
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>The group or organization on behalf of which the document was submitted, as a code or an abbreviation; null if the source names none.</summary>
    public string? OnBehalfOf { get; init; }

    /// <summary>The date of the document according to the source; null if the source states none.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? Date
    {
        get;
        init => field = IsoDate.InIso(value);
    }

    /// <summary>The languages in which the source provides the document; empty if the source does not state them.</summary>
    public ImmutableArray<Language> Languages
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>The identifier of the meeting; null if the meeting is not established.</summary>
    public string? Meeting { get; init; }

    /// <summary>How well the document is supported.</summary>
    public required Grade Grade { get; init; }

    /// <summary>The source that lists the document.</summary>
    public Citation? Source { get; init; }

    /// <summary>A note for readers; null if there is none.</summary>
    public string? Note { get; init; }

    /// <summary>True if every part equals that of the other document; lists are compared item by item, in order.</summary>
    public bool Equals(MeetingDocument? other) =>
        other is not null
        && Symbol == other.Symbol
        && Title == other.Title
        && OnBehalfOf == other.OnBehalfOf
        && Date == other.Date
        && Meeting == other.Meeting
        && Grade == other.Grade
        && Source == other.Source
        && Note == other.Note
        && Sequence.Equal(SubmittedBy, other.SubmittedBy)
        && Sequence.Equal(Languages, other.Languages);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Symbol, Title, OnBehalfOf, Date, Meeting, SubmittedBy.Length);

    /// <summary>The symbol and the title.</summary>
    public override string ToString() => Title is null ? $"{Symbol}" : $"{Symbol} {Title}";
}
