using Bwc.Model;
using Bwc.Model.Laboratory;
using CsCheck;

namespace Bwc.Tests;

/// <summary>From a table the rule, from a table and a rule the difference, from a table the counts.</summary>
public class RotationLaboratoryInferenceTests
{
    private static readonly ChairTable Decided = ChairTable.Of(Register.Default.Chairs!.Table(2018, 2020));

    [Fact]
    public void The_table_of_2018_to_2020_has_one_rule_with_three_blocks()
    {
        var inference = RotationLaboratory.Infer(Decided).GetValueOrThrow();
        Assert.True(inference is { Exact: true, Complete: true, Count: 1 });
        Assert.Equal("EEG, WG, NAM from 2018: MSP, MX5 +0; MX1, MX2 +2; MX3, MX4 +1", inference.Rules.Single().ToString());
    }

    [Fact]
    public void One_row_has_as_many_rules_as_there_are_ways_round() =>
        Assert.Equal(
            ["EEG, NAM, WG", "EEG, WG, NAM"],
            RotationLaboratory.Infer(Row(2018)).GetValueOrThrow().Rules.Select(r => string.Join(", ", r.Cycle)).Order()
        );

    [Fact]
    public void A_wrong_cell_is_named_with_what_it_would_have_to_be()
    {
        var wrong = Decided with { Slots = Decided.Slots.SetItem(7, Decided.Slots[7] with { Group = GroupCode.NAM }) };
        var inference = RotationLaboratory.Infer(wrong).GetValueOrThrow();
        Assert.Equal("2019 MX1: NAM, expected EEG", inference.Differences.Single().ToString());
        Assert.Equal(
            inference.Differences.Single(),
            RotationLaboratory.Check(wrong, Register.Default.Chairs!.Schedule.Rule).GetValueOrThrow().Differences.Single()
        );
    }

    [Fact]
    public void Blocks_and_one_row_of_a_mandate_are_enough_to_check_a_table()
    {
        var blocks = Register.Default.Chairs!.Schedule.Rule.Blocks;
        var found = RotationLaboratory.Check(Decided, blocks, Row(2018).Slots).GetValueOrThrow();
        Assert.Empty(found.Differences);
        Assert.Equal("EEG, WG, NAM", string.Join(", ", found.Rules.Single().Cycle));
        Assert.Equal(Codes.MandateIncomplete, RotationLaboratory.Check(Decided, blocks, [Row(2018).Slots[0]]).Findings.Single().Code);
        Assert.Equal(Codes.MandateIncomplete, RotationLaboratory.Check(Decided, default, default).Findings.Single().Code);
        Assert.Equal(Codes.MandateIncomplete, RotationLaboratory.Check(Decided, blocks, default).Findings.Single().Code);
    }

    [Fact]
    public void Of_any_rule_the_table_gives_the_rule_back() =>
        Rules.Sample(
            (rule, years) =>
            {
                var table = ChairTable.Of(RotationCalculator.Create(rule).GetValueOrThrow().Table(2000, 2000 + years - 1));
                var inference = RotationLaboratory.Infer(table, rule.Cycle).GetValueOrThrow();
                Assert.True(inference.Exact);
                Assert.All(inference.Rules, r => Assert.Empty(RotationLaboratory.Check(table, r).GetValueOrThrow().Differences));
                if (years >= rule.Cycle.Length)
                    Assert.Equal((1, rule.Blocks.Select(b => b.Offset).Distinct().Count()), (inference.Count, inference.Rules[0].Blocks.Length));
            }
        );

