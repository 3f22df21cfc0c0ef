using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Bwc.Model.Json;
using NodaTime;

namespace Bwc.Model.Reports;

/// <summary>The organization of a meeting, as described in a report: mandate, dates, place, officers, agenda and rules.</summary>
[Cites("BWC/MSP/2020/MX.3/2, paras 4 to 7")]
public sealed record MeetingOrganization
{
    /// <summary>The conferences and meetings under whose decisions the meeting was held.</summary>
    /// <exception cref="ArgumentException">An item in the list is null.</exception>
    public ImmutableArray<MeetingReference> DecidedBy
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>The date for which the meeting was originally planned; null if the report does not give it.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? FirstPlannedFor
    {
        get;
        init => field = IsoDate.InIso(value);
    }

    /// <summary>The postponement; null if the report does not mention one.</summary>
    public Postponement? Postponement { get; init; }

    /// <summary>The dates on which the meeting was held; null if the report does not say.</summary>
    [JsonConverter(typeof(DateIntervalJsonConverter))]
    public DateInterval? Held { get; init; }

    /// <summary>The parts or sessions, if the meeting was not held on consecutive days; otherwise, empty.</summary>
    /// <exception cref="ArgumentException">An item in the list is null.</exception>
    public ImmutableArray<ReportedSession> Sessions
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>The date of the opening, if the report gives it separately from the dates of the meeting; otherwise, null.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? Opened
    {
        get;
        init => field = IsoDate.InIso(value);
    }

    /// <summary>The place; null if the report does not say.</summary>
    public string? Place { get; init; }

    /// <summary>The number of the paragraph in the report; null if it is not known.</summary>
    public int? Paragraph { get; init; }

    /// <summary>The chair; null if the report names none.</summary>
    public ReportedOfficer? Chair { get; init; }

    /// <summary>The vice-chairs, in the order in which they appear in the report.</summary>
    /// <exception cref="ArgumentException">An item in the list is null.</exception>
    public ImmutableArray<ReportedOfficer> ViceChairs
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>The adoption of the agenda; null if the report does not say.</summary>
    public AdoptedText? Agenda { get; init; }

    /// <summary>The adoption of the rules of procedure; null if the report does not say.</summary>
    public AdoptedText? Rules { get; init; }

    /// <summary>The secretary and the other members of the secretariat.</summary>
    /// <exception cref="ArgumentException">An item in the list is null.</exception>
    public ImmutableArray<ReportedOfficer> Secretariat
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>True if all properties are equal to those of the other organization; lists are compared item by item, in order.</summary>
    public bool Equals(MeetingOrganization? other) =>
        other is not null
        && FirstPlannedFor == other.FirstPlannedFor
        && Postponement == other.Postponement
        && Held == other.Held
        && Opened == other.Opened
        && Place == other.Place
        && Paragraph == other.Paragraph
        && Chair == other.Chair
        && Agenda == other.Agenda
        && Rules == other.Rules
        && Sequence.Equal(Sessions, other.Sessions)
        && Sequence.Equal(ViceChairs, other.ViceChairs)
        && Sequence.Equal(DecidedBy, other.DecidedBy)
        && Sequence.Equal(Secretariat, other.Secretariat);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(FirstPlannedFor, Postponement, Held, Place, Paragraph, Chair, DecidedBy.Length, Secretariat.Length);

    /// <summary>Returns the dates and the chair.</summary>
    public override string ToString() => $"{(Held is null ? "no day" : IsoDate.ToText(Held))}, {Chair?.ToString() ?? "no chair"}";
}
