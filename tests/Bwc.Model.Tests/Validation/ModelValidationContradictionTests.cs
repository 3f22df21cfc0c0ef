using System.Collections.Immutable;
using Bwc.Model;
using Bwc.Model.Laboratory;
using Bwc.Model.Reports;
using Bwc.Model.Validation;
using NodaTime;

namespace Bwc.Tests;

/// <summary>
/// What two members of a record, or two records of a register, say against each other, in the words that were reviewed; and that nothing is said
/// where they just agree.
/// </summary>
public class ModelValidationContradictionTests
{
    private static readonly Register Register = Register.Default;
    private static readonly LocalDate Day = new(2020, 8, 25);
    private static readonly Citation Source = Citation.Parse("x");
    private static readonly OfficeCode Mx3 = OfficeCode.MX3,
        Msp = OfficeCode.MSP;
    private static readonly GroupCode Eeg = GroupCode.EEG;
    private static readonly State Egypt = Register.States.Find("EGY").GetValueOrThrow();
    private static readonly Meeting Meeting = Register.Meetings.First(m => m.Id == "MX3-2020");
    private static readonly IntersessionalProgramme Programme = Register.Programmes.First(p => p.Id == "isp-2018-2020") with
    {
        Provisions = [],
        Topics = [],
        Derogations = [],
        Rotation = null,
    };
    private static readonly PublicHoliday Holiday = Register.Holidays[0];
    private static readonly ScheduleChange Change = new()
    {
        Days = [Run(Day, 2)],
        Instrument = Instrument.SilenceProcedure,
        Letter = Day,
        Agreed = Day,
        Grade = Grade.Documented,
        Source = Source,
    };
    private static readonly SilenceProcedure Silence = new()
    {
        Letter = Day,
        Deadline = Day,
        Days = [Run(Day, 2)],
    };
    private static readonly Organization Body = new()
    {
        Abbreviation = "ABC",
        Names = [Name("A Body")],
        Kind = OrganizationKind.NonGovernmental,
        Grade = Grade.Documented,
        Source = Source,
    };

