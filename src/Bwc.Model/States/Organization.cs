using System.Collections.Immutable;

namespace Bwc.Model;

/// <summary>A body other than a State whose presence at meetings is recorded, such as the World Health Organization.</summary>
[Cites("BWC/MSP/2020/MX.3/2, paras 11 to 14")]
public sealed record Organization : IGraded
{
    /// <summary>The abbreviation used in the reports, such as "WHO"; unique in a register.</summary>
    public required string Abbreviation { get; init; }

    /// <summary>
    /// The names of the organization; a short name in a language is the abbreviation in that language. Empty if only the English abbreviation is known.
    /// </summary>
    /// <exception cref="ArgumentException">An item in the list is null.</exception>
    public ImmutableArray<NameEntry> Names
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>The kind of organization.</summary>
    public required OrganizationKind Kind { get; init; }

    /// <summary>The paragraph of rule 44 under which reports list the organization, such as 44(4); null if none is known.</summary>
    public RuleReference? Rule { get; init; }

    /// <summary>How well the kind of organization is supported.</summary>
    public required Grade Grade { get; init; }

    /// <summary>The source of the organization.</summary>
    public Citation? Source { get; init; }

    /// <summary>The name in English, or the abbreviation if no name is known.</summary>
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

    /// <summary>True if all properties are equal to those of the other organization; lists are compared item by item, in order.</summary>
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

    /// <summary>Returns the abbreviation and the name.</summary>
    public override string ToString() => Name == Abbreviation ? Wording.Or(Abbreviation, "no name") : $"{Abbreviation} ({Name})";
}
