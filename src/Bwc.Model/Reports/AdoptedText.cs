using System.Text.Json.Serialization;
using Bwc.Model.Json;
using NodaTime;

namespace Bwc.Model.Reports;

/// <summary>The adoption of an agenda or rules of procedure by a meeting.</summary>
[Cites("BWC/MSP/2020/MX.3/2, paras 5 and 6")]
public sealed record AdoptedText
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

    /// <summary>The document that contains the text; null if the report names none.</summary>
    public DocumentSymbol? Symbol { get; init; }

    /// <summary>True if the report says that the chair proposed the text.</summary>
    public bool ProposedByChair { get; init; }

    /// <summary>True if the report says that the text applies mutatis mutandis.</summary>
    public bool MutatisMutandis { get; init; }

    /// <summary>Returns the symbol of the document.</summary>
    public override string ToString() => Symbol?.ToString() ?? "not named";
}
