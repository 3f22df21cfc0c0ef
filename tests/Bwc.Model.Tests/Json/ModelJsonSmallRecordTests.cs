using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bwc.Model;
using Bwc.Model.Json;
using Bwc.Model.Reports;
using CsCheck;

namespace Bwc.Tests;

/// <summary>
/// The small records of a report are read and written in fewer steps than the serializer takes. The serializer itself, along the generated contract,
/// is the judge:
/// whatever is done to a text, both read the same record or both refuse.
/// </summary>
public class ModelJsonSmallRecordTests
{
    private static readonly string Report = ModelJson.Write(Register.Default.FindReport("BWC/MSP/2020/MX.3/2").GetValueOrThrow());

    private static readonly string[] Values =
    [
        "null",
        "0",
        "7",
        "-1",
        "1.5",
        "1e2",
        "99999999999",
        "true",
        "\"\"",
        "\"EGY\"",
        "\"egy\"",
        "\"EEG\"",
        "\"MX3\"",
        "\"chair\"",
        "\"Chair\"",
        "\"group\"",
        "\"BWC/MSP/2020/MX.3/WP.4\"",
        "\"\\ud800\"",
        "[]",
        "[null]",
        "[\"EGY\",\"CHE\"]",
        "[\"EGY\",3]",
        "{}",
        "{\"kind\":\"state\",\"state\":\"EGY\",\"name\":null}",
    ];

    [Fact]
    public void Both_read_the_report_of_MX3() =>
        Assert.Equal(
            ByContract(Report.Replace("\"type\": \"meetingReport/1\",", string.Empty, StringComparison.Ordinal)),
            ModelJson.Read<MeetingReport>(Report).GetValueOrThrow()
        );

    [Fact]
    public void Both_write_the_report_of_MX3() =>
        Assert.Equal(
            JsonNode
                .Parse(JsonSerializer.Serialize(ModelJson.Read<MeetingReport>(Report).GetValueOrThrow(), ModelJsonOptions.Context.MeetingReport))!
                .ToJsonString(),
            Changed(_ => { }).ToJsonString()
        );

    [Theory]
    [InlineData("year")]
    [InlineData("office")]
    [InlineData("group")]
    public void A_cell_of_a_chair_table_has_all_three_members(string member)
    {
        var text = Changed(report => report["chairTable"]![4]!.AsObject().Remove(member)).ToJsonString();
        Assert.Equal([(Codes.JsonMemberMissing, "$.chairTable[4]")], ModelJson.Read<MeetingReport>(text).Findings.Select(f => (f.Code, f.Path)));
    }

    [Fact]
    public void Whatever_is_done_to_a_small_record_both_read_the_same_or_both_refuse()
    {
        var (read, refused) = (0, 0);
        Gen.Select(Gen.Int[0, 3], Gen.Int[0, 1000], Gen.Int[0, 5], Gen.Int[0, 8], Gen.OneOfConst(Values))
            .Sample(
                (list, at, how, member, value) =>
                {
                    var text = Text(Changed(report => Damage(SmallRecord(report, list, at), how, member, value)), how, value);
                    var expected = ByContract(text);
                    var found = ModelJson.Read<MeetingReport>(text);
                    Assert.Equal(expected, found.IsSuccess ? found.Value : null);
                    if (!found.IsSuccess)
                        Assert.All(found.Findings, f => Assert.DoesNotContain("here stands null; give an object", f.Message, StringComparison.Ordinal));
                    if (found.IsSuccess)
                        Interlocked.Increment(ref read);
                    else
                        Interlocked.Increment(ref refused);
                },
                iter: 5_000
            );
        Assert.True(read > 300 && refused > 300, $"{read} read, {refused} refused");
    }

    private static JsonObject Changed(Action<JsonObject> change)
    {
        var report = JsonNode.Parse(Report)!.AsObject();
        report.Remove("type");
        change(report);
        return report;
    }

    private static JsonObject SmallRecord(JsonObject report, int list, int at)
    {
        if (list < 2)
        {
            var records = (list == 0 ? report["chairTable"]! : report["summary"]!["views"]!).AsArray();
            return records[at % records.Count]!.AsObject();
        }

        var contributions = report["items"]!.AsArray().Select(i => i!["contributions"]!.AsArray()).Where(c => c.Count > 0).ToArray();
        var some = contributions[at % contributions.Length];
        var contribution = some[at % some.Count]!.AsObject();
        return list == 2 ? contribution : contribution["by"]!.AsObject();
    }

    private static void Damage(JsonObject record, int how, int member, string value)
    {
        var (name, old) = record.ToArray()[member % record.Count];
        switch (how)
        {
            case 0:
                record[name] = "VALUE";
                break;
            case 1:
                record.Remove(name);
                break;
            case 2:
                record["another"] = "VALUE";
                break;
            case 3:
                record.Remove(name);
                record[name] = old?.DeepClone();
                break;
            case 4:
                record["REPEATED"] = name;
                break;
            default:
                record.Remove(name);
                record[name.ToUpperInvariant()] = old?.DeepClone();
                break;
        }
    }

    /// <summary>What no tree can hold is put into the text: a value as it is written, a member that stands twice.</summary>
    private static string Text(JsonObject report, int how, string value)
    {
        var text = report.ToJsonString();
        if (how == 4)
        {
            var at = text.IndexOf("\"REPEATED\":\"", StringComparison.Ordinal);
            var name = text[(at + 12)..text.IndexOf('"', at + 12)];
            text = text.Replace($"\"REPEATED\":\"{name}\"", $"\"{name}\":{value}", StringComparison.Ordinal);
        }

        return text.Replace("\"VALUE\"", value, StringComparison.Ordinal);
    }

    private static MeetingReport? ByContract(string text)
    {
        try
        {
            return JsonSerializer.Deserialize(Encoding.UTF8.GetBytes(text), ModelJsonOptions.Context.MeetingReport);
        }
        catch (Exception e) when (e is JsonException or ArgumentException or InvalidOperationException)
        {
            return null;
        }
    }
}
