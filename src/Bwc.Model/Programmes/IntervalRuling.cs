using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Bwc.Model.Json;
using NodaTime;

namespace Bwc.Model;

/// <summary>
/// The two dates that bound the interval of a programme: the date given, and the latest or earliest date that respects the interval, with the reasoning.
/// </summary>
[Cites("BWC/MSP/2020/MX.3/2, para 2(c)")]
public sealed record IntervalRuling
{
    /// <summary>The identifier of the programme.</summary>
    public required string Programme { get; init; }

    /// <summary>The minimum number of calendar months between the two dates; null if the programme is not known to require an interval.</summary>
    public int? Months { get; init; }

    /// <summary>The last day of the Meetings of Experts: the date given, or the latest date that respects the interval; null if there is no such
    /// date.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? ExpertsEnd
    {
        get;
        init => field = IsoDate.InIso(value);
    }

    /// <summary>
    /// The first day of the Meeting of States Parties: the date given, or the earliest date that respects the interval; null if there is no such date.
    /// </summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? StatesPartiesStart
    {
        get;
        init => field = IsoDate.InIso(value);
    }

    /// <summary>How well the interval is supported.</summary>
    public required Grade Grade { get; init; }

    /// <summary>The reasoning, step by step, each step with its source.</summary>
    /// <exception cref="ArgumentException">An item of the list is null.</exception>
    public required ImmutableArray<ReasoningStep> Steps
    {
        get;
        init => field = Sequence.OrEmpty(value);
    }

    /// <summary>True if every part equals that of the other ruling; lists are compared item by item, in order.</summary>
    public bool Equals(IntervalRuling? other) =>
        other is not null
        && Programme == other.Programme
        && Months == other.Months
        && ExpertsEnd == other.ExpertsEnd
        && StatesPartiesStart == other.StatesPartiesStart
        && Grade == other.Grade
        && Sequence.Equal(Steps, other.Steps);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Programme, Months, ExpertsEnd, StatesPartiesStart, Grade);

    /// <summary>The programme and both dates.</summary>
    public override string ToString() => $"{Programme}: experts until {Text(ExpertsEnd)}, States Parties from {Text(StatesPartiesStart)}";

    private static string Text(LocalDate? day) => day is { } known ? IsoDate.ToText(known) : "a day that is not established";
}
