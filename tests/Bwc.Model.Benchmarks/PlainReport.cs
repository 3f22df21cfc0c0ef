using System.ComponentModel.DataAnnotations;
using Bwc.Model;
using Bwc.Model.Reports;

namespace Bwc.Benchmarks;

/// <summary>
/// The report of a meeting as one would write it down for a serializer: classes that can be changed, codes and symbols as texts, days as the
/// framework has them.
/// The same members in the same order as the records of the library, so that both write the same text. The attributes are those of the framework's
/// own validation.
/// </summary>
public sealed class PlainReport
{
    public string? Symbol { get; set; }

    [MinLength(1)]
    public string? JobNumber { get; set; }
    public string? Language { get; set; }

    [Range(1, 9999)]
    public int? ProgrammeYear { get; set; }
    public string? Office { get; set; }

    [MinLength(1)]
    public string? Title { get; set; }
    public PlainAddressee? ReportTo { get; set; }

    [Range(1, int.MaxValue)]
    public int? AgendaItemNumber { get; set; }

    [MinLength(1)]
    public string? AgendaItemTitle { get; set; }
    public PlainMandate? Mandate { get; set; }
    public List<PlainSlot> ChairTable { get; set; } = [];
    public List<PlainSlot> ChairProse { get; set; } = [];
    public PlainResolution? Resolution { get; set; }
    public PlainOrganization? Organization { get; set; }
    public PlainParticipation? Participation { get; set; }
    public PlainProgrammeOfWork? ProgrammeOfWork { get; set; }
    public List<PlainItem> Items { get; set; } = [];
    public PlainInputs? Inputs { get; set; }
    public List<PlainDecision> Decisions { get; set; } = [];
    public PlainSummary? Summary { get; set; }
    public List<PlainDocument> Documents { get; set; } = [];
    public PlainAccess? Access { get; set; }
    public PlainAdoption? Adoption { get; set; }
    public List<PlainFigure> Figures { get; set; } = [];
    public List<PlainPrinted> Footnotes { get; set; } = [];
    public List<PlainTranslation> Translations { get; set; } = [];
    public PlainReading? Reading { get; set; }
}

public sealed class PlainAddressee
{
    [Range(1, int.MaxValue)]
    public int? Year { get; set; }

    [MinLength(1)]
    public string? Place { get; set; }
    public string? Days { get; set; }
}

public sealed class PlainMandate
{
    [Range(1, int.MaxValue)]
    public int? Paragraph { get; set; }

    [Range(1, int.MaxValue)]
    public int? EarlierFirstYear { get; set; }

    [Range(1, int.MaxValue)]
    public int? EarlierLastYear { get; set; }
    public bool KeepsStructure { get; set; }
    public bool Discuss { get; set; }
    public bool CommonUnderstanding { get; set; }
    public bool EffectiveAction { get; set; }

    [Range(1, int.MaxValue)]
    public int? FirstYear { get; set; }

    [Range(1, int.MaxValue)]
    public int? LastYear { get; set; }

    [Range(1, int.MaxValue)]
    public int? DaysPerYear { get; set; }

    [Range(1, int.MaxValue)]
    public int? ExpertDays { get; set; }

    [Range(1, int.MaxValue)]
    public int? StatesPartiesDays { get; set; }
    public bool BackToBack { get; set; }

    [Range(1, int.MaxValue)]
    public int? MinimumMonths { get; set; }
    public bool Sponsorship { get; set; }

    [Range(1, int.MaxValue)]
    public int? ViceChairs { get; set; }
    public bool ConsidersUnitReport { get; set; }
    public bool ConsidersUniversality { get; set; }
    public bool FifthWithStatesParties { get; set; }
    public bool RulesMutatisMutandis { get; set; }
    public bool OpenEnded { get; set; }
    public string? Office { get; set; }

    [Range(1, int.MaxValue)]
    public int? OfficeDays { get; set; }
    public List<string> Topics { get; set; } = [];
    public bool FactualReports { get; set; }
    public bool ByConsensus { get; set; }
    public bool ManagedByStatesParties { get; set; }
    public bool NextConferenceConsiders { get; set; }
    public PlainReference? DecidedBy { get; set; }
    public List<PlainPrinted> Points { get; set; } = [];
}

public sealed class PlainSlot
{
    public int Year { get; set; }
    public string Office { get; set; } = string.Empty;
    public string Group { get; set; } = string.Empty;
}

public sealed class PlainResolution
{
    [Range(1, int.MaxValue)]
    public int? Paragraph { get; set; }
    public string? Number { get; set; }
    public DateOnly? AdoptedOn { get; set; }
    public bool WithoutVote { get; set; }
    public bool AsksAssistance { get; set; }
    public bool AsksServices { get; set; }
}

