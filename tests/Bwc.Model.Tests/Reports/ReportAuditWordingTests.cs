using System.Collections.Immutable;
using System.Text;
using Bwc.Model;
using Bwc.Model.Reports;
using NodaTime;

namespace Bwc.Tests;

/// <summary>
/// The words of the audit, whole: what the report of MX3 of 2020 would have to hear if it said one thing otherwise. What is said of it as it is
/// is first and is not said again.
/// </summary>
public class ReportAuditWordingTests
{
    private static readonly MeetingReport Mx3 = Register.Default.FindReport("BWC/MSP/2020/MX.3/2").GetValueOrThrow();

    [Fact]
    public Task Of_who_took_part() =>
        Verifier.Verify(
            Said(
                ("as it is", Mx3),
                ("nothing is said of who took part", Mx3 with { Participation = null }),
                ("the days are not known, nor is the meeting", Mx3 with { Symbol = null, Office = null, Organization = null }),
                ("the days are those of the register", Mx3 with { Organization = null }),
                (
                    "counts that differ",
                    With(p =>
                        p with
                        {
                            StatesParties = p.StatesParties! with { Stated = 94 },
                            UnitedNations = p.UnitedNations! with { Stated = 9 },
                            NonGovernmental = new() { Stated = 2 },
                        }
                    )
                ),
                (
                    "no name of a list could be read, or one",
                    With(p =>
                        p with
                        {
                            NonGovernmental = new()
                            {
                                Stated = 2,
                                Unresolved = ["Nobody", "No One"],
                                Paragraph = 14,
                            },
                        }
                    )
                ),
                (
                    "a State in two categories",
                    With(p => p with { Signatories = p.Signatories! with { Stated = null, States = p.Signatories.States.Add(p.StatesParties!.States[0]) } })
                ),
                (
                    "States that were not parties, and one that the register does not have",
                    With(p =>
                        p with
                        {
                            StatesParties = p.StatesParties! with
                            {
                                Stated = null,
                                States = [.. p.StatesParties.States, StateCode.Parse("SYR"), StateCode.Parse("ERI"), StateCode.Parse("XXA")],
                            },
                        }
                    )
                ),
                (
                    "bodies twice, unknown, or of another kind",
                    With(p =>
                        p with
                        {
                            UnitedNations = p.UnitedNations! with
                            {
                                Stated = null,
                                Bodies = [.. p.UnitedNations.Bodies, p.UnitedNations.Bodies[0], "Nobody", "INTERPOL"],
                            },
                        }
                    )
                ),
                (
                    "each category under the rule of another",
                    With(p =>
                        p with
                        {
                            Signatories = p.Signatories! with { Rule = RuleReference.Parse("44(2)") },
                            Organizations = p.Organizations! with { Rule = RuleReference.Parse("44(5)") },
                        }
                    )
                )
            )
        );

    [Fact]
    public Task Of_who_spoke_and_on_what() =>
        Verifier.Verify(
            Said(
                (
                    "somebody who is not there introduces, discusses and speaks",
                    Item(
                        1,
                        i =>
                            i with
                            {
                                Contributions =
                                [
                                    Did(ContributionKind.PaperIntroduction, "TON"),
                                    Did(ContributionKind.Discussion, "TON"),
                                    Did(ContributionKind.Statement, "TON"),
                                    Did(ContributionKind.Statement, "TON"),
                                    Did(ContributionKind.PaperIntroduction, "FJI") with
                                    {
                                        Paper = Paper("WP.1"),
                                    },
                                ],
                            }
                    )
                ),
                (
                    "on behalf of somebody who is not there",
                    Item(
                        1,
                        i =>
                            i with
                            {
                                Contributions = [Did(ContributionKind.Statement, "FRA") with { OnBehalfOf = [StateCode.Parse("TON"), StateCode.Parse("XXA")] }],
                            }
                    )
                ),
                (
                    "the chair, the secretariat and a guest are there without being participants",
                    Item(
                        1,
                        i =>
                            i with
                            {
                                Contributions =
                                [
                                    By(new() { Kind = ContributorKind.Chair }),
                                    By(new() { Kind = ContributorKind.Organization, Name = "ISU" }),
                                    By(new() { Kind = ContributorKind.Guest, Name = "Sonia Drobysz" }),
                                ],
                            }
                    )
                ),
                (
                    "an organization and a guest who are not there",
                    Item(
                        1,
                        i =>
                            i with
                            {
                                Contributions =
                                [
                                    By(new() { Kind = ContributorKind.Organization, Name = "WHO" }),
                                    By(new() { Kind = ContributorKind.Organization, Name = "NATO" }),
                                    By(new() { Kind = ContributorKind.Guest, Name = "Ada Byron" }),
                                ],
                            }
                    )
                ),
                (
                    "papers of somebody who is not there",
                    Mx3 with
                    {
                        Documents =
                        [
                            .. Mx3.Documents.Select(d =>
                                d.Symbol == Paper("WP.2")
                                    ? d with
                                    {
                                        SubmittedBy = [Contributor.Of(StateCode.Parse("TON"))],
                                        OnBehalfOf = [StateCode.Parse("TON"), StateCode.Parse("FJI")],
                                    }
                                    : d
                            ),
                        ],
                    }
                ),
                ("a name that could not be read", Item(2, i => i with { Unresolved = ["Atlantis"] })),
                (
                    "an item behind a later one, and items of which nothing is said",
                    Mx3 with
                    {
                        Items = [Mx3.Items[1], Mx3.Items[0], .. Mx3.Items[2..3], Mx3.Items[5] with { Number = 20 }],
                    }
                )
            )
        );

