using Bwc.Model;

namespace Bwc.Tests;

public class NearestTests
{
    private static readonly string[] Nine = ["alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota"];

    [Theory]
    [InlineData("alpha", "use alpha")]
    [InlineData("alpha,beta", "use alpha or beta")]
    [InlineData("alpha,,alpha, ", "use alpha")]
    [InlineData("", "the register has none")]
    [InlineData("a,b,c,d,e,f,g,h", "use a, b, c, d, e, f, g or h")]
    public void Of_few_all_are_named(string known, string said) => Assert.Equal(said, Nearest.Choice(known.Split(','), "x"));

    [Theory]
    [InlineData("ALPHA", "did you mean alpha?")]
    [InlineData(" gama ", "did you mean gamma?")]
    [InlineData("iot", "did you mean iota?")]
    [InlineData("jota", "did you mean iota?")]
    [InlineData("zet", "did you mean zeta?")]
    [InlineData("eta", "did you mean beta, zeta or eta?")]
    [InlineData("epsxlox", "did you mean epsilon?")]
    [InlineData("epsxxox", "use one such as alpha, beta, gamma")]
    [InlineData("", "use one such as alpha, beta, gamma")]
    [InlineData("omega", "use one such as alpha, beta, gamma")]
    public void Of_many_those_that_are_near_or_else_the_first(string asked, string said) => Assert.Equal(said, Nearest.Choice(Nine, asked));

    [Fact]
    public void A_text_longer_than_a_name_is_compared_with_none()
    {
        string[] known = [.. Nine, new('x', 64), new('y', 128), new('z', 129)];
        Assert.Equal($"did you mean {SafeText.Bare(new string('x', 64))}?", Nearest.Choice(known, new string('x', 64)));
        Assert.Equal("use one such as alpha, beta, gamma", Nearest.Choice(known, new string('x', 65)));
        Assert.Equal($"did you mean {SafeText.Bare(new string('y', 128))}?", Nearest.Choice(known, "yyyyy"));
        Assert.Equal("use one such as alpha, beta, gamma", Nearest.Choice(known, "zzzzz"));
    }
}
