using System.Text.Json.Serialization;
using Bwc.Model.Json;

namespace Bwc.Model.Reports;

/// <summary>How the holder of a view expressed it, according to the verb of the sentence.</summary>
[Cites("BWC/MSP/2020/MX.3/2, annex I")]
[JsonConverter(typeof(WordJsonConverter<ViewAct>))]
public enum ViewAct
{
    /// <summary>Stated, said, noted, pointed out, held.</summary>
    Noted,

    /// <summary>Said again.</summary>
    Reaffirmed,

    /// <summary>Stressed.</summary>
    Emphasized,

    /// <summary>Proposed or suggested.</summary>
    Proposed,

    /// <summary>Recommended.</summary>
    Recommended,

    /// <summary>Welcomed or appreciated.</summary>
    Welcomed,

    /// <summary>Recognized or acknowledged.</summary>
    Recognized,

    /// <summary>Informed or briefed others.</summary>
    Informed,

    /// <summary>Presented, introduced or submitted.</summary>
    Presented,

    /// <summary>Cautioned, or voiced a concern.</summary>
    Cautioned,

    /// <summary>Asked, called for or encouraged.</summary>
    Asked,

    /// <summary>Discussed or mentioned.</summary>
    Discussed,

    /// <summary>Disagreed.</summary>
    Disagreed,

    /// <summary>Thanked.</summary>
    Thanked,
}
