using Bwc.Model;

namespace Bwc.Tests;

public class FindingListTests
{
    private const int Max = FindingReport.MaxFindings;

    [Fact]
    public void Says_of_what_it_leaves_out_how_much_it_was_by_severity()
    {
        var list = new FindingList();
        for (var i = 0; i < 3 * Max; i++)
            list.Add(
                Finding.Of(
                    i % 3 == 0 ? Codes.StateUnknown
                        : i % 3 == 1 ? Codes.NameShared
                        : Codes.ChairsAgree,
                    "x"
                )
            );
        list.Add(Finding.Of(Codes.StateUnknown, "the last error"));
        var findings = list.ToFindings();
        Assert.Equal((Max + 1, Codes.FindingsCut, FindingSeverity.Error), (findings.Length, findings[^1].Code, findings[^1].Severity));
        Assert.Equal(
            "2001 more findings are left out: 1 error, 1000 warnings, 1000 of severity info; correct those listed and ask again",
            findings[^1].Message
        );
        Assert.All(findings[..^1], f => Assert.Equal(Codes.StateUnknown, f.Code));
    }

    [Fact]
    public void Keeps_the_order_in_which_findings_came()
    {
        Finding[] all = [Finding.Of(Codes.ChairsAgree, "a"), Finding.Of(Codes.StateUnknown, "b"), Finding.Of(Codes.NameShared, "c")];
        Assert.Equal(all, FindingList.Of(all).ToFindings());
    }

    [Fact]
    public void Says_nothing_of_a_severity_of_which_nothing_is_left_out()
    {
        var findings = FindingList.Of(Enumerable.Repeat(Finding.Of(Codes.ChairsAgree, "x"), Max + 1)).ToFindings();
        Assert.Equal("1 more finding is left out: 1 of severity info; correct those listed and ask again", findings[^1].Message);
        Assert.Equal(FindingSeverity.Info, findings[^1].Severity);
    }
}
