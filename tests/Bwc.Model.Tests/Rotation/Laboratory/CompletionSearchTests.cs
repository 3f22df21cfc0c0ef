using Bwc.Model;
using Bwc.Model.Laboratory;
using CsCheck;

namespace Bwc.Tests;

/// <summary>The ways to look for a completion agree with one another, stop where they are told to, and say so.</summary>
public class CompletionSearchTests
{
    private static readonly CancellationToken Stopped = new(canceled: true);

    [Fact]
    public void What_can_be_completed_has_ways_and_what_cannot_has_a_contradiction() =>
        Gen.Select(Gen.Int[3, 4], Gen.Int[2, 4], Gen.Int[2, 8], Gen.Int[0, 999].Array[3, 9], Gen.Int[0, 3])
            .Sample(
                (groups, offices, years, cells, rules) =>
                {
                    var request = Free(groups, offices, years) with { MayShareYear = rules == 1 || offices > groups, MayRepeatInCycle = rules == 2 };
                    request = request with
                    {
                        Demands =
                        [
                            .. cells.Select(c => new TurnDemand
                            {
                                Group = Group(c % groups),
                                Year = 2000 + (c / 4 % years),
                                Office = c % 7 == 0 ? null : Office(c / 32 % offices),
                                Not = c % 5 == 0,
                            }),
                        ],
                    };
                    var counted = RotationLaboratory.Complete(request, limit: 2).GetValueOrThrow();
                    var listed = RotationLaboratory.Complete(request, limit: 2, count: false).GetValueOrThrow();
                    Assert.Equal(counted.Count > 0, counted.Conflict.IsEmpty);
                    Assert.Equal(counted.Solutions.ToArray(), listed.Solutions.ToArray());
                    Assert.Equal(counted.Conflict.ToArray(), listed.Conflict.ToArray());
                    Assert.Equal(counted.Count <= 2, listed.Complete);
                }
            );

    [Fact]
    public void However_few_steps_are_allowed_the_answer_is_the_right_one_or_none()
    {
        var request = Free(3, 3, 6) with
        {
            Demands =
            [
                new()
                {
                    Group = Group(0),
                    Year = 2004,
                    Office = Office(1),
                },
            ],
        };
        var grid = CompletionGrid.Of(request).GetValueOrThrow();
        CompletionSearch Search(long steps) => new(grid, grid.Demands, wishes: true, steps, default);
        var (any, count, ways) = (0, 0, 0);
        var all = Search(long.MaxValue).Ways(counted: false).ToArray();
        for (var steps = 0; any == 0 || count == 0 || ways == 0; steps++)
        {
            var search = Search(steps);
            Assert.Equal(search.Any() is null, search.Exhausted);
            if (search.Any() == true && any == 0)
                any = steps;
            search = Search(steps);
            var counted = search.Count();
            Assert.Equal(counted is null, search.Exhausted);
            if (counted is { } known)
                Assert.Equal((all.Length, true, 0L), known);
            if (counted is not null && count == 0)
                count = steps;
            search = Search(steps);
            var found = search.Ways(counted: false).ToArray();
            Assert.Equal(all.Take(found.Length), found);
            Assert.Equal(found.Length < all.Length || search.Exhausted, search.Exhausted);
            if (!search.Exhausted && ways == 0)
                ways = steps;
        }

        Assert.True(any > 10 && ways > any && count > 10, FormattableString.Invariant($"{any} {count} {ways}"));
        Assert.Equal(48, all.Length); // 12 Latin squares of order 3 for the first cycle, and a third of them for the second
    }

