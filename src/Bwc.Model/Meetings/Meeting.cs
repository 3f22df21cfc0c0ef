using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Bwc.Model.Json;
using NodaTime;

namespace Bwc.Model;

/// <summary>A meeting of the Convention: its programme year, the days planned and the days held, the place, and the officers.</summary>
/// <remarks>The programme year is the one in the document symbol. The meeting may have been held later: the experts of 2020 met in 2021.</remarks>
[Cites("BWC/MSP/2020/MX.3/2, paras 4 to 7")]
public sealed record Meeting : IGraded
{
    /// <summary>The identifier within a register, such as "MX3-2020".</summary>
    public required string Id { get; init; }

    /// <summary>The kind of meeting.</summary>
    public required MeetingKind Kind { get; init; }

    /// <summary>The office that the chair of the meeting holds; null if the meeting is not an office of a programme.</summary>
    public OfficeCode? Office { get; init; }

    /// <summary>The programme year, which is the year in the symbol of the meeting's documents; 1 to 9999.</summary>
    public required int ProgrammeYear { get; init; }

    /// <summary>The number of the session, 1 or more; null if the body does not number its sessions.</summary>
    public int? Session { get; init; }

    /// <summary>The title of the meeting.</summary>
    public required string Title { get; init; }

    /// <summary>The series to which the meeting's documents belong, such as "BWC/MSP/2020/MX.3".</summary>
    public DocumentSymbol? SymbolSeries { get; init; }

    /// <summary>The place of the meeting.</summary>
    public string? Place { get; init; }

    /// <summary>The days for which the meeting was first planned: runs of consecutive days, in order. Empty if they are not established.</summary>
    /// <exception cref="ArgumentException">An item of the list is null.</exception>
    [JsonConverter(typeof(ListJsonConverter<DateInterval, DateIntervalJsonConverter>))]
    public ImmutableArray<DateInterval> FirstPlan
    {
        get;
        init => field = IsoDate.InIso(value);
    } = [];

    /// <summary>How well the first plan is supported; null if it has the same grade as the days held.</summary>
    public Grade? FirstPlanGrade { get; init; }

    /// <summary>The source of the first plan; null if it is the same as that of the days held.</summary>
    public Citation? FirstPlanSource { get; init; }

    /// <summary>The changes to the dates of the meeting, in chronological order.</summary>
    /// <exception cref="ArgumentException">An item of the list is null.</exception>
    public ImmutableArray<ScheduleChange> Changes
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>
    /// The days on which the meeting was held: runs of consecutive days, in order, both ends included. A day between two runs is not a day of the meeting, and
    /// neither is a weekend within a run. Empty if the meeting has not been held, or if its days are not established.
    /// </summary>
    /// <exception cref="ArgumentException">An item of the list is null.</exception>
    [JsonConverter(typeof(ListJsonConverter<DateInterval, DateIntervalJsonConverter>))]
    public ImmutableArray<DateInterval> Held
    {
        get;
        init => field = IsoDate.InIso(value);
    } = [];

    /// <summary>The symbol of the meeting's report; null if none is known.</summary>
    public DocumentSymbol? ReportSymbol { get; init; }

    /// <summary>The officers of the meeting; empty if none is established.</summary>
    /// <exception cref="ArgumentException">An item of the list is null.</exception>
    public required ImmutableArray<Officer> Officers
    {
        get;
        init => field = Sequence.OrEmpty(value);
    }

    /// <summary>The number of participants; null if no number is established.</summary>
    public Attendance? Attendance { get; init; }

    /// <summary>How well the days are supported.</summary>
    public required Grade Grade { get; init; }

    /// <summary>The source of the facts about the meeting.</summary>
    public Citation? Source { get; init; }

    /// <summary>A note for readers; null if there is none.</summary>
    public string? Note { get; init; }

    /// <summary>The days held or, if the meeting has not been held, the days of the last plan. Empty if neither is established.</summary>
    [JsonConverter(typeof(ListJsonConverter<DateInterval, DateIntervalJsonConverter>))]
    public ImmutableArray<DateInterval> Days => Held.IsEmpty ? LastPlan : Held;

