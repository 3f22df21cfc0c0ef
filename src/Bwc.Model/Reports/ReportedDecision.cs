using System.Collections.Immutable;

namespace Bwc.Model.Reports;

/// <summary>A decision recorded in a report, taken by the reporting meeting or by an earlier one.</summary>
[Cites("BWC/MSP/2020/MX.3/2, para 1")]
public sealed record ReportedDecision
{
    /// <summary>The number of the paragraph in the report; null if it is not known.</summary>
    public int? Paragraph { get; init; }

    /// <summary>The conference or meeting that took the decision; null if it was the reporting meeting itself.</summary>
    public MeetingReference? By { get; init; }

    /// <summary>The decision as printed, in the language of the report.</summary>
    public required string Text { get; init; }

    /// <summary>The meetings that the decision plans; empty if it plans none.</summary>
    /// <exception cref="ArgumentException">An item in the list is null.</exception>
    public ImmutableArray<PlannedMeeting> Meetings
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>True if all properties are equal to those of the other decision; lists are compared item by item, in order.</summary>
    public bool Equals(ReportedDecision? other) =>
        other is not null && Paragraph == other.Paragraph && By == other.By && Text == other.Text && Sequence.Equal(Meetings, other.Meetings);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Paragraph, By, Text, Meetings.Length);

    /// <summary>Returns the conference or meeting that took the decision, and the decision.</summary>
    public override string ToString() => $"{By?.ToString() ?? "the meeting"}: {Text}";
}