    [Fact]
    public Task Of_papers() =>
        Verifier.Verify(
            Said(
                ("another year and another office than the symbol's", Mx3 with { ProgrammeYear = 2019, Office = OfficeCode.MX4 }),
                ("nothing is said of the adoption", Mx3 with { Adoption = null }),
                (
                    "adopted without consensus, from no draft, and issued otherwise",
                    Mx3 with
                    {
                        Adoption = Mx3.Adoption! with { ByConsensus = false, Draft = Paper("MISC.1"), IssuedAs = Paper("3") },
                    }
                ),
                ("adopted from a document of limited distribution", Mx3 with { Adoption = Mx3.Adoption! with { Draft = Paper("L.1") } }),
                ("no list of documents", Mx3 with { Documents = [] }),
                (
                    "symbols that the list does not have",
                    Mx3 with
                    {
                        Organization = Mx3.Organization! with { Agenda = Mx3.Organization.Agenda! with { Symbol = Paper("9") } },
                        ProgrammeOfWork = Mx3.ProgrammeOfWork! with { Agenda = Paper("8"), Paragraph = 16 },
                    }
                ),
                (
                    "a document of another meeting is not to be listed",
                    Mx3 with
                    {
                        ProgrammeOfWork = Mx3.ProgrammeOfWork! with { Agenda = DocumentSymbol.Parse("BWC/CONF.VIII/2") },
                    }
                ),
                ("the report has no symbol, and so none of its own", Mx3 with { Symbol = null, Organization = null, Office = null }),
                ("a paper that nobody introduced, and an addendum, which nobody needs to", Listed(Paper("WP.6"), Paper("WP.5/Add.1"))),
                ("a number is left out, and a document is of another year", Listed(Paper("WP.8"), DocumentSymbol.Parse("BWC/MSP/2019/MX.3/INF.1"))),
                (
                    "a paper is introduced by another than submitted it",
                    Mx3 with
                    {
                        Documents =
                        [
                            .. Mx3.Documents.Select(d =>
                                d.Symbol == Paper("WP.5")
                                    ? d with
                                    {
                                        SubmittedBy = [Contributor.Of(StateCode.Parse("FRA")), Contributor.Of(StateCode.Parse("JPN"))],
                                    }
                                    : d
                            ),
                        ],
                    }
                ),
                (
                    "a paper is introduced by a co-sponsor",
                    Mx3 with
                    {
                        Documents =
                        [
                            .. Mx3.Documents.Select(d =>
                                d.Symbol == Paper("WP.5")
                                    ? d with
                                    {
                                        SubmittedBy = [Contributor.Of(StateCode.Parse("FRA"))],
                                        OnBehalfOf = [.. Introducers("WP.5")],
                                    }
                                    : d
                            ),
                        ],
                    }
                )
            )
        );

    [Fact]
    public Task Of_days_that_contradict() =>
        Verifier.Verify(
            Said(
                (
                    "held on two days of the year before, first planned for the day on which it was held",
                    Organized(o => o with { Held = Days("2019-12-30", "2019-12-31"), FirstPlannedFor = new(2019, 12, 30) })
                ),
                ("held from one year into the next", Organized(o => o with { Held = Days("2020-12-31", "2021-01-01") })),
                (
                    "adopted on other days",
                    Organized(
                        o =>
                            o with
                            {
                                Agenda = o.Agenda! with { Date = new(2021, 9, 2) },
                                Rules = new() { Date = new(2021, 9, 4), Paragraph = 7 },
                            },
                        r => r with { Adoption = r.Adoption! with { Date = new(2021, 9, 4) } }
                    )
                ),
                (
                    "the last letter is younger than the meeting",
                    Organized(o => o with { Postponement = o.Postponement! with { Letters = [.. o.Postponement.Letters, new(2021, 9, 4)] } })
                )
            )
        );

