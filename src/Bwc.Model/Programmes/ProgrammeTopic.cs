using System.Collections.Immutable;

namespace Bwc.Model;

/// <summary>A topic of a programme, with the years and the office in which it is discussed.</summary>
[Cites("BWC/MSP/2020/MX.3/2, para 2(e)")]
public sealed record ProgrammeTopic : IGraded
{
    /// <summary>The office that discusses the topic; null if the programme names none.</summary>
    public OfficeCode? Office { get; init; }

    /// <summary>The first programme year in which the topic is discussed.</summary>
    public required int FirstYear { get; init; }

    /// <summary>The last programme year in which the topic is discussed; not before the first.</summary>
    public required int LastYear { get; init; }

    /// <summary>The title of the topic.</summary>
    public required string Title { get; init; }

    /// <summary>The items under the topic; empty if there are none.</summary>
    /// <exception cref="ArgumentException">An item of the list is null.</exception>
    public ImmutableArray<string> Items
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>How well the topic is supported.</summary>
    public required Grade Grade { get; init; }

    /// <summary>The source of the topic.</summary>
    public Citation? Source { get; init; }

    /// <summary>A note for readers; null if there is none.</summary>
    public string? Note { get; init; }

    /// <summary>True if every part equals that of the other topic; the items are compared item by item, in order.</summary>
    public bool Equals(ProgrammeTopic? other) =>
        other is not null
        && Office == other.Office
        && FirstYear == other.FirstYear
        && LastYear == other.LastYear
        && Title == other.Title
        && Grade == other.Grade
        && Source == other.Source
        && Note == other.Note
        && Sequence.Equal(Items, other.Items);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Office, FirstYear, LastYear, Title, Items.Length);

    /// <summary>The years and the topic.</summary>
    public override string ToString() => FormattableString.Invariant($"{FirstYear}-{LastYear}: {Title}");
}
