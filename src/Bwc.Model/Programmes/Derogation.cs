using System.Text.Json.Serialization;
using Bwc.Model.Json;
using NodaTime;

namespace Bwc.Model;

/// <summary>
/// An agreement that departs, in so many words, from one rule of a programme in one year; a change of dates is a <see cref="ScheduleChange"/> of its
/// meeting.
/// </summary>
[Cites("docs/design.md, what covers a departure")]
public sealed record Derogation : IGraded
{
    /// <summary>The rule from which it departs.</summary>
    public required ProgrammeRule Rule { get; init; }

    /// <summary>The programme year.</summary>
    public required int Year { get; init; }

    /// <summary>The office; null where it holds for the whole year.</summary>
    public OfficeCode? Office { get; init; }

    /// <summary>By what it was agreed. Without an instrument there is no derogation; the validator says so.</summary>
    public Instrument? Instrument { get; init; }

    /// <summary>The date of the chair's letter; null where there was none, or its date is not known.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? Letter
    {
        get;
        init => field = IsoDate.InIso(value);
    }

    /// <summary>The day from which it was agreed; null where only the letter's date is known.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? Agreed
    {
        get;
        init => field = IsoDate.InIso(value);
    }

    /// <summary>Why; null where no source says so.</summary>
    public string? Cause { get; init; }

    /// <summary>How well the agreement is supported.</summary>
    public required Grade Grade { get; init; }

    /// <summary>Where it was read.</summary>
    public Citation? Source { get; init; }

    /// <summary>The day from which it counts: that of the agreement or, where it is not known, of the letter; null where neither is.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? Since => Agreed ?? Letter;

    /// <summary>The instrument with its dates and the cause.</summary>
    public override string ToString() => InstrumentText.Of(Instrument, Letter, Agreed, Cause);
}
