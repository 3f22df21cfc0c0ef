using System.Collections.Immutable;
using Bwc.Model;
using NodaTime;
using static Bwc.Tests.InventedProgramme;

namespace Bwc.Tests;

/// <summary>A programme that never was, with a year for each rule that it breaks.</summary>
public class ProgrammeAuditCoverTests
{
    [Fact]
    public void A_programme_that_breaks_each_rule_once_yields_each_code_once()
    {
        var calendar = Invented(
            Year(2030).Where(m => m.Office != O.Mx2), // a meeting is missing
            Change(Year(2031), O.Msp, m => m with { Held = [Run(2031, 12, 1, 3)] }), // three days instead of four
            Change(Year(2032), O.Hall, m => m with { Held = [Run(2032, 6, 1, 2)] }), // a day too many in the year, of an office without a number
            Change(Year(2033), O.Mx2, m => m with { Held = [Run(2033, 8, 11, 11)] }), // MX1 ends on Tuesday the 9th: a working day between
            // The experts after the States Parties.
            Change(Year(2034), O.Mx2, m => m with { Held = [Run(2034, 12, 20, 20)] }, O.Mx1, m => m with { Held = [Run(2034, 12, 18, 19)] }),
            Change(Year(2035), O.Mx1, m => m with { Held = [Run(2035, 10, 3, 4)] }, O.Mx2, m => m with { Held = [Run(2035, 10, 5, 5)] }), // two months between
            Change(Year(2036), O.Hall, m => m with { Held = [Run(2037, 6, 1, 1)] }), // a meeting of 2036 in 2037
            Change(Year(2037), O.Mx1, m => m with { Officers = [Chair("FRA")] }), // the chair of another group
            // Replaced across groups.
            Change(Year(2038), O.Mx1, m => m with { Officers = [Chair("SWE", to: new(2038, 2, 1)), Chair("POL", from: new(2038, 2, 1))] }),
            Change(Year(2039), O.Msp, m => m with { Officers = [m.Officers[0], Vice("FRA"), Vice("ESP"), Vice("CHL")] })
        ); // two vice-chairs of one group

        // A year earlier, so the holiday falls on a weekday: 1 August 2029 is a Wednesday.
        calendar = calendar with
        {
            Meetings =
            [
                .. calendar.Meetings,
                .. Change(Year(2029), O.Mx1, m => m with { Held = [Run(2029, 7, 30, 31)] }, O.Mx2, m => m with { Held = [Run(2029, 8, 2, 2)] }),
            ],
            Programme = calendar.Programme with { Years = [2029, .. calendar.Programme.Years] },
        };
        calendar = calendar with { Programme = calendar.Programme with { Chairs = [.. calendar.Programme.Chairs, .. Chairs(2029)] } };

        var report = Register.Default.Audit(calendar);
        Assert.Equal(
            [
                Codes.BreakForHoliday,
                Codes.MeetingMissing,
                Codes.OfficeDaysDiffer,
                Codes.YearDaysDiffer,
                Codes.ExpertsNotBackToBack,
                Codes.ExpertsAfterStatesParties,
                Codes.IntervalTooShort,
                Codes.HeldOutsideProgrammeYear,
                Codes.ChairOfOtherGroup,
                Codes.ChairReplacedAcrossGroups,
                Codes.ViceChairOfWrongGroup,
                Codes.ChairsAgree,
            ],
            report.Findings.Select(f => f.Code)
        );
        Assert.All(
            report.Findings,
            f =>
                Assert.Equal(
                    f.Code is Codes.BreakForHoliday or Codes.ChairsAgree or Codes.ChairReplacedAcrossGroups ? FindingSeverity.Info : FindingSeverity.Error,
                    f.Severity
                )
        );
        Assert.All(report.Findings, f => Assert.NotNull(f.Citation));
        Assert.All(report.Findings, f => Assert.Null(f.Derogation));
    }

