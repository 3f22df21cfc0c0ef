using Bwc.Model;

namespace Bwc.Tests;

public class OfficeTextTests
{
    [Theory]
    [InlineData("MX3", "MX3")]
    [InlineData("mx 3", "MX3")]
    [InlineData("MX.3", "MX3")]
    [InlineData("Working Group", "WG")]
    [InlineData("the working group", "WG")]
    [InlineData("Meeting of States Parties", "MSP")]
    [InlineData("Meeting of Experts", "MX")]
    [InlineData("meeting of experts 3", "MX3")]
    public void An_office_is_known_by_its_code_and_its_name(string text, string code)
    {
        Assert.True(OfficeText.TryRead(text, out var office));
        Assert.Equal(code, office.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("Working Group 3")]
    [InlineData("Meeting of States Parties 2")]
    [InlineData("meeting of experts 6")]
    [InlineData("meeting of experts 33")]
    [InlineData("experts meeting room")]
    public void Another_name_is_no_office(string text) => Assert.False(OfficeText.TryRead(text, out _));
}
