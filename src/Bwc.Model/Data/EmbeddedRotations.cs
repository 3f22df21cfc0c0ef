using System.Collections.Immutable;

namespace Bwc.Model;

/// <summary>Reads the embedded tables of rotations.</summary>
internal static class EmbeddedRotations
{
    public static ImmutableArray<RotationSchedule> Read()
    {
        var rotations = ImmutableArray.CreateBuilder<RotationSchedule>();
        var row = new CsvReader(
            EmbeddedData.Text("rotations.csv"),
            "id,title,cycle,firstYear,yearsPerTurn,lastYear,offices,viceChairOffice,viceChairsPerGroup,grade,source,note"
        );
        while (row.Read())
        {
            var id = row.Text(0);
            rotations.Add(
                new RotationSchedule
                {
                    Id = id,
                    Title = row.Text(1),
                    Rule = new RotationRule
                    {
                        Cycle = Groups(row[2]),
                        FirstYear = EmbeddedData.Number(row[3]),
                        YearsPerTurn = EmbeddedData.Number(row[4]),
                        Blocks = Blocks(id),
                    },
                    LastYear = EmbeddedData.Number(row[5]),
                    Offices = Offices(row[6]),
                    ViceChairs = row[7].IsEmpty ? null : new ViceChairRule { Office = OfficeCode.Parse(row[7], null), PerGroup = EmbeddedData.Number(row[8]) },
                    Grade = EmbeddedData.Grade(row[9]),
                    Source = EmbeddedData.Cited(row[10]),
                    Note = row.TextOrNull(11),
                }
            );
        }

        return rotations.ToImmutable();
    }

    private static ImmutableArray<RotationBlock> Blocks(string rotation)
    {
        var blocks = ImmutableArray.CreateBuilder<RotationBlock>();
        var row = new CsvReader(EmbeddedData.Text("rotation-blocks.csv"), "rotation,offices,offset");
        while (row.Read())
        {
            if (row[0].SequenceEqual(rotation))
                blocks.Add(new RotationBlock { Offices = Offices(row[1]), Offset = EmbeddedData.Number(row[2]) });
        }

        return blocks.ToImmutable();
    }

    private static ImmutableArray<GroupCode> Groups(ReadOnlySpan<char> list)
    {
        var groups = new GroupCode[list.Count(';') + 1];
        for (var i = 0; i < groups.Length; i++)
            groups[i] = GroupCode.Parse(EmbeddedData.Next(ref list), null);
        return Sequence.List(groups);
    }

    private static ImmutableArray<OfficeCode> Offices(ReadOnlySpan<char> list)
    {
        var offices = new OfficeCode[list.Count(';') + 1];
        for (var i = 0; i < offices.Length; i++)
            offices[i] = OfficeCode.Parse(EmbeddedData.Next(ref list), null);
        return Sequence.List(offices);
    }
}