    [Fact]
    public void A_programme_that_is_kept_has_nothing_but_the_good_news() =>
        Assert.Equal([Codes.ChairsAgree], Register.Default.Audit(Invented(Year(2030), Year(2031))).Findings.Select(f => f.Code));

    [Theory]
    [InlineData(false, false, Grade.Documented, Grade.Documented, FindingSeverity.Error)] // nothing covers it
    [InlineData(true, false, Grade.Documented, Grade.Documented, FindingSeverity.Warning)] // an agreed change brought it about, by implication
    [InlineData(true, true, Grade.Documented, Grade.Documented, FindingSeverity.Info)] // agreed in so many words
    [InlineData(false, false, Grade.Secondary, Grade.Documented, FindingSeverity.Warning)] // the rule is known from a secondary source only
    [InlineData(false, false, Grade.Derived, Grade.Documented, FindingSeverity.Warning)]
    [InlineData(false, false, Grade.Documented, Grade.Secondary, FindingSeverity.Warning)] // so is the fact
    [InlineData(true, true, Grade.Derived, Grade.Secondary, FindingSeverity.Info)]
    public void The_weight_follows_from_the_cover_and_the_support(bool moved, bool express, Grade rule, Grade fact, FindingSeverity severity)
    {
        ScheduleChange[] changes = moved ? [Moved([Run(2030, 10, 3, 4)], express ? [ProgrammeRule.Interval] : [])] : [];
        var calendar = Invented(
            Change(
                Year(2030),
                O.Mx1,
                m => m with { Held = [Run(2030, 10, 3, 4)], Changes = [.. changes], Grade = fact },
                O.Mx2,
                m => m with { Held = [Run(2030, 10, 7, 7)], Grade = fact }
            )
        );
        calendar = calendar with
        {
            Programme = calendar.Programme with { Provisions = [.. calendar.Programme.Provisions.Select(p => p with { Grade = rule })] },
        };
        calendar = calendar with
        {
            Meetings = [.. calendar.Meetings.Select(m => m.Office == O.Mx2 ? m with { Changes = [.. changes.Select(c => c with { Days = m.Held })] } : m)],
        };
        var finding = Assert.Single(Register.Default.Audit(calendar).Findings, f => f.Code == Codes.IntervalTooShort);
        Assert.Equal((severity, moved), (finding.Severity, finding.Derogation is not null));
    }

    [Fact]
    public void A_derogation_on_record_covers_its_rule_its_year_and_nothing_else()
    {
        var broken = Invented(
            Change(Year(2030), O.Msp, m => m with { Held = [Run(2030, 12, 2, 4)] }),
            Change(Year(2031), O.Msp, m => m with { Held = [Run(2031, 12, 1, 3)] })
        );
        var derogation = new Derogation
        {
            Rule = ProgrammeRule.Days,
            Year = 2030,
            Office = O.Msp,
            Instrument = Instrument.Decision,
            Agreed = new LocalDate(2030, 5, 1),
            Grade = Grade.Documented,
            Source = Decided,
        };
        var covered = broken with { Programme = broken.Programme with { Derogations = [derogation] } };
        Assert.Equal([(FindingSeverity.Info, "decision, agreed 2030-05-01"), (FindingSeverity.Error, null)], Weights(covered));
        var elsewhere = broken with
        {
            Programme = broken.Programme with { Derogations = [derogation with { Rule = ProgrammeRule.Interval }, derogation with { Office = O.Mx1 }] },
        };
        Assert.Equal([(FindingSeverity.Error, null), (FindingSeverity.Error, null)], Weights(elsewhere));

        static IEnumerable<(FindingSeverity, string?)> Weights(ProgrammeCalendar calendar) =>
            Register.Default.Audit(calendar).Findings.Where(f => f.Code == Codes.OfficeDaysDiffer).Select(f => (f.Severity, f.Derogation));
    }

