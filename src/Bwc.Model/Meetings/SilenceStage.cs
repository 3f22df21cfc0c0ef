using System.Text.Json.Serialization;
using Bwc.Model.Json;

namespace Bwc.Model;

/// <summary>How far a silence procedure has come.</summary>
[Cites("BWC/MSP/2020/MX.3/2, para 4 and its footnote 2")]
[JsonConverter(typeof(WordJsonConverter<SilenceStage>))]
public enum SilenceStage
{
    /// <summary>The letter was sent and the deadline has not passed.</summary>
    LetterSent,

    /// <summary>The deadline passed in silence: what the letter proposed is agreed.</summary>
    Agreed,

    /// <summary>A State Party objected in time: nothing is agreed.</summary>
    Broken,
}
