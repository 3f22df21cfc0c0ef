using System.Text.Json.Serialization;
using Bwc.Model.Json;
using NodaTime;

namespace Bwc.Model.Reports;

/// <summary>The adoption of a report.</summary>
[Cites("BWC/MSP/2020/MX.3/2, para 25")]
public sealed record Adoption
{
    /// <summary>The number of the paragraph in the report; null if it is not known.</summary>
    public int? Paragraph { get; init; }

    /// <summary>The date of adoption; null if the report does not give it.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? Date
    {
        get;
        init => field = IsoDate.InIso(value);
    }

    /// <summary>True if the report says that it was adopted at the closing meeting.</summary>
    public bool AtClosingMeeting { get; init; }

    /// <summary>True if the report says that it was adopted by consensus.</summary>
    public bool ByConsensus { get; init; }

    /// <summary>The draft that was adopted; null if the report names none.</summary>
    public DocumentSymbol? Draft { get; init; }

    /// <summary>True if the report says that the draft was amended orally.</summary>
    public bool OrallyAmended { get; init; }

    /// <summary>The symbol under which the report was to be issued; null if the report gives none.</summary>
    public DocumentSymbol? IssuedAs { get; init; }

    /// <summary>Returns the draft and the symbol.</summary>
    public override string ToString() => $"{Draft} as {IssuedAs}";
}
