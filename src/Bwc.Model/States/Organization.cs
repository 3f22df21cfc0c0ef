using System.Collections.Immutable;

namespace Bwc.Model;

/// <summary>A body other than a State that is on record at the meetings, such as the World Health Organization.</summary>
[Cites("BWC/MSP/2020/MX.3/2, paras 11 to 14")]
public sealed record Organization : IGraded
{
    /// <summary>The abbreviation by which the reports know it, such as "WHO"; unique in a register.</summary>
    public required string Abbreviation { get; init; }

    /// <summary>Its names; a short name in a language is its abbreviation there. Empty if only the abbreviation is known.</summary>
    /// <exception cref="ArgumentException">An item of the list is null.</exception>
    public ImmutableArray<NameEntry> Names
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>What it is.</summary>
    public required OrganizationKind Kind { get; init; }

    /// <summary>The paragraph of rule 44 under which a report lists it, such as 44(4); null if none is known.</summary>
    public RuleReference? Rule { get; init; }

    /// <summary>How well its kind is supported.</summary>
    public required Grade Grade { get; init; }

    /// <summary>The source.</summary>
    public Citation? Source { get; init; }

    /// <summary>The name in English, or the abbreviation where no name is known.</summary>
    public string Name
    {
        get
        {
            foreach (var name in Names)
            {
                if (name is { Language: Language.English, Form: NameForm.Formal })
                    return name.Text;
            }

            return Abbreviation;
        }
    }

    /// <summary>True if every part of the other organization is equal, lists item by item in order.</summary>
    public bool Equals(Organization? other) =>
        other is not null
        && Abbreviation == other.Abbreviation
        && Kind == other.Kind
        && Rule == other.Rule
        && Grade == other.Grade
        && Source == other.Source
        && Sequence.Equal(Names, other.Names);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Abbreviation, Kind, Rule, Names.Length);

    /// <summary>The abbreviation and the name.</summary>
    public override string ToString() => Name == Abbreviation ? Wording.Or(Abbreviation, "no name") : $"{Abbreviation} ({Name})";
}
