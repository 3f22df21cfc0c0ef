using System.Text.Json.Serialization;
using Bwc.Model.Json;

namespace Bwc.Model;

/// <summary>The kind of a body other than a State, which decides the paragraph of rule 44 under which it may take part.</summary>
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

    /// <summary>It is on record at a meeting, but its kind was not stated.</summary>
    NotEstablished,
}
