using System.Text.Json.Serialization;
using Bwc.Model.Json;

namespace Bwc.Model.Reports;

/// <summary>The kind of a contributor to a meeting.</summary>
[Cites("BWC/MSP/2020/MX.3/2, paras 16 to 23")]
[JsonConverter(typeof(WordJsonConverter<ContributorKind>))]
public enum ContributorKind
{
    /// <summary>A State.</summary>
    State,

    /// <summary>A body other than a State, including the secretariat.</summary>
    Organization,

    /// <summary>A guest of the meeting.</summary>
    Guest,

    /// <summary>The chair of the meeting.</summary>
    Chair,

    /// <summary>The secretariat of the meeting.</summary>
    Secretariat,
}