    [Theory]
    [InlineData("2030-12-04", null, true)] // on the last day of the meeting
    [InlineData("2030-12-05", null, false)]
    [InlineData("2030-12-05", "2030-05-01", false)] // the day of the agreement counts, not that of the letter
    [InlineData(null, "2030-05-01", true)]
    [InlineData(null, "2030-12-05", false)]
    public void What_is_agreed_after_a_meeting_covers_nothing_of_it(string? agreed, string? letter, bool covered)
    {
        var calendar = Invented(Change(Year(2030), O.Msp, m => m with { Held = [Run(2030, 12, 2, 4)] }));
        var derogation = new Derogation
        {
            Rule = ProgrammeRule.Days,
            Year = 2030,
            Instrument = Instrument.Decision,
            Agreed = Day(agreed),
            Letter = Day(letter),
            Grade = Grade.Documented,
            Source = Decided,
        };
        calendar = calendar with { Programme = calendar.Programme with { Derogations = [derogation] } };
        Assert.Equal(
            covered ? FindingSeverity.Info : FindingSeverity.Error,
            Assert.Single(Register.Default.Audit(calendar).Findings, f => f.Code == Codes.OfficeDaysDiffer).Severity
        );

        static LocalDate? Day(string? text) => text is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
    }

    [Fact]
    public void Between_two_meetings_an_agreement_that_one_of_them_follows_is_in_time()
    {
        var calendar = Invented(Change(Year(2030), O.Mx1, m => m with { Held = [Run(2030, 10, 3, 4)] }, O.Mx2, m => m with { Held = [Run(2030, 10, 7, 7)] }));
        var derogation = new Derogation
        {
            Rule = ProgrammeRule.Interval,
            Year = 2030,
            Instrument = Instrument.Decision,
            Agreed = new LocalDate(2030, 11, 1),
            Grade = Grade.Documented,
            Source = Decided,
        };
        Assert.Equal(FindingSeverity.Info, Weight(derogation));
        // An agreement that is not established covers nothing.
        Assert.Equal(FindingSeverity.Error, Weight(derogation with { Grade = Grade.NotEstablished, Source = null }));

        FindingSeverity Weight(Derogation by) =>
            Assert
                .Single(
                    Register.Default.Audit(calendar with { Programme = calendar.Programme with { Derogations = [by] } }).Findings,
                    f => f.Code == Codes.IntervalTooShort
                )
                .Severity;
    }

    [Theory]
    [InlineData("2030-08-07", FindingSeverity.Warning)] // the plan had it on the day after MX1
    [InlineData("2030-08-14", FindingSeverity.Error)] // the plan was as far away
    [InlineData("2030-08-02", FindingSeverity.Error)] // the plan had it before MX1
    public void A_change_that_parted_two_meetings_covers_it_by_implication(string planned, FindingSeverity severity)
    {
        var day = NodaTime.Text.LocalDatePattern.Iso.Parse(planned).Value;
        var calendar = Invented(
            Change(
                Year(2030),
                O.Mx2,
                m => m with { FirstPlan = [new DateInterval(day, day)], Held = [Run(2030, 8, 12, 12)], Changes = [Moved([Run(2030, 8, 12, 12)], [])] }
            )
        );
        Assert.Equal(severity, Assert.Single(Register.Default.Audit(calendar).Findings, f => f.Code == Codes.ExpertsNotBackToBack).Severity);
    }

    [Fact]
    public void So_does_a_change_of_the_one_that_comes_first()
    {
        var calendar = Invented(
            Change(Year(2030), O.Mx1, m => m with { FirstPlan = m.Held, Held = [Run(2030, 7, 29, 30)], Changes = [Moved([Run(2030, 7, 29, 30)], [])] })
        );
        Assert.Equal(FindingSeverity.Warning, Assert.Single(Register.Default.Audit(calendar).Findings, f => f.Code == Codes.ExpertsNotBackToBack).Severity);
    }