    [Fact]
    public void Of_a_table_with_gaps_every_rule_that_is_listed_explains_what_is_there() =>
        Gen.Select(Rules, Gen.Int[0, 1].Array[120])
            .Sample(
                (made, keep) =>
                {
                    var table = ChairTable.Of(RotationCalculator.Create(made.Item1).GetValueOrThrow().Table(2000, 2000 + made.Item2 - 1));
                    var gaps = table with { Slots = [.. table.Slots.Where((_, i) => keep[i % keep.Length] == 1)] };
                    if (gaps.Slots.IsEmpty)
                        return;
                    var inference = RotationLaboratory.Infer(gaps, made.Item1.Cycle).GetValueOrThrow();
                    Assert.True(inference.Exact);
                    foreach (var rule in inference.Rules)
                    {
                        var calculator = RotationCalculator.Create(rule).GetValueOrThrow();
                        Assert.All(gaps.Slots, s => Assert.True(calculator.TryGetChair(s.Year, s.Office, out var group) && group == s.Group));
                    }

                    Assert.Equal(inference.Rules.Length, inference.Rules.Distinct().Count());
                }
            );

    [Fact]
    public void The_nearest_rule_differs_in_no_more_cells_than_were_changed() =>
        Gen.Select(Rules, Gen.Int[0, 10_000])
            .Sample(
                (made, at) =>
                {
                    var table = ChairTable.Of(RotationCalculator.Create(made.Item1).GetValueOrThrow().Table(2000, 2000 + made.Item2 - 1));
                    var place = at % table.Slots.Length;
                    var other = made.Item1.Cycle[(made.Item1.Cycle.IndexOf(table.Slots[place].Group) + 1) % made.Item1.Cycle.Length];
                    var inference = RotationLaboratory
                        .Infer(table with { Slots = table.Slots.SetItem(place, table.Slots[place] with { Group = other }) }, made.Item1.Cycle)
                        .GetValueOrThrow();
                    Assert.True(inference.Differences.Length <= 1);
                }
            );

    /// <summary>Every order of the groups and every offset of each office, tried one by one: written from what a rule is and from nothing else.</summary>
    [Fact]
    public void The_rules_are_those_of_trying_everything() =>
        Gen.Select(Gen.Int[1, 4], Gen.Int[1, 3], Gen.Int[1, 3], Gen.Int[0, 5].Array[9])
            .Sample(
                (groups, offices, years, cells) =>
                {
                    GroupCode[] codes = [.. Enumerable.Range(0, groups).Select(g => GroupCode.Parse($"G{g}"))];
                    var table = new ChairTable
                    {
                        Years = [.. Enumerable.Range(2000, years)],
                        Offices = [.. Enumerable.Range(0, offices).Select(o => OfficeCode.Parse($"O{o}"))],
                        Slots =
                        [
                            .. from year in Enumerable.Range(0, years)
                            from office in Enumerable.Range(0, offices)
                            let cell = cells[(year * 3) + office]
                            where cell < groups
                            select new ChairSlot(2000 + year, OfficeCode.Parse($"O{office}"), codes[cell]),
                        ],
                    };
                    if (table.Slots.IsEmpty)
                        return;
                    var tried = (
                        from order in Orders(groups)
                        from number in Enumerable.Range(0, (int)Math.Pow(groups, offices))
                        let offsets = Enumerable.Range(0, offices).Select(o => number / (int)Math.Pow(groups, o) % groups).ToArray()
                        let wrong = table.Slots.Count(s => codes[order[(offsets[s.Office.ToString()[1] - '0'] + s.Year - 2000) % groups]] != s.Group)
                        select (Wrong: wrong, Blocks: offsets.Distinct().Count())
                    ).ToArray();
                    var fewest = tried.Min();
                    var count = tried.Count(t => t == fewest);
                    var found = RotationLaboratory.Infer(table, [.. codes], limit: 1000).GetValueOrThrow();
                    if (fewest.Wrong > 0)
                    {
                        // Turns of several years may explain what those of one year do not.
                        if (!found.Exact)
                            Assert.Equal(fewest.Wrong, found.Differences.Count(d => d.Found is not null && d.Found != d.Expected));
                        return;
                    }

                    Assert.Equal((true, true, count, count), (found.Exact, found.Complete, found.Count, found.Rules.Distinct().Count()));
                    foreach (var rule in found.Rules)
                    {
                        Assert.Equal(fewest.Blocks, rule.Blocks.Length);
                        var calculator = RotationCalculator.Create(rule).GetValueOrThrow();
                        Assert.All(table.Slots, s => Assert.True(calculator.TryGetChair(s.Year, s.Office, out var group) && group == s.Group));
                    }
                },
                iter: 500
            );

