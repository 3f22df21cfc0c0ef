using System.Collections.Immutable;

namespace Bwc.Model.Reports;

/// <summary>
/// A view in a chair's summary, with its holder (a quantifier such as "some States Parties"), the way in which it was expressed, and its text as printed.
/// </summary>
[Cites("BWC/MSP/2020/MX.3/2, annex I")]
public sealed record AttributedView
{
    /// <summary>The number of the paragraph in the annex; 1 or more.</summary>
    public required int Paragraph { get; init; }

    /// <summary>The number of the agenda item that the view is about; null if the view does not appear under an item.</summary>
    public int? Item { get; init; }

    /// <summary>The holder of the view; null if the text does not say.</summary>
    public ViewHolder? Holder { get; init; }

    /// <summary>The number of participants that hold the view; null if the text gives no number.</summary>
    public int? Number { get; init; }

    /// <summary>The kind of contribution, if the text says that the holder gave a technical presentation; otherwise, null.</summary>
    public ContributionKind? Contribution { get; init; }

    /// <summary>How the view was expressed; null if the verb is not in the grammar.</summary>
    public ViewAct? Act { get; init; }

    /// <summary>The view as printed, in the language of the report; null if the text is not stored.</summary>
    public string? Text { get; init; }

    /// <summary>The numbers of the articles of the Convention that the view mentions, from 1 to 15, in the order of the text.</summary>
    public ImmutableArray<int> Articles
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>The conferences and meetings that the view mentions.</summary>
    /// <exception cref="ArgumentException">An item in the list is null.</exception>
    public ImmutableArray<MeetingReference> Meetings
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>True if the view proposes or recommends something.</summary>
    public bool IsProposal { get; init; }

    /// <summary>True if all properties are equal to those of the other view; lists are compared item by item, in order.</summary>
    public bool Equals(AttributedView? other) =>
        other is not null
        && Paragraph == other.Paragraph
        && Item == other.Item
        && Holder == other.Holder
        && Number == other.Number
        && Contribution == other.Contribution
        && Act == other.Act
        && Text == other.Text
        && IsProposal == other.IsProposal
        && Sequence.Equal(Articles, other.Articles)
        && Sequence.Equal(Meetings, other.Meetings);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Paragraph, Item, Holder, Act, Text, IsProposal, Articles.Length, Meetings.Length);

    /// <summary>Returns the paragraph and the holder of the view.</summary>
    public override string ToString() => FormattableString.Invariant($"paragraph {Paragraph}, {Holder?.ToString() ?? "not attributed"}");
}
