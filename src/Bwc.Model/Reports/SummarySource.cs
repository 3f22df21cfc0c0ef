using System.Text.Json.Serialization;
using Bwc.Model.Json;

namespace Bwc.Model.Reports;

/// <summary>A source from which a chair drew the elements of a summary.</summary>
[Cites("BWC/MSP/2020/MX.3/2, para 23")]
[JsonConverter(typeof(WordJsonConverter<SummarySource>))]
public enum SummarySource
{
    /// <summary>Presentations.</summary>
    Presentations,

    /// <summary>Statements.</summary>
    Statements,

    /// <summary>Working papers.</summary>
    WorkingPapers,

    /// <summary>Interventions on the agenda items.</summary>
    Interventions,
}
