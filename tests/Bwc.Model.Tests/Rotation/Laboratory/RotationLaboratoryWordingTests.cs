using System.Text;
using Bwc.Model;
using Bwc.Model.Laboratory;

namespace Bwc.Tests;

/// <summary>The words and pictures of the rotation, whole: rulings on the chair, tables that are none, demands that cannot be met.</summary>
public class RotationLaboratoryWordingTests
{
    private static readonly ChairRulings Chairs = Register.Default.Chairs!;

    [Fact]
    public Task Who_chairs()
    {
        var schedule = Chairs.Schedule;
        var slow = ChairRulings
            .Create(
                schedule with
                {
                    Id = "slow",
                    Source = null,
                    Grade = Grade.NotEstablished,
                    LastYear = 2023,
                    Rule = schedule.Rule with
                    {
                        YearsPerTurn = 2,
                        Blocks =
                        [
                            new() { Offset = 1, Offices = [OfficeCode.MSP] },
                            new() { Offset = 0, Offices = [.. schedule.Offices.Where(o => o != OfficeCode.MSP)] },
                        ],
                    },
                    ViceChairs = new() { Office = OfficeCode.MSP, PerGroup = 2 },
                }
            )
            .GetValueOrThrow();
        return Verifier.Verify(
            string.Join(
                '\n',
                new[]
                {
                    Ruling(Chairs, 2018, "MSP"),
                    Ruling(Chairs, 2020, "MX3"),
                    Ruling(Chairs, 2020, "MX5"),
                    Ruling(Chairs, 2017, "MSP"),
                    Ruling(Chairs, 2016, "MX1"),
                    Ruling(Chairs, 2021, "MX1"),
                    Ruling(Chairs, 2020, "MX9"),
                    Ruling(Chairs, 0, "MSP"),
                    Ruling(slow, 2018, "MSP"),
                    Ruling(slow, 2019, "MX1"),
                    Ruling(slow, 2023, "MSP"),
                    Ruling(slow, 2024, "MSP"),
                    Ruling(slow, 2017, "MSP"),
                    Ruling(slow, 2016, "MSP"),
                }
            )
        );
    }

    [Fact]
    public Task Why_a_text_is_no_table() =>
        Verifier.Verify(
            string.Join(
                '\n',
                new[]
                {
                    "",
                    "\n\n",
                    "year",
                    "year,MSP",
                    "\"year\",\"MSP\"\n\"2018\",\"EEG\"",
                    "\uFEFFyear\tMSP\tMX1\n2019\tEEG\n2018\tNAM\tWG",
                    "Year;MSP;MX1\n\n2018; EEG ;",
                    "office,MSP\n2018,EEG",
                    "year,M.S.P,MSP,MSP\n2018,EEG",
                    "year,MSP\n2018,EEG,WG,\n2019,EEG,,",
                    "year,MSP\n2018,East European,\n2018,WG\ntwenty,EEG\n0,EEG\n10000,EEG\n9999,EEG\n1,EEG\n-1,EEG",
                    "year,MSP\n2018,\"EEG",
                    "year,MSP\n2018,\"\"",
                }.Select(text =>
                {
                    var read = ChairTable.Read(text);
                    var shown = text.Replace("\n", " | ", StringComparison.Ordinal)
                        .Replace("\t", " (tab) ", StringComparison.Ordinal)
                        .Replace("\uFEFF", "(mark) ", StringComparison.Ordinal);
                    return read.Value is { } table
                        ? $"{shown}\n  {table.ToCsv().TrimEnd('\n').Replace("\n", "\n  ", StringComparison.Ordinal)}"
                        : $"{shown}\n{Faults(read.Findings)}";
                })
            )
        );

    [Fact]
    public void No_more_than_a_hundred_faults_of_a_table_are_told()
    {
        Assert.Equal(100, ChairTable.Read("year,MSP\n" + string.Concat(Enumerable.Repeat("x,EEG\n", 150))).Findings.Length);
        Assert.Equal(100, ChairTable.Read("year," + string.Join(',', Enumerable.Repeat("M.S.P", 150)) + "\n").Findings.Length);
    }

