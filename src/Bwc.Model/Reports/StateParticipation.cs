using System.Collections.Immutable;

namespace Bwc.Model.Reports;

/// <summary>The States of one category that took part, as listed in a report.</summary>
[Cites("BWC/MSP/2020/MX.3/2, paras 8 to 10")]
public sealed record StateParticipation
{
    /// <summary>The number of the paragraph in the report; null if it is not known.</summary>
    public int? Paragraph { get; init; }

    /// <summary>The paragraph of the rules of procedure under which they took part; null if the report names none.</summary>
    public RuleReference? Rule { get; init; }

    /// <summary>The number of States as stated in the report; null if it is not stated.</summary>
    public int? Stated { get; init; }

    /// <summary>The States, in the order in which they appear in the report.</summary>
    public ImmutableArray<StateCode> States
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>False if the report says that the States took no part in decisions; null if the report does not say.</summary>
    public bool? InDecisions { get; init; }

    /// <summary>The names that could not be identified, as printed; the library never guesses.</summary>
    /// <exception cref="ArgumentException">An item in the list is null.</exception>
    public ImmutableArray<string> Unresolved
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>True if all properties are equal to those of the other participation; lists are compared item by item, in order.</summary>
    public bool Equals(StateParticipation? other) =>
        other is not null
        && Paragraph == other.Paragraph
        && Rule == other.Rule
        && Stated == other.Stated
        && InDecisions == other.InDecisions
        && Sequence.Equal(States, other.States)
        && Sequence.Equal(Unresolved, other.Unresolved);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Paragraph, Rule, Stated, InDecisions, States.Length, Unresolved.Length);

    /// <summary>Returns the number of States.</summary>
    public override string ToString() => FormattableString.Invariant($"{States.Length} States");
}