    [Fact]
    public Task Within_a_record() =>
        Verifier.Verify(
            Said(
                ("a vote of one who has none", new Ballot { By = Register.Classify("Egypt", new(2021, 9, 3)).GetValueOrThrow(), Choice = BallotChoice.For }),
                ("a weight beyond the greatest", new GroupWeight { Group = Eeg, Weight = 1001 }),
                (
                    "a demand beyond the greatest",
                    new TurnDemand
                    {
                        Group = Eeg,
                        Year = 10_000,
                        Weight = 1001,
                    }
                ),
                ("a year beyond the last", Meeting with { ProgrammeYear = 10_000 }),
                ("a change after the meeting began", Meeting with { Changes = [Change with { Letter = Meeting.Held[0].Start.PlusDays(1), Agreed = null }] }),
                ("a count of months beyond the greatest", Provision(ProgrammeRule.Interval, 1_000_000)),
                ("an office of what is about no office", Provision(ProgrammeRule.DaysPerYear, 1, Mx3)),
                ("and of the order", Provision(ProgrammeRule.Order, null, Mx3)),
                ("and of meetings back to back", Provision(ProgrammeRule.BackToBack, null, Mx3)),
                ("and of the interval", Provision(ProgrammeRule.Interval, 6, Mx3)),
                ("and of the programme year", Provision(ProgrammeRule.ProgrammeYear, null, Mx3)),
                (
                    "a State with a name of a guest",
                    new Contributor
                    {
                        Kind = ContributorKind.State,
                        State = Egypt.Code,
                        Name = "Ada Byron",
                    }
                ),
                ("a guest without a name", new Contributor { Kind = ContributorKind.Guest }),
                ("no vice-chair", new ViceChairRule { Office = Msp, PerGroup = 0 }),
                ("too many vice-chairs", new ViceChairRule { Office = Msp, PerGroup = 100 }),
                ("a change without a date", Change with { Letter = null, Agreed = null }),
                ("a change without days", Change with { Days = [] }),
                ("a change with days and a day before which there are none", Change with { NotBefore = Day }),
                ("a deadline before its letter", Silence with { Deadline = Day.PlusDays(-1) }),
                ("a letter that proposes nothing", Silence with { Days = [] }),
                ("a letter that proposes two things", Silence with { NotBefore = Day }),
                ("a month counted from Easter", Holiday with { Rule = HolidayRule.DaysFromEaster, Month = 4, Day = 1 }),
                ("too long before Easter", Holiday with { Rule = HolidayRule.DaysFromEaster, Month = null, Day = -81 }),
                ("too long after Easter", Holiday with { Rule = HolidayRule.DaysFromEaster, Month = null, Day = 250 }),
                ("a day before the first Sunday", Holiday with { Rule = HolidayRule.DaysFromFirstSunday, Month = 9, Day = -1 }),
                ("too long after the first Sunday", Holiday with { Rule = HolidayRule.DaysFromFirstSunday, Month = 9, Day = 25 }),
                ("a day that the month has not", Holiday with { Rule = HolidayRule.DayOfMonth, Month = 2, Day = 30 }),
                ("no day of the month", Holiday with { Rule = HolidayRule.DayOfMonth, Month = 2, Day = 0 }),
                ("a run of more than a year", Meeting with { Held = [Run(new(2020, 1, 1), 367)], Changes = [] }),
                ("a run in the last year", Meeting with { Held = [Run(new(9999, 1, 1), 1)], Changes = [] }),
                ("a run that begins on the day on which the one before ends", Meeting with { Held = [Run(Day, 2), Run(Day.PlusDays(1), 1)], Changes = [] }),
                ("a code of which one character is not a digit", Egypt with { M49 = "81a" }),
                (
                    "a ratification before both signatures",
                    Egypt with
                    {
                        Actions =
                        [
                            Act(TreatyActionKind.Ratification, 1972, 5),
                            Act(TreatyActionKind.Signature, 1973, 2),
                            Act(TreatyActionKind.Signature, 1974, 3),
                        ],
                    }
                ),
                ("a ratification of one who never signed", Egypt with { Actions = [Act(TreatyActionKind.Ratification, 1972, 5)] }),
                (
                    "a derogation without a date",
                    new Derogation
                    {
                        Rule = ProgrammeRule.Days,
                        Year = 2020,
                        Instrument = Instrument.SilenceProcedure,
                        Grade = Grade.Documented,
                        Source = Source,
                    }
                ),
                (
                    "a parameter whose text is empty",
                    new RuleParameter
                    {
                        Name = "x",
                        Value = ParameterValue.Of(" "),
                        Grade = Grade.Documented,
                        Source = Source,
                    }
                ),
                ("an act after the last day", Gone(new(1990, 1, 1))),
                ("an act before the first day", Gone(null) with { Existence = [Days(new(1980, 1, 1), null)] }),
                ("an end before the beginning", Gone(null) with { Existence = [Days(new(1970, 1, 1), new(1960, 1, 1))] }),
                ("two records that count", Gone(null) with { Existence = [Days(null, new(1990, 1, 1)), Days(null, new(1991, 1, 1))] }),
                ("a State of today without its codes", Egypt with { Alpha2 = null, M49 = null }),
                ("a successor that is the State itself", Gone(new(1974, 1, 1)) with { Successors = [StateCode.Parse("YUG")] }),
                ("a withdrawal of one that was not a party", Egypt with { Actions = [Act(TreatyActionKind.Withdrawal, 1990, 1)] }),
                (
                    "two withdrawals",
                    Egypt with
                    {
                        Actions =
                        [
                            Act(TreatyActionKind.Accession, 1980, 1),
                            Act(TreatyActionKind.Withdrawal, 1990, 1),
                            Act(TreatyActionKind.Withdrawal, 1991, 1),
                        ],
                    }
                ),
                ("a withdrawal in force too soon", Act(TreatyActionKind.Withdrawal, 1990, 1) with { Effective = new(1990, 3, 31) })
            )
        );

