using System.Collections.Immutable;
using System.Text;
using Bwc.Model;
using static Bwc.Tests.InventedProgramme;

namespace Bwc.Tests;

/// <summary>The words of the audit, whole: of the programmes of the register, and of invented ones, a year for each thing that can be said.</summary>
public class ProgrammeAuditWordingTests
{
    [Fact]
    public Task Of_the_programmes_of_the_register() =>
        Verifier.Verify(string.Join("\n\n", Register.Default.Programmes.Select(p => Said(p.Id, Register.Default.AuditProgramme(p.Id).GetValueOrThrow()))));

    [Fact]
    public Task Of_days_and_their_order() =>
        Verifier.Verify(
            Said(
                (
                    "A meeting resumes after a working day, or after a holiday",
                    Change(
                        Year(2030),
                        O.Mx1,
                        m => m with { Held = [Run(2030, 8, 5, 5), Run(2030, 8, 7, 7)] },
                        O.Mx2,
                        m => m with { Held = [Run(2030, 8, 8, 8)] }
                    )
                ),
                (
                    "A holiday lies between",
                    Change(
                        Year(2029),
                        O.Mx1,
                        m => m with { Held = [Run(2029, 7, 31, 31), Run(2029, 8, 2, 2)] },
                        O.Mx2,
                        m => m with { Held = [Run(2029, 8, 3, 3)] }
                    )
                ),
                (
                    "Nothing but a weekend lies between",
                    Change(Year(2030), O.Mx1, m => m with { Held = [Run(2030, 8, 1, 2)] }, O.Mx2, m => m with { Held = [Run(2030, 8, 5, 5)] })
                ),
                (
                    "The experts sit after the States Parties",
                    Change(Year(2030), O.Mx1, m => m with { Held = [Run(2030, 12, 9, 10)] }, O.Mx2, m => m with { Held = [Run(2030, 12, 11, 11)] })
                ),
                (
                    "The experts end on the day on which the States Parties begin",
                    Change(Year(2030), O.Mx1, m => m with { Held = [Run(2030, 11, 28, 29)] }, O.Mx2, m => m with { Held = [Run(2030, 12, 2, 2)] })
                ),
                (
                    "The States Parties are put off",
                    Change(Year(2030), O.Msp, m => m with { Held = [], Changes = [Moved([], []) with { NotBefore = new(2031, 1, 1) }] })
                ),
                ("When the States Parties meet is not known", Change(Year(2030), O.Msp, m => m with { Held = [], Grade = Grade.NotEstablished })),
                (
                    "It sat before the day to which it was put off",
                    Change(Year(2030), O.Msp, m => m with { Changes = [Moved([], []) with { NotBefore = m.Held[0].Start.PlusDays(1) }] })
                ),
                ("It sat on that day", Change(Year(2030), O.Msp, m => m with { Changes = [Moved([], []) with { NotBefore = m.Held[0].Start }] })),
                ("It sat on other days than the last change set", Change(Year(2030), O.Msp, m => m with { Changes = [Moved([Run(2030, 12, 16, 19)], [])] })),
                ("It sat on other days than planned, and nothing was changed", Change(Year(2030), O.Msp, m => m with { FirstPlan = [Run(2030, 12, 16, 19)] })),
                (
                    "It is planned, by a change, for too few days of another year",
                    Change(Year(2030), O.Msp, m => m with { Held = [], Changes = [Moved([Run(2031, 3, 3, 5)], [])] })
                ),
                ("It is planned from the first for another year", Change(Year(2030), O.Msp, m => m with { Held = [], FirstPlan = [Run(2031, 3, 3, 6)] })),
                (
                    "It sat in thirteen sessions",
                    [
                        .. Year(2030).Where(m => m.Office != O.Hall),
                        .. Enumerable.Range(1, 13).Select(i => Year(2030)[0] with { Id = $"HALL-{i}", Session = i, Held = [Run(2030, 4, i, i)] }),
                    ]
                ),
                ("The fact is not documented", Change(Year(2030), O.Msp, m => m with { Held = [Run(2030, 12, 2, 4)], Grade = Grade.Secondary }))
            )
        );

