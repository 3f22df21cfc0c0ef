using System.Collections.Immutable;
using Bwc.Model;
using Bwc.Model.Reports;
using NodaTime;

namespace Bwc.Tests;

/// <summary>Valid records of reports, each made of a number: any part may be there or not, and whatever is there is what a report could say.</summary>
internal sealed class RandomReports(int seed, Language language)
{
    private static readonly ImmutableArray<State> Known = [.. Register.Default.States.Where(s => s.ExistsOn(new LocalDate(2019, 8, 1)))];
    private static readonly string[] Bodies = ["EU", "ICRC", "OPCW", "OAS", "WHO", "INTERPOL"];
    private static readonly string[] Own = ["UNIDIR", "UNICRI", "UNODA", "UNODC"];

    private readonly Random _random = new(seed);
    private readonly bool _chinese = language == Language.Chinese;
    private int _paragraph;

    public MeetingReport Make()
    {
        var mandate = Maybe(Mandate, 3);
        var resolution = Maybe(Resolution, 2);
        var organization = Organization();
        var participation = Participation();
        var programme = Maybe(Programme, 2);
        var items = Items(participation);
        var inputs = Maybe(Inputs, 2);
        var summary = Maybe(Summary, 2);
        var access = Maybe(Access, 2);
        var adoption = Maybe(Adoption, 2);
        var title = Flag();
        return new MeetingReport
        {
            Symbol = Symbol("2"),
            JobNumber = Flag() ? "GE.19-13981" : null,
            Language = language,
            ProgrammeYear = 2019,
            Office = OfficeCode.Parse("MX2"),
            Title = title ? (_chinese ? "2019 年科学审查专家会议报告" : "Report of the 2019 Meeting of Experts on Review of Science") : null,
            ReportTo =
                title && organization.Held is not null
                    ? new ReportAddressee
                    {
                        Year = 2019,
                        Place = "Geneva",
                        Days = new DateInterval(new LocalDate(2019, 12, 3), new LocalDate(2019, 12, 6)),
                    }
                    : null,
            Mandate = mandate,
            Resolution = resolution,
            Organization = organization,
            Participation = participation,
            ProgrammeOfWork = programme,
            Items = items,
            Inputs = inputs,
            Summary = summary,
            Access = access,
            Adoption = adoption,
            Documents = Flag() ? Documents() : [],
        };
    }

    private int Next() => ++_paragraph;

    private bool Flag() => _random.Next(2) == 0;

    private T? Maybe<T>(Func<T> make, int of)
        where T : class => _random.Next(of) > 0 ? make() : null;

    private int? Number(int most) => Flag() ? _random.Next(1, most) : null;

    private LocalDate Day() => new LocalDate(2019, 7, 29).PlusDays(_random.Next(12));

    private LocalDate? MaybeDay() => Flag() ? Day() : null;

    private static DocumentSymbol Symbol(string end) => DocumentSymbol.Parse($"BWC/MSP/2019/MX.2/{end}");

    private ImmutableArray<StateCode> States(int most)
    {
        var codes = Enumerable.Range(0, _random.Next(1, most)).Select(_ => Known[_random.Next(Known.Length)].Code).Distinct().ToArray();
        var order = new StateOrder(EmbeddedGrammars.Read(language), Register.Default.States);
        return _random.Next(8) == 0 ? [.. codes] : [.. order.Sorted([.. codes], new LocalDate(2019, 8, 1))];
    }

    private ImmutableArray<T> Some<T>(params ReadOnlySpan<T> of)
    {
        var some = ImmutableArray.CreateBuilder<T>();
        foreach (var each in of)
        {
            if (Flag())
                some.Add(each);
        }

        return some.ToImmutable();
    }

    private ReportedMandate Mandate()
    {
        var (first, purpose, fullest) = (Flag(), Flag(), Flag());
        return new ReportedMandate
        {
            Paragraph = Next(),
            EarlierFirstYear = first ? 2003 : null,
            EarlierLastYear = first ? 2015 : null,
            KeepsStructure = Flag(),
            Discuss = purpose && Flag(),
            CommonUnderstanding = purpose,
            EffectiveAction = purpose,
            FirstYear = fullest ? 2018 : null,
            LastYear = fullest ? 2020 : null,
            DaysPerYear = fullest ? Number(30) : null,
            ExpertDays = Number(12),
            StatesPartiesDays = Number(9),
            MinimumMonths = Number(6),
            BackToBack = Flag(),
            Sponsorship = Flag(),
            ViceChairs = Number(4),
            ConsidersUnitReport = Flag(),
            ConsidersUniversality = Flag(),
            RulesMutatisMutandis = Flag(),
            OpenEnded = Flag(),
            FactualReports = fullest,
            ByConsensus = fullest && Flag(),
            ManagedByStatesParties = fullest && Flag(),
            DecidedBy = Flag() ? new MeetingReference { Kind = MeetingKind.MeetingOfStatesParties, Year = 2017 } : null,
        };
    }

