using System.Text.Json.Serialization;
using Bwc.Model.Json;
using NodaTime;

namespace Bwc.Model;

/// <summary>The day up to which a table of facts was compared with its sources. Later changes are not known.</summary>
[Cites("docs/data.md, how far the facts reach")]
public sealed record TableReach
{
    /// <summary>The table of treaty actions: signatures, deposits and notices.</summary>
    public const string TreatyActions = "treaty-actions";

    /// <summary>The table of the States' memberships in regional groups.</summary>
    public const string GroupMemberships = "group-memberships";

    /// <summary>The table of meetings and their days.</summary>
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

    /// <summary>The reason for that day: the newest source that was compared; null if there is no note.</summary>
    public string? Basis { get; init; }

    /// <summary>Returns the table and the day.</summary>
    public override string ToString() => $"{Table} up to {IsoDate.ToText(CheckedUntil)}";
}
