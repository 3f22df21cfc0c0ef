using Bwc.Model;
using NodaTime;

namespace Bwc.Tests;

public class EmbeddedStatesTests
{
    [Theory]
    [InlineData("EGY")]
    [InlineData("eg")]
    [InlineData("818")]
    public void An_answer_about_one_State_by_its_code_reads_the_names_of_no_other(string code)
    {
        var parts = EmbeddedStates.Read();
        var states = new StateDirectory(parts);
        Assert.Equal((0, 0), (parts.Names.Made, parts.States.Made));
        Assert.True(states.TryFind(code, out var egypt));
        Assert.Equal(TreatyStatus.Signatory, egypt.StatusOn(new LocalDate(2021, 9, 3)).Status);
        Assert.Equal("Egypt", egypt.Name);
        Assert.Equal((1, 1), (parts.Names.Made, parts.States.Made));
    }

    [Fact]
    public void A_name_is_found_without_making_any_other_State()
    {
        var parts = EmbeddedStates.Read();
        Assert.True(new StateDirectory(parts).TryFind("Kazakhstan", out var found));
        Assert.Equal("KAZ", found.Code.ToString());
        Assert.Equal((parts.Names.Count, 1), (parts.Names.Made, parts.States.Made));
    }
}
