using System.Collections.Immutable;
using Bwc.Model.Meetings;
using Bwc.Model.Primitives;
using Bwc.Model.States;
using NodaTime;

namespace Bwc.Model.Register;

/// <summary>Reads the embedded tables of offices, meetings and officers.</summary>
internal static class EmbeddedMeetings
{
    public static ImmutableArray<Office> Offices()
    {
        var offices = ImmutableArray.CreateBuilder<Office>();
        var row = new CsvReader(EmbeddedData.Text("offices.csv"), "code,title,grade,source");
        while (row.Read())
            offices.Add(new Office { Code = OfficeCode.Parse(row[0], null), Title = row.Text(1), Grade = EmbeddedData.Grade(row[2]), Source = EmbeddedData.Cited(row[3]) });
        return offices.ToImmutable();
    }

    public static ImmutableArray<Meeting> Read()
    {
        var kinds = new EnumWords<MeetingKind>();
        var meetings = ImmutableArray.CreateBuilder<Meeting>();
        var row = new CsvReader(EmbeddedData.Text("meetings.csv"), "id,kind,office,programmeYear,title,symbolSeries,place,held,reportSymbol,grade,source,note");
        while (row.Read())
        {
            var id = row.Text(0);
            meetings.Add(new Meeting
            {
                Id = id,
                Kind = EmbeddedData.Word(kinds, row[1]),
                Office = row[2].IsEmpty ? null : OfficeCode.Parse(row[2], null),
                ProgrammeYear = EmbeddedData.Number(row[3]),
                Title = row.Text(4),
                SymbolSeries = row.TextOrNull(5),
                Place = row.TextOrNull(6),
                Held = [.. row.Text(7).Split(';').Select(Run)],
                ReportSymbol = row.TextOrNull(8),
                Officers = Officers(id),
                Grade = EmbeddedData.Grade(row[9]),
                Source = EmbeddedData.Cited(row[10]),
                Note = row.TextOrNull(11),
            });
        }

        return meetings.ToImmutable();
    }

    private static ImmutableArray<Officer> Officers(string meeting)
    {
        var posts = new EnumWords<OfficerPost>();
        var officers = ImmutableArray.CreateBuilder<Officer>();
        var row = new CsvReader(EmbeddedData.Text("officers.csv"), "meeting,name,state,post,from,to,grade,source,note");
        while (row.Read())
        {
            if (!row[0].SequenceEqual(meeting)) continue;
            officers.Add(new Officer
            {
                Name = row.Text(1),
                State = row[2].IsEmpty ? null : StateCode.Parse(row[2], null),
                Post = EmbeddedData.Word(posts, row[3]),
                From = EmbeddedData.DayOrNull(row[4]),
                To = EmbeddedData.DayOrNull(row[5]),
                Grade = EmbeddedData.Grade(row[6]),
                Source = EmbeddedData.Cited(row[7]),
                Note = row.TextOrNull(8),
            });
        }

        return officers.ToImmutable();
    }

    private static DateInterval Run(string text) => IsoDate.TryParse(text, out DateInterval? run) ? run! : throw new InvalidDataException($"'{text}' is no run of days.");
}