    /// <summary>The ways to order so many groups, the first kept first: a rule that starts elsewhere in the same circle is the same rule.</summary>
    private static int[][] Orders(int groups) =>
        groups == 1
            ?
            [
                [0],
            ]
            : [.. Orders(groups - 1).SelectMany(order => Enumerable.Range(1, groups - 1).Select(at => (int[])[.. order[..at], groups - 1, .. order[at..]]))];

    [Fact]
    public void A_table_is_counted_and_what_is_not_fair_is_said_with_numbers()
    {
        Assert.Empty(RotationLaboratory.Analyse(Decided).GetValueOrThrow().Findings);
        var analysis = RotationLaboratory
            .Analyse(Decided with { Slots = Decided.Slots.SetItem(6, Decided.Slots[6] with { Group = GroupCode.NAM }) })
            .GetValueOrThrow();
        Assert.Equal(["EEG: 6, by its share 18/3", "NAM: 7, by its share 18/3", "WG: 5, by its share 18/3"], analysis.Shares.Select(s => s.ToString()));
        Assert.Equal(
            [
                "NAM has 7 of 18 chairs; its share would be 6",
                "WG has 5 of 18 chairs; its share would be 6",
                "MSP is chaired from 2018 to 2020 by NAM twice, and never by WG",
                "NAM has 2 blocks in 2019: MSP, MX5; MX3, MX4",
            ],
            analysis.Findings.Select(f => f.Message)
        );
    }

    [Theory]
    [InlineData("year,MSP,A,B\n2018,EEG,WG,NAM\n2019,EEG,NAM,WG\n", "MSP is chaired from 2018 to 2019 by EEG twice")]
    [InlineData("year,MSP\n2005,EEG\n2007,WG\n2012,EEG\n", "EEG has no chair for 6 years; a full cycle of 2 groups takes 2 years")]
    [InlineData(
        "year,MSP,MX1,MX2,MX3,MX4,MX5\n2018,EEG,NAM,NAM,WG,WG,EEG\n2019,WG,EEG,EEG,NAM,NAM,WG\n2020,NAM,WG,WG,EEG,EEG,WG\n",
        "WG has 2 blocks in 2020: MSP, MX5; MX1, MX2"
    )]
    public void What_is_not_fair_is_found_in_parts_of_cycles_in_missing_years_and_beside_a_wrong_cell(string table, string message) =>
        Assert.Contains(message, RotationLaboratory.Analyse(ChairTable.Read(table).GetValueOrThrow()).GetValueOrThrow().Findings.Select(f => f.Message));

    [Fact]
    public void Where_a_table_has_more_faults_than_are_listed_the_last_finding_says_so()
    {
        var slots = Enumerable
            .Range(2000, 200)
            .SelectMany(year =>
                Enumerable.Range(0, 20).Select(o => new ChairSlot(year, OfficeCode.Parse($"O{o}"), GroupCode.Parse(year / 2 % 2 == 0 ? "EEG" : "WG")))
            );
        var findings = RotationLaboratory.Analyse(ChairTable.Of([.. slots])).GetValueOrThrow().Findings;
        Assert.Equal(FindingReport.MaxFindings + 1, findings.Length);
        Assert.Equal(Codes.FindingsCut, findings[^1].Code);
    }

