using Bwc.Model;
using Bwc.Model.Laboratory;
using Bwc.Model.Validation;

namespace Bwc.Tests;

/// <summary>The greatest tables that are allowed and the first that are not, tables with gaps, and the first and last years.</summary>
public class ChairTableEdgeTests
{
    private static readonly OfficeCode[] Thousand = [.. Enumerable.Range(0, 1000).Select(i => OfficeCode.Parse($"O{i}"))];
    private static readonly OfficeCode Msp = OfficeCode.MSP;
    private static readonly GroupCode A = GroupCode.Parse("A"),
        B = GroupCode.Parse("B"),
        C = GroupCode.Parse("C");

    [Fact]
    public void A_million_cells_are_a_table_and_more_are_none()
    {
        var table = new ChairTable
        {
            Years = [.. Enumerable.Range(1, 1000)],
            Offices = [.. Thousand],
            Slots = [],
        };
        Assert.Same(FindingReport.Clean, ModelValidation.Validate(table));
        var finding = Assert.Single(ModelValidation.Validate(table with { Years = [.. Enumerable.Range(1, 1000), 1] }).Findings);
        Assert.Equal(
            (Codes.TableTooLarge, "$.years", "the table has 1001 years and 1000 offices, which makes too many cells; use at most 1000000"),
            (finding.Code, finding.Path, finding.Message)
        );
        var slots = new ChairTable
        {
            Years = [2018],
            Offices = [Msp],
            Slots = [.. Enumerable.Repeat(new ChairSlot(2018, Msp, A), 1_000_001)],
        };
        Assert.Equal(Codes.TableTooLarge, Assert.Single(ModelValidation.Validate(slots).Findings).Code);
    }

    [Fact]
    public void A_million_cells_are_read_and_more_are_not()
    {
        var (head, row) = ($"year,{string.Join(',', Thousand)}\n", new string(',', 1000));
        string Lines(int count) => head + string.Concat(Enumerable.Range(1, count).Select(y => FormattableString.Invariant($"{y}{row}\n")));
        Assert.Equal(1000, ChairTable.Read(Lines(1000)).GetValueOrThrow().Years.Length);
        var finding = Assert.Single(ChairTable.Read(Lines(1005)).Findings);
        Assert.Equal(
            (Codes.TableTooLarge, "$.lines[1002]", "the table has more than 1000000 cells; use a smaller table"),
            (finding.Code, finding.Path, finding.Message)
        );
    }

    [Fact]
    public void A_quotation_mark_alone_is_no_code_and_two_are_an_empty_cell()
    {
        Assert.Equal(Codes.GroupCodeMalformed, Assert.Single(ChairTable.Read("year,MSP\n2018,\"\n").Findings).Code);
        Assert.Equal(Codes.OfficeCodeMalformed, ChairTable.Read("year,\"\n2018,EEG\n").Findings[0].Code);
        Assert.Empty(ChairTable.Read("year,MSP\n2018,\"\"\n").GetValueOrThrow().Slots);
    }

    [Fact]
    public void The_first_and_the_last_year_are_ruled_on_and_none_beyond()
    {
        var chairs = Register.Default.Chairs!;
        foreach (var year in new[] { 1, 9999 })
            Assert.Equal(year, chairs.Rule(year, Msp).GetValueOrThrow().Year);
        foreach (var year in new[] { 0, 10_000 })
            Assert.Equal($"the year {year} is out of range; use 1 to 9999", Assert.Single(chairs.Rule(year, Msp).Findings).Message);
        Assert.Same(
            FindingReport.Clean,
            ModelValidation.Validate(
                new ChairTable
                {
                    Years = [1, 9999],
                    Offices = [Msp],
                    Slots = [],
                }
            )
        );
        Assert.Equal(
            "$.years[0]",
            Assert
                .Single(
                    ModelValidation
                        .Validate(
                            new ChairTable
                            {
                                Years = [10_000],
                                Offices = [Msp],
                                Slots = [],
                            }
                        )
                        .Findings
                )
                .Path
        );
    }

    [Fact]
    public void A_rule_that_is_unfit_is_named_within_its_schedule()
    {
        var schedule = Register.Default.Chairs!.Schedule;
        var unfit = schedule with { LastYear = 10_000, Rule = schedule.Rule with { Cycle = [A, B, A] } };
        Assert.Equal(["$.rule.cycle[2]", "$.lastYear"], ChairRulings.Create(unfit).Findings.Select(f => f.Path));
    }

