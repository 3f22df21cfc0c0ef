using System.Text.Json.Serialization;
using Bwc.Model.Json;

namespace Bwc.Model;

/// <summary>What a body other than a State is, which decides the paragraph of rule 44 under which it may take part.</summary>
[Cites("BWC/MSP/2020/MX.3/2, paras 7 and 11 to 14")]
[JsonConverter(typeof(WordJsonConverter<OrganizationKind>))]
public enum OrganizationKind
{
    /// <summary>The United Nations, one of its offices or of its research and training institutes: rule 44(3).</summary>
    UnitedNations,

    /// <summary>A specialized agency, a regional or other international organization: rule 44(4).</summary>
    OtherOrganization,

    /// <summary>A non-governmental organization or research institute: rule 44(5).</summary>
    NonGovernmental,

    /// <summary>The secretariat of the meeting, which is not a participant.</summary>
    Secretariat,

    /// <summary>It was seen at a meeting and what it is was not said.</summary>
    NotEstablished,
}
