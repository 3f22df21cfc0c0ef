using System.Text.Json.Serialization;
using Bwc.Model.Json;
using NodaTime;

namespace Bwc.Model;

/// <summary>The status of a State on a given date, and the date from which it holds.</summary>
/// <param name="Status">The status of the State under the Convention; null if the State did not exist on the date, or if its status is not established.</param>
/// <param name="Since">The date from which the status holds; null for <see cref="TreatyStatus.Neither"/>, or if there is no status. If lists record an action
/// from before the State existed, the status holds from the first date of the State.</param>
/// <param name="Grade">How well that date is supported: the grade of the action on which it is based. Lists may agree on the status but differ on the date. For
/// <see cref="TreatyStatus.Neither"/>, the grade is <see cref="Bwc.Model.Grade.Derived"/>, because the lists record no action. If the State did not exist, it
/// is the grade of the dates of its existence.</param>
/// <param name="Exists">True if the State existed on the date.</param>
/// <param name="NoLaterThan">True if the status has held since that date at the latest, but may have held earlier.</param>
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

    /// <summary>Returns the status and its first date.</summary>
    public override string ToString()
    {
        if (!Exists)
            return "did not exist";
        var status = Status?.ToString() ?? "not established";
        return Since is { } day ? $"{status} since {(NoLaterThan ? "no later than " : string.Empty)}{IsoDate.ToText(day)}" : status;
    }
}
