using System.Collections.Immutable;
using Bwc.Model;
using Bwc.Model.Reports;
using NodaTime;

namespace Bwc.Tests;

/// <summary>The report of MX3 has five oddities that are true of the document; each change that makes another is found, and nothing else.</summary>
public class ReportAuditTests
{
    private static readonly MeetingReport Mx3 = Register.Default.FindReport("BWC/MSP/2020/MX.3/2").GetValueOrThrow();
    private static readonly ImmutableArray<Finding> Known = Register.Default.Audit(Mx3).Findings;

    [Fact]
    public void The_report_of_MX3_has_seven_oddities_and_no_error()
    {
        Assert.Equal(
            [
                (Codes.NotAmongParticipants, FindingSeverity.Warning, "Luxembourg is a co-sponsor of BWC/MSP/2020/MX.3/WP.4 but is not among the participants"),
                (Codes.ReportedOutsideProgrammeYear, FindingSeverity.Info, "MX3 of 2020 was held on 2021-09-03, outside its programme year 2020"),
                (
                    Codes.ReportedIntervalTooShort,
                    FindingSeverity.Warning,
                    "MX3 of 2020 ended on 2021-09-03 and the Meeting of States Parties begins on 2021-11-22, 80 days later; the mandate requires 3 "
                        + "months (covered by implication only); the last expert meeting, MX5, ended 75 days before it"
                ),
                (
                    Codes.ReportToMeetingOfOtherYear,
                    FindingSeverity.Info,
                    "according to the title page, the 2020 meeting reports to the Meeting of States Parties of 2021-11-22 to 2021-11-25"
                ),
                (
                    Codes.SymbolNotListed,
                    FindingSeverity.Warning,
                    "BWC/MSP/2020/MX.3/INF.1 is cited but not listed; the list has BWC/MSP/2020/INF.1, which is almost the same"
                ),
                (
                    Codes.SummaryDiffers,
                    FindingSeverity.Warning,
                    "technical presentations under item 4 by organizations: the summary mentions 2, but paragraph 17 lists 1"
                ),
                (
                    Codes.SummaryDiffers,
                    FindingSeverity.Warning,
                    "technical presentations under item 6 by States Parties: the summary mentions 1, but paragraph 19 lists 0"
                ),
            ],
            Known.Select(f => (f.Code, f.Severity, f.Message))
        );
        Assert.Equal(
            [
                "BWC/MSP/2020/MX.3/2, para 19",
                "BWC/MSP/2020/MX.3/2, para 4",
                "BWC/MSP/2020/MX.3/2, para 4",
                "BWC/MSP/2020/MX.3/2",
                "BWC/MSP/2020/MX.3/2, para 15",
                "BWC/MSP/2020/MX.3/2, annex I, para 4",
                "BWC/MSP/2020/MX.3/2, annex I, para 27",
            ],
            Known.Select(f => f.Fact!.Text)
        );
        Assert.All(
            Known.Skip(1).Take(3),
            f => Assert.Equal("silence procedure, letters of the chair of 2020-07-28, 2020-11-23, 2021-02-09 (COVID-19 pandemic)", f.Derogation)
        );
    }

    [Fact]
    public void The_data_agree_with_the_facts_of_the_document()
    {
        var (facts, participation) = (TestFacts.Mx3, Mx3.Participation!);
        Assert.Equal(facts.Strings("statesParties"), participation.StatesParties!.States.Select(s => s.ToString()));
        Assert.Equal(facts.Strings("signatories"), participation.Signatories!.States.Select(s => s.ToString()));
        Assert.Equal(facts.Strings("observerStates"), participation.ObserverStates!.States.Select(s => s.ToString()));
        Assert.Equal(facts.Strings("unitedNations"), participation.UnitedNations!.Bodies);
        Assert.Equal(facts.Strings("observerOrganizations"), participation.Organizations!.Bodies);
        Assert.Equal(facts.Strings("guests"), participation.Guests!.Guests.Select(g => g.Name));
        Assert.Equal(facts.GetProperty("heldOn").GetString(), Mx3.Organization!.Held!.Start.ToString("uuuu-MM-dd", null));
        Assert.Equal(
            facts.GetProperty("chairTable").EnumerateObject().SelectMany(y => y.Value.EnumerateObject().Select(o => $"{y.Name} {o.Name} {o.Value}")),
            Mx3.ChairTable.Select(s => $"{s.Year} {s.Office} {s.Group}")
        );
    }

