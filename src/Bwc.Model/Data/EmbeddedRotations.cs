using System.Collections.Immutable;

namespace Bwc.Model;

/// <summary>Reads the embedded tables of rotations.</summary>
internal static class EmbeddedRotations
{
    public static ImmutableArray<RotationSchedule> Read()
    {
        var blocks = Blocks();
        return EmbeddedData.List(
            "rotations.csv",
            row => new RotationSchedule
            {
                Id = row.Text("id"),
                Title = row.Text("title"),
                Rule = new RotationRule
                {
                    Cycle = row.Values<GroupCode>("cycle"),
                    FirstYear = row.Number("firstYear"),
                    YearsPerTurn = row.Number("yearsPerTurn"),
                    Blocks = blocks[row.Text("id")],
                },
                LastYear = row.Number("lastYear"),
                Offices = row.Values<OfficeCode>("offices"),
                ViceChairs = ViceChairs(row.ValueOrNull<OfficeCode>("viceChairOffice"), row.NumberOrNull("viceChairsPerGroup")),
                Grade = row.Grade(),
                Source = row.Source(),
                Note = row.Note(),
            }
        );
    }

    private static ViceChairRule? ViceChairs(OfficeCode? office, int? perGroup) =>
        office is { } of && perGroup is { } number ? new ViceChairRule { Office = of, PerGroup = number } : null;

    private static OwnedRows<RotationBlock> Blocks() =>
        new("rotation-blocks.csv", row => new RotationBlock { Offices = row.Values<OfficeCode>("offices"), Offset = row.Number("offset") });
}