    [Fact]
    public Task Within_a_programme_or_a_calendar()
    {
        var calendar = Register.CalendarOf("isp-2018-2020").GetValueOrThrow();
        return Verifier.Verify(
            Said(
                ("a year beyond the last", Programme with { Years = [2018, 10_000], Chairs = [] }),
                ("a topic of two years that are none of the programme's", Programme with { Topics = [Topic(2030, 2031)] }),
                ("a topic of a year that is not one", Programme with { Topics = [Topic(2030, 2030)] }),
                ("a topic that lasts too long", Programme with { Topics = [Topic(2018, 2031)] }),
                ("a provision on an office that is not one", Programme with { Provisions = [Provision(ProgrammeRule.Days, 1, OfficeCode.Parse("ZZZ"))] }),
                ("a chair of a year that is not one", Programme with { Chairs = [Chair(2030, Msp)] }),
                (
                    "a derogation of a year that is not one",
                    Programme with
                    {
                        Derogations =
                        [
                            new()
                            {
                                Rule = ProgrammeRule.Days,
                                Year = 2030,
                                Instrument = Instrument.SilenceProcedure,
                                Letter = Day,
                                Grade = Grade.Documented,
                                Source = Source,
                            },
                        ],
                    }
                ),
                ("a chair of all offices and then of one", Programme with { Chairs = [Chair(2018, null), Chair(2018, Msp)] }),
                ("a chair of one office and then of all", Programme with { Chairs = [Chair(2018, Msp), Chair(2018, null)] }),
                ("a chair beside a rotation", Programme with { Rotation = "r", Chairs = [Chair(2018, Msp)] }),
                ("a rotation that is not the one named", calendar with { Programme = calendar.Programme with { Rotation = "another" } }),
                ("a rotation and none named", calendar with { Programme = calendar.Programme with { Rotation = null } }),
                ("a rotation named and none there", calendar with { Rotation = null }),
                ("a meeting without an office", calendar with { Meetings = [calendar.Meetings[0] with { Office = null }] })
            )
        );
    }

    [Fact]
    public Task Within_a_register()
    {
        var file = Register.ToFile();
        var bare = new RegisterFile { States = [Egypt] };
        var other = Register.States.Find("CHE").GetValueOrThrow();
        return Verifier.Verify(
            Said(
                ("two States of one number", bare with { States = [Egypt, other with { M49 = Egypt.M49 }] }),
                ("two States of one code", bare with { States = [Egypt, Gone(new(1973, 12, 31)) with { Code = Egypt.Code }] }),
                ("a successor that is not there", bare with { States = [Egypt, Gone(new(1973, 12, 31)) with { Successors = [Egypt.Code, other.Code] }] }),
                ("two bodies of one abbreviation", bare with { Organizations = [Body, Body with { Names = [] }] }),
                (
                    "two bodies of one name",
                    bare with
                    {
                        Organizations = [Body, Body with { Abbreviation = "DEF", Names = [Name("Something"), Name("a body")] }],
                    }
                ),
                ("a name that is another's abbreviation", bare with { Organizations = [Body, Body with { Abbreviation = "DEF", Names = [Name("abc")] }] }),
                (
                    "an appearance of nobody",
                    bare with
                    {
                        Appearances =
                        [
                            new()
                            {
                                Organization = "ABC",
                                Year = 2020,
                                Meeting = "MSP",
                                Grade = Grade.Documented,
                                Source = Source,
                            },
                        ],
                    }
                ),
                (
                    "an officer of a State that is not there",
                    bare with
                    {
                        Meetings =
                        [
                            Meeting with
                            {
                                Office = null,
                                Officers =
                                [
                                    new()
                                    {
                                        Name = "Ada Byron",
                                        State = other.Code,
                                        Post = OfficerPost.Chair,
                                        Grade = Grade.Documented,
                                        Source = Source,
                                    },
                                ],
                            },
                        ],
                    }
                ),
                (
                    "an officer of a group that is not there",
                    file with
                    {
                        Meetings = file.Meetings.SetItem(
                            0,
                            file.Meetings[0] with
                            {
                                Officers =
                                [
                                    new()
                                    {
                                        Name = "Ada Byron",
                                        Group = GroupCode.Parse("XX"),
                                        Post = OfficerPost.Chair,
                                        Grade = Grade.Documented,
                                        Source = Source,
                                    },
                                ],
                            }
                        ),
                    }
                ),
                (
                    "a chair of a group that is not there",
                    file with
                    {
                        Programmes = [Programme with { Chairs = [Chair(2018, Msp), Chair(2019, Msp) with { Group = GroupCode.Parse("XX") }] }],
                    }
                ),
                (
                    "memberships that overlap by a day",
                    bare with
                    {
                        Groups = [Register.Groups.All[0], Register.Groups.All[1]],
                        Memberships = [Member(2000, 2010, 0), Member(2009, 2012, 1), Member(2012, null, 0)],
                    }
                ),
                (
                    "a membership within a longer one, and one after both",
                    bare with
                    {
                        Groups = [Register.Groups.All[0], Register.Groups.All[1]],
                        Memberships = [Member(2000, 2010, 0), Member(2001, 2002, 1), Member(2005, 2006, 1)],
                    }
                )
            )
        );
    }