    public static IEnumerable<object[]> Changes => All.Select(c => new object[] { c.Code, c.Severity, c.Name });

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_change_that_is_odd_is_found_and_nothing_else(string code, FindingSeverity severity, string name)
    {
        var found = Register
            .Default.Audit(All.Single(c => c.Name == name).Make())
            .Findings.ExceptBy(Known.Select(k => (k.Code, k.Message)), f => (f.Code, f.Message));

        // Of a list of documents that was changed the register's catalogue says so too.
        Assert.Equal([(code, severity)], found.Select(f => (f.Code, f.Severity)).Distinct().Where(f => !OfTheCatalogue.Contains(f.Code)));
    }

    private static readonly string[] OfTheCatalogue = [Codes.DocumentNotInReport, Codes.DocumentNotInCatalogue, Codes.DocumentNumbersNeverSeen];

    [Fact]
    public void The_list_of_the_embedded_report_and_the_catalogue_have_the_same_papers() =>
        Assert.DoesNotContain(Register.Default.Audit(Mx3).Findings, f => OfTheCatalogue.Contains(f.Code));

    [Fact]
    public void A_paper_in_one_list_and_not_in_the_other_is_named_and_so_are_numbers_never_seen()
    {
        var changed = Mx3 with
        {
            Documents = [.. Mx3.Documents.Where(d => d.Symbol.Number != 2), new() { Symbol = DocumentSymbol.Parse("BWC/MSP/2020/MX.3/WP.8") }],
        };
        var found = Register.Default.Audit(changed).Findings.Where(f => OfTheCatalogue.Contains(f.Code)).ToArray();
        Assert.Equal(OfTheCatalogue, found.Select(f => f.Code));
        Assert.All(found, f => Assert.Equal(FindingSeverity.Info, f.Severity));
        Assert.EndsWith("not in the report: BWC/MSP/2020/MX.3/WP.2", found[0].Message, StringComparison.Ordinal);
        Assert.EndsWith("not in the register's catalogue: BWC/MSP/2020/MX.3/WP.8", found[1].Message, StringComparison.Ordinal);
        Assert.EndsWith("BWC/MSP/2020/MX.3/WP.6 to BWC/MSP/2020/MX.3/WP.7", found[2].Message, StringComparison.Ordinal);
    }

