using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Bwc.Model.Json;
using NodaTime;

namespace Bwc.Model;

/// <summary>A change to the dates of a meeting: the new days, the instrument, the date and the reason.</summary>
/// <remarks>A change that only postpones a meeting sets no days; it may set a date before which the meeting will not be held.</remarks>
[Cites("BWC/MSP/2020/MX.3/2, para 4 and its footnote 2")]
public sealed record ScheduleChange : IGraded
{
    /// <summary>The new days: runs of consecutive days, in order, both ends included. Empty if the change sets none.</summary>
    /// <exception cref="ArgumentException">An item of the list is null.</exception>
    [JsonConverter(typeof(ListJsonConverter<DateInterval, DateIntervalJsonConverter>))]
    public ImmutableArray<DateInterval> Days
    {
        get;
        init => field = IsoDate.InIso(value);
    } = [];

    /// <summary>The date before which the meeting will not be held, if the change sets only that; otherwise, null.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? NotBefore
    {
        get;
        init => field = IsoDate.InIso(value);
    }

    /// <summary>The instrument by which the dates were changed; null only if it is not established.</summary>
    public Instrument? Instrument { get; init; }

    /// <summary>The date of the chair's letter; null if there was none, or its date is not known.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? Letter
    {
        get;
        init => field = IsoDate.InIso(value);
    }

    /// <summary>The date on which the change was agreed; null if only the letter's date is known.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? Agreed
    {
        get;
        init => field = IsoDate.InIso(value);
    }

    /// <summary>
    /// The rules of the programme from which the instrument expressly departs. Departures that are evident from the new days themselves (their number, their
    /// year) need not be listed here.
    /// </summary>
    public ImmutableArray<ProgrammeRule> DepartsFrom
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>The reason for the change; null if no source gives one.</summary>
    public string? Cause { get; init; }

    /// <summary>How well the change is supported.</summary>
    public required Grade Grade { get; init; }

    /// <summary>The source of the change.</summary>
    public Citation? Source { get; init; }

    /// <summary>A note for readers; null if there is none.</summary>
    public string? Note { get; init; }

    /// <summary>The date from which the change is in force: the date of the agreement or, if that is not known, of the letter; null if neither is
    /// known.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? Since => Agreed ?? Letter;

    /// <summary>True if every part equals that of the other change; lists are compared item by item, in order.</summary>
    public bool Equals(ScheduleChange? other) =>
        other is not null
        && NotBefore == other.NotBefore
        && Instrument == other.Instrument
        && Letter == other.Letter
        && Agreed == other.Agreed
        && Cause == other.Cause
        && Grade == other.Grade
        && Source == other.Source
        && Note == other.Note
        && Sequence.Equal(Days, other.Days)
        && Sequence.Equal(DepartsFrom, other.DepartsFrom);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Instrument, Letter, Agreed, NotBefore, Cause, Days.Length);

    /// <summary>The instrument with its dates and the cause, such as "silence procedure, letter of the chair of 2021-02-09 (COVID-19 pandemic)".</summary>
    public override string ToString() => InstrumentText.Of(Instrument, Letter, Agreed, Cause);
}
