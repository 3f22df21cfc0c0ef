using Bwc.Model;

namespace Bwc.Tests;

/// <summary>A directory is made of any list, however long, and even where many States claim one code.</summary>
public class StateDirectorySizeTests
{
    [Fact]
    public void The_last_of_forty_thousand_is_found_by_code_and_by_name()
    {
        var state = (State)Samples.Of(typeof(State), 0);
        var egypt = state with
        {
            Code = StateCode.Parse("EGY"),
            Alpha2 = "EG",
            M49 = "818",
            Names = [state.Names[0] with { Text = "Egypt", Form = NameForm.Short }],
        };
        var other = egypt with { Code = StateCode.Parse("AAA"), Alpha2 = "AA", M49 = "001", Names = [] };
        var states = new StateDirectory([.. Enumerable.Repeat(other, 40_000), egypt]);
        Assert.Equal(egypt, states[egypt.Code]);
        foreach (var text in new[] { "EGY", "EG", "818", "egypt" })
            Assert.Equal(egypt, states.Find(text).Value);
        Assert.Equal(other, states.Find("AAA").Value);
    }
}