    [Fact]
    public Task Between_a_calendar_and_the_register()
    {
        var calendar = Register.CalendarOf("isp-2018-2020").GetValueOrThrow();
        var rotation = calendar.Rotation!;
        return Verifier.Verify(
            string.Join(
                "\n\n",
                new[]
                {
                    calendar with
                    {
                        Programme = calendar.Programme with { Rotation = null, Chairs = [Chair(2018, Msp) with { Group = GroupCode.Parse("XX") }] },
                        Rotation = null,
                    },
                    calendar with
                    {
                        Rotation = rotation with { Rule = rotation.Rule with { Cycle = [GroupCode.Parse("XX"), .. rotation.Rule.Cycle.Skip(1)] } },
                    },
                }.Select(c => string.Join("\n", Register.Audit(c).Findings))
            )
        );
    }

    public static TheoryData<string, object> Agreeing =>
        new()
        {
            {
                "the greatest weight",
                new GroupWeight { Group = Eeg, Weight = 1000 }
            },
            {
                "the greatest demand in the last year",
                new TurnDemand
                {
                    Group = Eeg,
                    Year = 9999,
                    Weight = 1000,
                }
            },
            { "the last year", Meeting with { ProgrammeYear = 9999 } },
            { "a change on the first day of the meeting", Meeting with { Changes = [Change with { Letter = Meeting.Held[0].Start, Agreed = null }] } },
            { "the greatest count of months", Provision(ProgrammeRule.Interval, ProgrammeDates.MaxMonths) },
            {
                "the last year of a report",
                new MeetingReport { ProgrammeYear = 9999 }
            },
            {
                "one vice-chair",
                new ViceChairRule { Office = Msp, PerGroup = 1 }
            },
            {
                "the most vice-chairs",
                new ViceChairRule { Office = Msp, PerGroup = 99 }
            },
            { "a deadline on the day of the letter", Silence },
            { "the earliest day before Easter", Holiday with { Rule = HolidayRule.DaysFromEaster, Month = null, Day = -80 } },
            { "the latest day after Easter", Holiday with { Rule = HolidayRule.DaysFromEaster, Month = null, Day = 249 } },
            { "the first Sunday itself", Holiday with { Rule = HolidayRule.DaysFromFirstSunday, Month = 9, Day = 0 } },
            { "the latest day after the first Sunday", Holiday with { Rule = HolidayRule.DaysFromFirstSunday, Month = 9, Day = 24 } },
            { "the day that only leap years have", Holiday with { Rule = HolidayRule.DayOfMonth, Month = 2, Day = 29 } },
            {
                "a run of a year, and one that begins the day after",
                Meeting with
                {
                    Held = [Run(new(2020, 1, 1), 366), Run(new(2021, 1, 1), 1)],
                    Changes = [],
                }
            },
            { "runs in the first year and in the last but one", Meeting with { Held = [Run(new(1, 1, 1), 1), Run(new(9998, 12, 31), 1)], Changes = [] } },
            {
                "a ratification after one of two signatures",
                Egypt with
                {
                    Actions = [Act(TreatyActionKind.Ratification, 1973, 5), Act(TreatyActionKind.Signature, 1973, 2), Act(TreatyActionKind.Signature, 1974, 3)],
                }
            },
            { "an act on the last day", Gone(new(1973, 5, 1)) },
            {
                "a withdrawal in force when its three months are over, and another after a second accession",
                Egypt with
                {
                    Actions =
                    [
                        Act(TreatyActionKind.Accession, 1980, 1),
                        Act(TreatyActionKind.Withdrawal, 1990, 1) with
                        {
                            Effective = new(1990, 4, 1),
                        },
                        Act(TreatyActionKind.Accession, 1991, 1),
                        Act(TreatyActionKind.Withdrawal, 1992, 1),
                    ],
                }
            },
            {
                "a ratification no later than a day, and no signature",
                Egypt with
                {
                    Actions = [Act(TreatyActionKind.Ratification, 1980, 3) with { NoLaterThan = true }],
                }
            },
            { "a programme in the last year", Programme with { Years = [9999], Chairs = [] } },
            { "chairs of two years", Programme with { Chairs = [Chair(2018, null), Chair(2019, Msp), Chair(2019, Mx3)] } },
            {
                "a name that is the body's own abbreviation",
                new RegisterFile { Organizations = [Body with { Names = [Name("abc"), Name("A Body")] }] }
            },
            {
                "an organization's name twice",
                new RegisterFile { Organizations = [Body with { Names = [Name("A Body"), Name("a body")] }] }
            },
            {
                "one membership after the other",
                new RegisterFile
                {
                    States = [Egypt],
                    Groups = [Register.Groups.All[0], Register.Groups.All[1]],
                    Memberships = [Member(2000, 2010, 0), Member(2010, null, 1)],
                }
            },
        };

