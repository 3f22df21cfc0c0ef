using System.Collections.Immutable;
using Bwc.Model.Primitives;
using Bwc.Model.Sources;

namespace Bwc.Model.Procedure;

/// <summary>A rulebook: the rules of procedure of a conference or a series of meetings, as far as they are established.</summary>
/// <remarks>The wording of BWC/CONF.VIII/2 was not available when the data was gathered; nothing here is its wording.</remarks>
[Cites("BWC/MSP/2020/MX.3/2, para 6")]
public sealed record RulesOfProcedure : IGraded
{
    /// <summary>The identifier within a register.</summary>
    public required string Id { get; init; }

    /// <summary>What rules these are, in English.</summary>
    public required string Title { get; init; }

    /// <summary>The symbol of the document that holds them, such as "BWC/CONF.VIII/2"; null where there is none.</summary>
    public string? Document { get; init; }

    /// <summary>How well it is supported that these rules apply.</summary>
    public required Grade Grade { get; init; }

    /// <summary>Where that was read.</summary>
    public Citation? Source { get; init; }

    /// <summary>What a reader should know; null where there is nothing.</summary>
    public string? Note { get; init; }

    /// <summary>The categories of participants, one for each kind that the rules admit.</summary>
    public required ImmutableArray<ParticipationCategory> Categories { get; init => field = Sequence.OrEmpty(value); }

    /// <summary>True where every part of the other rulebook is equal, lists item by item in order.</summary>
    public bool Equals(RulesOfProcedure? other) =>
        other is not null && Id == other.Id && Title == other.Title && Document == other.Document && Grade == other.Grade && Source == other.Source
        && Note == other.Note && Sequence.Equal(Categories, other.Categories);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Title, Document, Categories.Length);

    /// <summary>The identifier and the title.</summary>
    public override string ToString() => $"{Id} ({Title})";
}
