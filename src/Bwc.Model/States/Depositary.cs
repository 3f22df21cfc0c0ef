using System.Text.Json.Serialization;
using Bwc.Model.Json;

namespace Bwc.Model;

/// <summary>One of the three depositary governments of the Convention: an instrument may be deposited with any of them, and the first deposit
/// counts.</summary>
[Cites("docs/data.md, treaty actions")]
[JsonConverter(typeof(WordJsonConverter<Depositary>))]
public enum Depositary
{
    /// <summary>The United Kingdom.</summary>
    London,

    /// <summary>The Russian Federation, formerly the Soviet Union.</summary>
    Moscow,

    /// <summary>The United States of America.</summary>
    Washington,
}
