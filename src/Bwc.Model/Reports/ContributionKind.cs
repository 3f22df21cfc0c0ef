using System.Text.Json.Serialization;
using Bwc.Model.Json;

namespace Bwc.Model.Reports;

/// <summary>The kind of contribution to an agenda item.</summary>
[Cites("BWC/MSP/2020/MX.3/2, paras 17 to 21")]
[JsonConverter(typeof(WordJsonConverter<ContributionKind>))]
public enum ContributionKind
{
    /// <summary>A briefing, such as one by the Implementation Support Unit.</summary>
    Briefing,

    /// <summary>The introduction of a working paper.</summary>
    PaperIntroduction,

    /// <summary>A technical presentation.</summary>
    TechnicalPresentation,

    /// <summary>A statement by a guest of the meeting.</summary>
    GuestStatement,

    /// <summary>A contribution to the interactive discussion.</summary>
    Discussion,

    /// <summary>A statement, such as one by an organization.</summary>
    Statement,

    /// <summary>A presentation that the report does not call technical.</summary>
    Presentation,
}