    private GeneralAssemblyResolution Resolution() =>
        new()
        {
            Paragraph = Next(),
            Number = FormattableString.Invariant($"73/{_random.Next(1, 99)}"),
            AdoptedOn = MaybeDay(),
            WithoutVote = Flag(),
            AsksAssistance = Flag(),
            AsksServices = Flag(),
        };

    private MeetingOrganization Organization()
    {
        var (paragraph, first, held) = (Next(), Day(), _random.Next(6) > 0);
        var (agenda, rules) = (Maybe(() => Text("1", Next()), 2), Maybe(() => Text("4", Next()), 2));
        var secretariat = Flag() ? Secretariat() : [];
        if (!secretariat.IsEmpty)
            Next();
        return new MeetingOrganization
        {
            Paragraph = paragraph,
            DecidedBy = held
                ? Some(
                    new MeetingReference { Kind = MeetingKind.ReviewConference, Number = 8 },
                    new MeetingReference { Kind = MeetingKind.MeetingOfStatesParties, Year = 2017 }
                )
                : [],
            FirstPlannedFor = held && Flag() ? new LocalDate(2019, 4, 8) : null,
            Postponement =
                held && Flag()
                    ? new Postponement
                    {
                        Cause = Flag() ? "COVID-19 pandemic" : null,
                        SeveralTimes = Flag(),
                        Instrument = Flag() ? Instrument.SilenceProcedure : null,
                        Letters = Flag() ? [new LocalDate(2019, 2, 4), new LocalDate(2019, 3, 11)] : [],
                    }
                    : null,
            Held = held ? new DateInterval(first, first.PlusDays(_random.Next(5))) : null,
            Opened = held ? null : first,
            Place = Flag() ? "Geneva" : "Palais des Nations, Geneva",
            Chair = held && Flag() ? Officer(OfficerPost.Chair) : null,
            ViceChairs = held && Flag() ? [Officer(OfficerPost.ViceChair)] : [],
            Agenda = agenda,
            Rules = rules,
            Secretariat = secretariat,
        };
    }

    private AdoptedText Text(string symbol, int paragraph) =>
        new()
        {
            Paragraph = paragraph,
            Date = MaybeDay(),
            Symbol = Symbol(symbol),
            ProposedByChair = Flag(),
            MutatisMutandis = Flag(),
        };

    private string Name() => Pick<string>(_chinese ? ["某某·无名", "安娜·诺瓦克", "让·珀蒂"] : ["Ada Byron", "Jan Kowal", "Mary O'Brien-Smith"]);

    private T Pick<T>(T[] of) => of[_random.Next(of.Length)];

    private ReportedOfficer Officer(OfficerPost post) =>
        new()
        {
            Post = post,
            Name = post == OfficerPost.Chair ? (_chinese ? "李约·汉" : "Pedro Lima") : Name(),
            State = Known[_random.Next(Known.Length)].Code,
        };

    private ImmutableArray<ReportedOfficer> Secretariat() =>
        [
            new()
            {
                Post = OfficerPost.Secretary,
                Name = "Daniel Feakes",
                Printed = _chinese ? "丹尼尔·费克斯" : null,
                Title = Flag() ? "Chief of the Implementation Support Unit" : null,
            },
            .. Flag() ? (ReportedOfficer[])[new() { Post = OfficerPost.Secretariat, Name = Name() }] : [],
        ];

    private Participation Participation() =>
        new()
        {
            StatesParties = Maybe(() => Of(null, null, 40), 4),
            Signatories = Maybe(() => Of(1, Flag() ? false : null, 4), 2),
            ObserverStates = Maybe(() => Of(2, null, 4), 2),
            UnitedNations = Maybe(() => In(3, Some(Own), null), 2),
            Organizations = Maybe(() => In(4, Some(Bodies) is { IsEmpty: false } some ? some : ["EU"], null), 2),
            Guests = Maybe(Guests, 2),
            NonGovernmental = Maybe(() => In(5, [], _random.Next(1, 40)), 2),
            ListOfParticipants = Symbol("INF.1"),
            ListParagraph = Next(),
        };

    private StateParticipation Of(int? rule, bool? inDecisions, int most)
    {
        var states = States(most);
        return new StateParticipation
        {
            Paragraph = Next(),
            Rule = rule is { } known ? new RuleReference(44, known) : null,
            Stated = Flag() ? states.Length : null,
            States = states,
            InDecisions = inDecisions,
        };
    }

    private BodyParticipation In(int rule, ImmutableArray<string> bodies, int? stated) =>
        new()
        {
            Paragraph = Next(),
            Rule = new RuleReference(44, rule),
            Stated = stated,
            Bodies = bodies,
        };

    private GuestParticipation Guests() =>
        new()
        {
            Paragraph = Next(),
            Guests =
            [
                new Guest
                {
                    Name = _chinese ? "王五·某" : "Grace Hopkins",
                    Capacity = "independent expert",
                    Organization = Flag() ? "VERTIC" : null,
                },
            ],
            ByInvitationOfChair = Flag(),
            NoPrecedent = Flag(),
            InformalExchanges = Flag(),
        };

