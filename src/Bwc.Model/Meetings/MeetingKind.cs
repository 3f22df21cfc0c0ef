using System.Text.Json.Serialization;
using Bwc.Model.Json;

namespace Bwc.Model;

/// <summary>The kind of meeting.</summary>
[Cites("docs/data.md, meetings")]
[JsonConverter(typeof(WordJsonConverter<MeetingKind>))]
public enum MeetingKind
{
    /// <summary>A Review Conference of the States Parties.</summary>
    ReviewConference,

    /// <summary>A Preparatory Committee of a Review Conference.</summary>
    PreparatoryCommittee,

    /// <summary>A Meeting of Experts.</summary>
    MeetingOfExperts,

    /// <summary>A Meeting of States Parties.</summary>
    MeetingOfStatesParties,

    /// <summary>A session of the Working Group on the Strengthening of the Convention.</summary>
    WorkingGroup,

    /// <summary>A Formal Consultative Meeting under Article V.</summary>
    FormalConsultativeMeeting,

    /// <summary>A session of the Ad Hoc Group of Governmental Experts on verification measures (VEREX).</summary>
    Verex,

    /// <summary>A session of the Ad Hoc Group.</summary>
    AdHocGroup,

    /// <summary>The Special Conference of 1994, which established the Ad Hoc Group.</summary>
    SpecialConference,
}
