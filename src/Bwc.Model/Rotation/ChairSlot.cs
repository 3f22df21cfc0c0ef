using System.Text.Json.Serialization;

namespace Bwc.Model;

/// <summary>A cell of a chair table: the group that chairs an office in a year.</summary>
/// <param name="Year">The programme year.</param>
/// <param name="Office">The office.</param>
/// <param name="Group">The group whose turn it is.</param>
// The attributes make JSON ask for all three, whatever its options: a structure would otherwise be made without them.
[Cites("BWC/MSP/2020/MX.3/2, para 2(d)")]
[method: JsonConstructor]
public readonly record struct ChairSlot(
    [property: JsonRequired] int Year,
    [property: JsonRequired] OfficeCode Office,
    [property: JsonRequired] GroupCode Group
);
