using System.Collections.Immutable;
using NodaTime;

namespace Bwc.Model.Reports;

/// <summary>A complete report of a meeting: its mandate, its organization, who took part, the work item by item, the documents, the adoption and the
/// figures.</summary>
/// <remarks>Every part may be absent: anything that the text does not say, or that could not be read, is not filled in.</remarks>
[Cites("BWC/MSP/2020/MX.3/2, the whole report")]
public sealed record MeetingReport
{
    /// <summary>The symbol of the report; null if it is not known.</summary>
    public DocumentSymbol? Symbol { get; init; }

    /// <summary>The job number that the page furniture carries, such as "GE.21-13981"; null if it is not known.</summary>
    public string? JobNumber { get; init; }

    /// <summary>The language of the text; null if the report was not read from one, and its texts are in English.</summary>
    public Language? Language { get; init; }

    /// <summary>The programme year; null if it is not known.</summary>
    public int? ProgrammeYear { get; init; }

    /// <summary>The office whose meeting it was; null if it is not known.</summary>
    public OfficeCode? Office { get; init; }

    /// <summary>The title of the meeting or of the report, as printed; null if it is not known.</summary>
    public string? Title { get; init; }

    /// <summary>The meeting to which it reports; null if it does not say.</summary>
    public ReportAddressee? ReportTo { get; init; }

    /// <summary>The agenda item under which it was adopted, as the title page says; null if it does not say.</summary>
    public int? AgendaItemNumber { get; init; }

    /// <summary>The title of that item; null if the title page does not give it.</summary>
    public string? AgendaItemTitle { get; init; }

    /// <summary>What it quotes of the mandate; null if it quotes none.</summary>
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

    /// <summary>The resolution of the General Assembly that it refers to; null if it refers to none.</summary>
    public GeneralAssemblyResolution? Resolution { get; init; }

    /// <summary>How the meeting came about; null if it does not say.</summary>
    public MeetingOrganization? Organization { get; init; }

    /// <summary>Who took part; null if it does not say.</summary>
    public Participation? Participation { get; init; }

    /// <summary>The programme of work; null if it does not say.</summary>
    public ProgrammeOfWork? ProgrammeOfWork { get; init; }

    /// <summary>The work, item by item.</summary>
    /// <exception cref="ArgumentException">An item of the list is null.</exception>
    public ImmutableArray<AgendaItem> Items
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>The material that the meeting worked from; null if the report does not say.</summary>
    public WorkInputs? Inputs { get; init; }

    /// <summary>What was decided: by this meeting, or by others before it.</summary>
    /// <exception cref="ArgumentException">An item of the list is null.</exception>
    public ImmutableArray<ReportedDecision> Decisions
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>The chair's summary; null if there is none.</summary>
    public ChairSummary? Summary { get; init; }

    /// <summary>The list of documents.</summary>
    /// <exception cref="ArgumentException">An item of the list is null.</exception>
    public ImmutableArray<OfficialDocument> Documents
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>Where the documents are listed and to be found; null if it does not say.</summary>
    public DocumentAccess? Access { get; init; }

    /// <summary>How it was adopted; null if it does not say.</summary>
    public Adoption? Adoption { get; init; }

    /// <summary>The figures that it states.</summary>
    /// <exception cref="ArgumentException">An item of the list is null.</exception>
    public ImmutableArray<ReportedFigure> Figures
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>The footnotes, as printed.</summary>
    /// <exception cref="ArgumentException">An item of the list is null.</exception>
    public ImmutableArray<PrintedText> Footnotes
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>Its texts in other languages, each once for a language; a text without one is not translated.</summary>
    /// <exception cref="ArgumentException">An item of the list is null.</exception>
    public ImmutableArray<TextTranslation> Translations
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>How it was read; null if it was not read from a text.</summary>
    public ReportReading? Reading { get; init; }

    /// <summary>The documents, each with the States on whose behalf it was submitted: those that its row names, or else those that an item names where the
    /// paper was introduced.</summary>
    /// <returns>The documents, in the order of the report.</returns>
    public ImmutableArray<OfficialDocument> DocumentsWithSponsors()
    {
        var sponsors = Items
            .SelectMany(i => i.Contributions)
            .Where(c => c.Paper is not null && !c.OnBehalfOf.IsEmpty)
            .ToLookup(c => c.Paper!.Value, c => c.OnBehalfOf);
        return [.. Documents.Select(d => d.OnBehalfOf.IsEmpty ? d with { OnBehalfOf = sponsors[d.Symbol].FirstOrDefault([]) } : d)];
    }

    /// <summary>True if every part of the other is equal, lists item by item in order.</summary>
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

    /// <summary>The symbol, the year and the office.</summary>
    public override string ToString() => FormattableString.Invariant($"{Symbol?.ToString() ?? "report"} ({ProgrammeYear} {Office})");
}