    private static (string Code, FindingSeverity Severity, string Name, Func<MeetingReport> Make)[] All =>
        [
            (Codes.StatedCountDiffers, FindingSeverity.Error, "one delegation more is stated than listed", () => Parties(p => p with { Stated = 96 })),
            (
                Codes.StatedCountDiffers,
                FindingSeverity.Error,
                "seven organizations are stated and six listed",
                () => With(p => p with { Organizations = p.Organizations! with { Stated = 7 } })
            ),
            (
                Codes.ParticipantInWrongCategory,
                FindingSeverity.Error,
                "a signatory among the States Parties",
                () =>
                    With(p =>
                        p with
                        {
                            StatesParties = p.StatesParties! with { Stated = 96, States = p.StatesParties.States.Add(StateCode.Parse("EGY")) },
                            Signatories = null,
                        }
                    )
            ),
            (
                Codes.ParticipantInWrongCategory,
                FindingSeverity.Error,
                "a State Party among the signatories",
                () =>
                    With(
                        p =>
                            p with
                            {
                                Signatories = p.Signatories! with { Stated = 2, States = p.Signatories.States.Add(StateCode.Parse("LUX")) },
                                StatesParties = p.StatesParties! with { Stated = 95 },
                            },
                        report => report with { Items = Without(report.Items, "LUX") }
                    )
            ),
            (
                Codes.ParticipantInWrongCategory,
                FindingSeverity.Warning,
                "a body of the United Nations among other organizations",
                () =>
                    With(p =>
                        p with
                        {
                            UnitedNations = p.UnitedNations! with { Bodies = p.UnitedNations.Bodies.Remove("UNODA") },
                            Organizations = p.Organizations! with { Bodies = p.Organizations.Bodies.Add("UNODA") },
                        }
                    )
            ),
            (Codes.ParticipantRepeated, FindingSeverity.Error, "a State twice", () => Parties(p => p with { Stated = 96, States = p.States.Add(p.States[0]) })),
            (
                Codes.RuleOfCategoryDiffers,
                FindingSeverity.Error,
                "signatories under the paragraph for observers",
                () => With(p => p with { Signatories = p.Signatories! with { Rule = RuleReference.Parse("44(2)") } })
            ),
            (
                Codes.NotAmongParticipants,
                FindingSeverity.Warning,
                "a speaker who is not there",
                () =>
                    Item(
                        0,
                        i =>
                            i with
                            {
                                Contributions = i.Contributions.Add(new() { Kind = ContributionKind.Discussion, By = Contributor.Of(StateCode.Parse("TON")) }),
                            }
                    )
            ),
            (
                Codes.ChairTableDiffers,
                FindingSeverity.Error,
                "a wrong group in the table",
                () => Mx3 with { ChairTable = [.. Mx3.ChairTable.Select((s, i) => i == 3 ? s with { Group = GroupCode.EEG } : s)] }
            ),
            (
                Codes.SymbolNotListed,
                FindingSeverity.Error,
                "a draft that the list does not have",
                () => Mx3 with { Documents = [.. Mx3.Documents.Where(d => d.Symbol.Kind != DocumentKind.ConferenceRoomPaper)] }
            ),
            (Codes.PaperNotIntroduced, FindingSeverity.Info, "a paper that nobody introduced", () => Document("BWC/MSP/2020/MX.3/WP.6")),
            (
                Codes.DocumentNumberGap,
                FindingSeverity.Warning,
                "a paper that is left out",
                () =>
                    Item(
                        4,
                        i =>
                            i with
                            {
                                Contributions = i.Contributions.Insert(
                                    0,
                                    new()
                                    {
                                        Kind = ContributionKind.PaperIntroduction,
                                        By = Contributor.Of(StateCode.Parse("BRA")),
                                        Paper = DocumentSymbol.Parse("BWC/MSP/2020/MX.3/WP.7"),
                                    }
                                ),
                            },
                        Document("BWC/MSP/2020/MX.3/WP.7")
                    )
            ),
            (Codes.DocumentOfOtherYear, FindingSeverity.Warning, "a document of the year before", () => Document("BWC/MSP/2019/MX.3/INF.1")),
            (
                Codes.SubmitterDiffers,
                FindingSeverity.Warning,
                "a paper introduced by another than submitted it",
                () =>
                    Mx3 with
                    {
                        Documents =
                        [
                            .. Mx3.Documents.Select(d =>
                                d.Symbol.ToString().EndsWith("WP.5", StringComparison.Ordinal)
                                    ? d with
                                    {
                                        SubmittedBy = [Contributor.Of(StateCode.Parse("FRA"))],
                                    }
                                    : d
                            ),
                        ],
                    }
            ),
            (
                Codes.DateOutsideMeeting,
                FindingSeverity.Error,
                "adopted the day after",
                () => Mx3 with { Adoption = Mx3.Adoption! with { Date = new LocalDate(2021, 9, 4) } }
            ),
            (
                Codes.DateOutsideMeeting,
                FindingSeverity.Error,
                "a letter after the meeting",
                () => Postponed(p => p with { Letters = p.Letters.SetItem(0, new LocalDate(2021, 9, 4)) })
            ),
            (
                Codes.ReportDiffersFromRegister,
                FindingSeverity.Warning,
                "another chair than the register's",
                () => Mx3 with { Organization = Mx3.Organization! with { Chair = Mx3.Organization.Chair! with { Name = "Somebody Else" } } }
            ),
            (
                Codes.AgendaItemsOutOfOrder,
                FindingSeverity.Error,
                "items out of order",
                () => Mx3 with { Items = [.. Mx3.Items[..4], Mx3.Items[5], Mx3.Items[4]] }
            ),
            (Codes.AgendaItemMissing, FindingSeverity.Warning, "an item of which nothing is said", () => Mx3 with { Items = Mx3.Items.RemoveAt(1) }),
            (
                Codes.NotAdoptedByConsensus,
                FindingSeverity.Error,
                "adopted without consensus",
                () => Mx3 with { Adoption = Mx3.Adoption! with { ByConsensus = false } }
            ),
            (
                Codes.DraftIsNoDraft,
                FindingSeverity.Warning,
                "adopted from a list of participants",
                () => Mx3 with { Adoption = Mx3.Adoption! with { Draft = DocumentSymbol.Parse("BWC/MSP/2020/MX.3/MISC.1") } }
            ),
            (
                Codes.ReportSymbolDiffers,
                FindingSeverity.Error,
                "issued under another symbol",
                () => Mx3 with { Symbol = DocumentSymbol.Parse("BWC/MSP/2020/MX.3/1") }
            ),
            (Codes.FiguresContradict, FindingSeverity.Error, "more submissions than half of the States Parties", () => Figure(FigureKind.CbmSubmissions, 92)),
            (Codes.FiguresContradict, FindingSeverity.Error, "more never submitted than are left", () => Figure(FigureKind.CbmNeverSubmitted, 120)),
            (Codes.ReportNotJudged, FindingSeverity.Info, "no list of documents", () => Mx3 with { Documents = [] }),
            (Codes.ReportNotJudged, FindingSeverity.Info, "a name that nobody knows", () => Parties(p => p with { Stated = 96, Unresolved = ["Atlantis"] })),
        ];