    [Fact]
    public Task What_the_laboratory_refuses()
    {
        var table = ChairTable.Read("year,MSP,MX1\n2018,EEG,WG\n2019,,\n").GetValueOrThrow();
        var request = new CompletionRequest { Table = table, Groups = [Group("EEG"), Group("WG"), Group("NAM")] };
        var seventeen = Enumerable.Range(0, 17).Select(i => Group($"G{i}")).ToArray();
        return Verifier.Verify(
            string.Join(
                '\n',
                new (string, IEnumerable<Finding>)[]
                {
                    ("no years", RotationLaboratory.Complete(request with { Table = table with { Years = [], Slots = [] } }).Findings),
                    ("no groups", RotationLaboratory.Complete(request with { Table = table with { Slots = [] }, Groups = [] }).Findings),
                    ("seventeen groups", RotationLaboratory.Complete(request with { Table = table with { Slots = [] }, Groups = [.. seventeen] }).Findings),
                    (
                        "a group twice, and one of the table missing",
                        RotationLaboratory.Complete(request with { Groups = [Group("EEG"), Group("EEG")] }).Findings
                    ),
                    (
                        "more blocks than groups",
                        RotationLaboratory.Complete(request with { Table = table with { Slots = [] }, Groups = [Group("EEG")] }).Findings
                    ),
                    (
                        "a block of nothing, of an office that is not there, and an office in two blocks",
                        RotationLaboratory
                            .Complete(
                                request with
                                {
                                    Blocks =
                                    [
                                        new() { Offset = 0, Offices = [] },
                                        new() { Offset = 0, Offices = [Office("MX9"), Office("MSP")] },
                                        new() { Offset = 0, Offices = [Office("MSP")] },
                                    ],
                                }
                            )
                            .Findings
                    ),
                    (
                        "demands beside the table",
                        RotationLaboratory
                            .Complete(
                                request with
                                {
                                    Demands =
                                    [
                                        Demand("ONE", 2018, "MSP"),
                                        Demand("EEG", 2017, "MSP"),
                                        Demand("EEG", 2018, "MX9"),
                                        Demand("EEG", 2018, null) with
                                        {
                                            Not = true,
                                            Weight = 1001,
                                        },
                                        Demand("EEG", 2018, "MSP") with
                                        {
                                            Weight = -1,
                                        },
                                        Demand("EEG", 2018, null) with
                                        {
                                            Weight = 1000,
                                        },
                                    ],
                                }
                            )
                            .Findings
                    ),
                    (
                        "faults of the table itself",
                        RotationLaboratory
                            .Complete(request with { Table = table with { Years = [2019, 2018, 0], Offices = [Office("MSP"), Office("MSP")] } })
                            .Findings
                    ),
                    (
                        "a rule that is not one, and a table with faults",
                        RotationLaboratory.Check(table with { Years = [2018, 2018] }, Chairs.Schedule.Rule with { Cycle = [] }).Findings
                    ),
                    ("no blocks of a mandate", RotationLaboratory.Check(table, default, default).Findings),
                    (
                        "an empty table",
                        RotationLaboratory.Infer(table with { Slots = [] }).Findings.Concat(RotationLaboratory.Analyse(table with { Slots = [] }).Findings)
                    ),
                    ("eight groups", RotationLaboratory.Infer(table, [.. seventeen.Take(6)]).Findings),
                    (
                        "weights",
                        RotationLaboratory
                            .Analyse(
                                table,
                                [
                                    new() { Group = Group("EEG"), Weight = 0 },
                                    new() { Group = Group("WG"), Weight = 1001 },
                                    new() { Group = Group("NAM"), Weight = 1000 },
                                ]
                            )
                            .Findings
                    ),
                }.Select(c => $"{c.Item1}:\n{Faults(c.Item2)}")
            )
        );
    }