    [Fact]
    public void A_change_covers_as_many_days_as_it_sets_and_no_others()
    {
        Assert.Equal(FindingSeverity.Info, Weight([Run(2030, 12, 2, 4)], [Run(2030, 12, 2, 4)]));
        Assert.Equal(FindingSeverity.Info, Weight([Run(2030, 12, 2, 2), Run(2030, 12, 3, 4)], [Run(2030, 12, 2, 4)])); // the same days, cut otherwise
        Assert.Equal(FindingSeverity.Error, Weight([Run(2030, 12, 2, 4)], [Run(2030, 12, 2, 5)])); // the change set four
        Assert.Equal(
            FindingSeverity.Error,
            Weight([Run(2030, 12, 2, 4)], [Run(2030, 12, 2, 4)], change => change with { Instrument = null, Grade = Grade.NotEstablished })
        ); // nothing was agreed

        static FindingSeverity Weight(ImmutableArray<DateInterval> held, ImmutableArray<DateInterval> set, Func<ScheduleChange, ScheduleChange>? other = null)
        {
            var change = Moved(set, []);
            var calendar = Invented(Change(Year(2030), O.Msp, m => m with { Held = held, Changes = [other?.Invoke(change) ?? change] }));
            return Assert.Single(Register.Default.Audit(calendar).Findings, f => f.Code == Codes.OfficeDaysDiffer).Severity;
        }
    }

    [Fact]
    public void A_change_that_did_not_bring_the_departure_about_covers_nothing()
    {
        // The plan before broke the interval too; the change made it longer, and still too short.
        Assert.Equal(FindingSeverity.Error, Weight([Run(2030, 12, 3, 6)]));

        // The plan before kept it, or nobody knows what it was.
        Assert.Equal(FindingSeverity.Warning, Weight([new DateInterval(new LocalDate(2031, 1, 20), new LocalDate(2031, 1, 23))]));
        Assert.Equal(FindingSeverity.Warning, Weight([]));

        static FindingSeverity Weight(ImmutableArray<DateInterval> before)
        {
            var calendar = Invented(
                Change(Year(2030), O.Mx1, m => m with { Held = [Run(2030, 10, 3, 4)] }, O.Mx2, m => m with { Held = [Run(2030, 10, 7, 7)] })
            );
            calendar = calendar with
            {
                Meetings =
                [
                    .. calendar.Meetings.Select(m =>
                        m.Office == O.Msp ? m with { Held = [Run(2030, 12, 9, 12)], FirstPlan = before, Changes = [Moved([Run(2030, 12, 9, 12)], [])] } : m
                    ),
                ],
            };
            return Assert.Single(Register.Default.Audit(calendar).Findings, f => f.Code == Codes.IntervalTooShort).Severity;
        }
    }

    [Fact]
    public void A_meeting_that_sat_on_other_days_than_planned_without_a_change_is_named()
    {
        Assert.Equal([Codes.HeldOffPlan], Judge(m => m with { FirstPlan = [Run(2030, 11, 4, 7)] }));
        Assert.Equal([Codes.HeldOffPlan], Judge(m => m with { Changes = [Moved([Run(2030, 11, 4, 7)], [])] }));
        Assert.Equal([Codes.HeldOffPlan], Judge(m => m with { Changes = [Moved([], []) with { NotBefore = new LocalDate(2030, 12, 20) }] }));
        Assert.Empty(Judge(m => m with { FirstPlan = m.Held }));

        static IEnumerable<string> Judge(Func<Meeting, Meeting> change) =>
            Register.Default.Audit(Invented(Change(Year(2030), O.Msp, change))).Findings.Select(f => f.Code).Where(c => c != Codes.ChairsAgree);
    }

