using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Bwc.Model.Json;
using NodaTime;

namespace Bwc.Model.Reports;

/// <summary>A meeting planned by a decision, as opposed to the meeting that the report is about.</summary>
[Cites("docs/reading.md")]
public sealed record PlannedMeeting
{
    /// <summary>The office of the planned meeting.</summary>
    public required OfficeCode Office { get; init; }

    /// <summary>The year; null if the decision does not give it.</summary>
    public int? Year { get; init; }

    /// <summary>The dates, as one or more runs of consecutive days; empty if the decision gives none.</summary>
    /// <exception cref="ArgumentException">An item in the list is null.</exception>
    [JsonConverter(typeof(ListJsonConverter<DateInterval, DateIntervalJsonConverter>))]
    public ImmutableArray<DateInterval> Days
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>The place; null if the decision does not say.</summary>
    public string? Place { get; init; }

    /// <summary>The person who is to preside; null if the decision names no one.</summary>
    public ReportedOfficer? Chair { get; init; }

    /// <summary>The group that is to preside; null if the decision names none.</summary>
    public GroupCode? ChairGroup { get; init; }

    /// <summary>True if all properties are equal to those of the other planned meeting; lists are compared item by item, in order.</summary>
    public bool Equals(PlannedMeeting? other) =>
        other is not null
        && Office == other.Office
        && Year == other.Year
        && Place == other.Place
        && Chair == other.Chair
        && ChairGroup == other.ChairGroup
        && Sequence.Equal(Days, other.Days);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Office, Year, Place, Chair, ChairGroup, Days.Length);

    /// <summary>Returns the office and the year.</summary>
    public override string ToString() => FormattableString.Invariant($"{Office} {Year}");
}
