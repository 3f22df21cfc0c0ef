using System.Globalization;
using Bwc.Model;
using CsCheck;
using NodaTime;
using NodaTime.Text;

namespace Bwc.Tests;

/// <summary>Published numbers of States Parties, signatories and States outside come out, or the fact that is not established is named.</summary>
public class RegisterCountTests
{
    public static TheoryData<string, string, string, int, StatusBasis, int, string> Published
    {
        get
        {
            var data = new TheoryData<string, string, string, int, StatusBasis, int, string>();
            // Two sources may publish the same number for the same day.
            foreach (var row in TestFacts.Rows("published-counts.csv").DistinctBy(cells => string.Join('\n', cells)))
                data.Add(row[0], row[1], row[2], Number(row[3]), Enum.Parse<StatusBasis>(row[4], true), Number(row[5]), row[6]);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Published))]
    public void Published_numbers_come_out_or_name_what_is_not_established(
        string figure,
        string from,
        string to,
        int value,
        StatusBasis basis,
        int off,
        string why
    )
    {
        var status = figure switch
        {
            "statesParties" => TreatyStatus.StateParty,
            "signatories" => TreatyStatus.Signatory,
            _ => TreatyStatus.Neither,
        };

        // Where a month or a year is published without its day, the number must come out on one of its days.
        var counts = new List<int>();
        for (var day = Day(from); day <= Day(to); day = day.PlusDays(1))
            counts.Add(Register.Default.List(day, basis).Count(s => s.Status == status));
        Assert.Contains(value + off, counts);
        Assert.Equal(off == 0, why.Length == 0);
        Assert.True(off == 0 || (!counts.Contains(value) && why.StartsWith("not established: ", StringComparison.Ordinal)), why);
    }

    [Fact]
    public void Where_the_two_bases_differ_the_counts_say_by_whom_and_which_published_figures_fit()
    {
        var counts = Register.Default.Count(new(2014, 8, 8));
        Assert.Equal((168, 170), (counts.Deposited.StatesParties, counts.Effective.StatesParties));
        Assert.Equal(["DMA", "VUT"], counts.Differing.Select(s => s.ToString()));
        Assert.Contains(counts.Steps, s => s.Text.Contains("from 2001 to 2016 match the count as effective", StringComparison.Ordinal));
        var later = Register.Default.Count(new(2021, 9, 3));
        Assert.Equal((later.Deposited, 0, 1), (later.Effective, later.Differing.Length, later.Steps.Length));
    }

    [Fact]
    public void Of_1980_the_deposited_basis_fits_and_what_is_not_established_is_named()
    {
        var counts = Register.Default.Count(new(1980, 3, 21));
        Assert.Equal((87, 36), (counts.Deposited.StatesParties, counts.Deposited.Signatories));
        Assert.Contains(counts.Steps, s => s.Text == "The published figure of 21 March 1980 matches the count as deposited.");
        foreach (var code in new[] { "VNM", "YMD", "DDR" })
            Assert.Contains(counts.Steps, s => s.Text.Contains($"({code}) is counted as a ", StringComparison.Ordinal));
        var before = Register.Default.Count(new(1979, 1, 1));
        Assert.Equal(1, before.Deposited.NotEstablished);
        Assert.Contains(before.Steps, s => s.Text.StartsWith("The status of German Democratic Republic (DDR) is not established", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_State_of_a_day_is_in_one_of_the_numbers() =>
        Gen.Int[-100, 20_000]
            .Sample(number =>
            {
                var counts = Register.Default.Count(Convention.OpenedForSignature.PlusDays(number));
                var all = Register.Default.States.On(counts.On).Count();
                return Sum(counts.Deposited) == all && Sum(counts.Effective) == all;
            });

    [Fact]
    public void Counts_the_States_of_a_group_alone()
    {
        LocalDate day = new(2021, 9, 3);
        foreach (var group in Register.Default.Groups.All)
        {
            var listed = Register.Default.List(day).Where(s => s.Group == group.Code).ToArray();
            var counts = Register.Default.Count(day, group.Code);
            Assert.Equal(
                (listed.Count(s => s.Status == TreatyStatus.StateParty), listed.Count(s => s.Status == TreatyStatus.Signatory), listed.Length),
                (counts.Deposited.StatesParties, counts.Deposited.Signatories, Sum(counts.Deposited))
            );
            Assert.Equal(group.Code, Assert.Single(counts.Groups));
            Assert.EndsWith($" in {group.Code}, as deposited.", counts.Steps[0].Text, StringComparison.Ordinal);
        }

        Assert.True(Register.Default.Count(day, GroupCode.WG).Deposited.StatesParties > 0);
        Assert.NotEqual(Register.Default.Count(day), Register.Default.Count(day) with { Groups = [GroupCode.WG] });
    }

    [Fact]
    public void A_day_beyond_what_was_checked_is_told_and_lowers_the_grade()
    {
        var last = Register.Default.Reach.Single(t => t.Table == TableReach.TreatyActions).CheckedUntil;
        foreach (var (day, beyond) in new[] { (last, false), (last.PlusDays(1), true), (new LocalDate(2040, 1, 1), true) })
        {
            var standing = Register.Default.Standing("Egypt", day);
            var ruling = Register.Default.Classify("Egypt", day);
            Assert.Equal(
                (beyond, beyond, beyond),
                (standing.Value!.Findings.Length == 1, ruling.Value!.Findings.Length == 1, Register.Default.Count(day).Findings.Length == 1)
            );
            Assert.Equal(beyond ? Grade.Derived : Grade.Documented, standing.Value.Grade);
            Assert.Equal(beyond ? Grade.Derived : Grade.Documented, ruling.Value.Grade);
            Assert.Equal((standing.Value.Findings, ruling.Value.Findings), (standing.Findings, ruling.Findings));
            if (beyond)
                Assert.Equal((Codes.FactsBeyondReach, FindingSeverity.Info), (standing.Findings[0].Code, standing.Findings[0].Severity));
        }
    }

    [Theory]
    [InlineData("2025-10-05", "", Grade.Documented)]
    [InlineData("2026-02-28", "the treaty actions were checked up to 2025-10-05", Grade.Documented)]
    [InlineData("2026-03-01", "the treaty actions were checked up to 2025-10-05, the regional groups were checked up to 2026-02-28", Grade.Derived)]
    public void A_group_is_told_beyond_its_own_table(string on, string said, Grade atBest)
    {
        var kenya = Register.Default.Standing("Kenya", Day(on)).GetValueOrThrow();
        Assert.Equal(said.Length == 0 ? [] : [$"{said}; later events up to {on} are not included"], kenya.Findings.Select(f => f.Message));
        var listed = Register.Default.List(Day(on)).Where(s => s.Group is not null).ToArray();
        Assert.Equal(atBest, listed.Min(s => s.GroupGrade));
        Assert.Equal(kenya.GroupGrade, listed.Single(s => s.State == kenya.State).GroupGrade);
        Assert.True(kenya.GroupGrade >= atBest);
    }

    [Fact]
    public void A_list_of_meetings_has_no_place_to_say_so_and_the_register_says_it_of_the_day()
    {
        var last = Register.Default.Reach.Single(t => t.Table == TableReach.Meetings).CheckedUntil;
        Assert.Empty(Register.Default.BeyondReach(last, TableReach.Meetings));
        var finding = Assert.Single(Register.Default.BeyondReach(last.PlusDays(1), TableReach.Meetings, "officer-names", "no such table"));
        Assert.Equal($"the meetings were checked up to {IsoDate.ToText(last)}; later events up to 2026-03-01 are not included", finding.Message);
        Assert.Empty(Register.Default.BeyondReach(new(9999, 12, 31)));
    }

    [Fact]
    public void A_register_that_does_not_say_how_far_it_reaches_says_nothing_of_it()
    {
        var mine = Register.Create(Register.Default.ToFile() with { Reach = [] }).GetValueOrThrow();
        Assert.Empty(mine.Standing("Egypt", new(2040, 1, 1)).Findings);
    }

    private static int Sum(StatusCount count) => count.StatesParties + count.Signatories + count.Neither + count.NotEstablished;

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
