using System.Text.Json.Serialization;
using Bwc.Model.Json;

namespace Bwc.Model;

/// <summary>The kind of participant, as far as the rules of procedure distinguish it.</summary>
[Cites("BWC/MSP/2020/MX.3/2, paras 8 to 14")]
[JsonConverter(typeof(WordJsonConverter<ParticipantKind>))]
public enum ParticipantKind
{
    /// <summary>A State bound by the Convention on the date in question.</summary>
    StateParty,

    /// <summary>A State that has signed but is not yet bound by the Convention.</summary>
    Signatory,

    /// <summary>A State that is neither party nor signatory.</summary>
    OtherState,

    /// <summary>The United Nations, or one of its offices or institutes.</summary>
    UnitedNationsBody,

    /// <summary>A specialized agency, or a regional or other international organization.</summary>
    OtherOrganization,

    /// <summary>A non-governmental organization or research institute.</summary>
    NonGovernmental,

    /// <summary>A person invited by the chair.</summary>
    Guest,

    /// <summary>The secretariat of the meeting, which serves it and is not a participant.</summary>
    Secretariat,

    /// <summary>A body whose kind is not stated in any source, or a State for which it is not established whether it was a State Party.</summary>
    NotEstablished,

    /// <summary>A State that did not exist on the date in question. No category admits it.</summary>
    DidNotExist,
}
