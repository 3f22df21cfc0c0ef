using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Bwc.Model;
using Bwc.Model.Json;
using Bwc.Model.Laboratory;

namespace Bwc.Tests;

/// <summary>What is said of a text that is refused, word for word.</summary>
public class ModelJsonMessageTests
{
    [Theory]
    [InlineData("\"title\":[]", "$.title", "the value is a list; it must be a string")]
    [InlineData("\"title\":1", "$.title", "the value is a number; it must be a string")]
    [InlineData("\"title\":true", "$.title", "the value is true or false; it must be a string")]
    [InlineData("\"title\":null", "$.title", "the value is null; use a value that is not null")]
    [InlineData("\"title\":\"\\ud800\"", "$.title", "a text contains half of a surrogate pair; use the whole character")]
    [InlineData("\"\\ud800\":1", "$", "the name of a member contains half of a surrogate pair; use the whole character")]
    [InlineData("\"code\":{}", "$.code", "the value is an object; it must be a string")]
    [InlineData("\"code\":1", "$.code", "the value is a number; it must be a string")]
    public void Says_what_stands_there_and_what_would_be_right(string member, string path, string message)
    {
        var findings = ModelJson.Read<Office>($"{{{member}}}").Findings;
        Assert.Contains((path, message), findings.Select(f => (f.Path, f.Message)));
    }

    [Theory]
    [InlineData("\"firstYear\":{}", "$.firstYear", "the value is an object; it must be a whole number")]
    [InlineData("\"firstYear\":\"x\"", "$.firstYear", "the value is a string; it must be a whole number")]
    [InlineData("\"firstYear\":1.5", "$.firstYear", "'1.5' is not a whole number from -2147483648 to 2147483647")]
    [InlineData("\"firstYear\":null", "$.firstYear", "the value is null; use a value that is not null")]
    [InlineData("\"cycle\":1", "$.cycle", "the value is a number; it must be a list")]
    [InlineData("\"cycle\":[null]", "$.cycle[0]", "the item is null; use a value, or leave the item out")]
    [InlineData("\"blocks\":[1]", "$.blocks[0]", "the value is a number; it must be an object")]
    public void Says_it_of_numbers_lists_and_records(string member, string path, string message) =>
        Assert.Contains((path, message), ModelJson.Read<RotationRule>($"{{{member}}}").Findings.Select(f => (f.Path, f.Message)));

    [Fact]
    public void Says_it_of_truth_values_days_and_moments()
    {
        Assert.Contains(
            ("$.mayShareYear", "the value is a number; it must be true or false"),
            ModelJson.Read<CompletionRequest>("""{"mayShareYear":1}""").Findings.Select(f => (f.Path, f.Message))
        );
        Assert.DoesNotContain("$.mayShareYear", ModelJson.Read<CompletionRequest>("""{"mayShareYear":false}""").Findings.Select(f => f.Path));
        Assert.Contains(
            ("$.from", "'x' is not valid; use a day such as 2021-09-03"),
            ModelJson.Read<GroupMembership>("""{"from":"x"}""").Findings.Select(f => (f.Path, f.Message))
        );
        Assert.Contains(
            ("$.since", "'x' is not valid; use a moment in universal time such as 2021-09-03T12:00:00Z"),
            ModelJson.Read<Decision>("""{"since":"x"}""").Findings.Select(f => (f.Path, f.Message))
        );
    }

    [Fact]
    public void A_text_of_the_greatest_length_is_still_read()
    {
        Assert.Equal(Codes.JsonEmpty, Assert.Single(ModelJson.Read<Office>(new string(' ', ModelJson.MaxLength)).Findings).Code);
        Assert.Equal(Codes.JsonMalformed, Assert.Single(ModelJson.ReadAny(new byte[ModelJson.MaxLength].AsSpan()).Findings).Code);
    }

    [Fact]
    public void A_text_without_a_type_is_told_those_there_are() =>
        Assert.Equal(
            ("$", $"the member \"type\" is missing or is not a text; use one of {string.Join(", ", ModelJson.Types.Select(type => type + "/1"))}"),
            Only(ModelJson.ReadAny("{}"u8).Findings)
        );

    [Fact]
    public void A_type_that_is_not_the_one_wanted_is_told_that_one()
    {
        Assert.Equal(("$.type", "the type 'guest/1' is not the one expected; use office/1"), Only(ModelJson.Read<Office>("""{"type":"guest/1"}""").Findings));
        Assert.Equal(("$.type", "the type 'office/2' is not known; use office/1"), Only(ModelJson.Read<Office>("""{"type":"office/2"}""").Findings));
    }