    [Theory]
    [InlineData("FRA", FindingSeverity.Error)] // documented of the Western Group
    [InlineData("DZA", FindingSeverity.Warning)] // of the Non-Aligned by the office that it held, which is derived
    public void A_chair_of_another_group_is_an_error_where_the_membership_is_documented(string state, FindingSeverity severity)
    {
        var finding = Assert.Single(Register.Default.Audit(Chair(state)).Findings, f => f.Code == Codes.ReportedChairOfOtherGroup);
        Assert.Equal((severity, "$.organization.chair.state"), (finding.Severity, finding.Path));
    }

    [Fact]
    public void A_meeting_held_in_another_year_and_never_put_off_is_an_error() =>
        Assert.Equal(
            FindingSeverity.Error,
            Assert
                .Single(
                    Register
                        .Default.Audit(
                            new MeetingReport
                            {
                                ProgrammeYear = 2031,
                                Organization = new() { Held = Mx3.Organization!.Held },
                            }
                        )
                        .Findings,
                    f => f.Code == Codes.ReportedOutsideProgrammeYear
                )
                .Severity
        );

    [Fact]
    public void What_puts_a_meeting_off_never_brings_it_into_an_earlier_year() =>
        Assert.Equal(
            (FindingSeverity.Error, null),
            Register
                .Default.Audit(Mx3 with { ProgrammeYear = 2022 })
                .Findings.Where(f => f is { Code: Codes.ReportedOutsideProgrammeYear, Path: "$.organization.held" })
                .Select(f => (f.Severity, f.Derogation))
                .Single()
        );

    [Fact]
    public void A_first_plan_of_another_year_is_an_error() =>
        Assert.Contains(
            (Codes.ReportedOutsideProgrammeYear, FindingSeverity.Error, "$.organization.firstPlannedFor"),
            Register
                .Default.Audit(Mx3 with { Organization = Mx3.Organization! with { FirstPlannedFor = new LocalDate(2019, 8, 31) } })
                .Findings.Select(f => (f.Code, f.Severity, f.Path))
        );

    [Fact]
    public void A_symbol_of_another_year_or_office_is_an_error() =>
        Assert.Equal(
            ["$.programmeYear", "$.office"],
            Register
                .Default.Audit(Mx3 with { ProgrammeYear = 2019, Office = OfficeCode.MX4 })
                .Findings.Where(f => f is { Code: Codes.SymbolOfOtherMeeting, Severity: FindingSeverity.Error })
                .Select(f => f.Path)
        );

    [Fact]
    public void A_letter_that_is_younger_than_the_meeting_covers_nothing() =>
        Assert.All(
            Register
                .Default.Audit(Postponed(p => p with { Letters = [new LocalDate(2021, 9, 4)] }))
                .Findings.Where(f => f.Code is Codes.ReportedOutsideProgrammeYear or Codes.ReportedIntervalTooShort),
            f => Assert.Null(f.Derogation)
        );

    [Fact]
    public void A_change_of_the_register_covers_the_very_days_that_it_set()
    {
        var silent = Mx3 with { Organization = Mx3.Organization! with { Postponement = null } };
        Assert.Equal(FindingSeverity.Info, Outside(silent));
        Assert.Equal(
            FindingSeverity.Error,
            Outside(silent with { Organization = silent.Organization! with { Held = new DateInterval(new LocalDate(2021, 9, 6), new LocalDate(2021, 9, 6)) } })
        );

        static FindingSeverity Outside(MeetingReport report) =>
            Register.Default.Audit(report).Findings.Single(f => f.Code == Codes.ReportedOutsideProgrammeYear).Severity;
    }

    [Fact]
    public void A_postponement_without_an_instrument_weighs_more() =>
        Assert.Equal(
            [
                (Codes.ReportedOutsideProgrammeYear, FindingSeverity.Warning),
                (Codes.ReportedIntervalTooShort, FindingSeverity.Error),
                (Codes.PostponementWithoutInstrument, FindingSeverity.Warning),
            ],
            Register
                .Default.Audit(Postponed(p => p with { Instrument = null }))
                .Findings.Except(Known)
                .Select(f => (f.Code, f.Severity))
                .Where(f => f.Code != Codes.ReportToMeetingOfOtherYear)
                .OrderBy(f => f.Code)
        );