    [Fact]
    public void A_rule_is_not_invented_and_one_that_lacks_what_it_needs_is_said_not_to_be_judged()
    {
        var calendar = Invented(Change(Year(2030), O.Hall, m => m with { Held = [Run(2031, 6, 2, 2)] }));
        var without = calendar with
        {
            Programme = calendar.Programme with { Provisions = [.. calendar.Programme.Provisions.Where(p => p.Rule != ProgrammeRule.ProgrammeYear)] },
        };
        Assert.Contains(Codes.HeldOutsideProgrammeYear, Codes_(calendar));
        Assert.DoesNotContain(Codes.HeldOutsideProgrammeYear, Codes_(without));

        var tableless = Invented(Year(2030));
        tableless = tableless with
        {
            Programme = tableless.Programme with { Chairs = [], Provisions = [.. tableless.Programme.Provisions, Rule(ProgrammeRule.Chair)] },
        };
        Assert.Equal(5, Codes_(tableless).Count(c => c == Codes.RuleNotJudged)); // the chairs of four meetings, and the vice-chairs

        var partial = Invented(
            Change(Year(2030), O.Mx1, m => m with { Held = [Run(2030, 10, 30, 31)] }, O.Mx2, m => m with { Held = [], Grade = Grade.NotEstablished })
        );
        Assert.Contains(Codes.IntervalTooShort, Codes_(partial)); // whatever the other experts did

        static IEnumerable<string> Codes_(ProgrammeCalendar calendar) => Register.Default.Audit(calendar).Findings.Select(f => f.Code);
    }

    [Fact]
    public void Nobody_is_of_a_group_because_a_file_says_so()
    {
        var calendar = Invented(Change(Year(2030), O.Mx2, m => m with { Officers = [Chair("ISR") with { Group = GroupCode.WG }] }));
        Assert.Contains(Codes.OfficerGroupBesideState, Register.Default.Audit(calendar).Findings.Select(f => f.Code));
        var invented = Invented(Change(Year(2030), O.Mx2, m => m with { Officers = [Stated("BANANA")] }));
        Assert.Equal([Codes.GroupNotInRegister], Register.Default.Audit(invented).Findings.Select(f => f.Code));
    }

    [Fact]
    public void Every_chair_of_the_days_is_judged_and_a_successor_of_the_right_group_is_no_breach()
    {
        Assert.Equal(
            [Codes.ChairOfOtherGroup, Codes.ChairReplacedAcrossGroups],
            Judge([Chair("FRA", to: new(2030, 8, 6)), Chair("HUN", from: new(2030, 8, 6))])
        );
        Assert.Equal([Codes.ChairReplacedAcrossGroups], Judge([Chair("FRA", to: new(2030, 6, 1)), Chair("HUN", from: new(2030, 6, 1))]));
        Assert.Equal([Codes.ChairNotEstablished], Judge([Chair("HUN", to: new(2030, 8, 6))]));

        static IEnumerable<string> Judge(Officer[] chairs) =>
            Register
                .Default.Audit(Invented(Change(Year(2030), O.Mx1, m => m with { Officers = [.. chairs] })))
                .Findings.Select(f => f.Code)
                .Where(c => c != Codes.ChairsAgree);
    }

    [Fact]
    public void Beyond_the_record_nothing_is_missed()
    {
        var calendar = Invented(Year(2030).Where(m => m.Office != O.Mx2));
        calendar = calendar with { Programme = calendar.Programme with { RecordedUntil = new LocalDate(2030, 12, 30) } };
        Assert.Equal([Codes.RuleNotJudged], Register.Default.Audit(calendar).Findings.Select(f => f.Code).Where(c => c != Codes.ChairsAgree));
        calendar = calendar with { Programme = calendar.Programme with { RecordedUntil = new LocalDate(2030, 12, 31) } }; // the record has the whole year
        Assert.Equal([Codes.MeetingMissing], Register.Default.Audit(calendar).Findings.Select(f => f.Code).Where(c => c != Codes.ChairsAgree));
    }

    [Fact]
    public void Where_there_are_too_many_findings_the_weightiest_are_kept()
    {
        var years = Enumerable
            .Range(2030, 400)
            .Select(year =>
                (IEnumerable<Meeting>)
                    [.. Year(year).Select(m => m with { Officers = [], Held = year == 2429 && m.Office == O.Hall ? [Run(2428, 2, 1, 1)] : m.Held })]
            );
        var report = Register.Default.Audit(Invented([.. years]));
        Assert.Equal((1, 1001), (report.Errors, report.Findings.Length));
        Assert.Equal((Codes.FindingsCut, FindingSeverity.Info), (report.Findings[^1].Code, report.Findings[^1].Severity));
    }