    [Theory]
    [MemberData(nameof(Agreeing))]
    public void Nothing_is_said_of(string name, object record)
    {
        Assert.NotEmpty(name);
        Assert.Same(FindingReport.Clean, ModelValidation.Validate(record));
    }

    [Fact]
    public void What_is_no_record_is_refused_by_name() =>
        Assert.Equal("There is no validator for System.String.", Assert.Throws<NotSupportedException>(() => ModelValidation.Validate("a text")).Message);

    private static string Said(params (string Name, object Record)[] cases) =>
        string.Join("\n\n", cases.Select(c => $"{c.Name}\n{string.Join('\n', ModelValidation.Validate(c.Record).Findings.Select(f => $"  {f}"))}"));

    private static DateInterval Run(LocalDate start, int days) => new(start, start.PlusDays(days - 1));

    private static Provision Provision(ProgrammeRule rule, int? number, OfficeCode? office = null) =>
        new()
        {
            Rule = rule,
            Number = number,
            Office = office,
            Text = "x",
            Grade = Grade.Documented,
            Source = Source,
        };

    private static ProgrammeTopic Topic(int first, int last) =>
        new()
        {
            FirstYear = first,
            LastYear = last,
            Title = "x",
            Grade = Grade.Documented,
            Source = Source,
        };

    private static ProgrammeChair Chair(int year, OfficeCode? office) =>
        new()
        {
            Year = year,
            Office = office,
            Group = Eeg,
            Grade = Grade.Documented,
            Source = Source,
        };

    private static TreatyAction Act(TreatyActionKind kind, int year, int month) =>
        new()
        {
            Kind = kind,
            Date = new(year, month, 1),
            Grade = Grade.Documented,
            Source = Source,
        };

    /// <summary>A State that ratified in 1973, existed up to a day, and acceded in the month after the first of its last year.</summary>
    private static State Gone(LocalDate? lastDay) =>
        Egypt with
        {
            Code = StateCode.Parse("YUG"),
            Alpha2 = lastDay is null ? "YU" : null,
            M49 = lastDay is null ? "891" : null,
            Names = [Name("Yugoslavia") with { Form = NameForm.Short }],
            Existence = lastDay is null ? [] : [Days(null, lastDay)],
            Actions =
            [
                Act(TreatyActionKind.Signature, 1973, 1),
                .. lastDay?.Year < 1973 ? ImmutableArray<TreatyAction>.Empty : [Act(TreatyActionKind.Ratification, 1973, 5)],
                .. lastDay?.Year > 1974 ? ImmutableArray.Create(Act(TreatyActionKind.Accession, lastDay.Value.Year, 2)) : [],
            ],
        };

    private static StateExistence Days(LocalDate? first, LocalDate? last) =>
        new()
        {
            Kind = ExistenceKind.Existence,
            FirstDay = first,
            LastDay = last,
            Counts = true,
            Grade = Grade.Documented,
            Source = Source,
        };

    private static NameEntry Name(string text) =>
        new()
        {
            Language = Language.English,
            Form = NameForm.Formal,
            Text = text,
            Grade = Grade.Documented,
            Source = Source,
        };

    private static GroupMembership Member(int from, int? to, int group) =>
        new()
        {
            State = Egypt.Code,
            Group = Register.Groups.All[group].Code,
            From = new(from, 1, 1),
            To = to is { } end ? new(end, 1, 1) : null,
            Grade = Grade.Documented,
            Source = Source,
        };
}
