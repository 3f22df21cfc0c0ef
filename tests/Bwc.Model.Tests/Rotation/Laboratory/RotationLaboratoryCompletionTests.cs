using System.Xml.Linq;
using Bwc.Model;
using Bwc.Model.Laboratory;
using CsCheck;

namespace Bwc.Tests;

/// <summary>Gaps are filled in every way that keeps the rules, exactly counted; and where there is none, the smallest contradiction is named.</summary>
public class RotationLaboratoryCompletionTests
{
    private static readonly ChairTable Decided = ChairTable.Of(Register.Default.Chairs!.Table(2018, 2020));
    private static readonly ChairTable FirstRow = Decided with { Slots = [.. Decided.Slots.Where(s => s.Year == 2018)] };

    [Fact]
    public void The_first_row_of_2018_has_two_completions_and_the_decided_one_is_among_them()
    {
        var completion = RotationLaboratory.Complete(new CompletionRequest { Table = FirstRow }).GetValueOrThrow();
        Assert.Equal((2L, true), (completion.Count, completion.Complete));
        Assert.Contains(new ChairPlan(Decided.Slots), completion.Solutions);
    }

    [Theory]
    [InlineData(1, 1, 1, 1)]
    [InlineData(3, 3, 3, 12)]
    [InlineData(4, 4, 4, 576)]
    [InlineData(5, 5, 5, 161_280)]
    [InlineData(6, 6, 6, 812_851_200)]
    [InlineData(6, 6, 12, 660_727_073_341_440_000)] // the square of the last: Latin squares of order 6, for each of two cycles
    public void Free_tables_have_as_many_completions_as_there_are_Latin_squares(int groups, int offices, int years, long count)
    {
        var completion = RotationLaboratory.Complete(Free(groups, offices, years), limit: 1).GetValueOrThrow();
        Assert.Equal((count, true, 1), (completion.Count, completion.Complete, completion.Solutions.Length));
    }

    [Fact]
    public void The_count_is_that_of_trying_everything() =>
        Gen.Select(Gen.Int[2, 3], Gen.Int[1, 3], Gen.Int[1, 3], Gen.Int[0, 11].Array[0, 4], Gen.Bool, Gen.Bool)
            .Sample(
                (groups, offices, years, fixedCells, repeat, share) =>
                {
                    if (!share && offices > groups)
                        return;
                    var free = Free(groups, offices, years);
                    var slots = fixedCells
                        .Select(f => new ChairSlot(2000 + (f % years), OfficeCode.Parse($"O{f % offices}"), GroupCode.Parse($"G{f % groups}")))
                        .DistinctBy(s => (s.Year, s.Office));
                    var request = free with
                    {
                        Table = free.Table with { Slots = [.. slots] },
                        Blocks = [.. free.Table.Offices.Select(o => new RotationBlock { Offset = 0, Offices = [o] })],
                        MayRepeatInCycle = repeat,
                        MayShareYear = share,
                    };
                    var completion = RotationLaboratory.Complete(request, limit: 100_000).GetValueOrThrow();
                    Assert.Equal(Naive(request, groups, offices, years), completion.Count);
                    Assert.Equal(completion.Count, completion.Solutions.Distinct().Count());
                    Assert.Equal(completion.Count == 0, !completion.Conflict.IsEmpty);
                }
            );