    [Fact]
    public Task Of_how_it_was_put_off() =>
        Verifier.Verify(
            Said(
                (
                    "the last letter is of the day of the meeting",
                    Organized(o => o with { Postponement = o.Postponement! with { Letters = [new(2021, 9, 3)], Cause = null } })
                ),
                ("put off without letters", Organized(o => o with { Postponement = o.Postponement! with { Letters = [] } })),
                ("put off, nobody says by what", Organized(o => o with { Postponement = o.Postponement! with { Instrument = null } })),
                ("not put off, though the register has a change", Organized(o => o with { Postponement = null }))
            )
        );

    [Fact]
    public Task Of_days_before_the_States_Parties() =>
        Verifier.Verify(
            Said(
                ("three months and a day before the States Parties", Organized(o => o with { Held = Days("2021-08-21", "2021-08-21") })),
                ("three months to the day", Organized(o => o with { Held = Days("2021-08-22", "2021-08-22") })),
                ("a day too late", Organized(o => o with { Held = Days("2021-08-23", "2021-08-23") })),
                ("the day before the States Parties", Organized(o => o with { Held = Days("2021-11-21", "2021-11-21") })),
                ("the mandate says one month, or none", Mx3 with { Mandate = Mx3.Mandate! with { MinimumMonths = 1 } }),
                ("the mandate says nothing, and the programme three", Mx3 with { Mandate = Mx3.Mandate! with { MinimumMonths = null } }),
                ("the States Parties were not experts", Mx3 with { Office = OfficeCode.MSP, Symbol = null }),
                (
                    "other days and another chair than the register has",
                    Organized(o =>
                        o with
                        {
                            Held = Days("2021-09-03", "2021-09-04"),
                            FirstPlannedFor = new(2020, 9, 1),
                            Chair = new() { Post = OfficerPost.Chair, Name = "Somebody" },
                        }
                    )
                )
            )
        );

    [Fact]
    public Task Of_chairs_and_figures() =>
        Verifier.Verify(
            Said(
                ("a chair of another group", Chaired("FRA")),
                ("a chair of another group, by what is worked out", Chaired("DZA")),
                ("a chair whose group is not established", Chaired("MEX")),
                ("a chair of a State that nobody knows, and one of none", Chaired("XXA")),
                (
                    "a chair of whom only the name is known",
                    Organized(o =>
                        o with
                        {
                            Chair = new() { Post = OfficerPost.Chair, Name = "Arman Baissuanov" },
                        }
                    )
                ),
                ("a cell of the table is wrong", Mx3 with { ChairTable = Mx3.ChairTable.SetItem(3, Mx3.ChairTable[3] with { Group = GroupCode.EEG }) }),
                (
                    "a sentence says otherwise, and another says more",
                    Mx3 with
                    {
                        ChairProse = [Mx3.ChairTable[0] with { Group = GroupCode.WG }, Mx3.ChairTable[1], new ChairSlot(2021, OfficeCode.MSP, GroupCode.EEG)],
                    }
                ),
                ("sentences alone", Mx3 with { ChairTable = [], ChairProse = [Mx3.ChairTable[0] with { Group = GroupCode.WG }] }),
                ("half of 183 are 91, which is not exceeded", Figures((FigureKind.CbmSubmissions, 91, false), (FigureKind.CbmShareNeverAbove, 50, false))),
                ("92 is more than half", Figures((FigureKind.CbmSubmissions, 92, false), (FigureKind.CbmShareNeverAbove, 50, false))),
                (
                    "all submitted, and one never did",
                    Figures((FigureKind.CbmSubmissions, 183, false), (FigureKind.CbmNeverSubmitted, 1, false), (FigureKind.CbmShareNeverAbove, 100, false))
                ),
                ("all but one submitted, and that one never did", Figures((FigureKind.CbmSubmissions, 182, false), (FigureKind.CbmNeverSubmitted, 1, false))),
                ("more than there are", Figures((FigureKind.CbmSubmissions, 184, false), (FigureKind.CbmNeverSubmitted, 184, false))),
                (
                    "the highest ever, and as many the year before",
                    Figures((FigureKind.CbmSubmissions, 80, false), (FigureKind.CbmSubmissions, 80, true), (FigureKind.CbmSubmissions, 90, false))
                ),
                ("the highest ever, and one fewer the year before", Figures((FigureKind.CbmSubmissions, 79, false), (FigureKind.CbmSubmissions, 80, true))),
                ("figures, and the days are not known", Mx3 with { Symbol = null, Office = null, Organization = null, Figures = [.. Mx3.Figures] }),
                (
                    "figures of a day on which nobody was a party",
                    Figures((FigureKind.CbmSubmissions, 1, false)) with
                    {
                        Symbol = null,
                        Office = null,
                        Participation = null,
                        Organization = new() { Held = Days("1974-01-01", "1974-01-01") },
                    }
                )
            )
        );

