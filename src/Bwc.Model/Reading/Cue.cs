namespace Bwc.Model.Reading;

/// <summary>What the words of a sentence say that it is about. The words of each language for them stand in its grammar; docs/reading.md says what each is for.</summary>
internal enum Cue
{
    // The mandate
    Decided, EarlierProgrammes, KeepsStructure, Discuss, CommonUnderstanding, EffectiveAction, Allocated, Days, MonthsBefore, BackToBack, Sponsorship, Voluntary,
    ViceChairs, UnitReport, Universality, FifthWithStatesParties, OpenEnded, FactualReport, Managing, Considers,

    // The General Assembly
    GeneralAssembly, Resolution, WithoutVote, Assistance,

    // Organization
    OriginallyScheduled, Postponed, SeveralTimes, SilenceProcedure, Held, Presided, Letters, Agenda, Adopted, ProposedByChair, RulesOfProcedure, MutatisMutandis, SameMeeting,
    Secretary, DeputySecretary, Secretariat, SecretaryGeneral,

    // Participation
    Delegations, Participated, StatesParties, SignedNotRatified, NoPartInDecisions, NeitherNor, AsObservers, UnitedNations, Guest, Invitation, NoPrecedent, InformalExchanges,
    IndependentExpert, NonGovernmental, ListOfParticipants, Rule, Paragraph,

    // The work
    AgendaItem, Briefing, IntroducedPaper, Respectively, OnBehalfOf, TechnicalPresentation, Statement, Discussion, ViewsExpressed, FinalDocuments, ContactPoints,
    Annotated, ProgrammeOfWork, OwnResponsibility, NotAgreed, NoStatus, Chair, Benefited, OfficialDocuments,

    // Adoption and documents
    ClosingMeeting, ByConsensus, OrallyAmended, Issued, Report, ListHeader, Only, SubmittedBy,

    // Figures
    Cbm, Received, Record, DuringMeeting, NeverSubmitted, NeverExceeded, Submissions, Counted,
}
