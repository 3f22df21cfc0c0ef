using System.Collections.Immutable;

namespace Bwc.Model;

/// <summary>Reads the embedded tables of programmes.</summary>
internal static class EmbeddedProgrammes
{
    public static ImmutableArray<IntersessionalProgramme> Read()
    {
        var (provisions, topics, chairs) = (Provisions(), Topics(), Chairs());
        var programmes = ImmutableArray.CreateBuilder<IntersessionalProgramme>();
        var row = new CsvReader(
            EmbeddedData.Text("programmes.csv"),
            "id,title,years,decidedBy,decidedOn,document,offices,rotation,recordedUntil,grade,source,note"
        );
        while (row.Read())
        {
            var id = row.Text(0);
            programmes.Add(
                new IntersessionalProgramme
                {
                    Id = id,
                    Title = row.Text(1),
                    Years = [.. row.Text(2).Split(';').Select(y => EmbeddedData.Number(y))],
                    DecidedBy = row.Text(3),
                    DecidedOn = EmbeddedData.DayOrNull(row[4]),
                    Document = row.TextOrNull(5),
                    Offices = [.. row.Text(6).Split(';').Select(OfficeCode.Parse)],
                    Rotation = row.TextOrNull(7),
                    Provisions = [.. provisions[id]],
                    Topics = [.. topics[id]],
                    Chairs = [.. chairs[id]],
                    RecordedUntil = EmbeddedData.DayOrNull(row[8]),
                    Grade = EmbeddedData.Grade(row[9]),
                    Source = EmbeddedData.Cited(row[10]),
                    Note = row.TextOrNull(11),
                }
            );
        }

        return programmes.ToImmutable();
    }

    private static ILookup<string, Provision> Provisions()
    {
        var rules = new EnumWords<ProgrammeRule>();
        var provisions = new List<(string Programme, Provision Provision)>();
        var row = new CsvReader(EmbeddedData.Text("programme-provisions.csv"), "programme,rule,office,number,text,grade,source,note");
        while (row.Read())
        {
            provisions.Add(
                (
                    row.Text(0),
                    new Provision
                    {
                        Rule = EmbeddedData.Word(rules, row[1]),
                        Office = Office(row[2]),
                        Number = row[3].IsEmpty ? null : EmbeddedData.Number(row[3]),
                        Text = row.Text(4),
                        Grade = EmbeddedData.Grade(row[5]),
                        Source = EmbeddedData.Cited(row[6]),
                        Note = row.TextOrNull(7),
                    }
                )
            );
        }

        return provisions.ToLookup(p => p.Programme, p => p.Provision, StringComparer.Ordinal);
    }

    private static ILookup<string, ProgrammeTopic> Topics()
    {
        var topics = new List<(string Programme, ProgrammeTopic Topic)>();
        var row = new CsvReader(EmbeddedData.Text("programme-topics.csv"), "programme,office,firstYear,lastYear,title,items,grade,source,note");
        while (row.Read())
        {
            topics.Add(
                (
                    row.Text(0),
                    new ProgrammeTopic
                    {
                        Office = Office(row[1]),
                        FirstYear = EmbeddedData.Number(row[2]),
                        LastYear = EmbeddedData.Number(row[3]),
                        Title = row.Text(4),
                        Items = row[5].IsEmpty ? [] : [.. row.Text(5).Split(';')],
                        Grade = EmbeddedData.Grade(row[6]),
                        Source = EmbeddedData.Cited(row[7]),
                        Note = row.TextOrNull(8),
                    }
                )
            );
        }

        return topics.ToLookup(t => t.Programme, t => t.Topic, StringComparer.Ordinal);
    }

    private static ILookup<string, ProgrammeChair> Chairs()
    {
        var chairs = new List<(string Programme, ProgrammeChair Chair)>();
        var row = new CsvReader(EmbeddedData.Text("programme-chairs.csv"), "programme,year,office,group,grade,source");
        while (row.Read())
        {
            chairs.Add(
                (
                    row.Text(0),
                    new ProgrammeChair
                    {
                        Year = EmbeddedData.Number(row[1]),
                        Office = Office(row[2]),
                        Group = GroupCode.Parse(row[3], null),
                        Grade = EmbeddedData.Grade(row[4]),
                        Source = EmbeddedData.Cited(row[5]),
                    }
                )
            );
        }

        return chairs.ToLookup(c => c.Programme, c => c.Chair, StringComparer.Ordinal);
    }

    private static OfficeCode? Office(ReadOnlySpan<char> code) => code.IsEmpty ? null : OfficeCode.Parse(code, null);
}
