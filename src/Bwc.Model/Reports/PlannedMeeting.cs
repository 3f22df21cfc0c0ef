using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Bwc.Model.Json;
using NodaTime;

namespace Bwc.Model.Reports;

/// <summary>A meeting planned by a decision; nothing in it is a fact about the reporting meeting.</summary>
[Cites("docs/reading.md")]
public sealed record PlannedMeeting
{
    /// <summary>The office whose meeting it is to be.</summary>
    public required OfficeCode Office { get; init; }

    /// <summary>The year; null if the decision names none.</summary>
    public int? Year { get; init; }

    /// <summary>The days, one run or several; empty if the decision names none.</summary>
    /// <exception cref="ArgumentException">An item of the list is null.</exception>
    [JsonConverter(typeof(ListJsonConverter<DateInterval, DateIntervalJsonConverter>))]
    public ImmutableArray<DateInterval> Days
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>Where; null if the decision does not say.</summary>
    public string? Place { get; init; }

    /// <summary>Who is to preside; null if the decision names nobody.</summary>
    public ReportedOfficer? Chair { get; init; }

    /// <summary>The group that is to preside; null if the decision names none.</summary>
    public GroupCode? ChairGroup { get; init; }

    /// <summary>True if every part of the other is equal, lists item by item in order.</summary>
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
