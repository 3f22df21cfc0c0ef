using Bwc.Fuzz;
using Bwc.Fuzz.Running;

namespace Bwc.Tests;

/// <summary>
/// A small part of the attacks of tests/Bwc.Model.Fuzz, with every build: what once broke something, and a few thousand made inputs, always the
/// same.
/// </summary>
[Collection(nameof(Alone))]
public class ToolAttackTests
{
    public static TheoryData<string> Targets => [.. AllTargets.All.Select(t => t.Name)];

    [Theory]
    [Trait("Weight", "heavy")]
    [MemberData(nameof(Targets))]
    public void What_once_broke_something_breaks_nothing(string name) => Unbroken(new Attack(Named(name), 1).Replay());

    [Theory]
    [Trait("Weight", "heavy")]
    [InlineData("symbol", 4000)]
    [InlineData("value", 4000)]
    [InlineData("name", 1500)]
    [InlineData("csv", 4000)]
    [InlineData("table", 1200)]
    [InlineData("script", 1500)]
    [InlineData("json", 1200)]
    [InlineData("register", 80)]
    [InlineData("report-en", 250)]
    [InlineData("report-zh", 500)]
    [InlineData("cli", 600)]
    public void A_few_thousand_inputs_break_nothing(string name, int count) => Unbroken(new Attack(Named(name), 7).Run(count));

    [Fact]
    public void An_attack_finds_what_is_broken()
    {
        var attack = new Attack(new Broken(), 1).Run(2000);
        Assert.InRange(attack.Failed, 1, 2000);
        Assert.Equal("x", Assert.Single(attack.Failures).Value);
    }

    private static Target Named(string name) => AllTargets.All.Single(t => t.Name == name);

    private static void Unbroken(Attack attack) => Assert.Empty(attack.Failures.Select(f => $"{f.Key}: {f.Value}"));

    private sealed class Broken : Target
    {
        public override string Name => "broken";

        protected override IEnumerable<string> Good => ["a text with an x in it"];

        public override void Check(string input) => Law.Holds(!input.Contains('x'), "no text has an x");
    }
}
