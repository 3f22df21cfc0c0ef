using System.Text.Json.Serialization;
using Bwc.Model.Json;

namespace Bwc.Model;

/// <summary>The series of documents of the Convention to which a symbol belongs.</summary>
[Cites("docs/data.md, document symbols")]
[JsonConverter(typeof(WordJsonConverter<SymbolSeries>))]
public enum SymbolSeries
{
    /// <summary>"CONF." with a Roman numeral: a Review Conference.</summary>
    ReviewConference,

    /// <summary>"AD HOC GROUP": the Ad Hoc Group of the States Parties.</summary>
    AdHocGroup,

    /// <summary>"MSP" with a programme year: the Meetings of States Parties and their Meetings of Experts.</summary>
    MeetingOfStatesParties,

    /// <summary>"CONS" with a year: a Formal Consultative Meeting.</summary>
    ConsultativeMeeting,

    /// <summary>"WG" with the number of a session: the Working Group on the Strengthening of the Convention.</summary>
    WorkingGroup,

    /// <summary>A series of another kind.</summary>
    Unknown,
}
