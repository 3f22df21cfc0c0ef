using System.Text.Json.Serialization;

namespace Bwc.Model;

/// <summary>The number of States with each status on a given date, on one basis.</summary>
/// <param name="StatesParties">The number of States bound by the Convention.</param>
/// <param name="Signatories">The number of States that have signed but are not bound.</param>
/// <param name="Neither">The number of States that are neither party nor signatory.</param>
/// <param name="NotEstablished">The number of States whose status is not established.</param>
[Cites("docs/data.md, treaty actions")]
public readonly record struct StatusCount(
    [property: JsonRequired] int StatesParties,
    [property: JsonRequired] int Signatories,
    [property: JsonRequired] int Neither,
    [property: JsonRequired] int NotEstablished
);
