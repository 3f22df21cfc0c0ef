using System.Text.Json.Serialization;
using Bwc.Model.Json;
using NodaTime;

namespace Bwc.Model;

/// <summary>The status of a State on a day, and the day from which it holds.</summary>
/// <param name="Status">What the State is to the Convention; null if it did not exist on the day, and where its status is not established.</param>
/// <param name="Since">The day from which it is that; null for <see cref="TreatyStatus.Neither"/> and where there is no status. A State that did not exist
/// yet when lists have it act is what it is from its first day.</param>
/// <param name="Grade">How well that day is supported: the grade of the action it rests on. Lists may agree on the status and differ on the day. For
/// <see cref="TreatyStatus.Neither"/> it is derived, from the silence of the lists; where the State did not exist, the grade of the days of its
/// existence.</param>
/// <param name="Exists">True if the State existed on the day.</param>
/// <param name="NoLaterThan">True if the status holds no later than from that day, and may have held before.</param>
[Cites("docs/design.md, two bases of status")]
public readonly record struct StateStatus(
    [property: JsonRequired] TreatyStatus? Status,
    [property: JsonConverter(typeof(LocalDateJsonConverter))] LocalDate? Since,
    [property: JsonRequired] Grade Grade,
    bool Exists = true,
    bool NoLaterThan = false
)
{
    /// <summary>True if all properties are equal to those of the other status; otherwise, false.</summary>
    public bool Equals(StateStatus other) =>
        Status == other.Status && Since == other.Since && Grade == other.Grade && Exists == other.Exists && NoLaterThan == other.NoLaterThan;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Status, Since, Grade, Exists, NoLaterThan);

    /// <summary>Returns the status and its first day.</summary>
    public override string ToString()
    {
        if (!Exists)
            return "did not exist";
        var status = Status?.ToString() ?? "not established";
        return Since is { } day ? $"{status} since {(NoLaterThan ? "no later than " : string.Empty)}{IsoDate.ToText(day)}" : status;
    }
}