public sealed class PlainOrganization
{
    public List<PlainReference> DecidedBy { get; set; } = [];
    public DateOnly? FirstPlannedFor { get; set; }
    public PlainPostponement? Postponement { get; set; }
    public string? Held { get; set; }
    public List<PlainSession> Sessions { get; set; } = [];
    public DateOnly? Opened { get; set; }

    [MinLength(1)]
    public string? Place { get; set; }

    [Range(1, int.MaxValue)]
    public int? Paragraph { get; set; }
    public PlainOfficer? Chair { get; set; }
    public List<PlainOfficer> ViceChairs { get; set; } = [];
    public PlainAdoptedText? Agenda { get; set; }
    public PlainAdoptedText? Rules { get; set; }
    public List<PlainOfficer> Secretariat { get; set; } = [];
}

public sealed class PlainParticipation
{
    public PlainStates? StatesParties { get; set; }
    public PlainStates? Signatories { get; set; }
    public PlainStates? ObserverStates { get; set; }
    public PlainBodies? UnitedNations { get; set; }
    public PlainBodies? Organizations { get; set; }
    public PlainGuests? Guests { get; set; }
    public PlainBodies? NonGovernmental { get; set; }
    public string? ListOfParticipants { get; set; }

    [Range(1, int.MaxValue)]
    public int? ListParagraph { get; set; }
}

public sealed class PlainProgrammeOfWork
{
    [Range(1, int.MaxValue)]
    public int? Paragraph { get; set; }
    public bool Annotated { get; set; }
    public bool ByChair { get; set; }
    public string? Agenda { get; set; }
    public bool Substantive { get; set; }
    public PlainReference? AllocatedBy { get; set; }
}

public sealed class PlainItem
{
    public int Number { get; set; }

    [MinLength(1)]
    public string? Title { get; set; }

    [Range(1, int.MaxValue)]
    public int? Paragraph { get; set; }
    public List<PlainContribution> Contributions { get; set; } = [];
    public bool ViewsExpressed { get; set; }
    public bool RecallsFinalDocuments { get; set; }
    public List<string> Unresolved { get; set; } = [];
}

public sealed class PlainSummary
{
    [Range(1, int.MaxValue)]
    public int? Paragraph { get; set; }
    public bool OwnResponsibility { get; set; }
    public bool? Agreed { get; set; }
    public bool? HasStatus { get; set; }
    public bool InConsultation { get; set; }
    public string? Purpose { get; set; }
    public List<SummaryElement> Elements { get; set; } = [];
    public List<SummarySource> DrawnFrom { get; set; } = [];

    [MinLength(1)]
    public string? Annex { get; set; }
    public List<PlainView> Views { get; set; } = [];
}

public sealed class PlainDocument
{
    public string Symbol { get; set; } = string.Empty;

    [MinLength(1)]
    public string? Title { get; set; }
    public List<PlainContributor> SubmittedBy { get; set; } = [];
    public List<string> OnBehalfOf { get; set; } = [];
    public List<string> OnBehalfOfBodies { get; set; } = [];
    public string? OnBehalfOfGroup { get; set; }
    public List<string> Unresolved { get; set; } = [];
    public List<string> Languages { get; set; } = [];
}

public sealed class PlainAdoption
{
    [Range(1, int.MaxValue)]
    public int? Paragraph { get; set; }
    public DateOnly? Date { get; set; }
    public bool AtClosingMeeting { get; set; }
    public bool ByConsensus { get; set; }
    public string? Draft { get; set; }
    public bool OrallyAmended { get; set; }
    public string? IssuedAs { get; set; }
}

public sealed class PlainFigure
{
    [EnumDataType(typeof(FigureKind))]
    public FigureKind Kind { get; set; }
    public int Value { get; set; }

    [Range(1, int.MaxValue)]
    public int? Year { get; set; }
    public string? AsOf { get; set; }
    public bool Record { get; set; }

    [MinLength(1)]
    public string? Annex { get; set; }

    [Range(1, int.MaxValue)]
    public int? Paragraph { get; set; }
}

public sealed class PlainReading
{
    public int Length { get; set; }
    public List<PlainTrace> Traces { get; set; } = [];
    public List<PlainNote> Notes { get; set; } = [];
}

public sealed class PlainReference
{
    [EnumDataType(typeof(MeetingKind))]
    public MeetingKind Kind { get; set; }

    [Range(0, int.MaxValue)]
    public int? Number { get; set; }

    [Range(1, int.MaxValue)]
    public int? Year { get; set; }
}

public sealed class PlainPostponement
{
    [MinLength(1)]
    public string? Cause { get; set; }
    public bool SeveralTimes { get; set; }
    public Instrument? Instrument { get; set; }
    public List<DateOnly> Letters { get; set; } = [];
}