    [Fact]
    public Task What_demands_contradict()
    {
        var table = ChairTable.Read("year,MSP,MX1,MX2\n2018,EEG,WG,NAM\n2019,,,\n2020,,,\n").GetValueOrThrow();
        var free = new CompletionRequest
        {
            Table = table with { Slots = [] },
            Groups = [Group("EEG"), Group("WG"), Group("NAM")],
            Blocks = [.. table.Offices.Select(o => new RotationBlock { Offset = 0, Offices = [o] })],
        };
        return Verifier.Verify(
            string.Join(
                '\n',
                new (string, CompletionRequest)[]
                {
                    ("nothing is asked", free),
                    ("one cell, two groups", free with { Demands = [Demand("EEG", 2018, "MSP"), Demand("WG", 2018, "MSP"), Demand("NAM", 2020, "MSP")] }),
                    ("two blocks in one year", free with { Demands = [Demand("EEG", 2019, "MSP"), Demand("EEG", 2019, "MX1")] }),
                    (
                        "two blocks in one year, which is allowed",
                        free with
                        {
                            MayShareYear = true,
                            Demands = [Demand("EEG", 2019, "MSP"), Demand("EEG", 2019, "MX1")],
                        }
                    ),
                    ("one office twice in a cycle", free with { Demands = [Demand("EEG", 2018, "MSP"), Demand("EEG", 2020, "MSP")] }),
                    (
                        "one office twice in a cycle, which is allowed",
                        free with
                        {
                            MayRepeatInCycle = true,
                            Demands = [Demand("EEG", 2018, "MSP"), Demand("EEG", 2020, "MSP")],
                        }
                    ),
                    ("a group has no year at all", free with { Demands = [Demand("EEG", 2018, null) with { Not = true }] }),
                    (
                        "nobody is left for an office",
                        free with
                        {
                            Demands =
                            [
                                Demand("EEG", 2018, "MSP") with
                                {
                                    Not = true,
                                },
                                Demand("WG", 2018, "MSP") with
                                {
                                    Not = true,
                                },
                                Demand("NAM", 2018, "MSP") with
                                {
                                    Not = true,
                                },
                            ],
                        }
                    ),
                    (
                        "wishes of two weights",
                        free with
                        {
                            Demands =
                            [
                                Demand("EEG", 2018, "MSP") with
                                {
                                    Weight = 2,
                                },
                                Demand("WG", 2018, "MSP") with
                                {
                                    Weight = 3,
                                },
                                Demand("NAM", 2019, null) with
                                {
                                    Weight = 1,
                                },
                                Demand("NAM", 2020, "MSP") with
                                {
                                    Not = true,
                                    Weight = 1,
                                },
                            ],
                        }
                    ),
                }.Select(c =>
                {
                    var found = RotationLaboratory.Complete(c.Item2, limit: 2).GetValueOrThrow();
                    return $"{c.Item1}: {found}; weight {found.Weight}, weighed {found.Weighed}, complete {found.Complete}, smallest "
                        + $"{found.Smallest}\n{string.Concat(found.Conflict.Select(d => $"  not together: {d}\n"))}"
                        + $"{string.Concat(found.Solutions.Select(s => $"  {string.Join(' ', s.Slots.Select(slot => slot.Group))}\n"))}";
                })
            )
        );
    }

    [Fact]
    public Task A_table_as_a_picture()
    {
        var table = ChairTable.Read("year,MSP,MX1\n2018,EEG,WG\n2019,NAM,\n").GetValueOrThrow();
        return Verifier.Verify(
            ChairPicture.ToSvg(table, "A & B")
                + ChairPicture.ToSvg(table, "A title that is longer than the table is wide", "a note")
                + ChairPicture.ToMermaid(table)
                + ChairPicture.ToMermaid(table, "a note")
        );
    }

    [Fact]
    public Task What_is_counted() =>
        Verifier.Verify(
            string.Join(
                '\n',
                new[]
                {
                    "year,MSP\n2018,EEG\n2019,EEG\n2020,WG\n2021,WG\n2022,WG",
                    "year,MSP,MX1,MX2\n2018,EEG,EEG,\n2019,WG,NAM,\n2020,,,",
                    "year,MSP,MX1\n2018,EEG,WG\n2019,WG,EEG",
                    "year,MSP,MX1\n2018,EEG,WG\n2020,EEG,WG\n2021,NAM,WG\n2030,NAM,WG",
                }.Select(text =>
                {
                    var analysis = RotationLaboratory.Analyse(ChairTable.Read(text).GetValueOrThrow()).GetValueOrThrow();
                    var shares = analysis.Shares.Select(s => $"  {s}, by office {string.Join(' ', s.ByOffice)}, longest wait {s.LongestWait}\n");
                    return $"{text.Replace("\n", " | ", StringComparison.Ordinal)}\n{string.Concat(shares)}  blocks "
                        + $"{string.Join(" / ", analysis.Blocks.Select(b => string.Join(' ', b.Offices)))}\n{Faults(analysis.Findings)}";
                })
            )
        );

    private static string Ruling(ChairRulings chairs, int year, string office)
    {
        var ruled = chairs.Rule(year, OfficeCode.Parse(office));
        if (ruled.Value is not { } ruling)
            return $"{year} {office}\n{Faults(ruled.Findings)}";
        var text = new StringBuilder(
            $"{ruling}, {ruling.Grade}, {(ruling.Decided ? "decided" : "not decided")}, vice-chairs {string.Join(' ', ruling.ViceChairs)}\n"
        );
        foreach (var step in ruling.Steps)
            text.Append($"  {step}\n");
        return text.ToString();
    }

    private static string Faults(IEnumerable<Finding> findings) => string.Concat(findings.Select(f => $"  {f}\n"));

    private static TurnDemand Demand(string group, int year, string? office) =>
        new()
        {
            Group = Group(group),
            Year = year,
            Office = office is null ? null : Office(office),
        };

    private static GroupCode Group(string code) => GroupCode.Parse(code);

    private static OfficeCode Office(string code) => OfficeCode.Parse(code);
}