    [Fact]
    public void A_plan_is_judged_where_nothing_was_held_yet()
    {
        var calendar = Invented(Change(Year(2030), O.Msp, m => m with { Held = [], FirstPlan = [Run(2030, 12, 2, 4)] }));
        var finding = Assert.Single(Register.Default.Audit(calendar).Findings, f => f.Code == Codes.OfficeDaysDiffer);
        Assert.StartsWith("MSP-2030 is planned for 3 days", finding.Message, StringComparison.Ordinal);
        Assert.EndsWith(".firstPlan", finding.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_judged_is_named_with_the_reason()
    {
        var calendar = Invented(
            Change(Year(2030), O.Mx1, m => m with { Officers = [Chair("MEX")] }), // whose group is not established
            Change(Year(2031), O.Mx1, m => m with { Officers = [Chair("EGY")] }), // which is not a State Party
            Change(Year(2032), O.Mx1, m => m with { Officers = [] }),
            Change(Year(2033), O.Msp, m => m with { Officers = [m.Officers[0], Vice("FRA")] }),
            Change(Year(2034), O.Msp, m => m with { Held = [], Grade = Grade.NotEstablished })
        );
        var findings = Register.Default.Audit(calendar).Findings.Where(f => f.Code != Codes.ChairsAgree).ToArray();
        Assert.Equal(
            [Codes.GroupNotEstablished, Codes.GroupNotEstablished, Codes.ChairNotEstablished, Codes.ViceChairsNotEstablished, Codes.MeetingDaysNotEstablished],
            findings.Select(f => f.Code)
        );
        Assert.All(findings, f => Assert.Equal(FindingSeverity.Info, f.Severity));
        Assert.Contains("the group of MEX is not established", findings[0].Message, StringComparison.Ordinal);
        Assert.Contains("EGY was not a State Party on 2031-08-04", findings[1].Message, StringComparison.Ordinal);
        Assert.Contains("is not established; still due from NAM", findings[3].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Bad_input_is_coded_findings_and_no_audit()
    {
        var calendar = Invented(Year(2030));
        Assert.Equal(
            [Codes.MeetingsOverlap],
            Judge(calendar with { Meetings = [.. calendar.Meetings.Select(m => m.Office == O.Mx2 ? m with { Held = [Run(2030, 8, 6, 6)] } : m)] })
        );
        Assert.Equal(
            [Codes.OfficeNotInProgramme],
            Judge(
                calendar with
                {
                    Meetings = [.. calendar.Meetings, calendar.Meetings[0] with { Id = "x", Office = OfficeCode.Parse("MX9"), Held = [Run(2030, 3, 1, 1)] }],
                }
            )
        );
        Assert.Equal(
            [Codes.YearNotInProgramme],
            Judge(
                calendar with
                {
                    Meetings = [.. calendar.Meetings, calendar.Meetings[0] with { Id = "x", ProgrammeYear = 2031, Held = [Run(2031, 3, 3, 3)] }],
                }
            )
        );
        Assert.Equal(
            [Codes.MeetingRepeated],
            Judge(calendar with { Meetings = [.. calendar.Meetings, calendar.Meetings[0] with { Held = [Run(2030, 3, 1, 1)] }] })
        );
        Assert.Contains(Codes.ProgrammeYearsWrong, Judge(calendar with { Programme = calendar.Programme with { Years = [] } }));
        Assert.Contains(Codes.RotationMissing, Judge(calendar with { Programme = calendar.Programme with { Rotation = "nowhere", Chairs = [] } }));

        static IEnumerable<string> Judge(ProgrammeCalendar calendar) => Register.Default.Audit(calendar).Findings.Select(f => f.Code);
    }
}
