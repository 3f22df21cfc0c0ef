using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Bwc.Model.Json;
using NodaTime;

namespace Bwc.Model;

/// <summary>The rulings on a whole list of participants for a given date.</summary>
[Cites("BWC/MSP/2020/MX.3/2, paras 8 to 14")]
public sealed record ParticipantListRuling
{
    /// <summary>The date of the rulings.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public required LocalDate On
    {
        get;
        init => field = IsoDate.InIso(value);
    }

    /// <summary>A ruling for each entry, in the order of the list.</summary>
    /// <exception cref="ArgumentException">An item of the list is null.</exception>
    public required ImmutableArray<EntryRuling> Entries
    {
        get;
        init => field = Sequence.OrEmpty(value);
    }

    /// <summary>The number of different participants in the list.</summary>
    public required int Participants { get; init; }

    /// <summary>The number of blank lines, which were skipped.</summary>
    public required int Blank { get; init; }

    /// <summary>
    /// Counts the entries in each category, in alphabetical order; entries whose participant could not be identified are counted as
    /// <see cref="EntryRuling.Unresolved"/>, and headings as <see cref="EntryRuling.Heading"/>.
    /// </summary>
    /// <returns>The numbers by category.</returns>
    public ImmutableSortedDictionary<string, int> Counts() =>
        Entries.GroupBy(e => e.CountedAs).ToImmutableSortedDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);

    /// <summary>True if every part equals that of the other ruling; lists are compared item by item, in order.</summary>
    public bool Equals(ParticipantListRuling? other) =>
        other is not null && On == other.On && Participants == other.Participants && Blank == other.Blank && Sequence.Equal(Entries, other.Entries);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(On, Participants, Blank, Entries.Length);

    /// <summary>The date, and the number of entries and participants.</summary>
    public override string ToString() =>
        $"{IsoDate.ToText(On)}: {Wording.Count(Entries.Length, "entry", "entries")}, {Wording.Count(Participants, "participant")}";
}
