using System.Text.Json.Serialization;
using Bwc.Model.Json;
using NodaTime;

namespace Bwc.Model.Reports;

/// <summary>A resolution of the General Assembly that a report refers to.</summary>
[Cites("BWC/MSP/2020/MX.3/2, para 3")]
public sealed record GeneralAssemblyResolution
{
    /// <summary>The number of the paragraph that says so; null if it is not known.</summary>
    public int? Paragraph { get; init; }

    /// <summary>The number, such as "75/88".</summary>
    public required string Number { get; init; }

    /// <summary>The day; null if the report does not say.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? AdoptedOn
    {
        get;
        init => field = IsoDate.InIso(value);
    }

    /// <summary>True if the report says that it was adopted without a vote.</summary>
    public bool WithoutVote { get; init; }

    /// <summary>True if it asks the Secretary-General to go on assisting the depositaries and servicing the conferences.</summary>
    public bool AsksAssistance { get; init; }

    /// <summary>True if it asks the Secretary-General to go on providing the services that decisions of the Review Conferences need.</summary>
    public bool AsksServices { get; init; }

    /// <summary>The number.</summary>
    public override string ToString() => Wording.Or(Number, "no number");
}
