using System.Collections.Immutable;
using NodaTime;

namespace Bwc.Model;

/// <summary>Reads the embedded tables of offices, meetings with their officers and changes, and public holidays.</summary>
internal static class EmbeddedMeetings
{
    public static ImmutableArray<Office> Offices()
    {
        var offices = ImmutableArray.CreateBuilder<Office>();
        var row = new CsvReader(EmbeddedData.Text("offices.csv"), "code,title,grade,source");
        while (row.Read())
            offices.Add(
                new Office
                {
                    Code = OfficeCode.Parse(row[0], null),
                    Title = row.Text(1),
                    Grade = EmbeddedData.Grade(row[2]),
                    Source = EmbeddedData.Cited(row[3]),
                }
            );
        return offices.ToImmutable();
    }

    public static ImmutableArray<Meeting> Read()
    {
        var kinds = new EnumWords<MeetingKind>();
        var (officers, changes, attendance) = (Officers(), Changes(), Attendances());
        var meetings = ImmutableArray.CreateBuilder<Meeting>();
        var row = new CsvReader(
            EmbeddedData.Text("meetings.csv"),
            "id,kind,office,programmeYear,session,title,symbolSeries,place,firstPlan,firstPlanGrade,firstPlanSource,held,reportSymbol,grade,source,note"
        );
        while (row.Read())
        {
            var id = row.Text(0);
            meetings.Add(
                new Meeting
                {
                    Id = id,
                    Kind = EmbeddedData.Word(kinds, row[1]),
                    Office = row[2].IsEmpty ? null : OfficeCode.Parse(row[2], null),
                    ProgrammeYear = EmbeddedData.Number(row[3]),
                    Session = NumberOrNull(row[4]),
                    Title = row.Text(5),
                    SymbolSeries = Symbol(row[6]),
                    Place = row.TextOrNull(7),
                    FirstPlan = Runs(row.TextOrNull(8)),
                    FirstPlanGrade = row[9].IsEmpty ? null : EmbeddedData.Grade(row[9]),
                    FirstPlanSource = EmbeddedData.Cited(row[10]),
                    Changes = [.. changes[id]],
                    Held = Runs(row.TextOrNull(11)),
                    ReportSymbol = Symbol(row[12]),
                    Officers = [.. officers[id]],
                    Attendance = attendance.GetValueOrDefault(id),
                    Grade = EmbeddedData.Grade(row[13]),
                    Source = EmbeddedData.Cited(row[14]),
                    Note = row.TextOrNull(15),
                }
            );
        }

        return meetings.ToImmutable();
    }

    public static ImmutableArray<PublicHoliday> Holidays()
    {
        var rules = new EnumWords<HolidayRule>();
        var holidays = ImmutableArray.CreateBuilder<PublicHoliday>();
        var row = new CsvReader(EmbeddedData.Text("public-holidays.csv"), "id,name,rule,month,day,place,grade,source,note");
        while (row.Read())
        {
            holidays.Add(
                new PublicHoliday
                {
                    Id = row.Text(0),
                    Name = row.Text(1),
                    Rule = EmbeddedData.Word(rules, row[2]),
                    Month = NumberOrNull(row[3]),
                    Day = EmbeddedData.Number(row[4], signed: true),
                    Place = row.Text(5),
                    Grade = EmbeddedData.Grade(row[6]),
                    Source = EmbeddedData.Cited(row[7]),
                    Note = row.TextOrNull(8),
                }
            );
        }

        return holidays.ToImmutable();
    }

    private static ILookup<string, Officer> Officers()
    {
        var posts = new EnumWords<OfficerPost>();
        var names = OfficerNames();
        var officers = new List<(string Meeting, Officer Officer)>();
        var row = new CsvReader(EmbeddedData.Text("officers.csv"), "meeting,body,name,state,group,post,from,to,grade,source,note");
        while (row.Read())
        {
            officers.Add(
                (
                    row.Text(0),
                    new Officer
                    {
                        Body = row.TextOrNull(1),
                        Name = row.TextOrNull(2),
                        Names = row[2].IsEmpty ? [] : [.. names[row.Text(2)]],
                        State = row[3].IsEmpty ? null : StateCode.Parse(row[3], null),
                        Group = row[4].IsEmpty ? null : GroupCode.Parse(row[4], null),
                        Post = EmbeddedData.Word(posts, row[5]),
                        From = EmbeddedData.DayOrNull(row[6]),
                        To = EmbeddedData.DayOrNull(row[7]),
                        Grade = EmbeddedData.Grade(row[8]),
                        Source = EmbeddedData.Cited(row[9]),
                        Note = row.TextOrNull(10),
                    }
                )
            );
        }

        return officers.ToLookup(o => o.Meeting, o => o.Officer, StringComparer.Ordinal);
    }

