using System.Collections.Immutable;

namespace Bwc.Model.Reports;

/// <summary>The mandate that a report quotes from the decision that established the programme, point by point.</summary>
[Cites("BWC/MSP/2020/MX.3/2, para 2")]
public sealed record ReportedMandate
{
    /// <summary>The number of the paragraph in the report; null if it is not known.</summary>
    public int? Paragraph { get; init; }

    /// <summary>The first year of the earlier programmes whose role is reaffirmed; null if the report does not say.</summary>
    public int? EarlierFirstYear { get; init; }

    /// <summary>The last year of the earlier programmes whose role is reaffirmed; null if the report does not say.</summary>
    public int? EarlierLastYear { get; init; }

    /// <summary>True if the structure of annual Meetings of Experts followed by an annual Meeting of States Parties is retained.</summary>
    public bool KeepsStructure { get; init; }

    /// <summary>True if the purpose is to discuss topics.</summary>
    public bool Discuss { get; init; }

    /// <summary>True if the purpose is to promote common understanding.</summary>
    public bool CommonUnderstanding { get; init; }

    /// <summary>True if the purpose is to promote effective action.</summary>
    public bool EffectiveAction { get; init; }

    /// <summary>The first year of the programme; null if the report does not give it.</summary>
    public int? FirstYear { get; init; }

    /// <summary>The last year of the programme; null if the report does not give it.</summary>
    public int? LastYear { get; init; }

    /// <summary>The number of meeting days per year; null if the report does not give it.</summary>
    public int? DaysPerYear { get; init; }

    /// <summary>The number of days per year for the Meetings of Experts; null if the report does not give it.</summary>
    public int? ExpertDays { get; init; }

    /// <summary>The number of days per year for the Meeting of States Parties; null if the report does not give it.</summary>
    public int? StatesPartiesDays { get; init; }

    /// <summary>True if the Meetings of Experts are held back to back.</summary>
    public bool BackToBack { get; init; }

    /// <summary>The minimum number of months between the Meetings of Experts and the Meeting of States Parties; null if the report does not give it.</summary>
    public int? MinimumMonths { get; init; }

    /// <summary>True if a sponsorship programme is funded by voluntary contributions.</summary>
    public bool Sponsorship { get; init; }

    /// <summary>The number of annual vice-chairs, one from each of the groups that do not chair; null if the report does not give it.</summary>
    public int? ViceChairs { get; init; }

    /// <summary>True if the States Parties also consider the annual report of the Implementation Support Unit.</summary>
    public bool ConsidersUnitReport { get; init; }

    /// <summary>True if the States Parties also consider progress towards universality.</summary>
    public bool ConsidersUniversality { get; init; }

    /// <summary>True if the fifth Meeting of Experts is chaired by the group that chairs the Meeting of States Parties.</summary>
    public bool FifthWithStatesParties { get; init; }

    /// <summary>True if the rules of procedure of the Review Conference apply mutatis mutandis to every meeting.</summary>
    public bool RulesMutatisMutandis { get; init; }

    /// <summary>True if the Meetings of Experts are open-ended.</summary>
    public bool OpenEnded { get; init; }

    /// <summary>The office whose topics the report quotes; null if it quotes none.</summary>
    public OfficeCode? Office { get; init; }

    /// <summary>The number of days of that office; null if the report does not give it.</summary>
    public int? OfficeDays { get; init; }

    /// <summary>The topics of that office, in the language of the report.</summary>
    /// <exception cref="ArgumentException">An item in the list is null.</exception>
    public ImmutableArray<string> Topics
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>True if each Meeting of Experts writes a factual report.</summary>
    public bool FactualReports { get; init; }

    /// <summary>True if every conclusion or outcome is reached by consensus.</summary>
    public bool ByConsensus { get; init; }

    /// <summary>True if the States Parties manage the programme, including its budget and finance.</summary>
    public bool ManagedByStatesParties { get; init; }

    /// <summary>True if the next Review Conference considers the work and outcomes.</summary>
    public bool NextConferenceConsiders { get; init; }

    /// <summary>The meeting that decided the mandate; null if the report names none.</summary>
    public MeetingReference? DecidedBy { get; init; }

    /// <summary>The points as printed, each with its letter; empty if the text is not stored.</summary>
    /// <exception cref="ArgumentException">An item in the list is null.</exception>
    public ImmutableArray<PrintedText> Points
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>True if all properties are equal to those of the other mandate; lists are compared item by item, in order.</summary>
    public bool Equals(ReportedMandate? other) =>
        other is not null
        && Paragraph == other.Paragraph
        && EarlierFirstYear == other.EarlierFirstYear
        && EarlierLastYear == other.EarlierLastYear
        && KeepsStructure == other.KeepsStructure
        && Discuss == other.Discuss
        && CommonUnderstanding == other.CommonUnderstanding
        && EffectiveAction == other.EffectiveAction
        && FirstYear == other.FirstYear
        && LastYear == other.LastYear
        && DaysPerYear == other.DaysPerYear
        && ExpertDays == other.ExpertDays
        && StatesPartiesDays == other.StatesPartiesDays
        && BackToBack == other.BackToBack
        && MinimumMonths == other.MinimumMonths
        && Sponsorship == other.Sponsorship
        && ViceChairs == other.ViceChairs
        && ConsidersUnitReport == other.ConsidersUnitReport
        && ConsidersUniversality == other.ConsidersUniversality
        && FifthWithStatesParties == other.FifthWithStatesParties
        && RulesMutatisMutandis == other.RulesMutatisMutandis
        && OpenEnded == other.OpenEnded
        && Office == other.Office
        && OfficeDays == other.OfficeDays
        && FactualReports == other.FactualReports
        && ByConsensus == other.ByConsensus
        && ManagedByStatesParties == other.ManagedByStatesParties
        && NextConferenceConsiders == other.NextConferenceConsiders
        && DecidedBy == other.DecidedBy
        && Sequence.Equal(Points, other.Points)
        && Sequence.Equal(Topics, other.Topics);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(Paragraph, EarlierFirstYear, EarlierLastYear, KeepsStructure, Discuss, CommonUnderstanding, Topics.Length);

    /// <summary>Returns the years and the number of days per year.</summary>
    public override string ToString() => FormattableString.Invariant($"{FirstYear}-{LastYear}, {DaysPerYear} days a year");
}
