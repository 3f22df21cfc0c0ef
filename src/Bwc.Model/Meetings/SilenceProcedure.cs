using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Bwc.Model.Json;
using NodaTime;

namespace Bwc.Model;

/// <summary>The procedure for changing dates between meetings: the chair proposes new days in a letter, and they are agreed when the deadline passes
/// without an objection from any State Party.</summary>
/// <remarks>
/// The use of the procedure, and the letters concerned, are documented (BWC/MSP/2020/MX.3/2, para 4); its mechanics are modelled. An objection counts from the
/// date of the letter to the date of the deadline, both included, and silence means agreement from the day after. Adding an objection creates a new procedure
/// and leaves this one unchanged.
/// </remarks>
[Cites("docs/design.md, the silence procedure")]
public sealed record SilenceProcedure
{
    /// <summary>The date of the chair's letter.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public required LocalDate Letter
    {
        get;
        init => field = IsoDate.InIso(value);
    }

    /// <summary>The last date on which an objection counts; not before the letter.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public required LocalDate Deadline
    {
        get;
        init => field = IsoDate.InIso(value);
    }

    /// <summary>The days that the letter proposes: runs of consecutive days, in order. Empty if the letter only postpones the meeting.</summary>
    /// <exception cref="ArgumentException">An item of the list is null.</exception>
    [JsonConverter(typeof(ListJsonConverter<DateInterval, DateIntervalJsonConverter>))]
    public ImmutableArray<DateInterval> Days
    {
        get;
        init => field = IsoDate.InIso(value);
    } = [];

    /// <summary>The date before which the meeting would not be held, if the letter proposes only that; otherwise, null.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? NotBefore
    {
        get;
        init => field = IsoDate.InIso(value);
    }

    /// <summary>The rules of the programme from which the letter expressly asks to depart.</summary>
    public ImmutableArray<ProgrammeRule> DepartsFrom
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>The reason given in the letter; null if the letter gives none.</summary>
    public string? Cause { get; init; }

    /// <summary>The objections. An objection counts only if it is made in time by a State that is a State Party on that date.</summary>
    /// <exception cref="ArgumentException">An item of the list is null.</exception>
    public ImmutableArray<SilenceObjection> Objections
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>The source of the letter; null if the letter is not public.</summary>
    public Citation? Source { get; init; }

    /// <summary>Gets the stage of the procedure on a given date, according to the recorded objections.</summary>
    /// <param name="date">The date, in any calendar; a date before the letter is treated as the date of the letter.</param>
    /// <param name="states">The States, which are used to determine who was a State Party on the date of an objection, since nobody else takes part in
    /// decisions.</param>
    /// <returns><see cref="SilenceStage.Broken"/> from the date of the first objection that counts; <see cref="SilenceStage.Agreed"/> from the day after the
    /// deadline; before that, <see cref="SilenceStage.LetterSent"/>.</returns>
    /// <exception cref="ArgumentNullException">The directory of States is null.</exception>
    public SilenceStage StageOn(LocalDate date, StateDirectory states)
    {
        ArgumentNullException.ThrowIfNull(states);
        var day = IsoDate.InIso(date);
        if (FirstObjection(states) is { } first && first.On <= day)
            return SilenceStage.Broken;
        return day > Deadline && day > Letter ? SilenceStage.Agreed : SilenceStage.LetterSent;
    }

    /// <summary>Adds an objection to the procedure.</summary>
    /// <param name="by">The State that objects, which must be a State Party on that date, since nobody else takes part in decisions.</param>
    /// <param name="on">The date of the objection, in any calendar.</param>
    /// <returns>The procedure with the objection, or a finding: <see cref="Codes.ObjectionByNonParty"/> or <see cref="Codes.ObjectionOutOfTime"/>.</returns>
    /// <exception cref="ArgumentNullException">The State is null.</exception>
    public Result<SilenceProcedure> Object(State by, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(by);
        var day = IsoDate.InIso(on);
        if (by.StatusOn(day).Status != TreatyStatus.StateParty)
            return Results.Failure<SilenceProcedure>(
                Codes.ObjectionByNonParty,
                $"{by.Code} is not a State Party on {IsoDate.ToText(day)}, and only States Parties take part in decisions"
            );
        if (day < Letter || day > Deadline)
            return Results.Failure<SilenceProcedure>(
                Codes.ObjectionOutOfTime,
                $"the objection is dated {IsoDate.ToText(day)}; use a day from {IsoDate.ToText(Letter)} to {IsoDate.ToText(Deadline)}"
            );
        return Results.Success(this with { Objections = Objections.Add(new SilenceObjection { State = by.Code, On = day }) });
    }

    /// <summary>Gets the change to the dates that had been agreed under the procedure by a given date, with the procedure as its instrument.</summary>
    /// <param name="date">The date, in any calendar.</param>
    /// <param name="states">The States, which are used to determine who was a State Party on the date of an objection.</param>
    /// <returns>The change, graded as derived, or as not established if the letter has no source; or a finding: <see cref="Codes.SilenceNotAgreed"/>.</returns>
    /// <exception cref="ArgumentNullException">The States are null.</exception>
    public Result<ScheduleChange> Outcome(LocalDate date, StateDirectory states)
    {
        var stage = StageOn(date, states);
        if (stage != SilenceStage.Agreed)
        {
            var why = stage == SilenceStage.Broken ? $"the procedure was broken by {FirstObjection(states)}" : $"the deadline is {IsoDate.ToText(Deadline)}";
            return Results.Failure<ScheduleChange>(Codes.SilenceNotAgreed, $"nothing was agreed by {IsoDate.ToText(IsoDate.InIso(date))}: {why}");
        }

        return Results.Success(
            new ScheduleChange
            {
                Days = Days,
                NotBefore = NotBefore,
                Instrument = Instrument.SilenceProcedure,
                Letter = Letter,
                Agreed = Deadline.PlusDays(1),
                DepartsFrom = DepartsFrom,
                Cause = Cause,
                Grade = Source is null ? Grade.NotEstablished : Grade.Derived,
                Source = Source,
            }
        );
    }

    /// <summary>True if every part equals that of the other procedure; lists are compared item by item, in order.</summary>
    public bool Equals(SilenceProcedure? other) =>
        other is not null
        && Letter == other.Letter
        && Deadline == other.Deadline
        && NotBefore == other.NotBefore
        && Cause == other.Cause
        && Source == other.Source
        && Sequence.Equal(Days, other.Days)
        && Sequence.Equal(DepartsFrom, other.DepartsFrom)
        && Sequence.Equal(Objections, other.Objections);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Letter, Deadline, NotBefore, Cause, Days.Length, Objections.Length);

    /// <summary>The date of the letter and the deadline.</summary>
    public override string ToString() => $"silence procedure, letter of the chair of {IsoDate.ToText(Letter)}, deadline {IsoDate.ToText(Deadline)}";

    private SilenceObjection? FirstObjection(StateDirectory states)
    {
        SilenceObjection? first = null;
        foreach (var objection in Objections)
        {
            var counts =
                objection.On >= Letter && objection.On <= Deadline && states.Known(objection.State)?.StatusOn(objection.On).Status == TreatyStatus.StateParty;
            if (counts && (first is null || objection.On < first.On))
                first = objection;
        }

        return first;
    }
}
