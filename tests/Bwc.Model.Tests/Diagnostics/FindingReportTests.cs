using Bwc.Model;

namespace Bwc.Tests;

public class FindingReportTests
{
    private static readonly FindingReport Mixed = FindingReport.Of([
        Finding.Of(Codes.ChairsAgree, "x"),
        Finding.Of(Codes.NameShared, "x"),
        Finding.Of(Codes.StateUnknown, "x"),
        Finding.Of(Codes.HeldOffPlan, "x"),
    ]);

    [Fact]
    public void Warnings_and_what_is_worse_are_found_by_one_comparison() =>
        Assert.Equal(
            [Codes.NameShared, Codes.StateUnknown, Codes.HeldOffPlan],
            Mixed.Findings.Where(f => f.Severity >= FindingSeverity.Warning).Select(f => f.Code)
        );

    [Fact]
    public void Sorted_by_severity_the_worst_comes_last() =>
        Assert.Equal([Codes.ChairsAgree, Codes.NameShared, Codes.HeldOffPlan, Codes.StateUnknown], Mixed.Findings.OrderBy(f => f.Severity).Select(f => f.Code));

    [Fact]
    public void Only_an_error_makes_it_invalid()
    {
        Assert.Equal((false, 1, 2), (Mixed.Valid, Mixed.Errors, Mixed.Warnings));
        Assert.True(FindingReport.Of([Finding.Of(Codes.NameShared, "x")]).Valid);
        Assert.Equal(1, FindingReport.Of([Finding.Of(Codes.NameShared, "x")]).Warnings);
        Assert.True(FindingReport.Clean.Valid);
    }

    [Fact]
    public void What_is_cut_is_of_the_least_weight()
    {
        var many = Enumerable.Repeat(Finding.Of(Codes.ChairsAgree, "x"), FindingReport.MaxFindings).Append(Finding.Of(Codes.StateUnknown, "y"));
        var report = FindingReport.Of([.. many]);
        Assert.Equal(
            (FindingReport.MaxFindings + 1, Codes.StateUnknown, Codes.FindingsCut, FindingSeverity.Info),
            (report.Findings.Length, report.Findings[^2].Code, report.Findings[^1].Code, report.Findings[^1].Severity)
        );
    }

    [Fact]
    public void As_many_as_are_listed_are_not_cut_and_of_more_the_first_stay()
    {
        Finding[] many = [.. Enumerable.Range(0, FindingReport.MaxFindings + 2).Select(i => Finding.Of(Codes.ChairsAgree, $"number {i}"))];
        Assert.Equal(many[..FindingReport.MaxFindings], FindingReport.Of([.. many[..FindingReport.MaxFindings]]).Findings);
        var cut = FindingReport.Of([.. many]).Findings;
        Assert.Equal(many[..FindingReport.MaxFindings], cut[..^1]);
        Assert.Equal("2 more findings are left out: 2 of severity info; correct those listed and ask again", cut[^1].Message);
    }

    [Fact]
    public void A_message_stays_one_line_with_all_that_a_name_is_written_with() =>
        Assert.Equal("a\uFFFDb \U00020BB7 نماینده\u200Cی", Finding.Of(Codes.StateUnknown, "a\nb \U00020BB7 نماینده\u200Cی").Message);

    [Fact]
    public void No_finding_has_a_code_that_the_table_has_not() =>
        Assert.StartsWith(
            "BWC-VAL-999 is not in the table of codes.",
            Assert.Throws<ArgumentException>("code", () => Finding.Of("BWC-VAL-999", "x")).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void Says_one_line_for_each_finding()
    {
        Assert.Equal("no findings", FindingReport.Clean.ToString());
        Assert.Equal(4, Mixed.ToString().Split('\n').Length);
    }
}