    [Fact]
    public void Large_tables_are_counted_or_refused_at_once()
    {
        Assert.Equal(
            Codes.GroupsTooMany,
            RotationLaboratory
                .Analyse(ChairTable.Of([.. Enumerable.Range(0, 20_000).Select(o => new ChairSlot(2018, OfficeCode.Parse($"O{o}"), GroupCode.Parse($"G{o}")))]))
                .Findings.Single()
                .Code
        );
        Assert.Equal(
            200_000,
            ChairTable.Read($"year,{string.Join(',', Enumerable.Range(0, 200_000).Select(o => $"O{o}"))}\n2018,EEG\n").GetValueOrThrow().Offices.Length
        );
    }

    [Fact]
    public void Vice_chairs_that_are_shared_three_two_and_one_are_fair_by_their_weights()
    {
        var bureau = ChairTable.Read("year,V1,V2,V3,V4,V5,V6\n2022,NAM,NAM,NAM,WG,WG,EEG\n").GetValueOrThrow();
        Assert.Contains(RotationLaboratory.Analyse(bureau).GetValueOrThrow().Findings, f => f.Code == Codes.SharesUnequal);
        Assert.DoesNotContain(
            RotationLaboratory
                .Analyse(
                    bureau,
                    [new() { Group = GroupCode.NAM, Weight = 3 }, new() { Group = GroupCode.WG, Weight = 2 }, new() { Group = GroupCode.EEG, Weight = 1 }]
                )
                .GetValueOrThrow()
                .Findings,
            f => f.Code == Codes.SharesUnequal
        );
    }

    [Fact]
    public void A_chair_that_stays_is_a_cycle_of_one() =>
        Assert.Equal(
            "NAM from 2023: WG +0",
            RotationLaboratory.Infer(ChairTable.Read("year,WG\n2023,NAM\n2024,NAM\n2025,NAM\n").GetValueOrThrow()).GetValueOrThrow().Rules.Single().ToString()
        );

    [Theory]
    [InlineData("year,WG\n2023,NAM\n2024,NAM\n2025,NAM\n", 3, 2023)]
    [InlineData("year,A,B\n2020,EEG,WG\n2021,EEG,WG\n2022,WG,NAM\n2023,WG,NAM\n2024,NAM,EEG\n", 2, 2020)]
    [InlineData("year,A,B\n2021,EEG,WG\n2022,WG,NAM\n2023,WG,NAM\n2024,NAM,EEG\n", 2, 2020)] // the first turn began before the table
    public void Turns_may_last_for_years(string table, int years, int first)
    {
        var inference = RotationLaboratory.Infer(ChairTable.Read(table).GetValueOrThrow(), [GroupCode.EEG, GroupCode.WG, GroupCode.NAM]).GetValueOrThrow();
        Assert.True(inference.Exact);
        Assert.Equal((years, first), (inference.Rules[0].YearsPerTurn, inference.Rules[0].FirstYear));
        Assert.Empty(RotationLaboratory.Check(ChairTable.Read(table).GetValueOrThrow(), inference.Rules[0]).GetValueOrThrow().Differences);
    }

    [Fact]
    public void The_programmes_since_2003_follow_cycles_and_say_who_would_be_next() =>
        Assert.Equal(
            [
                "isp-2003-2005: EEG, NAM, WG from 2003: MX, MSP +0; EEG",
                "isp-2007-2010: NAM, EEG, WG from 2007: MX, MSP +0; EEG",
                "isp-2012-2015: NAM, EEG, WG from 2012: MX, MSP +0; EEG",
                "isp-2018-2020: EEG, WG, NAM from 2018: MSP, MX5 +0; MX1, MX2 +2; MX3, MX4 +1; EEG",
                "wg-2023-2026: NAM from 2023: WG +0; NAM",
            ],
            Register.Default.ProgrammeCycles().Select(c => $"{c}; {c.Next[0].Group}")
        );

    [Fact]
    public void Who_chaired_was_of_the_group_that_the_programme_names()
    {
        var history = Register.Default.ChairHistory();
        Assert.All(history.Slots.Where(s => s.Year is >= 2018 and <= 2020), s => Assert.Equal(Decided[s.Year, s.Office], s.Group));
        Assert.Equal("NAM", history[2017, OfficeCode.MSP].ToString()); // between two programmes
        Assert.Equal(22, history.Slots.Count(s => s.Year < 2016));
    }

