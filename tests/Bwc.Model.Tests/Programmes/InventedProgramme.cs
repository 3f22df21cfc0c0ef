using System.Collections.Immutable;
using Bwc.Model;
using NodaTime;

namespace Bwc.Tests;

/// <summary>A programme that never was, with offices of its own and years that keep every rule until a test changes them.</summary>
internal static class InventedProgramme
{
    public static readonly Citation Decided = Citation.Parse("a decision");
    public static readonly (OfficeCode Msp, OfficeCode Mx1, OfficeCode Mx2, OfficeCode Hall) O = (
        OfficeCode.MSP,
        OfficeCode.MX1,
        OfficeCode.MX2,
        OfficeCode.Parse("HALL")
    );

    public static ProgrammeCalendar Invented(params IEnumerable<Meeting>[] years)
    {
        var numbers = years.Select(y => y.First().ProgrammeYear).ToArray();
        return new ProgrammeCalendar
        {
            Programme = new IntersessionalProgramme
            {
                Id = "invented",
                Title = "A programme that never was",
                Years = [.. numbers],
                DecidedBy = "nobody",
                Offices = [O.Msp, O.Mx1, O.Mx2, O.Hall],
                Provisions =
                [
                    Rule(ProgrammeRule.Days, O.Msp, 4),
                    Rule(ProgrammeRule.Days, O.Mx1, 2),
                    Rule(ProgrammeRule.Days, O.Mx2, 1),
                    Rule(ProgrammeRule.DaysPerYear, null, 8),
                    Rule(ProgrammeRule.BackToBack),
                    Rule(ProgrammeRule.Order),
                    Rule(ProgrammeRule.Interval, null, 3),
                    Rule(ProgrammeRule.ViceChairs, O.Msp, 1),
                    Rule(ProgrammeRule.ProgrammeYear),
                ],
                Chairs = [.. numbers.SelectMany(Chairs)],
                Grade = Grade.Documented,
                Source = Decided,
            },
            Meetings = [.. years.SelectMany(y => y)],
            Holidays = [.. Register.Default.Holidays.Select(h => h with { Grade = Grade.Documented })],
        };
    }

    public static ProgrammeChair[] Chairs(int year) => [Seat(year, O.Msp, "EEG"), Seat(year, O.Mx1, "EEG"), Seat(year, O.Mx2, "WG"), Seat(year, O.Hall, "NAM")];

    public static ProgrammeChair Seat(int year, OfficeCode office, string group) =>
        new()
        {
            Year = year,
            Office = office,
            Group = GroupCode.Parse(group),
            Grade = Grade.Documented,
            Source = Decided,
        };

    /// <summary>A year that keeps every rule: two days, one day, then four days four months later, and one day before them all.</summary>
    public static Meeting[] Year(int year)
    {
        var monday = new LocalDate(year, 8, 2).Next(IsoDayOfWeek.Monday);
        return
        [
            Held(year, O.Hall, MeetingKind.FormalConsultativeMeeting, new LocalDate(year, 6, 1).Next(IsoDayOfWeek.Monday), 1, [Stated("NAM")]),
            Held(year, O.Mx1, MeetingKind.MeetingOfExperts, monday, 2, [Stated("EEG")]),
            Held(year, O.Mx2, MeetingKind.MeetingOfExperts, monday.PlusDays(2), 1, [Chair("FRA")]),
            Held(
                year,
                O.Msp,
                MeetingKind.MeetingOfStatesParties,
                new LocalDate(year, 12, 1).Next(IsoDayOfWeek.Monday),
                4,
                [Stated("EEG"), Vice("FRA"), Stated("NAM", OfficerPost.ViceChair)]
            ),
        ];
    }

    public static Meeting Held(int year, OfficeCode office, MeetingKind kind, LocalDate first, int days, Officer[] officers) =>
        new()
        {
            Id = $"{office}-{year}",
            Kind = kind,
            Office = office,
            ProgrammeYear = year,
            Title = "x",
            Place = "Geneva",
            Held = [new DateInterval(first, first.PlusDays(days - 1))],
            Officers = [.. officers],
            Grade = Grade.Documented,
            Source = Decided,
        };

    public static IEnumerable<Meeting> Change(
        IEnumerable<Meeting> year,
        OfficeCode office,
        Func<Meeting, Meeting> change,
        OfficeCode? other = null,
        Func<Meeting, Meeting>? otherChange = null
    ) =>
        year.Select(m =>
            m.Office == office ? change(m)
            : m.Office == other ? otherChange!(m)
            : m
        );

    public static ScheduleChange Moved(ImmutableArray<DateInterval> days, ImmutableArray<ProgrammeRule> from) =>
        new()
        {
            Days = days,
            DepartsFrom = from,
            Instrument = Instrument.SilenceProcedure,
            Letter = new LocalDate(2030, 5, 1),
            Grade = Grade.Documented,
            Source = Decided,
        };

    public static Provision Rule(ProgrammeRule rule, OfficeCode? office = null, int? number = null) =>
        new()
        {
            Rule = rule,
            Office = office,
            Number = number,
            Text = "x",
            Grade = Grade.Documented,
            Source = Decided,
        };

    public static Officer Chair(string state, LocalDate? from = null, LocalDate? to = null) =>
        new()
        {
            State = StateCode.Parse(state),
            Post = OfficerPost.Chair,
            From = from,
            To = to,
            Grade = Grade.Documented,
            Source = Decided,
        };

    public static Officer Vice(string state) => Chair(state) with { Post = OfficerPost.ViceChair };

    public static Officer Stated(string group, OfficerPost post = OfficerPost.Chair) =>
        new()
        {
            Group = GroupCode.Parse(group),
            Post = post,
            Grade = Grade.Documented,
            Source = Decided,
        };

    public static DateInterval Run(int year, int month, int first, int last) => new(new LocalDate(year, month, first), new LocalDate(year, month, last));
}