    [Theory]
    [InlineData("0 33 67 100", "1 32 34 50 65 68 99")] // 0, 1, 2 or all of three: 33.3 and 66.7 in the hundred
    [InlineData("66", "35 98")] // cut instead of rounded
    public void A_share_is_one_that_so_many_States_can_have(string possible, string impossible)
    {
        // Three States Parties and nobody else.
        var register = Register
            .Create(
                new RegisterFile
                {
                    States = [.. Register.Default.States.Where(s => s.StatusOn(new LocalDate(2021, 9, 3)).Status == TreatyStatus.StateParty).Take(3)],
                }
            )
            .GetValueOrThrow();
        Assert.All(possible.Split(' '), share => Assert.DoesNotContain(Judge(share), f => f.Code == Codes.FiguresContradict));
        Assert.All(
            impossible.Split(' '),
            share =>
                Assert.Equal(
                    $"{share}% of 3 States Parties is not a whole number of States, however it is rounded",
                    Assert.Single(Judge(share), f => f.Code == Codes.FiguresContradict).Message
                )
        );

        ImmutableArray<Finding> Judge(string share) =>
            register
                .Audit(
                    new MeetingReport
                    {
                        Organization = new() { Held = Days("2021-09-03", "2021-09-03") },
                        Figures =
                        [
                            new() { Kind = FigureKind.NationalContactPoints, Value = int.Parse(share, System.Globalization.CultureInfo.InvariantCulture) },
                        ],
                    }
                )
                .Findings;
    }

    private static string Said(params (string If, MeetingReport Report)[] cases)
    {
        var known = Register.Default.Audit(Mx3).Findings;
        var text = new StringBuilder();
        foreach (var (what, report) in cases)
        {
            text.Append($"If {what}:\n");
            var findings = Register.Default.Audit(report).Findings;
            foreach (var f in ReferenceEquals(report, Mx3) ? findings : findings.Except(known))
            {
                text.Append($"  {f.Code} {f.Severity.ToString().ToLowerInvariant()} at {f.Path}\n    {f.Message}\n");
                if (f.Derogation is not null)
                    text.Append($"    Covered by: {f.Derogation}\n");
                if (f.Fact is not null)
                    text.Append($"    Fact: {f.Fact}\n");
            }
        }

        return text.ToString();
    }

    private static MeetingReport With(Func<Participation, Participation> change) => Mx3 with { Participation = change(Mx3.Participation!) };

    private static MeetingReport Item(int index, Func<AgendaItem, AgendaItem> change) =>
        Mx3 with
        {
            Items = Mx3.Items.SetItem(index, change(Mx3.Items[index])),
        };

    private static MeetingReport Organized(Func<MeetingOrganization, MeetingOrganization> change, Func<MeetingReport, MeetingReport>? also = null) =>
        (also ?? (r => r))(Mx3 with { Organization = change(Mx3.Organization!) });

    private static MeetingReport Chaired(string state) =>
        Organized(o =>
            o with
            {
                Chair = new()
                {
                    Post = OfficerPost.Chair,
                    Name = "Arman Baissuanov",
                    State = StateCode.Parse(state),
                },
            }
        );

    private static MeetingReport Listed(params DocumentSymbol[] more) =>
        Mx3 with
        {
            Documents = [.. Mx3.Documents, .. more.Select(symbol => new OfficialDocument { Symbol = symbol })],
        };

    private static MeetingReport Figures(params (FigureKind Kind, int Value, bool Record)[] figures) =>
        Mx3 with
        {
            Figures =
            [
                .. figures.Select(
                    (f, i) =>
                        new ReportedFigure
                        {
                            Kind = f.Kind,
                            Value = f.Value,
                            Record = f.Record,
                            Year = 2019 + i,
                            Annex = i == 0 ? "I" : null,
                            Paragraph = i == 1 ? null : 20,
                        }
                ),
            ],
        };

    private static Contribution Did(ContributionKind kind, string state) => new() { Kind = kind, By = Contributor.Of(StateCode.Parse(state)) };

    private static Contribution By(Contributor who) => new() { Kind = ContributionKind.Statement, By = who };

    private static IEnumerable<StateCode> Introducers(string paper) =>
        Mx3.Items.SelectMany(i => i.Contributions).Where(c => c.Paper == Paper(paper)).Select(c => c.By.State!.Value);

    private static DocumentSymbol Paper(string number) => DocumentSymbol.Parse($"BWC/MSP/2020/MX.3/{number}");

    private static DateInterval Days(string first, string last) =>
        new(NodaTime.Text.LocalDatePattern.Iso.Parse(first).Value, NodaTime.Text.LocalDatePattern.Iso.Parse(last).Value);
}
