using System.Text.Json.Serialization;
using Bwc.Model.Json;

namespace Bwc.Model.Reports;

/// <summary>An element that a chair drew from the contributions to a meeting.</summary>
[Cites("BWC/MSP/2020/MX.3/2, para 23")]
[JsonConverter(typeof(WordJsonConverter<SummaryElement>))]
public enum SummaryElement
{
    /// <summary>Considerations.</summary>
    Considerations,

    /// <summary>Lessons.</summary>
    Lessons,

    /// <summary>Perspectives.</summary>
    Perspectives,

    /// <summary>Recommendations.</summary>
    Recommendations,

    /// <summary>Conclusions.</summary>
    Conclusions,

    /// <summary>Proposals.</summary>
    Proposals,
}
