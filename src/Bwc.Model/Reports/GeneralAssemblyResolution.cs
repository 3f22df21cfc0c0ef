using System.Text.Json.Serialization;
using Bwc.Model.Json;
using NodaTime;

namespace Bwc.Model.Reports;

/// <summary>A resolution of the General Assembly that a report refers to.</summary>
[Cites("BWC/MSP/2020/MX.3/2, para 3")]
public sealed record GeneralAssemblyResolution
{
    /// <summary>The number of the paragraph in the report; null if it is not known.</summary>
    public int? Paragraph { get; init; }

    /// <summary>The number of the resolution, such as "75/88".</summary>
    public required string Number { get; init; }

    /// <summary>The date of adoption; null if the report does not give it.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? AdoptedOn
    {
        get;
        init => field = IsoDate.InIso(value);
    }

    /// <summary>True if the report says that the resolution was adopted without a vote.</summary>
    public bool WithoutVote { get; init; }

    /// <summary>True if the resolution asks the Secretary-General to continue to assist the depositaries and service the conferences.</summary>
    public bool AsksAssistance { get; init; }

    /// <summary>
    /// True if the resolution asks the Secretary-General to continue to provide the services that are needed under decisions of the Review Conferences.
    /// </summary>
    public bool AsksServices { get; init; }

    /// <summary>Returns the number of the resolution.</summary>
    public override string ToString() => Wording.Or(Number, "no number");
}
