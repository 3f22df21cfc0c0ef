using System.Collections.Immutable;

namespace Bwc.Model.Reports;

/// <summary>A summary written by a chair: on whose responsibility, with what status, what it was drawn from, and who holds the views in it.</summary>
[Cites("BWC/MSP/2020/MX.3/2, para 23 and annex I")]
public sealed record ChairSummary
{
    /// <summary>The number of the paragraph that says so; null if it is not known.</summary>
    public int? Paragraph { get; init; }

    /// <summary>True if the report says that the chair wrote it on the chair's own responsibility.</summary>
    public bool OwnResponsibility { get; init; }

    /// <summary>False if the report says that it was not agreed; null if it does not say.</summary>
    public bool? Agreed { get; init; }

    /// <summary>False if the report says that it has no status; null if it does not say.</summary>
    public bool? HasStatus { get; init; }

    /// <summary>True if the report says that it was written in consultation with States Parties.</summary>
    public bool InConsultation { get; init; }

    /// <summary>What the chair thought it good for, as printed; null if the report does not say, or it is not kept.</summary>
    public string? Purpose { get; init; }

    /// <summary>What it lists.</summary>
    public ImmutableArray<SummaryElement> Elements
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>The sources from which that was drawn.</summary>
    public ImmutableArray<SummarySource> DrawnFrom
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>The annex that holds it, such as "I"; null if the report names none.</summary>
    public string? Annex { get; init; }

    /// <summary>Who holds views in it, paragraph by paragraph.</summary>
    /// <exception cref="ArgumentException">An item of the list is null.</exception>
    public ImmutableArray<AttributedView> Views
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>True if every part of the other is equal, lists item by item in order.</summary>
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

    /// <summary>The annex and the number of its views.</summary>
    public override string ToString() => FormattableString.Invariant($"annex {Annex ?? "not named"}, {Views.Length} views");
}
