using System.Text.Json;
using Bwc.Model;

namespace Bwc.Tests;

/// <summary>Codes in plain System.Text.Json: their text and nothing else, as a value and as the key of a dictionary.</summary>
public class ParsableJsonConverterTests
{
    public static TheoryData<Type> Codes => [typeof(StateCode), typeof(GroupCode), typeof(OfficeCode), typeof(RuleReference), typeof(DocumentSymbol)];

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("0")]
    [InlineData("true")]
    [InlineData("\"\"")]
    [InlineData("\" \"")]
    [InlineData("\"EGY \"")]
    [InlineData("\"egy\"")]
    [InlineData("\"EGY, CHE\"")]
    [InlineData("\"\\ud800\"")]
    public void Refuses_what_is_not_the_text_of_a_code(string json)
    {
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<StateCode>(json));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<GroupCode>(json));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<OfficeCode>(json));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<RuleReference>(json));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<DocumentSymbol>(json));
    }

    [Fact]
    public void Says_what_would_be_right()
    {
        Assert.Equal(
            "BWC-VAL-001: 'Egypt' is not valid; use the three letters of a State's ISO 3166-1 code, such as EGY",
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<StateCode>("\"Egypt\"")).Message
        );
        Assert.Equal(
            "'egy' is not the form in which it is written; use EGY.",
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<StateCode>("\"egy\"")).Message
        );
        var thrown = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ChairSlot>("""{"Year":2020,"Office":{},"Group":"EEG"}"""));
        Assert.Equal(("Found an object; use the text of an OfficeCode.", "$.Office"), (thrown.Message, thrown.Path));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Writes_no_default_code_as_a_value_or_as_a_key(Type type)
    {
        var none = Activator.CreateInstance(type)!;
        Assert.Equal(string.Empty, none.ToString());
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(none, type));
        var dictionary = (System.Collections.IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(type, typeof(int)))!;
        dictionary.Add(none, 1);
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(dictionary, dictionary.GetType()));
        Assert.NotEqual(none, Samples.Of(type, 0));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Reads_and_writes_codes_as_keys(Type type)
    {
        var dictionary = (System.Collections.IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(type, typeof(int)))!;
        dictionary.Add(Samples.Of(type, 0), 1);
        dictionary.Add(Samples.Of(type, 1), 2);
        var text = JsonSerializer.Serialize(dictionary, dictionary.GetType());
        Assert.Equal($$"""{"{{Samples.Of(type, 0)}}":1,"{{Samples.Of(type, 1)}}":2}""", text);
        Assert.Equal(dictionary, JsonSerializer.Deserialize(text, dictionary.GetType()));
    }

    [Fact]
    public void Reads_words_days_and_codes_as_keys_with_a_contract_of_the_consumer()
    {
        var states = new Dictionary<StateCode, int> { [StateCode.Parse("EGY")] = 1 };
        var text = JsonSerializer.Serialize(states, ConsumerJsonContext.Default.DictionaryStateCodeInt32);
        Assert.Equal("""{"EGY":1}""", text);
        Assert.Equal(states, JsonSerializer.Deserialize(text, ConsumerJsonContext.Default.DictionaryStateCodeInt32));
        Assert.Equal(
            """{"notEstablished":2}""",
            JsonSerializer.Serialize(new Dictionary<Grade, int> { [Grade.NotEstablished] = 2 }, ConsumerJsonContext.Default.DictionaryGradeInt32)
        );
    }

    [Theory]
    [InlineData("""{"":1}""")]
    [InlineData("""{"egy":1}""")]
    [InlineData("""{"Egypt":1}""")]
    public void Refuses_a_key_that_is_no_code(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<StateCode, int>>(json));

    [Fact]
    public void Reads_a_text_of_any_length_without_harm() =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<RuleReference>($"\"{new string(' ', 5_000_000)}28\""));

    [Fact]
    public void The_code_AAA_is_a_code_and_not_the_default_value()
    {
        var first = StateCode.Parse("AAA");
        Assert.NotEqual(default, first);
        Assert.True(default(StateCode) < first);
        Assert.Equal("AAA", JsonSerializer.Deserialize<StateCode>(JsonSerializer.Serialize(first)).ToString());
        Assert.Equal("ZZZ", StateCode.Parse("ZZZ").ToString());
    }
}
