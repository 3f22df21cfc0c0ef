using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bwc.Model;
using Bwc.Model.Json;
using Bwc.Model.Reports;

namespace Bwc.Tests;

/// <summary>
/// What belongs to the file and not to the record, "type" and "$schema", may stand anywhere among the outermost members; half a character is not
/// written.
/// </summary>
public class ModelJsonFileMembersTests
{
    private static readonly string[] Members = ["\"code\":\"MSP\"", "\"title\":\"x\"", "\"grade\":\"documented\"", "\"source\":\"y\""];

    private static readonly Office Expected = ModelJson.Read<Office>("{" + string.Join(',', Members) + "}").GetValueOrThrow();

    [Fact]
    public void Takes_the_type_and_the_schema_at_any_place_and_in_any_order()
    {
        for (var type = 0; type <= Members.Length; type++)
        {
            for (var schema = 0; schema <= Members.Length + 1; schema++)
            {
                List<string> members = [.. Members];
                members.Insert(type, "\"type\":\"office/1\"");
                members.Insert(schema, "\"$schema\" : \"https://example.org/office.json\" ");
                var text = "{ " + string.Join(" ,\n", members) + " }";
                Assert.Equal(Expected, ModelJson.Read<Office>(text).GetValueOrThrow());
                Assert.Equal(Expected, ModelJson.ReadAny(Encoding.UTF8.GetBytes(text)).GetValueOrThrow());
            }
        }
    }

    [Fact]
    public void Takes_the_members_of_every_record_backwards()
    {
        foreach (var type in Samples.Standing)
        {
            var record = Samples.Of(type, 0);
            var written = JsonNode.Parse(ModelJson.Write(record))!.AsObject();
            var backwards = new JsonObject(written.Reverse().Select(m => KeyValuePair.Create(m.Key, m.Value?.DeepClone())));
            Assert.Equal(record, ModelJson.ReadAny(Encoding.UTF8.GetBytes(backwards.ToJsonString())).GetValueOrThrow());
        }
    }

    [Theory]
    [InlineData("""{"code":"MSP","title":"x","grade":"documented","source":"y","type":"meeting/1"}""", Codes.JsonTypeUnknown, "$.type")]
    [InlineData("""{"code":"MSP","title":"x","grade":"documented","source":"y","type":"office/2"}""", Codes.JsonTypeUnknown, "$.type")]
    [InlineData("""{"code":"MSP","title":"x","grade":"documented","source":"y","type":5}""", Codes.JsonMemberUnknown, "$")]
    [InlineData("""{"code":"MSP","title":"x","grade":"documented","source":"y","$schema":5}""", Codes.JsonMemberUnknown, "$")]
    [InlineData("""{"type":"office/1","code":"MSP","title":"x","grade":"documented","source":"y","type":"office/1"}""", Codes.JsonMemberUnknown, "$")]
    [InlineData("""{"code":"MSP","type":"office/1","title":"x","grade":"documented","source":"y","type":"office/1"}""", Codes.JsonMemberUnknown, "$")]
    [InlineData("""{"$schema":"a","code":"MSP","title":"x","grade":"documented","source":"y","$schema":"b"}""", Codes.JsonMemberUnknown, "$")]
    [InlineData("""{"type":"office/1","$schema":"a","code":"MSP","title":"x","grade":"documented","source":"y","$schema":"b"}""", Codes.JsonMemberUnknown, "$")]
    [InlineData("""{"code":"MSP","title":"x","grade":"documented","source":"y","type":"office/1",}""", Codes.JsonMalformed, "$")]
    [InlineData("""{"code":"MSP","title":"x","grade":"documented","source":"y" "type":"office/1"}""", Codes.JsonMalformed, "$")]
    [InlineData("""{"code":"msp","title":"x","grade":"documented","source":"y","$schema":"a"}""", Codes.OfficeCodeMalformed, "$.code")]
    [InlineData("""{"type":"office/1","code":"msp","title":"x","grade":"documented","source":"y","$schema":"a"}""", Codes.OfficeCodeMalformed, "$.code")]
    public void Refuses_what_is_wrong_about_them(string json, string code, string path)
    {
        var finding = Assert.Single(ModelJson.Read<Office>(json).Findings);
        Assert.Equal((code, path), (finding.Code, finding.Path));
    }

    [Fact]
    public void Refuses_a_schema_within_a_record_and_a_file_without_a_type()
    {
        Assert.Equal(
            [(Codes.JsonMemberUnknown, "$.blocks[0]")],
            ModelJson
                .Read<RotationRule>(
                    """{"cycle":["EEG"],"firstYear":2018,"yearsPerTurn":1,"blocks":[{"$schema":"x","offices":["MSP"],"offset":0}],"type":"rotationRule/1"}"""
                )
                .Findings.Select(f => (f.Code, f.Path))
        );
        Assert.Equal(Codes.JsonTypeUnknown, Assert.Single(ModelJson.ReadAny("""{"$schema":"x","code":"MSP"}"""u8).Findings).Code);
    }

    [Fact]
    public void Writes_no_half_of_a_character_and_says_where_it_is()
    {
        var report = Register.Default.Reports[0];
        var spoiled = report with { Items = [report.Items[0], report.Items[1] with { Title = "x\uD800y" }, .. report.Items[2..]] };
        var thrown = Assert.Throws<JsonException>(() => ModelJson.Write(spoiled));
        Assert.Equal("$.items[1].title", thrown.Path);
        Assert.Contains("half of a surrogate pair", thrown.Message, StringComparison.Ordinal);
        Assert.Equal("$[1].title", Assert.Throws<JsonException>(() => ModelJson.WriteList<Office>([Expected, Expected with { Title = "\uDC00" }])).Path);
        Assert.Equal("$.source", Assert.Throws<JsonException>(() => ModelJson.Write(Expected with { Source = Citation.Parse("a\uD800") })).Path);
        var parameter = new RuleParameter
        {
            Name = "x",
            Value = ParameterValue.Of(["a", "\uD800"]),
            Grade = Grade.NotEstablished,
        };
        Assert.Equal("$.value[1]", Assert.Throws<JsonException>(() => ModelJson.Write(parameter)).Path);
        Assert.Equal("$.value", Assert.Throws<JsonException>(() => ModelJson.Write(parameter with { Value = ParameterValue.Of("\uDC00\uD800") })).Path);
    }

    [Fact]
    public void Writes_whole_characters_of_every_plane_and_the_replacement_character_itself()
    {
        var office = Expected with { Title = "\U00020000 \uFFFD \U0001F54A and the escape \\uFFFD as a text" };
        Assert.Equal(office, ModelJson.Read<Office>(ModelJson.Write(office)).GetValueOrThrow());
    }

    [Fact]
    public void Writes_no_default_code() => Assert.Throws<JsonException>(() => ModelJson.Write(Expected with { Code = default }));

    [Theory]
    [InlineData("year")]
    [InlineData("office")]
    [InlineData("group")]
    public void Refuses_a_cell_of_a_chair_table_without_all_three_members(string member)
    {
        var report = JsonNode.Parse(ModelJson.Write(Register.Default.Reports[0]))!;
        report["chairTable"]![4]!.AsObject().Remove(member);
        Assert.Equal(
            [(Codes.JsonMemberMissing, "$.chairTable[4]")],
            ModelJson.Read<MeetingReport>(report.ToJsonString()).Findings.Select(f => (f.Code, f.Path))
        );
    }
}
