using System.Text.Json.Serialization;
using Bwc.Model.Json;

namespace Bwc.Model;

/// <summary>The instrument by which the dates of a meeting, or another arrangement of a programme, were changed.</summary>
[Cites("BWC/MSP/2020/MX.3/2, para 4 and its footnote 2")]
[JsonConverter(typeof(WordJsonConverter<Instrument>))]
public enum Instrument
{
    /// <summary>The written silence procedure: a proposal in a letter of the chair is agreed if no State Party objects in time.</summary>
    SilenceProcedure,

    /// <summary>A letter of the chair for which no silence procedure is recorded.</summary>
    ChairLetter,

    /// <summary>A decision of a meeting or conference of the States Parties.</summary>
    Decision,
}
