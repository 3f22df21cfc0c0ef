using System.Text.Json;
using Bwc.Model;

namespace Bwc.Tests;

public class RuleCommandTests
{
    [Fact]
    public void A_rule_has_its_reference_title_grade_and_parameters()
    {
        var rule = Cli.Json("rule 28 --rulebook bwc-review-conference");
        Assert.Equal(("28", "Adoption of decisions", "modelled"), (Text(rule, "reference"), Text(rule, "title"), Text(rule, "grade")));
        var hours = rule.GetProperty("parameters").EnumerateArray().Single(p => Text(p, "name") == "deferralHours");
        Assert.Equal((48, "modelled", "NPT75C"), (hours.GetProperty("value").GetInt32(), Text(hours, "grade"), Text(hours, "source")));
        var languages = Cli.Json("rule 38 --rulebook bwc-review-conference").GetProperty("parameters")[0].GetProperty("value");
        Assert.Equal(["ar", "zh", "en", "fr", "ru", "es"], languages.EnumerateArray().Select(l => l.GetString()));
    }

    [Fact]
    public void All_rules_are_an_array_and_those_of_the_meetings_say_what_became_of_them()
    {
        var rules = Cli.Json("rules").EnumerateArray().ToArray();
        Assert.Equal(44, rules.Length);
        Assert.Equal(("displaced", "BWC/MSP/2020/MX.3/2, para 2(f)"), (Text(rules[27], "application"), Text(rules[27], "appliedBy")));
        Assert.All(
            Cli.Json("rules --rulebook bwc-review-conference").EnumerateArray(),
            r => Assert.Equal(JsonValueKind.Null, r.GetProperty("application").ValueKind)
        );
        Assert.Contains("Its content is not established.", Cli.RunLine("rule 13").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_adapted_rule_is_shown_with_the_rule_itself()
    {
        var shown = Cli.RunPiped("rule 28").Output;
        Assert.Contains("All conclusions and outcomes are reached by consensus. (documented)", shown, StringComparison.Ordinal);
        Assert.Contains("Displaced, by BWC/MSP/2020/MX.3/2, para 2(f)\n", shown, StringComparison.Ordinal);
        Assert.Contains("The rule itself (bwc-review-conference): Matters of procedure", shown, StringComparison.Ordinal);
        Assert.Contains("two thirds of those present and voting", shown, StringComparison.Ordinal);
        Assert.Contains("Parameter of the rule itself", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("The rule itself", Cli.RunPiped("rule 28 --rulebook bwc-review-conference").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("rule itself", Cli.RunPiped("rule 13").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_is_unknown_can_be_ruled_on_as_the_refusal_says()
    {
        var refused = Cli.RunLine("classify \"Jane Smith\" --on 2021-09-03").Error;
        Assert.Contains("add --as with united-nations-body, other-organization, non-governmental or guest", refused, StringComparison.Ordinal);
        Assert.Equal("guestOfTheMeeting", Text(Cli.Json("classify \"Jane Smith\" --on 2021-09-03 --as guest"), "category"));
    }

    [Fact]
    public void All_the_numbers_that_a_vote_lacks_are_named_at_once()
    {
        var none = Cli.RunLine("decide --kind substantive");
        Assert.Contains("--for, --against and --participating are missing", none.Error, StringComparison.Ordinal);
        Assert.Contains("bwc rule 28", none.Error, StringComparison.Ordinal);
        Assert.Contains("--participating is missing", Cli.RunLine("decide --kind substantive --for 60 --against 20").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--kind substantive --for 80 --against 40 --participating 120", "adoptedByVote")]
    [InlineData("--kind substantive --for 79 --against 41 --participating 120", "rejected")]
    [InlineData("--kind substantive --for 60 --against 10 --abstain 30 --participating 120", "rejected")]
    [InlineData("--kind procedural --for 20 --against 19 --abstain 60 --participating 120", "adoptedByVote")]
    [InlineData("--kind procedural --for 20 --against 20 --participating 120", "rejected")]
    public void A_vote_comes_out_with_its_sum_and_its_rule(string vote, string outcome)
    {
        var decision = Cli.Json("decide " + vote);
        Assert.Equal(outcome, Text(decision, "outcome"));
        Assert.All(decision.GetProperty("steps").EnumerateArray(), s => Assert.NotEmpty(Text(s, "citation")));
        Assert.Contains("×", decision.GetProperty("steps").ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_script_may_end_in_the_middle_and_says_what_is_allowed_now()
    {
        using var file = new TemporaryFile(
            """
            {
              "type": "decisionScript/1", "procedure": "consensusOnly", "on": "2021-09-03",
              "events": [{"event": "chairPutsText"}, {"event": "objection", "by": "France"}]
            }
            """
        );
        var decision = Cli.Json($"decide \"{file.Path}\"");
        Assert.Equal(("pending", "draft"), (Text(decision, "outcome"), Text(decision, "state")));
        Assert.Contains("Now allowed: the chair puts a text, the meeting ends", Cli.RunLine($"decide \"{file.Path}\"").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rulebook_in_a_file_is_validated_and_used()
    {
        var printed = Cli.RunLine("register").Output;
        using var register = JsonDocument.Parse(printed);
        var book = register.RootElement.GetProperty("rulebooks").EnumerateArray().Single(r => Text(r, "id") == "bwc-review-conference").GetRawText();
        using var own = new TemporaryFile(
            "{\"type\":\"rulesOfProcedure/1\","
                + book.TrimStart()[1..]
                    .Replace("\"numerator\": 2", "\"numerator\": 3", StringComparison.Ordinal)
                    .Replace("\"denominator\": 3", "\"denominator\": 4", StringComparison.Ordinal)
        );
        Assert.Equal("rejected", Text(Cli.Json($"decide --kind substantive --for 80 --against 40 --participating 120 --rulebook \"{own.Path}\""), "outcome"));
        Assert.Equal("observerState", Text(Cli.Json($"classify Israel --on 2021-09-03 --rulebook \"{own.Path}\""), "category"));
        using var broken = new TemporaryFile(
            "{\"type\":\"rulesOfProcedure/1\","
                + book.TrimStart()[1..].Replace("\"initial\": \"underDiscussion\"", "\"initial\": \"nowhere\"", StringComparison.Ordinal)
        );
        var refused = Cli.RunLine($"rules --rulebook \"{broken.Path}\"");
        Assert.Equal(2, refused.Code);
        Assert.Contains(Codes.StateUndeclared, refused.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("decide", Codes.UsageWrong)]
    [InlineData("decide --kind substantive --for 1 --against 2", Codes.UsageWrong)]
    [InlineData("decide --kind substantive --for x --against 2 --participating 3", Codes.UsageWrong)]
    [InlineData("decide --kind substantive --for 99999999999 --against 2 --participating 3", Codes.UsageWrong)]
    [InlineData("decide --kind substantive --for -1 --against 2 --participating 3", Codes.TallyImpossible)]
    [InlineData("decide --kind both --for 1 --against 2 --participating 3", Codes.WordUnknown)]
    [InlineData("decide missing.json", Codes.FileUnreadable)]
    [InlineData("rule forty-four", Codes.RuleReferenceMalformed)]
    [InlineData("rules --rulebook none.json", Codes.FileUnreadable)]
    public void Bad_input_has_one_line_and_a_code(string line, string code)
    {
        var result = Cli.RunLine(line);
        Assert.Equal((2, string.Empty), (result.Code, result.Output));
        Assert.StartsWith($"bwc: {code}", result.Error, StringComparison.Ordinal);
        Assert.Single(result.Error.TrimEnd('\n').Split('\n'));
    }

    private static string Text(JsonElement element, string member) => element.GetProperty(member).GetString()!;
}