    [Fact]
    public void Offices_go_together_where_they_agree_and_none_speaks_against_it()
    {
        // O1 shares 2018 with O0, O2 shares with O1 what O0 does not show, O3 disagrees, O4 is chaired by nobody.
        var table = ChairTable.Read("year,O0,O1,O2,O3,O4\n2018,A,A,,A,\n2019,,B,B,C,\n2020,,,C,,\n").GetValueOrThrow();
        Assert.Equal(["O0 O1 O2", "O3", "O4"], table.AlikeOffices().Select(b => string.Join(' ', b)));
    }

    [Fact]
    public void A_thousand_offices_that_go_together_are_completed_and_one_more_is_refused()
    {
        var table = new ChairTable
        {
            Years = [.. Enumerable.Range(2000, 2)],
            Offices = [.. Thousand],
            Slots = [.. Thousand.Select(o => new ChairSlot(2000, o, A))],
        };
        var completion = RotationLaboratory.Complete(new CompletionRequest { Table = table, Groups = [A, B] }).GetValueOrThrow();
        Assert.Equal((1L, 2000), (completion.Count, completion.Solutions.Single().Slots.Length));
        var more = new CompletionRequest { Table = table with { Offices = [.. Thousand, Msp], Slots = [] }, Groups = [A, B] };
        Assert.Equal("the table has 1001 offices; use at most 1000", Assert.Single(RotationLaboratory.Complete(more).Findings).Message);
    }

    [Fact]
    public void A_thousand_years_are_completed_and_one_more_is_refused()
    {
        CompletionRequest Of(int years) =>
            new()
            {
                Table = new ChairTable
                {
                    Years = [.. Enumerable.Range(2000, years)],
                    Offices = [Msp],
                    Slots = [],
                },
                Groups = [A],
            };
        Assert.Equal(1, RotationLaboratory.Complete(Of(1000)).GetValueOrThrow().Count);
        Assert.Equal("the table has 1001 years; use 1 to 1000", Assert.Single(RotationLaboratory.Complete(Of(1001)).Findings).Message);
    }

    [Fact]
    public void Seventeen_blocks_are_refused()
    {
        var offices = Thousand[..17];
        var request = new CompletionRequest
        {
            Table = new ChairTable
            {
                Years = [2000],
                Offices = [.. offices],
                Slots = [],
            },
            Groups = [A],
            MayShareYear = true,
        };
        Assert.Equal(
            "there are 17 blocks of offices; use 1 to 16, or say which offices go together",
            Assert.Single(RotationLaboratory.Complete(request).Findings).Message
        );
        Assert.Equal(1, RotationLaboratory.Complete(request with { Table = request.Table with { Offices = [.. offices[..16]] } }).GetValueOrThrow().Count);
    }

    [Fact]
    public void A_picture_is_as_wide_as_its_note_or_its_title()
    {
        var table = new ChairTable
        {
            Years = [2018],
            Offices = [Msp],
            Slots = [],
        };
        Assert.Contains("width=\"732\"", ChairPicture.ToSvg(table, "t", new string('n', 100)), StringComparison.Ordinal); // 7 a letter, and the margins
        Assert.Contains("width=\"1032\"", ChairPicture.ToSvg(table, new string('t', 100), "n"), StringComparison.Ordinal); // 10 a letter
    }

    [Fact]
    public void Plans_are_equal_by_their_slots()
    {
        ChairPlan Of(GroupCode group) => new([new ChairSlot(2018, Msp, group)]);
        Assert.True(Of(A) == Of(A) && Of(A) != Of(B));
        Assert.False(Of(A) != Of(A) || Of(A) == Of(B));
    }

    [Fact]
    public void Fills_are_those_of_the_documents_and_come_round_again() =>
        Assert.Equal(
            ["#FCF4CC", "#8FC7EF", "#E47B3F", "#B8E0CC", "#CC99DD", "#659146", "#B65474", "#FCF4CC"],
            ChairPicture
                .ToMermaid(
                    new ChairTable
                    {
                        Years = [2018],
                        Offices = [.. Thousand[..8]],
                        Slots = [.. Thousand[..8].Select((o, i) => new ChairSlot(2018, o, GroupCode.Parse($"G{i}")))],
                    }
                )
                .Split('\n')
                .Where(l => l.Contains("classDef", StringComparison.Ordinal))
                .Select(l => l.Split("fill:")[1][..7])
        );
}
