using System.Collections.Immutable;
using System.Text.Json;
using Bwc.Model.Json;
using NodaTime;

namespace Bwc.Tests;

public class ListJsonConverterTests
{
    private static readonly ListJsonConverter<LocalDate, LocalDateJsonConverter> Days = new();

    private static readonly JsonSerializerOptions Options = new() { Converters = { Days } };

    [Theory]
    [InlineData("{}")]
    [InlineData("\"2021-09-03\"")]
    [InlineData("1")]
    public void Refuses_what_is_no_list(string json) => Assert.StartsWith("A list is expected here.", Refusal(json), StringComparison.Ordinal);

    [Fact]
    public void Refuses_an_item_that_is_null() => Assert.Equal("Found null; use a day such as 2021-09-03.", Refusal("[null]"));

    [Fact]
    public void Reads_what_it_writes()
    {
        ImmutableArray<LocalDate> days = [new(2021, 9, 3), new(2020, 2, 29)];
        var text = JsonSerializer.Serialize(days, Options);
        Assert.Equal("""["2021-09-03","2020-02-29"]""", text);
        Assert.Equal<LocalDate>(days, JsonSerializer.Deserialize<ImmutableArray<LocalDate>>(text, Options));
    }

    [Fact]
    public void The_default_value_is_an_empty_list() => Assert.Equal("[]", JsonSerializer.Serialize(default(ImmutableArray<LocalDate>), Options));

    [Fact]
    public void Wants_a_writer() => Assert.Throws<ArgumentNullException>("writer", () => Days.Write(null!, [], Options));

    private static string Refusal(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ImmutableArray<LocalDate>>(json, Options)).Message;
}