    [Fact]
    public void A_search_that_was_stopped_throws_before_it_begins_and_on_its_way()
    {
        Assert.Throws<OperationCanceledException>(() => RotationLaboratory.Complete(Free(1, 1, 1), stop: Stopped));
        Assert.Throws<OperationCanceledException>(() => RotationLaboratory.Infer(ChairTable.Of(Register.Default.Chairs!.Table()), stop: Stopped));
        var chairs = Register.Default.Chairs!;
        Assert.Throws<OperationCanceledException>(() =>
            RotationLaboratory.Check(ChairTable.Of(chairs.Table()), chairs.Schedule.Rule.Blocks, chairs.Table(2018, 2018), Stopped)
        );
        Assert.Throws<OperationCanceledException>(() => RotationLaboratory.Analyse(ChairTable.Of(chairs.Table()), stop: Stopped));
        var grid = CompletionGrid.Of(Free(6, 6, 6)).GetValueOrThrow();
        Assert.Throws<OperationCanceledException>(() => new CompletionSearch(grid, grid.Demands, wishes: false, long.MaxValue, Stopped).Count());
    }

    [Fact]
    public void A_search_that_was_stopped_says_how_far_it_came()
    {
        var grid = CompletionGrid.Of(Free(6, 6, 6)).GetValueOrThrow();
        Assert.Equal("the search was stopped after 4096 steps", Said(() => new CompletionSearch(grid, grid.Demands, false, long.MaxValue, Stopped).Count()));
        Assert.Equal("the search was stopped after 0 steps", Said(() => RotationLaboratory.Complete(Free(1, 1, 1), stop: Stopped)));
        Assert.Equal(
            "the search was stopped after 0 of 2 orders of the groups, with turns of 1 year",
            Said(() => RotationLaboratory.Infer(ChairTable.Of(Register.Default.Chairs!.Table()), stop: Stopped))
        );

        static string Said(Action search) => Assert.Throws<OperationCanceledException>(search).Message;
    }

