using Bwc.Model;

namespace Bwc.Tests;

public class GroupCodeTests
{
    [Fact]
    public void Compares_in_ordinal_order()
    {
        var (one, same, other) = (GroupCode.EEG, GroupCode.Parse("eeg"), GroupCode.WG);
        Assert.Equal((true, true, false, false), (one < other, one <= other, one > other, one >= other));
        Assert.Equal((false, false, true, true), (other < one, other <= one, other > one, other >= one));
        Assert.Equal((false, true, false, true), (one < same, one <= same, one > same, one >= same));
        Assert.InRange(one.CompareTo(other), int.MinValue, -1);
    }

    [Fact]
    public void Is_none_by_default_only()
    {
        Assert.True(default(GroupCode).IsNone);
        Assert.False(GroupCode.EEG.IsNone);
        Assert.False(GroupCode.TryParse("E E", out var none));
        Assert.Equal(default, none);
    }

    [Fact]
    public void Says_what_would_be_right() =>
        Assert.Contains(
            "use the code of a group, one to eight letters or digits, such as EEG",
            Assert.Throws<FormatException>(() => GroupCode.Parse("E E")).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void Is_found_in_a_directory_or_named_as_missing()
    {
        var groups = Register.Default.Groups;
        Assert.Equal("EEG", groups.Find(GroupCode.EEG).GetValueOrThrow().Code.ToString());
        Assert.Equal(Codes.GroupUnknown, Assert.Single(groups.Find(GroupCode.Parse("XYZ")).Findings).Code);
        Assert.Equal("no regional group has the code 'XYZ'", Assert.Throws<KeyNotFoundException>(() => groups[GroupCode.Parse("XYZ")]).Message);
        Assert.Equal(Codes.GroupUnknown, Assert.Single(groups.Find("XYZ").Findings).Code);
        Assert.Equal(Codes.GroupCodeMalformed, Assert.Single(groups.Find("no such group").Findings).Code);
    }
}