    private static ILookup<string, NameEntry> OfficerNames()
    {
        var languages = new EnumWords<Language>([.. LanguageTags.All]);
        var names = new List<(string Officer, NameEntry Name)>();
        var row = new CsvReader(EmbeddedData.Text("officer-names.csv"), "officer,language,name,grade,source");
        while (row.Read())
        {
            names.Add(
                (
                    row.Text(0),
                    new NameEntry
                    {
                        Language = EmbeddedData.Word(languages, row[1]),
                        Form = NameForm.Variant,
                        Text = row.Text(2),
                        Grade = EmbeddedData.Grade(row[3]),
                        Source = EmbeddedData.Cited(row[4]),
                    }
                )
            );
        }

        return names.ToLookup(n => n.Officer, n => n.Name, StringComparer.Ordinal);
    }

    private static ILookup<string, ScheduleChange> Changes()
    {
        var instruments = new EnumWords<Instrument>();
        var rules = new EnumWords<ProgrammeRule>();
        var changes = new List<(string Meeting, ScheduleChange Change)>();
        var row = new CsvReader(
            EmbeddedData.Text("schedule-changes.csv"),
            "meeting,days,notBefore,instrument,letter,agreed,departsFrom,cause,grade,source,note"
        );
        while (row.Read())
        {
            changes.Add(
                (
                    row.Text(0),
                    new ScheduleChange
                    {
                        Days = Runs(row.TextOrNull(1)),
                        NotBefore = EmbeddedData.DayOrNull(row[2]),
                        Instrument = row[3].IsEmpty ? null : EmbeddedData.Word(instruments, row[3]),
                        Letter = EmbeddedData.DayOrNull(row[4]),
                        Agreed = EmbeddedData.DayOrNull(row[5]),
                        DepartsFrom = row[6].IsEmpty ? [] : [.. row.Text(6).Split(';').Select(r => EmbeddedData.Word(rules, r))],
                        Cause = row.TextOrNull(7),
                        Grade = EmbeddedData.Grade(row[8]),
                        Source = EmbeddedData.Cited(row[9]),
                        Note = row.TextOrNull(10),
                    }
                )
            );
        }

        return changes.ToLookup(c => c.Meeting, c => c.Change, StringComparer.Ordinal);
    }

    private static Dictionary<string, Attendance> Attendances()
    {
        var attendances = new Dictionary<string, Attendance>(StringComparer.Ordinal);
        var row = new CsvReader(
            EmbeddedData.Text("attendance.csv"),
            "meeting,statesParties,signatories,observerStates,unitedNations,organizations,nonGovernmental,guests,grade,source,note"
        );
        while (row.Read())
        {
            attendances.Add(
                row.Text(0),
                new Attendance
                {
                    StatesParties = NumberOrNull(row[1]),
                    Signatories = NumberOrNull(row[2]),
                    ObserverStates = NumberOrNull(row[3]),
                    UnitedNations = NumberOrNull(row[4]),
                    Organizations = NumberOrNull(row[5]),
                    NonGovernmental = NumberOrNull(row[6]),
                    Guests = NumberOrNull(row[7]),
                    Grade = EmbeddedData.Grade(row[8]),
                    Source = EmbeddedData.Cited(row[9]),
                    Note = row.TextOrNull(10),
                }
            );
        }

        return attendances;
    }

    private static DocumentSymbol? Symbol(ReadOnlySpan<char> text) => text.IsEmpty ? null : DocumentSymbol.Parse(text, null);

    private static int? NumberOrNull(ReadOnlySpan<char> text) => text.IsEmpty ? null : EmbeddedData.Number(text);

    private static ImmutableArray<DateInterval> Runs(string? list) => list is null ? [] : [.. list.Split(';').Select(Run)];

    private static DateInterval Run(string text) =>
        IsoDate.TryParse(text, out DateInterval? run) ? run! : throw new InvalidDataException($"'{text}' is no run of days.");
}