    [Fact]
    public void What_is_demanded_and_wished_for_is_that_of_trying_everything() =>
        Gen.Select(Gen.Int[2, 3], Gen.Int[1, 2], Gen.Int[1, 4], Gen.Select(Gen.Int[0, 99], Gen.Int[0, 3]).Array[1, 4], Gen.Bool, Gen.Bool)
            .Sample(
                (groups, offices, years, wanted, repeat, share) =>
                {
                    if (!share && offices > groups)
                        return;
                    var free = Free(groups, offices, years);
                    var request = free with
                    {
                        Blocks = [.. free.Table.Offices.Select(o => new RotationBlock { Offset = 0, Offices = [o] })],
                        Demands =
                        [
                            .. wanted.Select(w => new TurnDemand
                            {
                                Group = GroupCode.Parse($"G{w.Item1 % groups}"),
                                Year = 2000 + (w.Item1 / 3 % years),
                                Office = w.Item1 % 3 == 0 ? null : OfficeCode.Parse($"O{w.Item1 / 12 % offices}"),
                                Not = w.Item1 / 7 % 2 == 0,
                                Weight = w.Item2,
                            }),
                        ],
                        MayRepeatInCycle = repeat,
                        MayShareYear = share,
                    };
                    var completion = RotationLaboratory.Complete(request, limit: 100_000).GetValueOrThrow();
                    var all = RotationLaboratory
                        .Complete(request with { Demands = [] }, limit: 100_000)
                        .GetValueOrThrow()
                        .Solutions.Where(s => request.Demands.All(d => d.Weight > 0 || Holds(s, d)))
                        .ToArray();
                    long Weight(ChairPlan plan) => request.Demands.Where(d => Holds(plan, d)).Sum(d => (long)d.Weight);
                    var greatest = all.Length == 0 ? 0 : all.Max(Weight);
                    Assert.Equal((all.LongCount(p => Weight(p) == greatest), greatest), (completion.Count, completion.Weight));
                    Assert.Equal(all.Where(p => Weight(p) == greatest).ToHashSet(), completion.Solutions.ToHashSet());
                }
            );

    private static bool Holds(ChairPlan plan, TurnDemand demand) =>
        plan.Slots.Any(s => s.Year == demand.Year && s.Group == demand.Group && (demand.Office is null || s.Office == demand.Office)) != demand.Not;

    [Fact]
    public void What_is_ruled_out_is_in_no_way_and_wishes_are_fulfilled_as_far_as_they_go()
    {
        var request = new CompletionRequest { Table = FirstRow, Demands = [Demand("WG", 2019, "MSP") with { Not = true }] };
        Assert.DoesNotContain(
            RotationLaboratory.Complete(request).GetValueOrThrow().Solutions,
            s => s.Slots.Contains(new ChairSlot(2019, OfficeCode.MSP, GroupCode.WG))
        );
        var wished = RotationLaboratory
            .Complete(
                new CompletionRequest
                {
                    Table = FirstRow,
                    Demands = [Demand("WG", 2019, "MSP") with { Weight = 2 }, Demand("NAM", 2019, "MSP") with { Weight = 1 }],
                }
            )
            .GetValueOrThrow();
        Assert.Equal((1L, 2L), (wished.Count, wished.Weight));
        Assert.Equal(GroupCode.WG, wished.Solutions.Single().Slots.Single(s => s is { Year: 2019 } && s.Office == OfficeCode.MSP).Group);
    }

    [Fact]
    public void Demands_that_contradict_one_another_are_named_and_no_smaller_set_is()
    {
        var table = ChairTable.Read("year,MSP,MX1\n2018,EEG,WG\n2019,EEG,NAM\n2020,,WG\n").GetValueOrThrow();
        var completion = RotationLaboratory.Complete(new CompletionRequest { Table = table }).GetValueOrThrow();
        Assert.Equal((0L, true, "EEG in 2018 MSP; EEG in 2019 MSP"), (completion.Count, completion.Smallest, string.Join("; ", completion.Conflict)));
    }

    [Theory]
    [InlineData("G0 2004 O0; G0 2005 O0", 2)] // twice in a cycle
    [InlineData("G0 2004 O0; G0 2004 O1", 2)] // twice in a year
    [InlineData("G0 2004 O0; not G0 2004 O0", 2)]
    [InlineData("not G0 2000 O0; not G0 2001 O0; not G0 2002 O0; not G0 2003 O0; not G0 2004 O0; not G0 2005 O0", 6)] // never in a cycle
    [InlineData("G1 2000 O0; G2 2001 O3; G3 2007 O1; G3 2009 O1; G4 2010 O5", 2)] // the first three are of another cycle, or harmless
    public void Of_a_large_table_the_smallest_contradiction_is_found(string demands, int size)
    {
        var request = Free(6, 6, 12) with { Demands = [.. demands.Split("; ").Select(Read)] };
        var completion = RotationLaboratory.Complete(request).GetValueOrThrow();
        Assert.Equal((0L, true, true, size), (completion.Count, completion.Complete, completion.Smallest, completion.Conflict.Length));

        static TurnDemand Read(string text)
        {
            var words = text.Replace("not ", string.Empty, StringComparison.Ordinal).Split(' ');
            return Demand(words[0], int.Parse(words[1], System.Globalization.CultureInfo.InvariantCulture), words[2]) with
            {
                Not = text.StartsWith("not", StringComparison.Ordinal),
            };
        }
    }

