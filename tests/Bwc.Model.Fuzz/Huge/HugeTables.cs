using System.Globalization;
using System.Text;
using Bwc.Model;
using Bwc.Model.Laboratory;

namespace Bwc.Fuzz.Huge;

/// <summary>Chair tables of many years and offices.</summary>
internal static class HugeTables
{
    public static IEnumerable<HugeCase> All =>
        [
            new("a table of 10^5 years and 100 offices", false, () => HugeCase.Coded(ChairTable.Read(Text(100_000, 100, (y, o) => "NAM")))),
            new(
                "a table of 9999 years and 100 offices",
                false,
                () =>
                    Asked(
                        Text(
                            9999,
                            100,
                            (y, o) =>
                                ((y + o) % 3) switch
                                {
                                    0 => "EEG",
                                    1 => "WG",
                                    _ => "NAM",
                                }
                        )
                    )
            ),
            new("a table of 9999 years, all gaps", false, () => Asked(Text(9999, 20, (_, _) => string.Empty))),
            new("a table of 1000 years with no rule", false, () => Asked(Text(1000, 20, (y, o) => "G" + (((y * 7919) + (o * 104729)) % 7)))),
            new("a table of 9999 years and 10^3 groups", false, () => Asked(Text(9999, 5, (y, o) => "G" + (((y * 5) + o) % 1000)))),
            new(
                "a table of one year and 10^6 offices",
                false,
                () =>
                    HugeCase.Coded(
                        ChairTable.Read(
                            "year" + string.Concat(Enumerable.Range(0, 1_000_000).Select(i => string.Create(CultureInfo.InvariantCulture, $",O{i}")))
                        )
                    )
            ),
            new("a table of 10^6 wrong cells", true, () => HugeCase.Coded(ChairTable.Read("year,A\n" + new StringBuilder().Insert(0, "2000,?\n", 1_000_000)))),
            new("a table of one line of 10^7 letters", true, () => HugeCase.Coded(ChairTable.Read(new string('A', 10_000_000)))),
            new("a table of 10^7 separators", true, () => HugeCase.Coded(ChairTable.Read("year,A\n2000" + new string(',', 10_000_000)))),
            new("a table of 10^7 empty lines", false, () => HugeCase.Coded(ChairTable.Read(new string('\n', 10_000_000)))),
            new(
                "a rotation of a million years",
                true,
                () =>
                    HugeCase.Coded(
                        RotationCalculator.Create(
                            new RotationRule
                            {
                                FirstYear = int.MinValue,
                                YearsPerTurn = int.MaxValue,
                                Cycle = [GroupCode.Parse("A")],
                                Blocks = [],
                            }
                        )
                    )
            ),
        ];

    private static string Text(int years, int offices, Func<int, int, string> group)
    {
        var text = new StringBuilder("year");
        for (var office = 0; office < offices; office++)
            text.Append(CultureInfo.InvariantCulture, $",O{office}");
        for (var year = 1; year <= years; year++)
        {
            text.Append('\n').Append(year);
            for (var office = 0; office < offices; office++)
                text.Append(',').Append(group(year, office));
        }

        return text.ToString();
    }

    private static string Asked(string text)
    {
        var table = ChairTable.Read(text).GetValueOrThrow();
        return "infer "
            + HugeCase.Coded(RotationLaboratory.Infer(table))
            + "; check "
            + HugeCase.Coded(RotationLaboratory.Check(table, Bwc.Model.Register.Default.Chairs!.Schedule.Rule))
            + "; analyse "
            + HugeCase.Coded(RotationLaboratory.Analyse(table))
            + "; complete "
            + HugeCase.Coded(RotationLaboratory.Complete(new CompletionRequest { Table = table }, 2))
            + "; picture of "
            + ChairPicture.ToSvg(table, "title").Length;
    }
}
