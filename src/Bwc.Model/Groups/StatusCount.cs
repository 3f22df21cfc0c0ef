using System.Text.Json.Serialization;

namespace Bwc.Model;

/// <summary>The number of States with each status on a day, on one basis.</summary>
/// <param name="StatesParties">Bound by the Convention.</param>
/// <param name="Signatories">Signed and not bound.</param>
/// <param name="Neither">Neither party nor signatory.</param>
/// <param name="NotEstablished">States whose status is not established.</param>
[Cites("docs/data.md, treaty actions")]
public readonly record struct StatusCount(
    [property: JsonRequired] int StatesParties,
    [property: JsonRequired] int Signatories,
    [property: JsonRequired] int Neither,
    [property: JsonRequired] int NotEstablished
);
