using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Bwc.Model.Json;
using NodaTime;

namespace Bwc.Model;

/// <summary>All that a register says of one State on one day: its name as it was, its status, its group, and what it had done by then.</summary>
[Cites("BWC/MSP/2020/MX.3/2, paras 8 to 10")]
public sealed record StateStanding
{
    /// <summary>The State's alpha-3 code.</summary>
    public required StateCode State { get; init; }

    /// <summary>The short name as it was on the day, in the language asked for.</summary>
    public required string Name { get; init; }

    /// <summary>The day.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public required LocalDate On
    {
        get;
        init => field = IsoDate.InIso(value);
    }

    /// <summary>On which basis the status was worked out.</summary>
    public required StatusBasis Basis { get; init; }

    /// <summary>The status; null where it is not established, which happens with predecessor States only.</summary>
    public required TreatyStatus? Status { get; init; }

    /// <summary>The day from which the status holds; null where the State is neither party nor signatory.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? Since
    {
        get;
        init => field = IsoDate.InIso(value);
    }

    /// <summary>How well that day is supported.</summary>
    public required Grade SinceGrade { get; init; }

    /// <summary>The regional group; null for whoever is no State Party, and where the group is not established.</summary>
    public GroupCode? Group { get; init; }

    /// <summary>How well the group is supported; <see cref="Grade.NotEstablished"/> where a State Party's group is not known.</summary>
    public required Grade GroupGrade { get; init; }

    /// <summary>True for a State that no longer exists.</summary>
    public required bool Predecessor { get; init; }

    /// <summary>Every recorded signature and deposit up to the day, in order of time. On the effective basis a succession counts from its effect.</summary>
    /// <exception cref="ArgumentException">An item of the list is null.</exception>
    public required ImmutableArray<TreatyAction> Actions
    {
        get;
        init => field = Sequence.OrEmpty(value);
    }

    /// <summary>True where every part of the other standing is equal, lists item by item in order.</summary>
    public bool Equals(StateStanding? other) =>
        other is not null
        && State == other.State
        && Name == other.Name
        && On == other.On
        && Basis == other.Basis
        && Status == other.Status
        && Since == other.Since
        && SinceGrade == other.SinceGrade
        && Group == other.Group
        && GroupGrade == other.GroupGrade
        && Predecessor == other.Predecessor
        && Sequence.Equal(Actions, other.Actions);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(State, On, Basis, Status, Since, Group, Actions.Length);

    /// <summary>The State, the day and the status.</summary>
    public override string ToString() => $"{State} ({Name}) on {IsoDate.ToText(On)}: {Status?.ToString() ?? "not established"}";
}
