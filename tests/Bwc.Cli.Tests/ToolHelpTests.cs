namespace Bwc.Tests;

/// <summary>A wrong argument is repeated on one line, short, and without what talks to a terminal, where help or the version is asked for too.</summary>
public class ToolHelpTests
{
    [Theory]
    [InlineData("\u001b[2J")]
    [InlineData("\u202e")]
    [InlineData("\uFEFF")]
    public void Without_what_talks_to_a_terminal(string argument)
    {
        var (code, output, error) = Cli.Run("meetings", argument, "--version");
        Assert.Equal((2, string.Empty), (code, output));
        Assert.DoesNotContain(argument[0], error);
    }

    [Fact]
    public void And_cut_where_it_is_long() => Assert.InRange(Cli.Run("meetings", new string('x', 100_000), "--version").Error.Length, 10, 300);

    [Fact]
    public void Help_as_the_value_of_an_option_is_a_value() => Cli.Refuses("chairs --programme --help", "BWC-REG-008");
}
