using System.Text.Json.Serialization;
using Bwc.Model.Json;

namespace Bwc.Model;

/// <summary>The kind of a participant, as far as it matters to the rules of procedure.</summary>
[Cites("BWC/MSP/2020/MX.3/2, paras 8 to 14")]
[JsonConverter(typeof(WordJsonConverter<ParticipantKind>))]
public enum ParticipantKind
{
    /// <summary>A State bound by the Convention on the day.</summary>
    StateParty,

    /// <summary>A State that has signed and is not yet bound.</summary>
    Signatory,

    /// <summary>A State that is neither party nor signatory.</summary>
    OtherState,

    /// <summary>The United Nations, one of its offices or institutes.</summary>
    UnitedNationsBody,

    /// <summary>A specialized agency, a regional or other international organization.</summary>
    OtherOrganization,

    /// <summary>A non-governmental organization or research institute.</summary>
    NonGovernmental,

    /// <summary>A person invited by the chair.</summary>
    Guest,

    /// <summary>The secretariat of the meeting, which serves it and is not a participant.</summary>
    Secretariat,

    /// <summary>A body whose kind no source gives, or a State for which it is not established whether it was a party.</summary>
    NotEstablished,

    /// <summary>A State that did not exist on the day. No category admits it.</summary>
    DidNotExist,
}
