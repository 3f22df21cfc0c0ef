using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Bwc.Model.Json;
using NodaTime;

namespace Bwc.Model;

/// <summary>A person who held a post at a meeting, for the whole meeting or, since officers can be replaced, between two dates.</summary>
[Cites("BWC/MSP/2020/MX.3/2, paras 4 and 7")]
public sealed record Officer : IGraded
{
    /// <summary>The person's name, without title; null if the source names only the State or the group.</summary>
    public string? Name { get; init; }

    /// <summary>The person's name as printed in other languages; empty if no other form was found.</summary>
    /// <exception cref="ArgumentException">An item of the list is null.</exception>
    public ImmutableArray<NameEntry> Names
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>
    /// The State that the person represents; null for members of the secretariat, who represent no State, and if the source names only the group.
    /// </summary>
    public StateCode? State { get; init; }

    /// <summary>
    /// The regional group for which the person serves, if the source names a group but no State; otherwise, null, since the register determines the group of a
    /// State.
    /// </summary>
    public GroupCode? Group { get; init; }

    /// <summary>The body within the meeting, such as "Committee of the Whole"; null for the meeting itself.</summary>
    public string? Body { get; init; }

    /// <summary>The post that the person held.</summary>
    public required OfficerPost Post { get; init; }

    /// <summary>The first day on which the person held the post; null if it is not known or does not matter.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? From
    {
        get;
        init => field = IsoDate.InIso(value);
    }

    /// <summary>The first day on which the person no longer held the post; null if the person held it to the end of the meeting.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? To
    {
        get;
        init => field = IsoDate.InIso(value);
    }

    /// <summary>How well the officer's record is supported.</summary>
    public required Grade Grade { get; init; }

    /// <summary>The source of the facts about the officer.</summary>
    public Citation? Source { get; init; }

    /// <summary>A note for readers; null if there is none.</summary>
    public string? Note { get; init; }

    /// <summary>Determines whether the person held the post on a given date, that is, from <see cref="From"/> to the day before <see cref="To"/>.</summary>
    /// <param name="date">The date, in any calendar.</param>
    /// <returns>True if the person held the post on that date; otherwise, false. If either end is not known, there is no limit on that side.</returns>
    public bool Serves(LocalDate date) => !(IsoDate.InIso(date) < From) && !(IsoDate.InIso(date) >= To);

    /// <summary>True if every part equals that of the other officer; the names are compared item by item, in order.</summary>
    public bool Equals(Officer? other) =>
        other is not null
        && Name == other.Name
        && State == other.State
        && Group == other.Group
        && Body == other.Body
        && Post == other.Post
        && From == other.From
        && To == other.To
        && Grade == other.Grade
        && Source == other.Source
        && Note == other.Note
        && Sequence.Equal(Names, other.Names);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, State, Group, Body, Post, From, To, Names.Length);

    /// <summary>The name with the State or the group, if known.</summary>
    public override string ToString()
    {
        var (name, whose) = (Wording.Or(Name, "not named"), State?.ToString() ?? Group?.ToString());
        return whose is null ? name : $"{name} ({whose})";
    }
}