    [Fact]
    public Task Of_officers() =>
        Verifier.Verify(
            Said(
                (
                    "Chairs who are named or not, of a State or of a group",
                    Change(
                        Year(2030),
                        O.Mx1,
                        m => m with { Officers = [Chair("HUN") with { Name = "A. B." }] },
                        O.Msp,
                        m =>
                            m with
                            {
                                Officers = [Stated("WG"), Vice("FRA") with { Name = "C. D." }, Stated("NAM", OfficerPost.ViceChair) with { Name = "E. F." }],
                            }
                    )
                ),
                (
                    "A chair of whom only the name is known",
                    Change(
                        Year(2030),
                        O.Mx1,
                        m =>
                            m with
                            {
                                Officers =
                                [
                                    new Officer
                                    {
                                        Name = "A. B.",
                                        Post = OfficerPost.Chair,
                                        Grade = Grade.Documented,
                                        Source = Decided,
                                    },
                                ],
                            }
                    )
                ),
                (
                    "A successor of whose group nothing is established",
                    Change(
                        Year(2030),
                        O.Mx1,
                        m =>
                            m with
                            {
                                Officers =
                                [
                                    Chair("HUN", to: new(2030, 2, 1)),
                                    new Officer
                                    {
                                        Name = "A. B.",
                                        Post = OfficerPost.Chair,
                                        From = new(2030, 2, 1),
                                        Grade = Grade.Documented,
                                        Source = Decided,
                                    },
                                ],
                            }
                    )
                ),
                (
                    "Vice-chairs of the group that chairs, of one that has given its own, and of one that gives none",
                    Change(
                        Year(2030),
                        O.Msp,
                        m => m with { Officers = [m.Officers[0], Vice("POL"), Vice("FRA"), Vice("ESP"), Stated("ONE", OfficerPost.ViceChair)] }
                    )
                ),
                ("Nobody is in the chair on the second day", Change(Year(2030), O.Mx1, m => m with { Officers = [Chair("HUN", to: new(2030, 8, 6))] })),
                (
                    "A vice-chair who left before the meeting counts for nothing",
                    Change(
                        Year(2030),
                        O.Msp,
                        m => m with { Officers = [m.Officers[0], Vice("FRA") with { To = m.Held[0].Start }, Stated("NAM", OfficerPost.ViceChair)] }
                    )
                )
            )
        );

    [Fact]
    public Task Of_one_chair_of_many_and_of_tables_that_prove_less()
    {
        var ten = Enumerable.Range(2030, 10).Select(IEnumerable<Meeting> (year) => Year(year)).ToArray();
        var weaker = Invented(ten[0]);
        weaker = weaker with
        {
            Programme = weaker.Programme with
            {
                Chairs =
                [
                    .. weaker.Programme.Chairs.Select(
                        (c, i) => c with { Grade = i == 1 ? Grade.Derived : Grade.Secondary, Source = Citation.Parse($"table {i}") }
                    ),
                ],
            },
        };
        var one = Invented(ten[0].Select(m => m.Office == O.Msp ? m : m with { Officers = [] }));
        return Verifier.Verify(
            string.Join(
                "\n\n",
                Said("Forty chairs", Invented(ten)),
                Said("Forty-four", Invented([.. ten, Year(2040)])),
                Said("Tables of two grades", weaker),
                Said("One chair", one)
            )
        );
    }