    [Fact]
    public void A_report_that_breaks_its_own_shape_is_judged_for_that_alone() =>
        Assert.Equal(Codes.ReportNumberWrong, Assert.Single(Register.Default.Audit(Mx3 with { Items = [Mx3.Items[0] with { Number = 0 }] }).Findings).Code);

    [Fact]
    public void Whoever_took_part_in_whatever_category_may_speak()
    {
        Contributor[] present =
        [
            new() { Kind = ContributorKind.State, State = StateCode.Parse("FRA") },
            new() { Kind = ContributorKind.State, State = StateCode.Parse("EGY") },
            new() { Kind = ContributorKind.State, State = StateCode.Parse("ISR") },
            new() { Kind = ContributorKind.Organization, Name = "UNIDIR" },
            new() { Kind = ContributorKind.Organization, Name = "ICRC" },
            new() { Kind = ContributorKind.Organization, Name = "VERTIC" },
            new() { Kind = ContributorKind.Guest, Name = Mx3.Participation!.Guests!.Guests[0].Name },
            new() { Kind = ContributorKind.Chair },
            new() { Kind = ContributorKind.Organization, Name = "ISU" },
        ];
        var speaking = With(
            p => p with { NonGovernmental = new() { Bodies = ["VERTIC"] } },
            r =>
                r with
                {
                    Items = r.Items.SetItem(
                        0,
                        r.Items[0] with
                        {
                            Contributions = [.. present.Select(by => new Contribution { Kind = ContributionKind.Statement, By = by })],
                        }
                    ),
                }
        );
        Assert.DoesNotContain(Register.Default.Audit(speaking).Findings.Except(Known), f => f.Code == Codes.NotAmongParticipants);
        var alone = speaking with { Participation = new() { StatesParties = Mx3.Participation.StatesParties } };
        Assert.Equal(
            6,
            Register.Default.Audit(alone).Findings.Count(f => f.Code == Codes.NotAmongParticipants && f.Path.StartsWith("$.items[0]", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void An_empty_report_says_what_cannot_be_judged() =>
        Assert.Equal(
            [Codes.ReportEmpty, Codes.ReportNotJudged],
            Register.Default.Audit(new MeetingReport()).Findings.Select(f => f.Code).Distinct().Order(StringComparer.Ordinal).Reverse()
        );

    [Fact]
    public void An_empty_register_judges_what_it_can()
    {
        var empty = Register.Create(new RegisterFile()).GetValueOrThrow();
        var findings = empty.Audit(Mx3).Findings;
        Assert.Contains(findings, f => f.Code == Codes.SymbolNotListed);
        Assert.DoesNotContain(findings, f => f.Code is Codes.ParticipantInWrongCategory or Codes.ReportDiffersFromRegister);
    }

    private static MeetingReport With(Func<Participation, Participation> change, Func<MeetingReport, MeetingReport>? also = null) =>
        (also ?? (r => r))(Mx3 with { Participation = change(Mx3.Participation!) });

    private static MeetingReport Parties(Func<StateParticipation, StateParticipation> change) => With(p => p with { StatesParties = change(p.StatesParties!) });

    private static MeetingReport Item(int index, Func<AgendaItem, AgendaItem> change, MeetingReport? of = null) =>
        (of ?? Mx3) with
        {
            Items = (of ?? Mx3).Items.SetItem(index, change(Mx3.Items[index])),
        };

    private static MeetingReport Document(string symbol) => Mx3 with { Documents = Mx3.Documents.Add(new() { Symbol = DocumentSymbol.Parse(symbol) }) };

    private static MeetingReport Figure(FigureKind kind, int value) =>
        Mx3 with
        {
            Figures = [.. Mx3.Figures.Select(f => f.Kind == kind && f.Year is null or 2021 && f.Kind == kind ? f with { Value = value } : f)],
        };

    private static MeetingReport Postponed(Func<Postponement, Postponement> change) =>
        Mx3 with
        {
            Organization = Mx3.Organization! with { Postponement = change(Mx3.Organization.Postponement!) },
        };

    private static MeetingReport Chair(string state) =>
        Mx3 with
        {
            Organization = Mx3.Organization! with
            {
                Chair = new()
                {
                    Post = OfficerPost.Chair,
                    Name = "Arman Baissuanov",
                    State = StateCode.Parse(state),
                },
            },
        };

    private static ImmutableArray<AgendaItem> Without(ImmutableArray<AgendaItem> items, string state) =>
        [
            .. items.Select(i =>
                i with
                {
                    Contributions = [.. i.Contributions.Select(c => c with { OnBehalfOf = [.. c.OnBehalfOf.Where(s => s.ToString() != state)] })],
                }
            ),
        ];
}
