using Bwc.Model;

namespace Bwc.Tests;

public class SameLettersTests
{
    [Theory]
    [InlineData("MSP 2024", "msp2024", true)]
    [InlineData("(MX.3)-2020", "MX3-2020", true)]
    [InlineData("MX3-2020", "MX3-202", false)]
    [InlineData("MX3-202", "MX3-2020", false)]
    [InlineData("Émile", "émile", true)]
    [InlineData("", "", false)]
    [InlineData("--", "..", false)]
    [InlineData("a", "", false)]
    public void Compares_letters_and_digits_alone(string one, string other, bool same) => Assert.Equal(same, SameLetters.Of(one, other));
}
