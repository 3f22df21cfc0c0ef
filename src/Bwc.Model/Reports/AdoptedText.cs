using System.Text.Json.Serialization;
using Bwc.Model.Json;
using NodaTime;

namespace Bwc.Model.Reports;

/// <summary>That a meeting adopted its agenda or its rules of procedure.</summary>
[Cites("BWC/MSP/2020/MX.3/2, paras 5 and 6")]
public sealed record AdoptedText
{
    /// <summary>The number of the paragraph that says so; null where it is not known.</summary>
    public int? Paragraph { get; init; }

    /// <summary>The day; null where the report does not say.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? Date
    {
        get;
        init => field = IsoDate.InIso(value);
    }

    /// <summary>The document that holds the text; null where the report names none.</summary>
    public DocumentSymbol? Symbol { get; init; }

    /// <summary>True where the report says that the chair proposed it.</summary>
    public bool ProposedByChair { get; init; }

    /// <summary>True where the report says that it applies mutatis mutandis.</summary>
    public bool MutatisMutandis { get; init; }

    /// <summary>The document.</summary>
    public override string ToString() => Symbol?.ToString() ?? "not named";
}
