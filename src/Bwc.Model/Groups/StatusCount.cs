using System.Text.Json.Serialization;

namespace Bwc.Model;

/// <summary>How many States of a day are what to the Convention, on one basis.</summary>
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
