using System.Collections.Immutable;

namespace Bwc.Model.Reports;

/// <summary>A contribution to an agenda item.</summary>
[Cites("BWC/MSP/2020/MX.3/2, paras 17 to 21")]
public sealed record Contribution
{
    /// <summary>The kind of contribution.</summary>
    public required ContributionKind Kind { get; init; }

    /// <summary>The contributor.</summary>
    public required Contributor By { get; init; }

    /// <summary>The working paper that was introduced; null for other kinds of contribution.</summary>
    public DocumentSymbol? Paper { get; init; }

    /// <summary>The States on behalf of which the contribution was made; empty if the report names none.</summary>
    public ImmutableArray<StateCode> OnBehalfOf
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>The abbreviations of the bodies on behalf of which the contribution was made; empty if the report names none.</summary>
    /// <exception cref="ArgumentException">An item in the list is null.</exception>
    public ImmutableArray<string> OnBehalfOfBodies
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>The regional group on behalf of which the contribution was made; null if the report names none.</summary>
    public GroupCode? OnBehalfOfGroup { get; init; }

    /// <summary>The subject; null if the report does not give one.</summary>
    public string? Subject { get; init; }

    /// <summary>True if all properties are equal to those of the other contribution; lists are compared item by item, in order.</summary>
    public bool Equals(Contribution? other) =>
        other is not null
        && Kind == other.Kind
        && By == other.By
        && Paper == other.Paper
        && Subject == other.Subject
        && OnBehalfOfGroup == other.OnBehalfOfGroup
        && Sequence.Equal(OnBehalfOf, other.OnBehalfOf)
        && Sequence.Equal(OnBehalfOfBodies, other.OnBehalfOfBodies);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, By, Paper, Subject, OnBehalfOf.Length, OnBehalfOfBodies.Length);

    /// <summary>Returns the kind of contribution and the contributor.</summary>
    public override string ToString() => Paper is { } paper ? $"{Kind} of {paper} by {By}" : $"{Kind} by {By}";
}