    [Fact]
    public void Whoever_takes_the_chair_on_the_second_day_is_judged_too()
    {
        var calendar = Invented(
            Change(
                Year(2030),
                O.Mx1,
                m =>
                    m with
                    {
                        Officers =
                        [
                            Stated("EEG") with
                            {
                                To = new(2030, 8, 6),
                            },
                            Stated("EEG") with
                            {
                                Name = "A. B.",
                                From = new(2030, 8, 6),
                            },
                            Stated("WG") with
                            {
                                Name = "C. D.",
                                From = new(2030, 8, 7),
                            },
                        ],
                    }
            )
        );
        Assert.Contains(
            "an unnamed person (EEG) for MX1-2030, A. B. (EEG) for MX1-2030, ",
            Assert.Single(Findings(calendar), f => f.Code == Codes.ChairsAgree).Message,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(Findings(calendar), f => f.Code == Codes.ChairOfOtherGroup); // who took it when the meeting was over did not chair it
    }

    [Fact]
    public void Vice_chairs_of_no_office_in_particular_are_those_of_the_States_Parties()
    {
        var calendar = Invented(Change(Year(2030), O.Msp, m => m with { Officers = [m.Officers[0]] }));
        var general = calendar with { Programme = calendar.Programme with { Provisions = [Rule(ProgrammeRule.ViceChairs, null, 2)] } };
        var missing = Assert.Single(Findings(general), f => f.Code == Codes.ViceChairsNotEstablished);
        Assert.Equal(("$.meetings[3].officers", "4 vice-chairs of MSP-2030 are not established; still due from NAM and WG"), (missing.Path, missing.Message));
        var experts = calendar with { Programme = calendar.Programme with { Provisions = [Rule(ProgrammeRule.ViceChairs, O.Mx2, 1)] } };
        Assert.Equal(
            "2 vice-chairs of MX2-2030 are not established; still due from EEG and NAM",
            Assert.Single(Findings(experts), f => f.Code == Codes.ViceChairsNotEstablished).Message
        );
    }

    [Fact]
    public void A_group_whose_turn_does_not_come_gives_vice_chairs_all_the_same()
    {
        var calendar = Invented(Change(Year(2030), O.Msp, m => m with { Officers = [m.Officers[0]] }));
        calendar = calendar with { Programme = calendar.Programme with { Chairs = [Seat(2030, O.Msp, "EEG")] } };
        Assert.Equal(
            "2 vice-chairs of MSP-2030 are not established; still due from NAM and WG",
            Assert.Single(Findings(calendar), f => f.Code == Codes.ViceChairsNotEstablished).Message
        );
    }

    [Fact]
    public void The_sources_of_the_facts_stand_each_once_and_as_many_as_there_is_room_for()
    {
        Assert.Equal("a; b; c", Fact("a;b", "b; c", "a"));

        // A citation has 2,000 characters, and room is left to say that there are others.
        var (long1, long2) = (new string('x', 995), new string('y', 991));
        Assert.Equal($"{long1}; {long2}", Fact(long1, long2, long1));
        Assert.Equal($"{long1}; and others", Fact(long1, long2 + "y", "z"));
        Assert.Equal(new string('w', 1999), Fact(new string('w', 1999), new string('w', 1999), new string('w', 1999)));

        static string Fact(params string[] sources)
        {
            var meetings = Year(2030)
                .Where(m => m.Office != O.Hall)
                .Select(
                    (m, i) =>
                        m with
                        {
                            Source = Citation.Parse(sources[i]),
                            Held = m.Office == O.Mx2 ? [] : m.Held,
                            FirstPlan = m.Office == O.Mx2 ? m.Held : [],
                        }
                )
                .ToArray();
            var calendar = Invented([.. meetings, Year(2030)[0] with { Source = Citation.Parse(sources[0]) }]);
            calendar = calendar with { Programme = calendar.Programme with { Provisions = [Rule(ProgrammeRule.DaysPerYear, null, 30)] } };
            return Assert.Single(Findings(calendar), f => f.Code == Codes.YearDaysDiffer).Fact!.Text;
        }
    }

    private static string Said(params (string What, IEnumerable<Meeting> Year)[] cases) =>
        string.Join("\n\n", cases.Select(c => Said(c.What, Invented(c.Year.ToArray()))));

    private static string Said(string what, ProgrammeCalendar calendar) => Said(what, Register.Default.Audit(calendar));

    private static string Said(string what, FindingReport report)
    {
        var text = new StringBuilder(what);
        foreach (var f in report.Findings)
        {
            text.Append($"\n  {f.Code} {f.Severity.ToString().ToLowerInvariant()} at {f.Path}\n    {f.Message}\n    Rule: {f.Citation}");
            if (f.Derogation is not null)
                text.Append($"\n    Covered by: {f.Derogation}");
            if (f.Fact is not null)
                text.Append($"\n    Fact: {f.Fact}");
        }

        return text.ToString();
    }

    private static ImmutableArray<Finding> Findings(ProgrammeCalendar calendar) => Register.Default.Audit(calendar).Findings;
}