    [Fact]
    public void Wishes_are_weighed_though_the_ways_are_too_many_to_be_counted()
    {
        var completion = RotationLaboratory
            .Complete(Free(6, 6, 18) with { Demands = [Demand("G5", 2000, "O0") with { Weight = 5 }] }, limit: 3)
            .GetValueOrThrow();
        Assert.Equal((long.MaxValue, false, 5L, true), (completion.Count, completion.Complete, completion.Weight, completion.Weighed));
        Assert.All(completion.Solutions, s => Assert.Equal(GroupCode.Parse("G5"), s.Slots[0].Group));
    }

    [Fact]
    public void A_wish_that_something_be_not_weighs_where_it_is_not()
    {
        var wish = Demand("G0", 2000, "O0") with { Weight = 5, Not = true };
        Assert.Equal(5, RotationLaboratory.Complete(Free(3, 3, 3) with { Demands = [wish] }).GetValueOrThrow().Weight);
        var must = Free(3, 3, 3) with { Demands = [wish, Demand("G0", 2000, "O0")] };
        Assert.Equal((0L, true), (RotationLaboratory.Complete(must).GetValueOrThrow().Weight, RotationLaboratory.Complete(must).GetValueOrThrow().Weighed));
        var anywhere = Free(2, 3, 1) with
        {
            MayShareYear = true,
            Demands =
            [
                new()
                {
                    Group = GroupCode.Parse("G0"),
                    Year = 2000,
                    Weight = 3,
                },
            ],
        };
        // All but the one without G0.
        Assert.Equal((3L, 7L), (RotationLaboratory.Complete(anywhere).GetValueOrThrow().Weight, RotationLaboratory.Complete(anywhere).GetValueOrThrow().Count));
    }

    [Fact]
    public void The_decided_table_with_one_cell_left_out_has_one_way()
    {
        var gap = Decided with { Slots = [.. Decided.Slots.Where(s => !(s.Year == 2020 && s.Office == OfficeCode.MX5))] };
        Assert.Equal(new ChairPlan(Decided.Slots), RotationLaboratory.Complete(new CompletionRequest { Table = gap }).GetValueOrThrow().Solutions.Single());
    }

    [Fact]
    public void The_first_way_is_the_first_whatever_is_asked_for()
    {
        var request = Free(6, 6, 24) with { Demands = [Demand("G0", 2000, "O5")] };
        Assert.Equal(
            RotationLaboratory.Complete(request, 2).GetValueOrThrow().Solutions[0],
            RotationLaboratory.Complete(request, 1).GetValueOrThrow().Solutions[0]
        );
        Assert.Equal(
            RotationLaboratory.Complete(request, 2, count: false).GetValueOrThrow().Solutions[0],
            RotationLaboratory.Complete(request, 1, count: false).GetValueOrThrow().Solutions[0]
        );
    }

    [Fact]
    public void A_block_without_an_office_of_the_table_is_refused()
    {
        var free = Free(4, 2, 2);
        RotationBlock Block(params string[] offices) => new() { Offset = 0, Offices = [.. offices.Select(OfficeCode.Parse)] };
        Assert.Equal(Codes.DemandOutside, RotationLaboratory.Complete(free with { Blocks = [Block("O0"), Block("O1"), Block()] }).Findings.Single().Code);
        Assert.Equal(Codes.DemandOutside, RotationLaboratory.Complete(free with { Blocks = [Block("O0"), Block("O1"), Block("X")] }).Findings.Single().Code);
    }

    [Fact]
    public void A_group_that_must_be_there_in_a_year_is()
    {
        var free = Free(3, 2, 3) with { Demands = [new() { Group = GroupCode.Parse("G2"), Year = 2000 }] };
        Assert.All(
            RotationLaboratory.Complete(free, limit: 100).GetValueOrThrow().Solutions,
            s => Assert.Contains(s.Slots, slot => slot is { Year: 2000 } && slot.Group == GroupCode.Parse("G2"))
        );
    }

