using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Bwc.Model.Json;
using NodaTime;

namespace Bwc.Model;

/// <summary>A programme of meetings between two Review Conferences: the decision that established it, and its rules, topics and chairs.</summary>
/// <remarks>Its meetings are separate records; a <see cref="ProgrammeCalendar"/> holds both, so the meetings can be audited against the programme.</remarks>
[Cites("BWC/MSP/2020/MX.3/2, para 2")]
public sealed record IntersessionalProgramme : IGraded
{
    /// <summary>The identifier within a register, such as "isp-2018-2020".</summary>
    public required string Id { get; init; }

    /// <summary>The title of the programme, in English.</summary>
    public required string Title { get; init; }

    /// <summary>The programme years, 1 to 9999, in ascending order without repetition; at least one.</summary>
    public required ImmutableArray<int> Years
    {
        get;
        init => field = Sequence.OrEmpty(value);
    }

    /// <summary>The conference or meeting that decided the programme.</summary>
    public required string DecidedBy { get; init; }

    /// <summary>The date of the decision; null if it is not established.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? DecidedOn
    {
        get;
        init => field = IsoDate.InIso(value);
    }

    /// <summary>The document that contains the decision, with the paragraph if it is known; null if the document is not known.</summary>
    public string? Document { get; init; }

    /// <summary>The offices, in the order in which tables show them, without repetition.</summary>
    public required ImmutableArray<OfficeCode> Offices
    {
        get;
        init => field = Sequence.OrEmpty(value);
    }

    /// <summary>The rules of the programme. If a rule is missing here, the programme does not have it, or it is not established.</summary>
    /// <exception cref="ArgumentException">An item of the list is null.</exception>
    public ImmutableArray<Provision> Provisions
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>The topics that the programme covers.</summary>
    /// <exception cref="ArgumentException">An item of the list is null.</exception>
    public ImmutableArray<ProgrammeTopic> Topics
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>The identifier of the programme's rotation of the chair; null if it has none.</summary>
    public string? Rotation { get; init; }

    /// <summary>The chairs year by year, if no rotation was decided; empty if neither is established.</summary>
    /// <exception cref="ArgumentException">An item of the list is null.</exception>
    public ImmutableArray<ProgrammeChair> Chairs
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>The agreements that depart from the rules; changes to the dates of a meeting are listed with the meeting.</summary>
    /// <exception cref="ArgumentException">An item of the list is null.</exception>
    public ImmutableArray<Derogation> Derogations
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>The date up to which the programme's meetings are recorded; null if all are recorded. Later meetings are not reported as missing.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? RecordedUntil
    {
        get;
        init => field = IsoDate.InIso(value);
    }

    /// <summary>How well the decision is supported.</summary>
    public required Grade Grade { get; init; }

    /// <summary>The source of the programme.</summary>
    public Citation? Source { get; init; }

    /// <summary>A note for readers; null if there is none.</summary>
    public string? Note { get; init; }

    /// <summary>Finds the provision for a rule. It allocates nothing.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="office">The office; null for the whole programme.</param>
    /// <param name="provision">The first provision of the rule for the office; null if the programme has none.</param>
    /// <returns>True if it was found; otherwise, false.</returns>
    public bool TryFindProvision(ProgrammeRule rule, OfficeCode? office, [NotNullWhen(true)] out Provision? provision)
    {
        provision = Find(rule, office);
        return provision is not null;
    }

    internal Provision? Find(ProgrammeRule rule, OfficeCode? office = null)
    {
        foreach (var provision in Provisions)
        {
            if (provision.Rule == rule && provision.Office == office)
                return provision;
        }

        return null;
    }

    /// <summary>True if every part equals that of the other programme; lists are compared item by item, in order.</summary>
    public bool Equals(IntersessionalProgramme? other) =>
        other is not null
        && Id == other.Id
        && Title == other.Title
        && DecidedBy == other.DecidedBy
        && DecidedOn == other.DecidedOn
        && Document == other.Document
        && Rotation == other.Rotation
        && RecordedUntil == other.RecordedUntil
        && Grade == other.Grade
        && Source == other.Source
        && Note == other.Note
        && Sequence.Equal(Years, other.Years)
        && Sequence.Equal(Offices, other.Offices)
        && Sequence.Equal(Provisions, other.Provisions)
        && Sequence.Equal(Topics, other.Topics)
        && Sequence.Equal(Chairs, other.Chairs)
        && Sequence.Equal(Derogations, other.Derogations);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Title, Years.Length, Offices.Length, Provisions.Length, Topics.Length);

    /// <summary>The identifier and the title.</summary>
    public override string ToString() => $"{Id} ({Title})";
}
