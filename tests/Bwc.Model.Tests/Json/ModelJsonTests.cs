using System.Text;
using Bwc.Model;
using Bwc.Model.Json;
using CsCheck;

namespace Bwc.Tests;

public class ModelJsonTests
{
    private const string Rule =
        """{"type":"rotationRule/1","cycle":["EEG","WG"],"firstYear":2018,"yearsPerTurn":1,"blocks":[{"offices":["MSP"],"offset":0}]}""";

    [Fact]
    public void All_that_is_wrong_is_told_at_once_each_with_its_path()
    {
        const string Text = """
            {
              "type": "rotationSchedule/1",
              "id": 5,
              "title": "x", "title": "y",
              "rule": { "cycle": ["EEG", "east", null], "firstYear": "2018", "blocks": [{ "offices": "MSP", "offset": 1.5, "colour": "red" }] },
              "lastYear": 99999999999,
              "offices": null,
              "viceChairs": [],
              "grade": "certain"
            }
            """;
        var findings = ModelJson.Read<RotationSchedule>(Text).Findings;
        Assert.Equal(
            [
                (Codes.JsonShapeWrong, "$.id"),
                (Codes.JsonMemberRepeated, "$.title"),
                (Codes.GroupCodeMalformed, "$.rule.cycle[1]"),
                (Codes.JsonNull, "$.rule.cycle[2]"),
                (Codes.JsonShapeWrong, "$.rule.firstYear"),
                (Codes.JsonShapeWrong, "$.rule.blocks[0].offices"),
                (Codes.JsonValueWrong, "$.rule.blocks[0].offset"),
                (Codes.JsonMemberUnknown, "$.rule.blocks[0]"),
                (Codes.JsonMemberMissing, "$.rule"),
                (Codes.JsonValueWrong, "$.lastYear"),
                (Codes.JsonNull, "$.offices"),
                (Codes.JsonShapeWrong, "$.viceChairs"),
                (Codes.WordUnknown, "$.grade"),
            ],
            findings.Select(f => (f.Code, f.Path))
        );
        Assert.Contains("yearsPerTurn", findings.Single(f => f.Code == Codes.JsonMemberMissing).Message, StringComparison.Ordinal);
        Assert.Contains("one of documented, secondary", findings[^1].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", Codes.JsonEmpty)]
    [InlineData(" \n\t", Codes.JsonEmpty)]
    [InlineData("null", Codes.JsonShapeWrong)]
    [InlineData("[]", Codes.JsonShapeWrong)]
    [InlineData("5", Codes.JsonShapeWrong)]
    [InlineData("{", Codes.JsonMalformed)]
    [InlineData("{}{}", Codes.JsonMalformed)]
    [InlineData("{} x", Codes.JsonMalformed)]
    [InlineData("{,}", Codes.JsonMalformed)]
    [InlineData("{/* no */}", Codes.JsonMalformed)]
    [InlineData("""{"type":"rotationRule/2"}""", Codes.JsonTypeUnknown)]
    [InlineData("""{"type":"office/1"}""", Codes.JsonTypeUnknown)]
    [InlineData("""{"type":5}""", Codes.JsonMemberUnknown)]
    [InlineData("""{"type":"rotationRule/1"}""", Codes.JsonMemberMissing)]
    [InlineData("""{"type":"rotationRule/1",}""", Codes.JsonMalformed)]
    [InlineData("""{"type":"rotationRule/1" "firstYear":1}""", Codes.JsonMalformed)]
    [InlineData("""{"type":"rotationRule/1","\ud800":1}""", Codes.JsonMalformed)]
    [InlineData("""{"type":"\ud800"}""", Codes.JsonMemberUnknown)]
    public void What_cannot_be_read_is_told_why(string text, string code) => Assert.Equal(code, ModelJson.Read<RotationRule>(text).Findings[0].Code);

    [Fact]
    public void A_place_is_given_by_line_and_byte()
    {
        var finding = Assert.Single(ModelJson.Read<RotationRule>("{\"type\":\"rotationRule/1\",\n  \"cycle\": [oops]}").Findings);
        Assert.Contains("line 2, byte 13", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nesting_beyond_64_levels_is_named_as_such_and_does_no_harm()
    {
        foreach (var depth in new[] { 65, 1000, 100_000 })
            Assert.Equal(
                Codes.JsonTooDeep,
                Assert.Single(ModelJson.ReadAny(Encoding.UTF8.GetBytes(new string('[', depth) + new string(']', depth))).Findings).Code
            );
    }

    [Fact]
    public void A_file_too_large_is_not_read() =>
        Assert.Equal(
            Codes.JsonTooLarge,
            Assert.Single(ModelJson.ReadAny(new byte[ModelJson.MaxLength + 1].AsSpan()).Findings.Where(f => f.Code != Codes.JsonMalformed)).Code
        );

    [Fact]
    public void Half_a_surrogate_pair_is_named_at_its_place_and_hides_nothing_else()
    {
        var findings = ModelJson.ReadAny("""{"type":"viceChairRule/1","office":"\ud800","perGroup":"1"}"""u8).Findings;
        Assert.Equal([(Codes.JsonMalformed, "$.office"), (Codes.JsonShapeWrong, "$.perGroup")], findings.Select(f => (f.Code, f.Path)));
        Assert.Equal(
            (Codes.JsonMalformed, "$.name"),
            ModelJson.ReadAny("""{"type":"guest/1","name":"\ud800"}"""u8).Findings.Select(f => (f.Code, f.Path)).Single()
        );
        Assert.Equal(Codes.JsonMalformed, Assert.Single(ModelJson.Read<Guest>("{\"name\":\"\ud800\"}").Findings).Code);
    }

    [Fact]
    public void A_thousand_findings_are_enough()
    {
        var text = "{\"type\":\"register/1\",\"sources\":[" + string.Join(',', Enumerable.Repeat("{}", 200_000)) + "]}";
        var findings = ModelJson.ReadAny(Encoding.UTF8.GetBytes(text)).Findings;
        Assert.Equal(1001, findings.Length);
        Assert.Equal(Codes.FindingsCut, findings[^1].Code);
    }

    [Fact]
    public void A_message_stays_on_one_line_whatever_it_repeats()
    {
        var findings = ModelJson.ReadAny("{\"type\":\"guest/1\",\"name\":\"x\",\"a\\n\u2028b\":1,\"a\\n\u2028b\":2}"u8).Findings;
        Assert.Equal([Codes.JsonMemberUnknown, Codes.JsonMemberRepeated], findings.Select(f => f.Code));
        Assert.All(findings, f => Assert.DoesNotContain(f.ToString(), c => char.IsControl(c) || c is '\u2028' or '\u202E'));
    }

    [Fact]
    public void Words_are_listed_in_the_schema()
    {
        var schema = System.Text.Json.JsonDocument.Parse(ModelSchema.Of("office").GetValueOrThrow()).RootElement;
        Assert.Equal(
            ["documented", "secondary", "derived", "modelled", "notEstablished"],
            schema.GetProperty("properties").GetProperty("grade").GetProperty("enum").EnumerateArray().Select(w => w.GetString())
        );
    }

    [Fact]
    public void Every_reference_within_the_schema_of_all_types_leads_somewhere()
    {
        var root = System.Text.Json.Nodes.JsonNode.Parse(ModelSchema.Of().GetValueOrThrow())!;
        var references = 0;
        void Follow(System.Text.Json.Nodes.JsonNode? node)
        {
            if (node is System.Text.Json.Nodes.JsonArray list)
            {
                foreach (var item in list)
                    Follow(item);
            }
            else if (node is System.Text.Json.Nodes.JsonObject known)
            {
                if (known["$ref"]?.GetValue<string>() is { } reference)
                {
                    Assert.False(known.ContainsKey("additionalProperties"));
                    var target = root;
                    foreach (var part in reference.Split('/').Skip(1))
                        target = target is System.Text.Json.Nodes.JsonArray a
                            ? a[int.Parse(part, System.Globalization.CultureInfo.InvariantCulture)]
                            : target?[part];
                    Assert.IsType<System.Text.Json.Nodes.JsonObject>(target);
                    references++;
                }

                foreach (var member in known)
                    Follow(member.Value);
            }
        }

        Follow(root);
        Assert.True(references > 0);
    }

    [Fact]
    public void A_text_in_another_encoding_is_refused() =>
        Assert.Equal(Codes.JsonMalformed, Assert.Single(ModelJson.ReadAny(Encoding.Latin1.GetBytes("{\"type\":\"Côte\"}")).Findings).Code);

    [Fact]
    public void A_byte_order_mark_is_passed_over_and_the_type_may_be_absent_where_it_is_known()
    {
        Assert.True(ModelJson.ReadAny([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Rule)]).IsSuccess);
        Assert.True(ModelJson.Read<RotationRule>(Rule.Replace("\"type\":\"rotationRule/1\",", string.Empty, StringComparison.Ordinal)).IsSuccess);
    }

    [Fact]
    [Trait("Weight", "heavy")]
    public void Any_mutilation_of_a_text_gives_a_record_or_a_finding_and_never_an_exception()
    {
        var texts = Samples.Standing.Select(t => Encoding.UTF8.GetBytes(ModelJson.Write(Samples.Of(t, 1)))).ToArray();
        var mutation = Gen.Select(Gen.Int[0, texts.Length - 1], Gen.Int[0, int.MaxValue], Gen.Byte, Gen.Int[0, 3]);
        mutation.Sample(
            (which, where, with, how) =>
            {
                var text = texts[which];
                var at = where % text.Length;
                byte[] broken = how switch
                {
                    0 => [.. text[..at], with, .. text[(at + 1)..]],
                    1 => text[..at],
                    2 => [.. text[..at], .. text[(at + 1)..]],
                    _ => [.. text[..at], .. "null"u8, .. text[at..]],
                };
                var read = ModelJson.ReadAny(broken);
                return read.IsSuccess
                    || (read.Findings.Length > 0 && read.Findings.All(f => f.Path.StartsWith('$') && f.Message.Length > 0 && !f.Message.Contains('\n')));
            },
            iter: 20_000
        );
    }

    [Fact]
    public void The_whole_register_reads_back_as_written_with_names_in_their_own_letters()
    {
        var file = Register.Default.ToFile();
        var text = ModelJson.Write(file);
        Assert.Contains("\"Côte d'Ivoire\"", text, StringComparison.Ordinal);
        Assert.Contains("\"阿富汗\"", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
        Assert.DoesNotContain("\\u", text, StringComparison.Ordinal);
        var read = ModelJson.Read<RegisterFile>(text).GetValueOrThrow();
        Assert.Equal(file, read);
        Assert.Equal(text, ModelJson.Write(read));
    }

    [Fact]
    public void A_word_is_read_exactly()
    {
        foreach (var word in new[] { "0", "Documented", "documented,secondary", "documented, secondary", " documented" })
        {
            var read = ModelJson.Read<Office>($$"""{"code":"MSP","title":"x","grade":"{{word}}","source":"x"}""");
            Assert.Equal((Codes.WordUnknown, "$.grade"), (Assert.Single(read.Findings).Code, read.Findings[0].Path));
        }
    }

    [Theory]
    [InlineData("office/2")]
    [InlineData("office")]
    public void A_known_type_in_another_version_is_told_the_right_one(string type) =>
        Assert.Equal(
            $"the type '{type}' is not known; use office/1",
            Assert.Single(ModelJson.ReadAny(System.Text.Encoding.UTF8.GetBytes($$"""{"type":"{{type}}"}""")).Findings).Message
        );

    [Fact]
    public void Every_type_has_a_schema_that_leaves_nothing_open()
    {
        foreach (var type in ModelJson.Types)
        {
            var schema = System.Text.Json.JsonDocument.Parse(ModelSchema.Of(type).GetValueOrThrow()).RootElement;
            Assert.Equal(type + "/1", schema.GetProperty("properties").GetProperty("type").GetProperty("const").GetString());
            NothingOpen(schema);
        }

        Assert.Equal(
            ModelJson.Types.Length,
            System.Text.Json.JsonDocument.Parse(ModelSchema.Of().GetValueOrThrow()).RootElement.GetProperty("oneOf").GetArrayLength()
        );
        Assert.Equal(Codes.JsonTypeUnknown, Assert.Single(ModelSchema.Of("weather").Findings).Code);
    }

    private static void NothingOpen(System.Text.Json.JsonElement schema)
    {
        foreach (var property in schema.GetProperty("properties").EnumerateObject())
        {
            Assert.NotEqual(System.Text.Json.JsonValueKind.True, property.Value.ValueKind);
            var inner = property.Value.TryGetProperty("items", out var items) ? items : property.Value;
            Assert.True(
                inner.TryGetProperty("type", out _)
                    || inner.TryGetProperty("const", out _)
                    || inner.TryGetProperty("$ref", out _)
                    || inner.TryGetProperty("enum", out _),
                property.ToString()
            );
            if (inner.TryGetProperty("properties", out _))
                NothingOpen(inner);
        }
    }
}
