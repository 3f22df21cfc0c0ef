using Bwc.Model;

namespace Bwc.Tests;

public class EditDistanceTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("abc", "", 3)]
    [InlineData("", "abc", 3)]
    [InlineData("philippines", "phillipines", 2)]
    [InlineData("egypt", "egpt", 1)]
    [InlineData("colombia", "columbia", 1)]
    [InlineData("brazil", "brazli", 1)] // two letters swapped are one slip
    [InlineData("ca", "abc", 3)] // and nothing is put between them
    public void Counts_letters_put_in_left_out_changed_or_swapped(string left, string right, int distance)
    {
        Assert.Equal(distance, EditDistance.Of(left, right));
        Assert.Equal(distance, EditDistance.Of(right, left));
    }

    [Fact]
    public void A_long_text_is_measured_as_a_short_one() => Assert.Equal(1, EditDistance.Of(new string('a', 500) + "b", new string('a', 500)));
}