    private ImmutableArray<DateInterval> LastPlan => Changes.IsEmpty ? FirstPlan : Changes[^1].Days;

    /// <summary>Gets the last change to the dates that was in force on a given date.</summary>
    /// <param name="date">The date, in any calendar.</param>
    /// <returns>The change; null if none was in force yet.</returns>
    public ScheduleChange? ChangeInForce(LocalDate date)
    {
        var day = IsoDate.InIso(date);
        ScheduleChange? last = null;
        foreach (var change in Changes)
        {
            if (!(change.Since > day))
                last = change;
        }

        return last;
    }

    /// <summary>Gets the days planned as of a given date: those of the change in force or, before any change, those of the first plan.</summary>
    /// <param name="date">The date, in any calendar. It is not recorded when the first plan was made, so the plan applies to every date before
    /// the first change.</param>
    /// <returns>The days; empty if the change in force sets none, or if the first plan is not established. The days held do not show what had been
    /// planned.</returns>
    public ImmutableArray<DateInterval> PlanOn(LocalDate date) => ChangeInForce(date) is { } change ? change.Days : FirstPlan;

    /// <summary>
    /// Gets the persons who were chairing the meeting as a whole when it ended. Chairs of its bodies, and chairs who left the post earlier, are not included.
    /// </summary>
    /// <returns>The officers, in the order of the meeting; empty if none is known.</returns>
    public ImmutableArray<Officer> ChairsAtTheEnd() => [.. Officers.Where(o => o is { Post: OfficerPost.Chair, Body: null, To: null })];

    /// <summary>Creates a meeting from a few facts. Its title is the identifier, it has no officers, and it was held on the given days, if any.</summary>
    /// <param name="id">The identifier within a register, such as "MX3-2030".</param>
    /// <param name="kind">The kind of meeting.</param>
    /// <param name="programmeYear">The programme year, 1 to 9999.</param>
    /// <param name="office">The office of its chair; null if it has none, as in the case of a Review Conference.</param>
    /// <param name="held">The days on which it was held, in order; empty if they are not known.</param>
    /// <returns>The meeting, whose grade is <see cref="Grade.NotEstablished"/>. Use <c>with</c> to add officers, a plan, a grade and a source.</returns>
    /// <exception cref="ArgumentNullException">The identifier is null.</exception>
    /// <example><code>
    /// var days = new DateInterval(new LocalDate(2030, 8, 5), new LocalDate(2030, 8, 6));
    /// var meeting = Meeting.Of("MX3-2030", MeetingKind.MeetingOfExperts, 2030, OfficeCode.MX3, days);
    /// </code></example>
    public static Meeting Of(string id, MeetingKind kind, int programmeYear, OfficeCode? office = null, params ImmutableArray<DateInterval> held)
    {
        ArgumentNullException.ThrowIfNull(id);
        return new Meeting
        {
            Id = id,
            Kind = kind,
            Office = office,
            ProgrammeYear = programmeYear,
            Title = id,
            Held = held,
            Officers = [],
            Grade = Grade.NotEstablished,
        };
    }

    /// <summary>True if every part equals that of the other meeting; lists are compared item by item, in order.</summary>
    public bool Equals(Meeting? other) =>
        other is not null
        && Id == other.Id
        && Kind == other.Kind
        && Office == other.Office
        && ProgrammeYear == other.ProgrammeYear
        && Session == other.Session
        && Title == other.Title
        && FirstPlanGrade == other.FirstPlanGrade
        && FirstPlanSource == other.FirstPlanSource
        && SymbolSeries == other.SymbolSeries
        && Place == other.Place
        && ReportSymbol == other.ReportSymbol
        && Grade == other.Grade
        && Attendance == other.Attendance
        && Source == other.Source
        && Note == other.Note
        && Sequence.Equal(FirstPlan, other.FirstPlan)
        && Sequence.Equal(Changes, other.Changes)
        && Sequence.Equal(Held, other.Held)
        && Sequence.Equal(Officers, other.Officers);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Kind, Office, ProgrammeYear, Title, Held.Length, Officers.Length);

    /// <summary>The identifier and the title.</summary>
    public override string ToString() => $"{Id} ({Title})";
}
