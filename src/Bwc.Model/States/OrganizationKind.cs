using System.Text.Json.Serialization;
using Bwc.Model.Json;

namespace Bwc.Model;

/// <summary>The kind of a body other than a State, which determines the paragraph of rule 44 under which it may take part.</summary>
[Cites("BWC/MSP/2020/MX.3/2, paras 7 and 11 to 14")]
[JsonConverter(typeof(WordJsonConverter<OrganizationKind>))]
public enum OrganizationKind
{
    /// <summary>The United Nations, or one of its offices or research and training institutes: rule 44(3).</summary>
    UnitedNations,

    /// <summary>A specialized agency, or a regional or other international organization: rule 44(4).</summary>
    OtherOrganization,

    /// <summary>A non-governmental organization or research institute: rule 44(5).</summary>
    NonGovernmental,

    /// <summary>The secretariat of the meeting, which is not a participant.</summary>
    Secretariat,

    /// <summary>A body whose presence at a meeting is recorded, but whose kind is not stated by any source.</summary>
    NotEstablished,
}