    [Fact]
    public void What_is_null_or_not_UTF_8_or_too_long_or_broken_is_said()
    {
        Assert.Equal(("$", "the value is null; it must be an object"), Only(ModelJson.Read<Office>("null").Findings));
        Assert.Equal(("$", "the text is empty; use a JSON object"), Only(ModelJson.Read<Office>("").Findings));
        Assert.Equal(("$", "the text is not UTF-8; save it as UTF-8"), Only(ModelJson.ReadAny(Encoding.Latin1.GetBytes("{\"type\":\"Côte\"}")).Findings));
        Assert.Equal(
            ("$", "the text contains half of a surrogate pair; use the whole character"),
            Only(ModelJson.Read<Office>("{\"title\":\"\ud800\"}").Findings)
        );
        Assert.Equal(
            ("$", "the text has 67,108,865 bytes; use at most 67,108,864"),
            Only(ModelJson.ReadAny(new byte[ModelJson.MaxLength + 1].AsSpan()).Findings)
        );
        Assert.Equal(
            ("$", "the text has 67,108,865 bytes; use at most 67,108,864"),
            Only(ModelJson.Read<Office>(new string(' ', ModelJson.MaxLength + 1)).Findings)
        );
        Assert.Equal(("$", "the text stops being valid JSON at line 2, byte 2; correct it there"), Only(ModelJson.Read<Office>("{\n x").Findings));
        Assert.Equal(("$", "the text is nested more than 64 levels deep; use at most 64"), Only(ModelJson.Read<Office>(new string('[', 65)).Findings));
    }

    [Fact]
    public void Brackets_within_the_limit_that_are_never_closed_are_broken_and_not_too_deep() =>
        Assert.Equal(Codes.JsonMalformed, Assert.Single(ModelJson.Read<Office>(new string('[', 64)).Findings).Code);

    [Fact]
    public void What_is_no_record_is_said_to_whoever_programs_it()
    {
        Assert.Equal("System.String is not a record that can be in a file.", Assert.Throws<NotSupportedException>(() => ModelJson.Read<string>("{}")).Message);
        Assert.Equal(
            "System.Text.StringBuilder is not a record of the library.",
            Assert.Throws<NotSupportedException>(() => ModelJson.Write(new StringBuilder())).Message
        );
        Assert.Throws<ArgumentNullException>("json", () => ModelJson.Read<Office>((string)null!));
        Assert.Throws<ArgumentNullException>("model", () => ModelJson.Write(null!));
        Assert.Throws<ArgumentNullException>("utf8", () => ModelJson.Write(Samples.Of(typeof(Office), 0), null!));
    }

    [Fact]
    public void Files_end_with_a_line()
    {
        Assert.EndsWith("\n}\n", ModelJson.Write(Samples.Of(typeof(Office), 0)), StringComparison.Ordinal);
        Assert.Equal("[]\n", ModelJson.WriteList(default(ImmutableArray<Office>)));
        Assert.EndsWith("]\n", ModelJson.WriteList(ImmutableArray.Create((Office)Samples.Of(typeof(Office), 0))), StringComparison.Ordinal);
    }

    [Fact]
    public void Half_a_pair_is_not_written_in_the_first_text_or_in_a_later_one()
    {
        var office = (Office)Samples.Of(typeof(Office), 0);
        Assert.Equal(
            ("The text at $.title contains half of a surrogate pair; use the whole character.", "$.title"),
            Refusal(office with { Title = "x\ud800" })
        );
        Assert.Equal("$.title", Refusal(office with { Title = "\udc00" }).Path);
        Assert.Equal("$.title", Refusal(Register.Default.Rotations[0] with { Id = "\uFFFD", Title = "\ud800\ud800" }).Path);
        Assert.Contains("\"\uFFFD\"", ModelJson.Write(office with { Title = "\uFFFD" }), StringComparison.Ordinal);
    }

    private static (string Message, string? Path) Refusal(object model)
    {
        var refused = Assert.Throws<JsonException>(() => ModelJson.Write(model));
        return (refused.Message, refused.Path);
    }

    private static (string Path, string Message) Only(ImmutableArray<Finding> findings)
    {
        var finding = Assert.Single(findings);
        return (finding.Path, finding.Message);
    }
}
