using System.Text.Json;
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
    public void Hands_out_its_value_or_throws_its_findings()
    {
        var (known, unknown) = (Register.Default.Standing("Egypt", Day), Register.Default.Standing("Nowhere", Day));
        Assert.Same(known.Value, known.GetValueOrThrow());
        Assert.Equal(unknown.Findings, Assert.Throws<FindingException>(() => unknown.GetValueOrThrow()).Findings);
        Assert.True(known.TryGetValue(out var value));
        Assert.Same(known.Value, value);
        Assert.False(unknown.TryGetValue(out value));
        Assert.Null(value);
    }

    [Fact]
    public void Goes_through_plain_JSON_and_comes_back_equal()
    {
        Result<State>[] results = [Register.Default.FindState("EGY"), Register.Default.FindState("Korea"), default];
        foreach (
            var options in new[] { JsonSerializerOptions.Default, JsonSerializerOptions.Web, JsonSerializerOptions.Strict, ConsumerJsonContext.Default.Options }
        )
        {
            foreach (var result in results)
            {
                var text = JsonSerializer.Serialize(result, options);
                Assert.Equal(result, JsonSerializer.Deserialize<Result<State>>(text, options));
            }
        }
    }

    [Fact]
    public void Is_equal_where_the_value_and_the_findings_are()
    {
        var (one, other) = (Register.Default.Standing("Nowhere", Day), Register.Default.Standing("Elsewhere", Day));
        Assert.Equal(one, Register.Default.Standing("Nowhere", Day));
        Assert.NotEqual(one, other);
        Assert.NotEqual(one, Register.Default.Standing("Egypt", Day));
    }

    [Fact]
    public void Without_a_value_the_findings_speak_a_line_each()
    {
        var unknown = Register.Default.Standing("Nowhere", Day);
        Assert.Equal(unknown.Findings.Single().ToString(), unknown.ToString());
        Assert.StartsWith(Codes.StateUnknown, unknown.ToString(), StringComparison.Ordinal);
        Assert.Equal(string.Empty, default(Result<State>).ToString());
    }
}
