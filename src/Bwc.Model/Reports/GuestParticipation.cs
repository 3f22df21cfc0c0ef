using System.Collections.Immutable;

namespace Bwc.Model.Reports;

/// <summary>The guests of a meeting, as named in a report.</summary>
[Cites("BWC/MSP/2020/MX.3/2, para 13")]
public sealed record GuestParticipation
{
    /// <summary>The number of the paragraph in the report; null if it is not known.</summary>
    public int? Paragraph { get; init; }

    /// <summary>The guests.</summary>
    /// <exception cref="ArgumentException">An item in the list is null.</exception>
    public ImmutableArray<Guest> Guests
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>True if the report says that the chair invited the guests.</summary>
    public bool ByInvitationOfChair { get; init; }

    /// <summary>True if the report says that the invitation sets no precedent.</summary>
    public bool NoPrecedent { get; init; }

    /// <summary>True if the report says that the guests took part in informal exchanges in the open meetings.</summary>
    public bool InformalExchanges { get; init; }

    /// <summary>True if all properties are equal to those of the other guest participation; lists are compared item by item, in order.</summary>
    public bool Equals(GuestParticipation? other) =>
        other is not null
        && Paragraph == other.Paragraph
        && ByInvitationOfChair == other.ByInvitationOfChair
        && NoPrecedent == other.NoPrecedent
        && InformalExchanges == other.InformalExchanges
        && Sequence.Equal(Guests, other.Guests);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Paragraph, ByInvitationOfChair, NoPrecedent, InformalExchanges, Guests.Length);

    /// <summary>Returns the number of guests.</summary>
    public override string ToString() => FormattableString.Invariant($"{Guests.Length} guests");
}