    [Fact]
    public void Without_a_limit_that_makes_sense_nothing_is_looked_for()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => RotationLaboratory.Complete(Free(1, 1, 1), limit: -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => RotationLaboratory.Infer(ChairTable.Of(Register.Default.Chairs!.Table()), limit: 0));
    }

    [Theory]
    [InlineData(0, 1, 0, false)]
    [InlineData(1, 2, 1, false)]
    [InlineData(5, 6, 5, false)]
    [InlineData(6, 6, 6, true)]
    [InlineData(7, 6, 6, true)]
    public void Without_counting_it_is_known_whether_the_ways_listed_are_all(int limit, long count, int solutions, bool complete)
    {
        var completion = RotationLaboratory.Complete(Free(3, 1, 3), limit, count: false).GetValueOrThrow();
        Assert.Equal((count, solutions, complete), (completion.Count, completion.Solutions.Length, completion.Complete));
    }

    [Fact]
    public void Blocks_from_the_ninth_on_are_told_apart_too()
    {
        // Two groups and two years: what an office had, it has not again. Those from the ninth on must have the first group in the second year.
        var free = Free(2, 12, 2) with
        {
            MayShareYear = true,
        };
        Assert.Equal(4096, RotationLaboratory.Complete(free).GetValueOrThrow().Count);
        Assert.Equal(
            256,
            RotationLaboratory
                .Complete(
                    free with
                    {
                        Demands =
                        [
                            .. Enumerable
                                .Range(8, 4)
                                .Select(o => new TurnDemand
                                {
                                    Group = Group(0),
                                    Year = 2001,
                                    Office = Office(o),
                                }),
                        ],
                    }
                )
                .GetValueOrThrow()
                .Count
        );
        Assert.Equal(
            2048,
            RotationLaboratory
                .Complete(
                    free with
                    {
                        Demands =
                        [
                            new()
                            {
                                Group = Group(1),
                                Year = 2001,
                                Office = Office(9),
                            },
                        ],
                    }
                )
                .GetValueOrThrow()
                .Count
        );
    }

    [Fact]
    public void A_demand_made_twice_is_one()
    {
        var must = new TurnDemand { Group = Group(2), Year = 2000 };
        Assert.Equal(
            RotationLaboratory.Complete(Free(3, 2, 3) with { Demands = [must] }),
            RotationLaboratory.Complete(Free(3, 2, 3) with { Demands = [must, must] })
        );
    }

    [Theory]
    [InlineData(true, false, 2000)]
    [InlineData(false, true, 2003)]
    [InlineData(true, true, 2000)] // of two as small the earlier one
    [InlineData(false, false, 2000)]
    public void Of_contradictions_in_several_cycles_the_smallest_is_named(bool firstSmall, bool secondSmall, int year)
    {
        // Two groups for one cell, or none of the three.
        static TurnDemand[] Against(int year, bool small) =>
            [
                .. Enumerable
                    .Range(0, small ? 2 : 3)
                    .Select(g => new TurnDemand
                    {
                        Group = Group(g),
                        Year = year,
                        Office = Office(0),
                        Not = !small,
                    }),
            ];
        var completion = RotationLaboratory
            .Complete(Free(3, 1, 6) with { Demands = [.. Against(2003, secondSmall), .. Against(2000, firstSmall)] })
            .GetValueOrThrow();
        Assert.Equal(
            (true, true, 0L, firstSmall || secondSmall ? 2 : 3),
            (completion.Smallest, completion.Complete, completion.Count, completion.Conflict.Length)
        );
        Assert.All(completion.Conflict, d => Assert.Equal(year, d.Year));
    }

    [Fact]
    public void A_contradiction_too_large_to_be_proved_the_smallest_is_named_and_none_of_it_can_be_left_out()
    {
        // In 2000 nobody is left; the others do no harm. The subsets of less than seven are too many to be tried.
        var free = Free(7, 1, 7);
        TurnDemand[] nobody =
        [
            .. Enumerable
                .Range(0, 7)
                .Select(g => new TurnDemand
                {
                    Group = Group(g),
                    Year = 2000,
                    Office = Office(0),
                    Not = true,
                }),
        ];
        TurnDemand[] harmless =
        [
            .. Enumerable
                .Range(0, 20)
                .Select(i => new TurnDemand
                {
                    Group = Group(i % 7),
                    Year = 2001 + (i % 3),
                    Office = Office(0),
                    Not = true,
                })
                .Distinct(),
        ];
        var completion = RotationLaboratory.Complete(free with { Demands = [.. harmless[..10], .. nobody, .. harmless[10..]] }).GetValueOrThrow();
        Assert.False(completion.Smallest);
        Assert.Equal(nobody.ToHashSet(), completion.Conflict.ToHashSet());
        Assert.True(RotationLaboratory.Complete(free with { Demands = [.. nobody] }).GetValueOrThrow().Smallest);
    }

    [Fact]
    public void Rules_are_listed_up_to_the_limit_and_it_is_said_whether_they_are_all()
    {
        var row = ChairTable.Read("year,MSP,MX1,MX2\n2018,A,B,C\n").GetValueOrThrow();
        var all = RotationLaboratory.Infer(row).GetValueOrThrow();
        Assert.True(all.Complete && all.Count == all.Rules.Length && all.Count > 1);
        for (var limit = 1; limit <= all.Count + 1; limit++)
        {
            var some = RotationLaboratory.Infer(row, limit: limit).GetValueOrThrow();
            Assert.Equal(all.Rules.Take(limit), some.Rules);
            Assert.Equal((limit >= all.Count, Math.Min(all.Count, limit + 1)), (some.Complete, some.Count));
        }
    }

    [Fact]
    public void A_mandate_is_of_one_year_and_names_one_group_for_each_block()
    {
        var chairs = Register.Default.Chairs!;
        var (table, blocks) = (ChairTable.Of(chairs.Table()), chairs.Schedule.Rule.Blocks);
        Assert.Equal(
            "the row is empty or covers more than one year; use the chairs of a single year",
            Assert.Single(RotationLaboratory.Check(table, blocks, [.. chairs.Table(2018, 2018), chairs.Table(2019, 2019)[0]]).Findings).Message
        );
        Assert.Equal(
            "the row for 2018 has 0 groups for the block MX1, MX2; use one group for each block",
            Assert.Single(RotationLaboratory.Check(table, blocks, [.. chairs.Table(2018, 2018).Where(s => s.Office == OfficeCode.MSP)]).Findings).Message
        );
        Assert.True(RotationLaboratory.Check(table, blocks, chairs.Table(2018, 2018)).GetValueOrThrow().Complete);
        Assert.True(RotationLaboratory.Check(table, chairs.Schedule.Rule).GetValueOrThrow().Complete);
    }

    [Fact]
    public void A_cycle_has_at_most_a_thousand_groups_and_a_schedule_may_be_of_the_last_year()
    {
        RotationRule Of(int groups) =>
            new()
            {
                Cycle = [.. Enumerable.Range(0, groups).Select(Group)],
                FirstYear = 9999,
                YearsPerTurn = 1,
                Blocks = [new() { Offices = [Office(0)], Offset = 0 }],
            };
        Assert.Equal(Group(0), RotationCalculator.Create(Of(1000)).GetValueOrThrow().Table(9999, 9999, [Office(0)])[0].Group);
        var finding = Assert.Single(RotationCalculator.Create(Of(1001) with { Blocks = [] }).Findings);
        Assert.Equal((Codes.CycleTooLong, "$.cycle", "the cycle has 1001 groups; use at most 1000"), (finding.Code, finding.Path, finding.Message));
        finding = Assert.Single(RotationCalculator.Create(Of(1) with { Blocks = [new() { Offices = [], Offset = 0 }] }).Findings);
        Assert.Equal(
            (Codes.OfficesMissing, "$.blocks[0].offices", "the block has no offices; add at least one"),
            (finding.Code, finding.Path, finding.Message)
        );
        var schedule = Register.Default.Chairs!.Schedule with
        {
            Offices = [Office(0)],
            Rule = Of(1000),
            LastYear = 9999,
            ViceChairs = new() { Office = Office(0), PerGroup = 99 },
        };
        Assert.Empty(ChairRulings.Create(schedule).Findings);
        Assert.Equal(
            ["$.viceChairs.perGroup"],
            ChairRulings
                .Create(
                    schedule with
                    {
                        ViceChairs = new() { Office = Office(0), PerGroup = 100 },
                    }
                )
                .Findings.Select(f => f.Path)
        );
    }

    [Fact]
    public void One_way_and_one_rule_are_said_in_the_singular()
    {
        Assert.Equal("1 way", RotationLaboratory.Complete(Free(1, 1, 1)).GetValueOrThrow().ToString());
        Assert.Equal("2 ways", RotationLaboratory.Complete(Free(2, 1, 2)).GetValueOrThrow().ToString());
        Assert.StartsWith(
            "1 rule",
            new RotationInference
            {
                Rules = [],
                Count = 1,
                Complete = true,
            }.ToString(),
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "2 rules",
            new RotationInference
            {
                Rules = [],
                Count = 2,
                Complete = true,
            }.ToString(),
            StringComparison.Ordinal
        );
    }

    private static CompletionRequest Free(int groups, int offices, int years) =>
        new()
        {
            Table = new ChairTable
            {
                Years = [.. Enumerable.Range(2000, years)],
                Offices = [.. Enumerable.Range(0, offices).Select(Office)],
                Slots = [],
            },
            Groups = [.. Enumerable.Range(0, groups).Select(Group)],
            Blocks = [.. Enumerable.Range(0, offices).Select(o => new RotationBlock { Offset = 0, Offices = [Office(o)] })],
        };

    private static GroupCode Group(int number) => GroupCode.Parse(FormattableString.Invariant($"G{number}"));

    private static OfficeCode Office(int number) => OfficeCode.Parse(FormattableString.Invariant($"O{number}"));
}
