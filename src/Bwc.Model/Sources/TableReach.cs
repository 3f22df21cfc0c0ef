using System.Text.Json.Serialization;
using Bwc.Model.Json;
using NodaTime;

namespace Bwc.Model;

/// <summary>How far a table of facts reaches: the day up to which it was compared with its sources. Nothing is known about changes after that
/// day.</summary>
[Cites("docs/data.md, how far the facts reach")]
public sealed record TableReach
{
    /// <summary>The treaty actions: signatures, deposits and notices.</summary>
    public const string TreatyActions = "treaty-actions";

    /// <summary>Which States belonged to which regional group.</summary>
    public const string GroupMemberships = "group-memberships";

    /// <summary>The meetings and their days.</summary>
    public const string Meetings = "meetings";

    /// <summary>The name of the table, such as "treaty-actions".</summary>
    public required string Table { get; init; }

    /// <summary>The day up to which the table was checked.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public required LocalDate CheckedUntil
    {
        get;
        init => field = IsoDate.InIso(value);
    }

    /// <summary>Why that day: the newest source that was compared; null if there is no note.</summary>
    public string? Basis { get; init; }

    /// <summary>The table and the day.</summary>
    public override string ToString() => $"{Table} up to {IsoDate.ToText(CheckedUntil)}";
}
