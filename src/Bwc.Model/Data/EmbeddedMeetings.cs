using System.Collections.Immutable;

namespace Bwc.Model;

/// <summary>Reads the embedded tables of offices, meetings with their officers and changes, and public holidays.</summary>
internal static class EmbeddedMeetings
{
    public static ImmutableArray<Office> Offices() =>
        EmbeddedData.List(
            "offices.csv",
            row => new Office
            {
                Code = row.Value<OfficeCode>("code"),
                Title = row.Text("title"),
                Grade = row.Grade(),
                Source = row.Source(),
            }
        );

    public static ImmutableArray<Meeting> Read()
    {
        var (officers, changes, attendances) = (Officers(), Changes(), Attendances());
        return EmbeddedData.List(
            "meetings.csv",
            row => new Meeting
            {
                Id = row.Text("id"),
                Kind = row.Word<MeetingKind>("kind"),
                Office = row.ValueOrNull<OfficeCode>("office"),
                ProgrammeYear = row.Number("programmeYear"),
                Session = row.NumberOrNull("session"),
                Title = row.Text("title"),
                SymbolSeries = row.ValueOrNull<DocumentSymbol>("symbolSeries"),
                Place = row.TextOrNull("place"),
                FirstPlan = row.Runs("firstPlan"),
                FirstPlanGrade = row.WordOrNull<Grade>("firstPlanGrade"),
                FirstPlanSource = row.Citation("firstPlanSource"),
                Changes = changes[row.Text("id")],
                Held = row.Runs("held"),
                ReportSymbol = row.ValueOrNull<DocumentSymbol>("reportSymbol"),
                Officers = officers[row.Text("id")],
                Attendance = attendances[row.Text("id")] is [var attendance] ? attendance : null,
                Grade = row.Grade(),
                Source = row.Source(),
                Note = row.Note(),
            }
        );
    }

    public static ImmutableArray<PublicHoliday> Holidays() =>
        EmbeddedData.List(
            "public-holidays.csv",
            row => new PublicHoliday
            {
                Id = row.Text("id"),
                Name = row.Text("name"),
                Rule = row.Word<HolidayRule>("rule"),
                Month = row.NumberOrNull("month"),
                Day = row.SignedNumber("day"),
                Place = row.Text("place"),
                Grade = row.Grade(),
                Source = row.Source(),
                Note = row.Note(),
            }
        );

    private static OwnedRows<Officer> Officers()
    {
        var names = OfficerNames();
        return new(
            "officers.csv",
            row => new Officer
            {
                Body = row.TextOrNull("body"),
                Name = row.TextOrNull("name"),
                Names = names[row.Text("name")],
                State = row.ValueOrNull<StateCode>("state"),
                Group = row.ValueOrNull<GroupCode>("group"),
                Post = row.Word<OfficerPost>("post"),
                From = row.DayOrNull("from"),
                To = row.DayOrNull("to"),
                Grade = row.Grade(),
                Source = row.Source(),
                Note = row.Note(),
            }
        );
    }

    private static OwnedRows<NameEntry> OfficerNames() =>
        new(
            "officer-names.csv",
            row => new NameEntry
            {
                Language = row.Language("language"),
                Form = NameForm.Variant,
                Text = row.Text("name"),
                Grade = row.Grade(),
                Source = row.Source(),
            }
        );

    private static OwnedRows<ScheduleChange> Changes() =>
        new(
            "schedule-changes.csv",
            row => new ScheduleChange
            {
                Days = row.Runs("days"),
                NotBefore = row.DayOrNull("notBefore"),
                Instrument = row.WordOrNull<Instrument>("instrument"),
                Letter = row.DayOrNull("letter"),
                Agreed = row.DayOrNull("agreed"),
                DepartsFrom = row.Words<ProgrammeRule>("departsFrom"),
                Cause = row.TextOrNull("cause"),
                Grade = row.Grade(),
                Source = row.Source(),
                Note = row.Note(),
            }
        );

    private static OwnedRows<Attendance> Attendances() =>
        new(
            "attendance.csv",
            row => new Attendance
            {
                StatesParties = row.NumberOrNull("statesParties"),
                Signatories = row.NumberOrNull("signatories"),
                ObserverStates = row.NumberOrNull("observerStates"),
                UnitedNations = row.NumberOrNull("unitedNations"),
                Organizations = row.NumberOrNull("organizations"),
                NonGovernmental = row.NumberOrNull("nonGovernmental"),
                Guests = row.NumberOrNull("guests"),
                Grade = row.Grade(),
                Source = row.Source(),
                Note = row.Note(),
            }
        );
}
