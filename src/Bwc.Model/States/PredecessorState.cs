using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Bwc.Model.Json;
using NodaTime;

namespace Bwc.Model;

/// <summary>
/// A State that acted with regard to the Convention and no longer exists, such as Czechoslovakia. It is never mixed with the States of today.
/// </summary>
[Cites("docs/data.md, predecessor States")]
public sealed record PredecessorState : IGraded
{
    private readonly TreatyTimeline _timeline = new([]);

    /// <summary>The three-letter code that the State had, such as CSK.</summary>
    public required StateCode Code { get; init; }

    /// <summary>The name in English.</summary>
    public required string Name { get; init; }

    /// <summary>The last day of its existence; null where it is not established.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? LastDay
    {
        get;
        init => field = IsoDate.InIso(value);
    }

    /// <summary>The States of today that the sources name as its successors; empty where they name none.</summary>
    public ImmutableArray<StateCode> Successors
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>Every recorded signature and deposit; empty where none is established.</summary>
    /// <exception cref="ArgumentException">An item of the list is null.</exception>
    public required ImmutableArray<TreatyAction> Actions
    {
        get;
        init
        {
            field = Sequence.OrEmpty(value);
            _timeline = new TreatyTimeline(field);
        }
    }

    /// <summary>How well its last day and its successors are supported.</summary>
    public required Grade Grade { get; init; }

    /// <summary>Where they were read.</summary>
    public Citation? Source { get; init; }

    /// <summary>What a reader should know; null where there is nothing.</summary>
    public string? Note { get; init; }

    /// <summary>The State's status on a day of its existence.</summary>
    /// <param name="date">The day, in any calendar.</param>
    /// <returns>The status; <see cref="TreatyStatus.Neither"/> after its last day; null where its actions or its last day are not established.</returns>
    public StateStatus? StatusOn(LocalDate date)
    {
        if (Actions.IsEmpty || LastDay is null)
            return null;
        return IsoDate.InIso(date) > LastDay ? new StateStatus(TreatyStatus.Neither, null, Grade) : _timeline.On(date, StatusBasis.Deposited);
    }

    /// <summary>True where every part of the other State is equal, lists item by item in order.</summary>
    public bool Equals(PredecessorState? other) =>
        other is not null
        && Code == other.Code
        && Name == other.Name
        && LastDay == other.LastDay
        && Grade == other.Grade
        && Source == other.Source
        && Note == other.Note
        && Sequence.Equal(Successors, other.Successors)
        && Sequence.Equal(Actions, other.Actions);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code, Name, LastDay, Actions.Length);

    /// <summary>The code and the name.</summary>
    public override string ToString() => $"{Code} ({Name})";
}