    [Theory]
    [InlineData("", Codes.TableMalformed)]
    [InlineData("year", Codes.TableMalformed)]
    [InlineData("year,MSP", Codes.TableMalformed)]
    [InlineData("office,MSP\n2018,EEG", Codes.TableMalformed)]
    [InlineData("year,MSP\n2018,EEG,WG", Codes.TableMalformed)]
    [InlineData("year,MSP,MSP\n2018,EEG,WG", Codes.TableRepeats)]
    [InlineData("year,MSP\n2018,EEG\n2018,WG", Codes.TableRepeats)]
    [InlineData("year,MSP\ntwenty,EEG", Codes.YearOutOfRange)]
    [InlineData("year,MSP\n10000,EEG", Codes.YearOutOfRange)]
    [InlineData("year,MSP\n2018,East European", Codes.GroupCodeMalformed)]
    [InlineData("year,M.S.P\n2018,EEG", Codes.OfficeCodeMalformed)]
    public void A_text_that_is_no_table_is_refused_with_its_line(string text, string code)
    {
        var finding = ChairTable.Read(text).Findings[0];
        Assert.Equal(code, finding.Code);
        Assert.StartsWith("$.lines[", finding.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_is_read_as_it_is_written() => Assert.Equal(Decided, ChairTable.Read(Decided.ToCsv()).GetValueOrThrow());

    [Fact]
    public void Tables_of_one_cell_and_of_a_thousand_offices_have_answers()
    {
        Assert.Equal(
            "EEG from 2018: MSP +0",
            RotationLaboratory.Infer(ChairTable.Read("year,MSP\n2018,EEG").GetValueOrThrow()).GetValueOrThrow().Rules.Single().ToString()
        );
        var wide = ChairTable.Of([
            .. Enumerable
                .Range(0, 1000)
                .SelectMany(o => Enumerable.Range(2000, 7).Select(y => new ChairSlot(y, OfficeCode.Parse($"O{o}"), GroupCode.Parse($"G{(y + o) % 7}")))),
        ]);
        Assert.Equal(7, RotationLaboratory.Infer(wide).GetValueOrThrow().Rules.Single().Blocks.Length);
        var gaps = wide with { Slots = [.. wide.Slots.Where(s => s.Year == 2000)] };
        Assert.False(RotationLaboratory.Infer(gaps, limit: 5).GetValueOrThrow().Complete);
        Assert.Equal(Codes.TableEmpty, RotationLaboratory.Infer(wide with { Slots = [] }).Findings.Single().Code);
    }

    [Fact]
    public void A_search_that_is_stopped_stops()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        Assert.Throws<OperationCanceledException>(() => RotationLaboratory.Infer(Decided, stop: stop.Token));
    }

    private static ChairTable Row(int year) => Decided with { Slots = [.. Decided.Slots.Where(s => s.Year == year)] };

    // One to six groups, one to six offices, one to twelve years; the cycle from the first year of the table, as the search gives it.
    private static Gen<(RotationRule, int)> Rules =>
        Gen.Select(
            Gen.Int[1, 6],
            Gen.Int[0, 5].Array[1, 6],
            Gen.Int[1, 12],
            (groups, offsets, years) =>
                (
                    new RotationRule
                    {
                        Cycle = [.. Enumerable.Range(0, groups).Select(g => GroupCode.Parse($"G{g}"))],
                        FirstYear = 2000,
                        YearsPerTurn = 1,
                        Blocks =
                        [
                            .. offsets
                                .Select((o, i) => (Offset: o % groups, Office: OfficeCode.Parse($"O{i}")))
                                .GroupBy(o => o.Offset)
                                .Select(b => new RotationBlock { Offset = b.Key, Offices = [.. b.Select(o => o.Office)] }),
                        ],
                    },
                    years
                )
        );
}
