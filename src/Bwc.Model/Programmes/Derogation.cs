using System.Text.Json.Serialization;
using Bwc.Model.Json;
using NodaTime;

namespace Bwc.Model;

/// <summary>
/// An agreement that expressly departs from one rule of a programme in one year. A change to the dates of a meeting is a <see cref="ScheduleChange"/> instead.
/// </summary>
[Cites("docs/design.md, what covers a departure")]
public sealed record Derogation : IGraded
{
    /// <summary>The rule from which the agreement departs.</summary>
    public required ProgrammeRule Rule { get; init; }

    /// <summary>The programme year.</summary>
    public required int Year { get; init; }

    /// <summary>The office; null if the agreement applies to the whole year.</summary>
    public OfficeCode? Office { get; init; }

    /// <summary>The instrument by which the derogation was agreed. The validator reports a derogation without an instrument.</summary>
    public Instrument? Instrument { get; init; }

    /// <summary>The date of the chair's letter; null if there was none, or its date is not known.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? Letter
    {
        get;
        init => field = IsoDate.InIso(value);
    }

    /// <summary>The date of the agreement; null if only the letter's date is known.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? Agreed
    {
        get;
        init => field = IsoDate.InIso(value);
    }

    /// <summary>The reason for the derogation; null if no source gives one.</summary>
    public string? Cause { get; init; }

    /// <summary>How well the agreement is supported.</summary>
    public required Grade Grade { get; init; }

    /// <summary>The source of the derogation.</summary>
    public Citation? Source { get; init; }

    /// <summary>
    /// The date from which the derogation counts: the date of the agreement or, if that is not known, of the letter; null if neither is known.
    /// </summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? Since => Agreed ?? Letter;

    /// <summary>The instrument with its dates and the cause.</summary>
    public override string ToString() => InstrumentText.Of(Instrument, Letter, Agreed, Cause);
}
