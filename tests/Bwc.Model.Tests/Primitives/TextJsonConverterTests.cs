using System.Buffers;
using System.Text;
using System.Text.Json;
using Bwc.Model;
using Bwc.Model.Json;
using NodaTime;

namespace Bwc.Tests;

/// <summary>What is said of JSON that is not a text, and texts at the edges of the buffer.</summary>
public class TextJsonConverterTests
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Converters = { new LocalDateJsonConverter(), new DateIntervalJsonConverter(), new InstantJsonConverter() },
    };

    [Theory]
    [InlineData("{}", "an object")]
    [InlineData("[]", "a list")]
    [InlineData("1", "a number")]
    [InlineData("null", "null")]
    [InlineData("true", "true or false")]
    [InlineData("false", "true or false")]
    public void Names_what_stands_there(string json, string named)
    {
        Assert.Equal($"Found {named}; use a day such as 2021-09-03.", Refusal<LocalDate>(json));
        Assert.Equal($"Found {named}; use the text of a GroupCode.", Refusal<GroupCode>(json));
    }

    [Fact]
    public void Says_what_would_be_right()
    {
        Assert.Equal(
            "Found a number; use two days with a slash between, the earlier first, such as 2018-12-04/2018-12-05.",
            Assert.Throws<JsonException>(() => Read<DateInterval>("1")).Message
        );
        Assert.Equal(
            "Found a number; use a moment in universal time such as 2021-09-03T12:00:00Z.",
            Assert.Throws<JsonException>(() => Read<Instant>("1")).Message
        );
    }

    [Fact]
    public void Writes_no_value_that_its_enumeration_does_not_define()
    {
        var next = (Grade)Enum.GetValues<Grade>().Length;
        Assert.Equal(
            $"An empty Grade cannot be written; use {new EnumWords<Grade>().Right}.",
            Assert.Throws<JsonException>(() => JsonSerializer.Serialize(next)).Message
        );
    }

    [Theory]
    [InlineData(1)]
    [InlineData(128)]
    [InlineData(129)]
    [InlineData(5000)]
    public void Reads_a_text_that_comes_in_two_parts(int length)
    {
        var text = new string('x', length);
        var utf8 = Encoding.UTF8.GetBytes($"\"{text}\"");
        var (first, last) = (new Part(utf8.AsMemory(0, 2)), new Part(utf8.AsMemory(2)));
        first.Follow(last);
        var refused = Assert.Throws<JsonException>(() =>
        {
            var reader = new Utf8JsonReader(new ReadOnlySequence<byte>(first, 0, last, last.Memory.Length));
            JsonSerializer.Deserialize<LocalDate>(ref reader, Options);
        });
        Assert.Contains(SafeText.Quote(text), refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Wants_a_writer()
    {
        var converter = new LocalDateJsonConverter();
        Assert.Throws<ArgumentNullException>("writer", () => converter.Write(null!, default, Options));
        Assert.Throws<ArgumentNullException>("writer", () => converter.WriteAsPropertyName(null!, default, Options));
    }

    [Theory]
    [InlineData("2021-09-03T12:00:00.5Z", true)]
    [InlineData("2021-09-03T12:00:00.50Z", false)]
    [InlineData("2021-09-03T12:00:00+00", false)]
    [InlineData("2021-09-03", false)]
    [InlineData("noon", false)]
    public void Reads_a_moment_only_as_it_is_written(string text, bool isRead)
    {
        if (isRead)
            Assert.Equal($"\"{text}\"", JsonSerializer.Serialize(Read<Instant>($"\"{text}\""), Options));
        else
            Assert.Throws<JsonException>(() => Read<Instant>($"\"{text}\""));
    }

    private static string Refusal<T>(string json) => Assert.Throws<JsonException>(() => Read<T>(json)).Message;

    private static T Read<T>(string json)
    {
        // A converter is not asked about null unless it says so; here it is asked directly.
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        reader.Read();
        var converter = (System.Text.Json.Serialization.JsonConverter<T>)Options.GetConverter(typeof(T));
        return converter.Read(ref reader, typeof(T), Options)!;
    }

    private sealed class Part : ReadOnlySequenceSegment<byte>
    {
        public Part(ReadOnlyMemory<byte> memory) => Memory = memory;

        public void Follow(Part next)
        {
            Next = next;
            next.RunningIndex = Memory.Length;
        }
    }
}