public sealed class PlainOfficer
{
    [EnumDataType(typeof(OfficerPost))]
    public OfficerPost Post { get; set; }
    public string? Name { get; set; }

    [MinLength(1)]
    public string? Printed { get; set; }
    public string? State { get; set; }

    [MinLength(1)]
    public string? Title { get; set; }
}

public sealed class PlainAdoptedText
{
    [Range(1, int.MaxValue)]
    public int? Paragraph { get; set; }
    public DateOnly? Date { get; set; }
    public string? Symbol { get; set; }
    public bool ProposedByChair { get; set; }
    public bool MutatisMutandis { get; set; }
}

public sealed class PlainStates
{
    [Range(1, int.MaxValue)]
    public int? Paragraph { get; set; }
    public string? Rule { get; set; }

    [Range(0, int.MaxValue)]
    public int? Stated { get; set; }
    public List<string> States { get; set; } = [];
    public bool? InDecisions { get; set; }
    public List<string> Unresolved { get; set; } = [];
}

public sealed class PlainBodies
{
    [Range(1, int.MaxValue)]
    public int? Paragraph { get; set; }
    public string? Rule { get; set; }

    [Range(0, int.MaxValue)]
    public int? Stated { get; set; }
    public List<string> Bodies { get; set; } = [];
    public List<string> Unresolved { get; set; } = [];
}

public sealed class PlainGuests
{
    [Range(1, int.MaxValue)]
    public int? Paragraph { get; set; }
    public List<PlainGuest> Guests { get; set; } = [];
    public bool ByInvitationOfChair { get; set; }
    public bool NoPrecedent { get; set; }
    public bool InformalExchanges { get; set; }
}

public sealed class PlainContribution
{
    [EnumDataType(typeof(ContributionKind))]
    public ContributionKind Kind { get; set; }
    public PlainContributor? By { get; set; }
    public string? Paper { get; set; }
    public List<string> OnBehalfOf { get; set; } = [];
    public List<string> OnBehalfOfBodies { get; set; } = [];
    public string? OnBehalfOfGroup { get; set; }

    [MinLength(1)]
    public string? Subject { get; set; }
}

public sealed class PlainView
{
    public int Paragraph { get; set; }

    [Range(1, int.MaxValue)]
    public int? Item { get; set; }

    [EnumDataType(typeof(ViewHolder))]
    public ViewHolder? Holder { get; set; }
    public int? Number { get; set; }
    public ContributionKind? Contribution { get; set; }
    public ViewAct? Act { get; set; }
    public string? Text { get; set; }
    public List<int> Articles { get; set; } = [];
    public List<PlainReference> Meetings { get; set; } = [];
    public bool IsProposal { get; set; }
}

public sealed class PlainContributor
{
    [EnumDataType(typeof(ContributorKind))]
    public ContributorKind Kind { get; set; }
    public string? State { get; set; }
    public string? Name { get; set; }
}

public sealed class PlainTrace
{
    public string Path { get; set; } = string.Empty;
    public int Start { get; set; }
    public int Length { get; set; }
}

public sealed class PlainNote
{
    public string Code { get; set; } = string.Empty;
    public Bwc.Model.FindingSeverity Severity { get; set; }
    public string Message { get; set; } = string.Empty;
    public int Start { get; set; }
    public int Length { get; set; }
}

public sealed class PlainGuest
{
    [Required]
    public string Name { get; set; } = string.Empty;
    public string? Capacity { get; set; }
    public string? Organization { get; set; }
}

public sealed class PlainInputs
{
    public int? Paragraph { get; set; }
    public List<SummarySource> Sources { get; set; } = [];
    public bool FromStatesParties { get; set; }
    public List<string> From { get; set; } = [];
    public bool Distributed { get; set; }
}

public sealed class PlainDecision
{
    public int? Paragraph { get; set; }
    public PlainReference? By { get; set; }
    public string? Text { get; set; }
    public List<PlainPlanned> Meetings { get; set; } = [];
}

public sealed class PlainPlanned
{
    public string? Office { get; set; }
    public int? Year { get; set; }
}

public sealed class PlainAccess
{
    public int? Paragraph { get; set; }
    public string? Annex { get; set; }
    public bool ListsWorkingPapers { get; set; }
    public List<string> Addresses { get; set; } = [];
}

public sealed class PlainPrinted
{
    public string? Label { get; set; }
    public string? Text { get; set; }
}

public sealed class PlainSession
{
    public int? Number { get; set; }
    public string? Days { get; set; }
    public string? Place { get; set; }
}

public sealed class PlainTranslation
{
    public string? Text { get; set; }
    public string? Language { get; set; }
    public string? Translation { get; set; }
}
