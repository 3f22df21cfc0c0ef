using System.Collections.Immutable;

namespace Bwc.Model;

/// <summary>
/// A category of participants under the rules of procedure: its members, the paragraph it is based on, the steps before attending, and the rights.
/// </summary>
[Cites("BWC/MSP/2020/MX.3/2, paras 8 to 14")]
public sealed record ParticipationCategory : IGraded
{
    private static readonly int RightCount = Enum.GetValues<Right>().Length;

    private readonly RightEntry[] _byRight = [];

    /// <summary>The identifier, such as "signatoryState".</summary>
    public required string Id { get; init; }

    /// <summary>The kind of participants in the category.</summary>
    public required ParticipantKind Admits { get; init; }

    /// <summary>The rule or paragraph, such as 44(1); null if the category is not based on one.</summary>
    public RuleReference? Rule { get; init; }

    /// <summary>A definition of the category in words.</summary>
    public required string Definition { get; init; }

    /// <summary>The basis of the category, if it is not a paragraph of rule 44; otherwise, null.</summary>
    public string? Basis { get; init; }

    /// <summary>How well the category and its paragraph are supported.</summary>
    public required Grade Grade { get; init; }

    /// <summary>The source of the facts about the category.</summary>
    public Citation? Source { get; init; }

    /// <summary>The steps that come before attending.</summary>
    /// <exception cref="ArgumentException">An item of the list is null.</exception>
    public required ImmutableArray<Prerequisite> Prerequisites
    {
        get;
        init => field = Sequence.OrEmpty(value);
    }

    /// <summary>The rights that the rulebook mentions; nothing is established about the others.</summary>
    /// <exception cref="ArgumentException">An item of the list is null.</exception>
    public required ImmutableArray<RightEntry> Rights
    {
        get;
        init
        {
            field = Sequence.OrEmpty(value);
            _byRight = Index(field);
        }
    }

    /// <summary>Gets what is established about a right. The call allocates nothing.</summary>
    /// <param name="right">The right.</param>
    /// <returns>The entry, whose value is "not established" if the rulebook does not mention the right.</returns>
    /// <exception cref="IndexOutOfRangeException">The value is not a right.</exception>
    public RightEntry this[Right right] => _byRight[(int)right];

    /// <summary>True if every part equals that of the other category; lists are compared item by item, in order.</summary>
    public bool Equals(ParticipationCategory? other) =>
        other is not null
        && Id == other.Id
        && Admits == other.Admits
        && Rule == other.Rule
        && Definition == other.Definition
        && Basis == other.Basis
        && Grade == other.Grade
        && Source == other.Source
        && Sequence.Equal(Prerequisites, other.Prerequisites)
        && Sequence.Equal(Rights, other.Rights);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Admits, Rule, Definition, Rights.Length);

    private static RightEntry[] Index(ImmutableArray<RightEntry> rights)
    {
        var byRight = new RightEntry[RightCount];
        for (var i = 0; i < byRight.Length; i++)
            byRight[i] = RightEntry.Unknown((Right)i);
        for (var i = rights.Length - 1; i >= 0; i--)
        {
            if ((uint)rights[i].Right < (uint)RightCount)
                byRight[(int)rights[i].Right] = rights[i];
        }

        return byRight;
    }

    /// <summary>The identifier and the paragraph.</summary>
    public override string ToString() => Rule is null ? Wording.Or(Id, "no name") : $"{Id}, rule {Rule}";
}
