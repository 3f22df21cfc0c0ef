using System.Collections.Immutable;
using NodaTime;

namespace Bwc.Model.Reports;

/// <summary>The report of a meeting: its mandate, organization, participants, work (item by item), documents, adoption and figures.</summary>
/// <remarks>Any part may be missing: whatever the text does not state, or could not be read, is not filled in.</remarks>
[Cites("BWC/MSP/2020/MX.3/2, the whole report")]
public sealed record MeetingReport
{
    /// <summary>The symbol of the report; null if it is not known.</summary>
    public DocumentSymbol? Symbol { get; init; }

    /// <summary>The job number at the foot of the pages, such as "GE.21-13981"; null if it is not known.</summary>
    public string? JobNumber { get; init; }

    /// <summary>The language of the report; null if the report was not read from text, in which case its strings are in English.</summary>
    public Language? Language { get; init; }

    /// <summary>The programme year; null if it is not known.</summary>
    public int? ProgrammeYear { get; init; }

    /// <summary>The office of the meeting; null if it is not known.</summary>
    public OfficeCode? Office { get; init; }

    /// <summary>The title of the meeting or of the report, as printed; null if it is not known.</summary>
    public string? Title { get; init; }

    /// <summary>The meeting to which the report is addressed; null if the report does not say.</summary>
    public ReportAddressee? ReportTo { get; init; }

    /// <summary>The number of the agenda item under which the report was adopted, according to its title page; null if the title page names none.</summary>
    public int? AgendaItemNumber { get; init; }

    /// <summary>The title of the agenda item under which the report was adopted; null if the title page does not give it.</summary>
    public string? AgendaItemTitle { get; init; }

    /// <summary>The mandate as quoted in the report; null if it is not quoted.</summary>
    public ReportedMandate? Mandate { get; init; }

    /// <summary>The chairs according to the printed table.</summary>
    public ImmutableArray<ChairSlot> ChairTable
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>The chairs according to the sentences next to the table.</summary>
    public ImmutableArray<ChairSlot> ChairProse
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>The resolution of the General Assembly that the report refers to; null if there is none.</summary>
    public GeneralAssemblyResolution? Resolution { get; init; }

    /// <summary>The organization of the meeting; null if the report does not describe it.</summary>
    public MeetingOrganization? Organization { get; init; }

    /// <summary>The participants; null if the report does not list them.</summary>
    public Participation? Participation { get; init; }

    /// <summary>The programme of work; null if the report does not mention one.</summary>
    public ProgrammeOfWork? ProgrammeOfWork { get; init; }

    /// <summary>The work of the meeting, item by item.</summary>
    /// <exception cref="ArgumentException">An item in the list is null.</exception>
    public ImmutableArray<AgendaItem> Items
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>The material on which the work of the meeting was based; null if the report does not say.</summary>
    public WorkInputs? Inputs { get; init; }

    /// <summary>The decisions in the report, taken by this meeting or by earlier ones.</summary>
    /// <exception cref="ArgumentException">An item in the list is null.</exception>
    public ImmutableArray<ReportedDecision> Decisions
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>The chair's summary; null if there is none.</summary>
    public ChairSummary? Summary { get; init; }

    /// <summary>The list of documents.</summary>
    /// <exception cref="ArgumentException">An item in the list is null.</exception>
    public ImmutableArray<OfficialDocument> Documents
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>The places where the documents are listed and can be found; null if the report does not say.</summary>
    public DocumentAccess? Access { get; init; }

    /// <summary>How the report was adopted; null if the report does not say.</summary>
    public Adoption? Adoption { get; init; }

    /// <summary>The figures that the report states.</summary>
    /// <exception cref="ArgumentException">An item in the list is null.</exception>
    public ImmutableArray<ReportedFigure> Figures
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>The footnotes, as printed.</summary>
    /// <exception cref="ArgumentException">An item in the list is null.</exception>
    public ImmutableArray<PrintedText> Footnotes
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>Translations of strings in the report, at most one for each string and language; a string that is not listed has no translation.</summary>
    /// <exception cref="ArgumentException">An item in the list is null.</exception>
    public ImmutableArray<TextTranslation> Translations
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>How the report was read; null if it was not read from text.</summary>
    public ReportReading? Reading { get; init; }

    /// <summary>
    /// Gets the documents, each with the States on behalf of which it was submitted: the States named in its row or, if there are none, those named under the
    /// agenda item where the paper was introduced.
    /// </summary>
    /// <returns>The documents, in the order in which they appear in the report.</returns>
    public ImmutableArray<OfficialDocument> DocumentsWithSponsors()
    {
        var sponsors = Items
            .SelectMany(i => i.Contributions)
            .Where(c => c.Paper is not null && !c.OnBehalfOf.IsEmpty)
            .ToLookup(c => c.Paper!.Value, c => c.OnBehalfOf);
        return [.. Documents.Select(d => d.OnBehalfOf.IsEmpty ? d with { OnBehalfOf = sponsors[d.Symbol].FirstOrDefault([]) } : d)];
    }

    /// <summary>True if all properties are equal to those of the other report; lists are compared item by item, in order.</summary>
    public bool Equals(MeetingReport? other) =>
        other is not null
        && Symbol == other.Symbol
        && JobNumber == other.JobNumber
        && Language == other.Language
        && ProgrammeYear == other.ProgrammeYear
        && Office == other.Office
        && Title == other.Title
        && ReportTo == other.ReportTo
        && AgendaItemNumber == other.AgendaItemNumber
        && AgendaItemTitle == other.AgendaItemTitle
        && Mandate == other.Mandate
        && Resolution == other.Resolution
        && Organization == other.Organization
        && Participation == other.Participation
        && ProgrammeOfWork == other.ProgrammeOfWork
        && Summary == other.Summary
        && Adoption == other.Adoption
        && Reading == other.Reading
        && Inputs == other.Inputs
        && Access == other.Access
        && Sequence.Equal(Decisions, other.Decisions)
        && Sequence.Equal(Footnotes, other.Footnotes)
        && Sequence.Equal(Translations, other.Translations)
        && Sequence.Equal(ChairTable, other.ChairTable)
        && Sequence.Equal(ChairProse, other.ChairProse)
        && Sequence.Equal(Items, other.Items)
        && Sequence.Equal(Documents, other.Documents)
        && Sequence.Equal(Figures, other.Figures);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Symbol, JobNumber, Language, ProgrammeYear, Office, Title, ChairTable.Length, ChairProse.Length);

    /// <summary>The day on which names, groups and statuses are taken: the first of the meeting or of its first session, or else the day of adoption or of the
    /// opening; null where the report has none.</summary>
    internal LocalDate? FirstDay =>
        Organization?.Held?.Start ?? (Organization?.Sessions is [var first, ..] ? first.Days.Start : Adoption?.Date ?? Organization?.Opened);

    /// <summary>Returns the symbol, the year and the office.</summary>
    public override string ToString() => FormattableString.Invariant($"{Symbol?.ToString() ?? "report"} ({ProgrammeYear} {Office})");
}
