using System.Collections.Immutable;

namespace Bwc.Model.Reports;

/// <summary>A summary written by a chair, with the responsibility for it, its status, its sources and the views that it contains.</summary>
[Cites("BWC/MSP/2020/MX.3/2, para 23 and annex I")]
public sealed record ChairSummary
{
    /// <summary>The number of the paragraph in the report; null if it is not known.</summary>
    public int? Paragraph { get; init; }

    /// <summary>True if the report says that the chair wrote the summary under the chair's own responsibility.</summary>
    public bool OwnResponsibility { get; init; }

    /// <summary>False if the report says that the summary was not agreed; null if the report does not say.</summary>
    public bool? Agreed { get; init; }

    /// <summary>False if the report says that the summary has no status; null if the report does not say.</summary>
    public bool? HasStatus { get; init; }

    /// <summary>True if the report says that the summary was written in consultation with States Parties.</summary>
    public bool InConsultation { get; init; }

    /// <summary>The purpose of the summary in the chair's opinion, as printed; null if the report gives none or the text is not stored.</summary>
    public string? Purpose { get; init; }

    /// <summary>The elements that the summary lists.</summary>
    public ImmutableArray<SummaryElement> Elements
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>The sources from which the elements were drawn.</summary>
    public ImmutableArray<SummarySource> DrawnFrom
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>The number of the annex that contains the summary, such as "I"; null if the report names none.</summary>
    public string? Annex { get; init; }

    /// <summary>The views in the summary, paragraph by paragraph.</summary>
    /// <exception cref="ArgumentException">An item in the list is null.</exception>
    public ImmutableArray<AttributedView> Views
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>True if all properties are equal to those of the other summary; lists are compared item by item, in order.</summary>
    public bool Equals(ChairSummary? other) =>
        other is not null
        && Paragraph == other.Paragraph
        && OwnResponsibility == other.OwnResponsibility
        && Agreed == other.Agreed
        && HasStatus == other.HasStatus
        && Annex == other.Annex
        && InConsultation == other.InConsultation
        && Purpose == other.Purpose
        && Sequence.Equal(Elements, other.Elements)
        && Sequence.Equal(DrawnFrom, other.DrawnFrom)
        && Sequence.Equal(Views, other.Views);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(Paragraph, OwnResponsibility, Agreed, HasStatus, Annex, Elements.Length, DrawnFrom.Length, Views.Length);

    /// <summary>Returns the annex and the number of views in the summary.</summary>
    public override string ToString() => FormattableString.Invariant($"annex {Annex ?? "not named"}, {Views.Length} views");
}
