using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Bwc.Model.Json;
using NodaTime;

namespace Bwc.Model;

/// <summary>The facts in a register about a State on a given date: its name at the time, its status, its group, and its treaty actions up to that
/// date.</summary>
[Cites("BWC/MSP/2020/MX.3/2, paras 8 to 10")]
public sealed record StateStanding
{
    /// <summary>The State's alpha-3 code.</summary>
    public required StateCode State { get; init; }

    /// <summary>The short name on that date, in the requested language.</summary>
    public required string Name { get; init; }

    /// <summary>The date to which the facts refer.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public required LocalDate On
    {
        get;
        init => field = IsoDate.InIso(value);
    }

    /// <summary>True if the State existed on the date according to the register; otherwise, false. A State that did not exist has neither a status nor a
    /// group.</summary>
    public required bool Exists { get; init; }

    /// <summary>The basis used for the status.</summary>
    public required StatusBasis Basis { get; init; }

    /// <summary>The status; null if the State did not exist on the date, or if its status is not established.</summary>
    public required TreatyStatus? Status { get; init; }

    /// <summary>The date from which the State has had the status; null if the State is neither party nor signatory.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? Since
    {
        get;
        init => field = IsoDate.InIso(value);
    }

    /// <summary>True if the State is known to have had the status from that date on but may have had it earlier; otherwise, false.</summary>
    public bool NoLaterThan { get; init; }

    /// <summary>How well <see cref="Since"/> is supported.</summary>
    public required Grade SinceGrade { get; init; }

    /// <summary>How well the status on that day is supported: the best grade of the facts that establish it. After the day up to which the treaty
    /// actions were checked, it is derived at best.</summary>
    public required Grade Grade { get; init; }

    /// <summary>The regional group; null if the State is not a State Party, or if its group is not established.</summary>
    public GroupCode? Group { get; init; }

    /// <summary>How well the group is supported; <see cref="Grade.NotEstablished"/> if the group of a State Party is not known.</summary>
    public required Grade GroupGrade { get; init; }

    /// <summary>The periods for which the State existed according to the sources; one record is marked as the one that counts.</summary>
    /// <exception cref="ArgumentException">An item of the list is null.</exception>
    public ImmutableArray<StateExistence> Existence
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>The States that the State succeeded or that succeeded it, as far as the register names them, if it did not exist on the date.</summary>
    public ImmutableArray<StateCode> Instead
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>Informational findings, which indicate whether the date is later than the date up to which the facts were checked.</summary>
    /// <exception cref="ArgumentException">An item of the list is null.</exception>
    public ImmutableArray<Finding> Findings
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>The reasoning, and the questions that remain open: one fact for each step, with its source.</summary>
    /// <exception cref="ArgumentException">An item of the list is null.</exception>
    public ImmutableArray<ReasoningStep> Steps
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>
    /// Every recorded signature, deposit and notice up to the date, in chronological order. On the effective basis, a succession counts from the date on which
    /// it took effect.
    /// </summary>
    /// <exception cref="ArgumentException">An item of the list is null.</exception>
    public required ImmutableArray<TreatyAction> Actions
    {
        get;
        init => field = Sequence.OrEmpty(value);
    }

    /// <summary>True if every part equals that of the other standing; lists are compared item by item, in order.</summary>
    public bool Equals(StateStanding? other) =>
        other is not null
        && State == other.State
        && Name == other.Name
        && On == other.On
        && Basis == other.Basis
        && Status == other.Status
        && Since == other.Since
        && SinceGrade == other.SinceGrade
        && Grade == other.Grade
        && Sequence.Equal(Findings, other.Findings)
        && Group == other.Group
        && GroupGrade == other.GroupGrade
        && Exists == other.Exists
        && NoLaterThan == other.NoLaterThan
        && Sequence.Equal(Existence, other.Existence)
        && Sequence.Equal(Instead, other.Instead)
        && Sequence.Equal(Steps, other.Steps)
        && Sequence.Equal(Actions, other.Actions);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(State, On, Basis, Status, Since, Group, Actions.Length);

    /// <summary>The State, the date and the status.</summary>
    public override string ToString() => $"{State} ({Name}) on {IsoDate.ToText(On)}: {(Exists ? Status?.ToString() ?? "not established" : "did not exist")}";
}
