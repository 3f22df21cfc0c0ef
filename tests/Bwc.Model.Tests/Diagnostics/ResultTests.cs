using Bwc.Model;
using NodaTime;

namespace Bwc.Tests;

public class ResultTests
{
    private static readonly LocalDate Day = new(2021, 9, 3);

    [Fact]
    public void A_value_speaks_for_itself() =>
        Assert.Equal(Register.Default.Standing("Egypt", Day).Value!.ToString(), Register.Default.Standing("Egypt", Day).ToString());

    [Fact]
    public void Without_a_value_the_findings_speak_a_line_each()
    {
        var unknown = Register.Default.Standing("Nowhere", Day);
        Assert.Equal(unknown.Findings.Single().ToString(), unknown.ToString());
        Assert.StartsWith(Codes.StateUnknown, unknown.ToString(), StringComparison.Ordinal);
        Assert.Equal(string.Empty, default(Result<State>).ToString());
    }
}
