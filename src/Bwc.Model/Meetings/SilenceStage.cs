using System.Text.Json.Serialization;
using Bwc.Model.Json;

namespace Bwc.Model;

/// <summary>The stage that a silence procedure has reached.</summary>
[Cites("BWC/MSP/2020/MX.3/2, para 4 and its footnote 2")]
[JsonConverter(typeof(WordJsonConverter<SilenceStage>))]
public enum SilenceStage
{
    /// <summary>The letter was sent and the deadline has not passed.</summary>
    LetterSent,

    /// <summary>The deadline passed without an objection: the proposal in the letter is agreed.</summary>
    Agreed,

    /// <summary>A State Party objected in time: nothing is agreed.</summary>
    Broken,
}
