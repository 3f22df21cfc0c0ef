using System.Text.Json.Serialization;
using Bwc.Model.Json;
using NodaTime;

namespace Bwc.Model;

/// <summary>A State's status on a day, with the day from which it holds.</summary>
/// <param name="Status">What the State is to the Convention.</param>
/// <param name="Since">The day from which it is that; null for <see cref="TreatyStatus.Neither"/>.</param>
/// <param name="Grade">How well that day is supported: the grade of the action it rests on. Lists may agree on the status and differ on the day. For
/// <see cref="TreatyStatus.Neither"/> it is derived, from the silence of the lists.</param>
[Cites("docs/design.md, two bases of status")]
public readonly record struct StateStatus(
    [property: JsonRequired] TreatyStatus Status,
    [property: JsonConverter(typeof(LocalDateJsonConverter))] LocalDate? Since,
    [property: JsonRequired] Grade Grade
)
{
    /// <summary>The status and its first day.</summary>
    public override string ToString() => Since is { } day ? $"{Status} since {IsoDate.ToText(day)}" : $"{Status}";
}
