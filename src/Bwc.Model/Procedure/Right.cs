using System.Text.Json.Serialization;
using Bwc.Model.Json;

namespace Bwc.Model;

/// <summary>Something that a participant may or may not do at a meeting.</summary>
[Cites("docs/data.md, rule 44")]
[JsonConverter(typeof(WordJsonConverter<Right>))]
public enum Right
{
    /// <summary>To attend plenary meetings that are not closed.</summary>
    AttendPublicPlenary,

    /// <summary>To attend meetings designated as closed.</summary>
    AttendClosedMeetings,

    /// <summary>To attend the Committee of the Whole or a similar body; Review Conferences only.</summary>
    AttendCommitteeMeetings,

    /// <summary>To take the floor in formal plenary meetings.</summary>
    AddressPlenary,

    /// <summary>To be counted when the chair asks whether there is consensus.</summary>
    TakePartInConsensus,

    /// <summary>To cast a vote.</summary>
    Vote,

    /// <summary>To receive the documents of the conference.</summary>
    ReceiveDocuments,

    /// <summary>To submit papers that become documents of the conference, with a symbol.</summary>
    SubmitDocumentsOfficial,

    /// <summary>To submit papers that reach the participants without becoming documents of the conference.</summary>
    CirculateToParticipants,

    /// <summary>To name officials who attend.</summary>
    AppointOfficials,

    /// <summary>To make written material available to the participants at one's own expense.</summary>
    MakeWrittenMaterialAvailable,
}
