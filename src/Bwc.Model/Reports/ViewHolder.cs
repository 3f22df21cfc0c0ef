using System.Text.Json.Serialization;
using Bwc.Model.Json;

namespace Bwc.Model.Reports;

/// <summary>The holder of a view, as the summary describes it: as a quantifier, and never by a name that the text does not give.</summary>
[Cites("BWC/MSP/2020/MX.3/2, annex I")]
[JsonConverter(typeof(WordJsonConverter<ViewHolder>))]
public enum ViewHolder
{
    /// <summary>One State Party.</summary>
    OneStateParty,

    /// <summary>Several States Parties.</summary>
    SeveralStatesParties,

    /// <summary>Some States Parties.</summary>
    SomeStatesParties,

    /// <summary>Other States Parties.</summary>
    OtherStatesParties,

    /// <summary>Many States Parties.</summary>
    ManyStatesParties,

    /// <summary>The State Party mentioned in the previous view.</summary>
    ThatStateParty,

    /// <summary>The States Parties mentioned in the previous view.</summary>
    TheseStatesParties,

    /// <summary>One or more States Parties, without any indication of how many.</summary>
    UnspecifiedStatesParties,

    /// <summary>A view that the text does not attribute to anyone, as in "it was suggested" or "a view was expressed".</summary>
    NotAttributed,

    /// <summary>The guest of the meeting.</summary>
    Guest,

    /// <summary>A regional organization.</summary>
    RegionalOrganization,

    /// <summary>An international organization.</summary>
    InternationalOrganization,

    /// <summary>The Implementation Support Unit.</summary>
    ImplementationSupportUnit,

    /// <summary>Participants or speakers, without any indication of who they are.</summary>
    Participants,
}
