using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Bwc.Model.Json;
using NodaTime;

namespace Bwc.Model.Reports;

/// <summary>A meeting planned by a decision; it is not the meeting that the report is about.</summary>
[Cites("docs/reading.md")]
public sealed record PlannedMeeting
{
    /// <summary>The office of the planned meeting.</summary>
    public required OfficeCode Office { get; init; }

    /// <summary>The year; null if the decision names none.</summary>
    public int? Year { get; init; }

    /// <summary>The days, in one or more runs; empty if the decision names none.</summary>
    /// <exception cref="ArgumentException">An item of the list is null.</exception>
    [JsonConverter(typeof(ListJsonConverter<DateInterval, DateIntervalJsonConverter>))]
    public ImmutableArray<DateInterval> Days
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>The place; null if the decision does not say.</summary>
    public string? Place { get; init; }

    /// <summary>The person who is to preside; null if the decision names nobody.</summary>
    public ReportedOfficer? Chair { get; init; }

    /// <summary>The group that is to preside; null if the decision names none.</summary>
    public GroupCode? ChairGroup { get; init; }

    /// <summary>True if every part equals that of the other planned meeting; lists are compared item by item, in order.</summary>
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

    /// <summary>The office and the year.</summary>
    public override string ToString() => FormattableString.Invariant($"{Office} {Year}");
}
