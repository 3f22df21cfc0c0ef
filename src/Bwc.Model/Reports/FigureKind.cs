using System.Text.Json.Serialization;
using Bwc.Model.Json;

namespace Bwc.Model.Reports;

/// <summary>The subject of a figure in a report.</summary>
[Cites("BWC/MSP/2020/MX.3/2, annex I, paras 4, 20 and 22")]
[JsonConverter(typeof(WordJsonConverter<FigureKind>))]
public enum FigureKind
{
    /// <summary>The percentage of States Parties that have a national contact point.</summary>
    NationalContactPoints,

    /// <summary>The number of States Parties that submitted confidence-building measures for a year.</summary>
    CbmSubmissions,

    /// <summary>The number of States Parties that have never submitted confidence-building measures.</summary>
    CbmNeverSubmitted,

    /// <summary>A percentage of States Parties that submissions have never exceeded in any year.</summary>
    CbmShareNeverAbove,
}
