using System.Text.Json.Serialization;
using Bwc.Model.Json;
using NodaTime;

namespace Bwc.Model;

/// <summary>The date up to which a table of facts was compared with its sources. Later changes are not known.</summary>
[Cites("docs/data.md, how far the facts reach")]
public sealed record TableReach
{
    /// <summary>The name of the table of treaty actions: signatures, deposits and notices.</summary>
    public const string TreatyActions = "treaty-actions";

    /// <summary>The name of the table of the States' memberships in regional groups.</summary>
    public const string GroupMemberships = "group-memberships";

    /// <summary>The name of the table of meetings and their dates.</summary>
    public const string Meetings = "meetings";

    /// <summary>The name of the table, such as "treaty-actions".</summary>
    public required string Table { get; init; }

    /// <summary>The date up to which the table was checked.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public required LocalDate CheckedUntil
    {
        get;
        init => field = IsoDate.InIso(value);
    }

    /// <summary>The reason for that date: the most recent source that was compared; null if there is no note.</summary>
    public string? Basis { get; init; }

    /// <summary>Returns the table and the date.</summary>
    public override string ToString() => $"{Table} up to {IsoDate.ToText(CheckedUntil)}";
}