    private ProgrammeOfWork Programme() =>
        new()
        {
            Paragraph = Next(),
            Annotated = Flag(),
            ByChair = Flag(),
            Agenda = Flag() ? Symbol("1") : null,
            Substantive = Flag(),
            AllocatedBy = Flag() ? new MeetingReference { Kind = MeetingKind.MeetingOfStatesParties, Year = 2017 } : null,
        };

    private ImmutableArray<AgendaItem> Items(Participation participation)
    {
        var items = ImmutableArray.CreateBuilder<AgendaItem>();
        for (var number = 4; number < 4 + _random.Next(4); number++)
        {
            var views = Flag();
            items.Add(
                new AgendaItem
                {
                    Number = number,
                    Title = _chinese ? $"关于措施{(char)('甲' + number)}的问题" : FormattableString.Invariant($"Measures of the kind {(char)('A' + number)}"),
                    Paragraph = Next(),
                    Contributions = Contributions(number, participation.Guests?.Guests[0].Name),
                    ViewsExpressed = views,
                    RecallsFinalDocuments = views && Flag(),
                }
            );
        }

        return items.ToImmutable();
    }

    private ImmutableArray<Contribution> Contributions(int item, string? guest)
    {
        var contributions = ImmutableArray.CreateBuilder<Contribution>();
        if (Flag())
            contributions.Add(new Contribution { Kind = ContributionKind.Briefing, By = Body("ISU") });
        if (Flag())
        {
            foreach (var state in States(4))
            {
                contributions.Add(
                    new Contribution
                    {
                        Kind = ContributionKind.PaperIntroduction,
                        By = Contributor.Of(state),
                        Paper = Symbol(FormattableString.Invariant($"WP.{(item * 10) + contributions.Count}")),
                        OnBehalfOf = _random.Next(4) == 0 ? States(5) : [],
                    }
                );
            }
        }

        if (Flag())
            contributions.AddRange(States(4).Select(s => new Contribution { Kind = ContributionKind.TechnicalPresentation, By = Contributor.Of(s) }));
        if (guest is not null && Flag())
            contributions.Add(
                new Contribution
                {
                    Kind = ContributionKind.GuestStatement,
                    By = new Contributor { Kind = ContributorKind.Guest, Name = guest },
                }
            );
        if (Flag())
            contributions.AddRange(States(12).Select(s => new Contribution { Kind = ContributionKind.Discussion, By = Contributor.Of(s) }));
        if (Flag())
            contributions.AddRange(Some("EU", "INTERPOL", "WHO").Select(b => new Contribution { Kind = ContributionKind.Statement, By = Body(b) }));
        return contributions.ToImmutable();
    }

    private static Contributor Body(string name) => new() { Kind = ContributorKind.Organization, Name = name };

    private WorkInputs Inputs() =>
        new()
        {
            Paragraph = Next(),
            Sources = Some(SummarySource.WorkingPapers, SummarySource.Statements, SummarySource.Presentations),
            FromStatesParties = Flag(),
            From = Some(ViewHolder.InternationalOrganization, ViewHolder.Guest),
            Distributed = Flag(),
        };

    private ChairSummary Summary()
    {
        var both = Flag();
        return new ChairSummary
        {
            Paragraph = Next(),
            OwnResponsibility = true,
            Agreed = Flag() ? false : null,
            HasStatus = Flag() ? false : null,
            InConsultation = Flag(),
            Elements = both ? [SummaryElement.Considerations, SummaryElement.Proposals] : [],
            DrawnFrom = both ? [SummarySource.Presentations, SummarySource.Interventions] : [],
            Annex = Flag() ? "I" : null,
        };
    }

    private DocumentAccess Access() =>
        new()
        {
            Paragraph = Next(),
            Annex = Flag() ? "II" : null,
            ListsWorkingPapers = Flag(),
            Addresses = Some("https://meetings.example.org/mx2", "http://documents.example.org"),
        };

    private Adoption Adoption() =>
        new()
        {
            Paragraph = Next(),
            Date = MaybeDay(),
            AtClosingMeeting = Flag(),
            ByConsensus = true,
            Draft = Symbol("CRP.1"),
            OrallyAmended = Flag(),
            IssuedAs = Symbol("2"),
        };

    private ImmutableArray<OfficialDocument> Documents() =>
        [
            new()
            {
                Symbol = Symbol("1"),
                Title = _chinese ? "临时议程" : "Provisional agenda",
                SubmittedBy = [new Contributor { Kind = ContributorKind.Chair }],
                Languages = Symbol("1").ImpliedLanguages,
            },
            .. States(6)
                .Select(
                    (state, i) =>
                        new OfficialDocument
                        {
                            Symbol = Symbol(FormattableString.Invariant($"WP.{i + 1}")),
                            Title = Pick(["A view of things", "Lessons of the year", "Una propuesta"]),
                            SubmittedBy = [Contributor.Of(state)],
                            OnBehalfOf = _random.Next(3) == 0 ? States(4) : [],
                            Languages = _chinese
                                ? [Language.English]
                                : Pick<ImmutableArray<Language>>([
                                    [Language.English],
                                    [Language.English, Language.French],
                                ]),
                        }
                ),
        ];
}
