using System.Text.Json;
using Bwc.Model;
using NodaTime;
using Secretariat;

namespace Bwc.Tests;

public class PlainJsonTests
{
    private static readonly Booking Booking = new(OfficeCode.MX3, StateCode.Parse("CHE"), new LocalDate(2021, 9, 3));

    public static TheoryData<JsonSerializerOptions?> Configured { get; } = [null, JsonSerializerOptions.Web, JsonSerializerOptions.Strict];

    [Theory]
    [MemberData(nameof(Configured))]
    public void What_is_written_comes_back_equal(JsonSerializerOptions? options)
    {
        var ruling = Register.Default.Chair(2020, OfficeCode.MX3).GetValueOrThrow();
        Assert.Equal(ruling, PlainJson.ThereAndBack(ruling, options));
        var egypt = Register.Default.States.Find("Egypt").GetValueOrThrow();
        Assert.Equal(egypt, PlainJson.ThereAndBack(egypt, options));
        Assert.Equal(Register.Default.Meetings.AsEnumerable(), PlainJson.ThereAndBack(Register.Default.Meetings, options));
        Assert.Equal(Booking, PlainJson.ThereAndBack(Booking, options));
    }

    [Fact]
    public void Codes_are_texts_and_keys() => Assert.Equal("{\"CHE\":2,\"EGY\":1}", PlainJson.Seats());

    [Fact]
    public void A_context_of_ones_own_writes_the_same_as_reflection()
    {
        const string Text = "{\"office\":\"MX3\",\"host\":\"CHE\",\"opens\":\"2021-09-03\"}";
        Assert.Equal(Text, JsonSerializer.Serialize(Booking, SecretariatJson.Default.Booking));
        Assert.Equal(Text, JsonSerializer.Serialize(Booking, JsonSerializerOptions.Web));
        Assert.Equal(Booking, JsonSerializer.Deserialize(Text, SecretariatJson.Default.Booking));
        var ruling = Register.Default.Chair(2020, OfficeCode.MX3).GetValueOrThrow();
        Assert.Equal(
            ruling,
            JsonSerializer.Deserialize(JsonSerializer.Serialize(ruling, SecretariatJson.Default.ChairRuling), SecretariatJson.Default.ChairRuling)
        );
        Dictionary<StateCode, int> seats = new() { [StateCode.Parse("EGY")] = 1 };
        Assert.Equal("{\"EGY\":1}", JsonSerializer.Serialize(seats, SecretariatJson.Default.DictionaryStateCodeInt32));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("\"\"")]
    [InlineData("818")]
    [InlineData("[\"EGY\"]")]
    public void What_is_not_a_code_is_refused_and_never_another_State(string code)
    {
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<StateCode>(code));
        Assert.Throws<JsonException>(() =>
            JsonSerializer.Deserialize<Booking>($"{{\"office\":\"MX3\",\"host\":{code},\"opens\":\"2021-09-03\"}}", JsonSerializerOptions.Web)
        );
        Assert.Throws<JsonException>(() =>
            JsonSerializer.Deserialize($"{{\"office\":\"MX3\",\"host\":{code},\"opens\":\"2021-09-03\"}}", SecretariatJson.Default.Booking)
        );
    }
}
