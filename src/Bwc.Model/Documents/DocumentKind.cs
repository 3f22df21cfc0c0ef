using System.Text.Json.Serialization;
using Bwc.Model.Json;

namespace Bwc.Model;

/// <summary>The kind of document that a symbol identifies, in the order in which a report lists its documents.</summary>
/// <remarks>The position of limited documents and summary records in such a list is not established; here, they come before the working papers.</remarks>
[Cites("BWC/MSP/2020/MX.3/2, annex II")]
[JsonConverter(typeof(WordJsonConverter<DocumentKind>))]
public enum DocumentKind
{
    /// <summary>A document whose symbol has a plain number: an agenda, a report or rules, issued in all six official languages.</summary>
    OfficialDocument,

    /// <summary>"CRP": a conference room paper, such as a draft report.</summary>
    ConferenceRoomPaper,

    /// <summary>"MISC": a miscellaneous document, such as the provisional list of participants.</summary>
    Miscellaneous,

    /// <summary>"INF": an information document, most often the list of participants.</summary>
    Information,

    /// <summary>"L": a draft of limited distribution.</summary>
    Limited,

    /// <summary>"SR": a summary record.</summary>
    SummaryRecord,

    /// <summary>"WP": a working paper, in the languages in which it was submitted.</summary>
    WorkingPaper,

    /// <summary>Not a document: the symbol identifies only a series, such as "BWC/MSP/2020/MX.3".</summary>
    Series,

    /// <summary>A symbol of an unknown kind, kept as it is.</summary>
    Unknown,
}
