using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Bwc.Model.Json;
using NodaTime;

namespace Bwc.Model;

/// <summary>The number of States Parties, signatories and other States on a given date, on both bases, and the reason if the two counts differ.</summary>
[Cites("docs/data.md, treaty actions")]
public sealed record StatusCounts
{
    /// <summary>The date of the count.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public required LocalDate On
    {
        get;
        init => field = IsoDate.InIso(value);
    }

    /// <summary>The regional groups whose States are counted; empty if all States are counted.</summary>
    public ImmutableArray<GroupCode> Groups
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>The count by date of deposit, which reflects what was known on the date.</summary>
    public required StatusCount Deposited { get; init; }

    /// <summary>The count by date of effect, in which successions apply retroactively.</summary>
    public required StatusCount Effective { get; init; }

    /// <summary>The States whose status differs between the two bases.</summary>
    public required ImmutableArray<StateCode> Differing
    {
        get;
        init => field = Sequence.OrEmpty(value);
    }

    /// <summary>The reasoning that leads to the numbers, and the questions that remain open.</summary>
    /// <exception cref="ArgumentException">An item of the list is null.</exception>
    public required ImmutableArray<ReasoningStep> Steps
    {
        get;
        init => field = Sequence.OrEmpty(value);
    }

    /// <summary>Informational findings, which indicate whether the date is later than the date up to which the facts were checked.</summary>
    /// <exception cref="ArgumentException">An item of the list is null.</exception>
    public ImmutableArray<Finding> Findings
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>True if every part equals that of the other answer; lists are compared item by item, in order.</summary>
    public bool Equals(StatusCounts? other) =>
        other is not null
        && On == other.On
        && Sequence.Equal(Groups, other.Groups)
        && Deposited == other.Deposited
        && Effective == other.Effective
        && Sequence.Equal(Differing, other.Differing)
        && Sequence.Equal(Steps, other.Steps)
        && Sequence.Equal(Findings, other.Findings);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(On, Deposited, Effective, Differing.Length);

    /// <summary>The date and the number of States Parties.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{IsoDate.ToText(On)}: {Deposited.StatesParties} States Parties as deposited, {Effective.StatesParties} as effective");
}