    [Fact]
    public void Without_counting_as_many_are_found_as_are_asked_for()
    {
        var completion = RotationLaboratory.Complete(Free(6, 6, 12), limit: 3, count: false).GetValueOrThrow();
        Assert.Equal((3, false), (completion.Solutions.Length, completion.Complete));
        Assert.Equal(RotationLaboratory.Complete(Free(6, 6, 12), limit: 3).GetValueOrThrow().Solutions.ToArray(), completion.Solutions.ToArray());
    }

    [Fact]
    public void Sixteen_groups_in_sixteen_blocks_end_in_an_answer_or_say_that_they_stopped_short()
    {
        var completion = RotationLaboratory.Complete(Free(16, 16, 16), limit: 1, count: false).GetValueOrThrow();
        Assert.True(completion.Solutions.Length == 1 || !completion.Complete);
    }

    [Theory]
    [InlineData("year,MSP,MX1,MX2\n2018,EEG,,\n2019,,WG,\n", Codes.DemandOutside)] // three blocks and two groups
    [InlineData("year,MSP\n2018,\n", Codes.GroupsTooMany)] // no group at all
    public void What_cannot_be_asked_is_refused(string table, string code) =>
        Assert.Equal(code, RotationLaboratory.Complete(new CompletionRequest { Table = ChairTable.Read(table).GetValueOrThrow() }).Findings[0].Code);

    [Fact]
    public void The_picture_is_text_with_a_title_a_description_and_a_cell_for_each_chair()
    {
        var svg = ChairPicture.ToSvg(Decided, "Chairs of the intersessional programme 2018-2020", "Source: BWC/MSP/2020/MX.3/2, para 2(d) (documented)");
        Assert.Equal(File.ReadAllText(Path.Combine(TestFacts.Repository, "docs", "chairs.svg")), svg);
        var root = XDocument.Parse(svg).Root!;
        Assert.Contains("2019: MSP WG, MX1 EEG", root.Elements().Single(e => e.Name.LocalName == "desc").Value, StringComparison.Ordinal);
        Assert.Equal(18, root.Elements().Count(e => e.Name.LocalName == "text" && e.Value is "EEG" or "WG" or "NAM"));
        Assert.Equal(3, root.Elements().Where(e => e.Name.LocalName == "rect").Select(e => e.Attribute("fill")!.Value).Distinct().Count() - 1);
        Assert.Contains("&lt;script&gt;", ChairPicture.ToSvg(Decided, "<script>"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_diagram_has_a_node_for_each_cell() =>
        Assert.Equal(
            18,
            ChairPicture
                .ToMermaid(Decided)
                .Split('\n')
                .SelectMany(l => l.Split(' '))
                .Count(w => w.StartsWith("c20", StringComparison.Ordinal) && w.Contains("[\"", StringComparison.Ordinal))
        );

    private static TurnDemand Demand(string group, int year, string office) =>
        new()
        {
            Group = GroupCode.Parse(group),
            Year = year,
            Office = OfficeCode.Parse(office),
        };

    private static CompletionRequest Free(int groups, int offices, int years) =>
        new()
        {
            Table = new ChairTable
            {
                Years = [.. Enumerable.Range(2000, years)],
                Offices = [.. Enumerable.Range(0, offices).Select(o => OfficeCode.Parse($"O{o}"))],
                Slots = [],
            },
            Groups = [.. Enumerable.Range(0, groups).Select(g => GroupCode.Parse($"G{g}"))],
        };

    /// <summary>Every table there is, and how many of them keep the rules: written from the rules and from nothing else.</summary>
    private static long Naive(CompletionRequest request, int groups, int offices, int years)
    {
        var (cells, count) = (new int[years, offices], 0L);
        void Fill(int at)
        {
            if (at == years * offices)
            {
                count++;
                return;
            }

            var (year, office) = (at / offices, at % offices);
            for (var group = 0; group < groups; group++)
            {
                var named = request.Table[2000 + year, OfficeCode.Parse($"O{office}")];
                if (named is { } fixedGroup && fixedGroup != GroupCode.Parse($"G{group}"))
                    continue;
                var fits = true;
                for (var other = 0; other < office && !request.MayShareYear; other++)
                    fits &= cells[year, other] != group;
                for (var before = year - (year % groups); before < year && !request.MayRepeatInCycle; before++)
                    fits &= cells[before, office] != group;
                if (!fits)
                    continue;
                cells[year, office] = group;
                Fill(at + 1);
            }
        }

        Fill(0);
        return count;
    }
}
