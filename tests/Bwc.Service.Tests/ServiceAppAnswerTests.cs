using System.Collections.Immutable;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Bwc.Model;
using Bwc.Model.Json;

namespace Bwc.Tests;

[Collection(OneService.Name)]
public class ServiceAppAnswerTests(Running service)
{
    [Fact]
    public async Task Egypt_takes_no_part_in_decisions_on_3_September_2021_and_the_steps_say_why()
    {
        var ruling = await service.Ask("/participation/EGY?on=2021-09-03");
        Assert.Equal(("Egypt", "signatoryState", "44(1)"), (Text(ruling, "participant"), Text(ruling, "category"), Text(ruling, "rule")));
        Assert.False(ruling.GetProperty("takesPartInDecisions").GetBoolean());
        Assert.Contains("Egypt signed the Convention on 1972-04-10.", ruling.GetProperty("steps").EnumerateArray().Select(s => Text(s, "text")));
        Assert.All(ruling.GetProperty("steps").EnumerateArray(), s => Assert.NotEmpty(Text(s, "citation")));
        Assert.Contains(ruling.GetProperty("rights").EnumerateArray(), r => Text(r, "value") == "notEstablished");
    }

    [Theory]
    [InlineData("Ägypten", 404)]
    [InlineData("Égypte", 200)]
    [InlineData("埃及", 200)]
    [InlineData("مصر", 200)]
    [InlineData("Египет", 200)]
    [InlineData("eg", 200)]
    [InlineData("818", 200)]
    [InlineData(" Egypt ", 200)]
    public async Task A_State_is_named_in_the_six_languages_or_by_code(string name, int status)
    {
        using var response = await service.Client.GetAsync(new Uri($"/states/{Uri.EscapeDataString(name)}/status?on=2021-09-03", UriKind.Relative));
        Assert.Equal(status, (int)response.StatusCode);
        if (status == 200)
            Assert.Equal("EGY", Text(JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement, "state"));
    }

    [Fact]
    public async Task Whoever_the_lists_name_can_be_asked_for()
    {
        var states = await service.Ask("/states?on=9999-12-31");
        var bodies = await service.Ask("/organizations");
        Assert.Equal(197, states.GetArrayLength());
        var names = states
            .EnumerateArray()
            .SelectMany(s => new[] { Text(s, "state"), Text(s, "name") })
            .Concat(bodies.EnumerateArray().Select(b => Text(b, "name")));
        foreach (var name in names.Append("UNEP/GEF"))
            await service.Ask($"/participation/{Uri.EscapeDataString(name)}?on=2021-09-03");
    }

    [Fact]
    public async Task Four_States_were_outside_the_Convention_at_the_beginning_of_2026()
    {
        var outside = await service.Ask("/states?on=2026-01-01&status=neither");
        Assert.Equal(["DJI", "ERI", "ISR", "TCD"], outside.EnumerateArray().Select(s => Text(s, "state")).Order(StringComparer.Ordinal));
        var some = await service.Ask("/states?on=2021-09-03&status=stateParty&status=signatory&group=EEG&group=ONE");
        Assert.NotEqual(0, some.GetArrayLength());
        Assert.All(some.EnumerateArray(), s => Assert.Contains(Text(s, "group"), new[] { "EEG", "ONE" }));
    }

    [Fact]
    public async Task The_table_of_2020_is_that_of_the_report_and_each_cell_has_its_steps()
    {
        var table = await service.Ask("/chairs/2020");
        Assert.Equal(
            "MSP NAM, MX1 WG, MX2 WG, MX3 EEG, MX4 EEG, MX5 NAM",
            string.Join(", ", table.EnumerateArray().Select(s => $"{Text(s, "office")} {Text(s, "group")}"))
        );
        foreach (var slot in table.EnumerateArray())
        {
            var ruling = await service.Ask($"/chairs/2020/{Text(slot, "office")}");
            Assert.Equal(Text(slot, "group"), Text(ruling, "group"));
            Assert.NotEqual(0, ruling.GetProperty("steps").GetArrayLength());
        }

        Assert.False((await service.Ask("/chairs/2025/WG")).GetProperty("decided").GetBoolean());
        Assert.Equal(["WG", "MSP"], (await service.Ask("/chairs/2026")).EnumerateArray().Select(s => Text(s, "office")));
        Assert.Equal(0, (await service.Ask("/chairs/2021")).GetArrayLength());
    }

    [Fact]
    public async Task The_report_of_MX3_is_consistent_in_itself_and_its_oddities_are_found()
    {
        var report = ModelJson.Write(Register.Default.Reports[0]);
        var valid = await Judge("/reports/validate", report);
        Assert.True(valid.GetProperty("valid").GetBoolean());
        Assert.Equal(0, valid.GetProperty("findings").GetArrayLength());
        var audit = await Judge("/reports/audit", report);
        var warnings = audit.GetProperty("findings").EnumerateArray().Where(f => Text(f, "severity") == "warning").Select(f => Text(f, "code"));
        Assert.Equal(["BWC-ODD-005", "BWC-ODD-014", "BWC-ODD-008", "BWC-ODD-030", "BWC-ODD-030"], warnings);
    }

    [Theory]
    [InlineData("text/csv", "name,category\nKenya,stateParty\nEgypt (signatory),\nKenia,stateParty\n", "KEN:stateParty EGY:signatoryState KEN:stateParty", 2)]
    [InlineData("text/plain", "\uFEFFKorea, Republic of\r\n\r\nWHO\r\n", "KOR:stateParty :specialisedAgencyOrIntergovernmentalOrganisation", 2)]
    [InlineData("text/tab-separated-values", "Kenya\tx\nAtlantis\ty\n", "KEN:stateParty :", 1)]
    [InlineData("text/csv", "", "", 0)]
    public async Task A_whole_list_is_ruled_on_line_by_line(string type, string list, string expected, int participants)
    {
        using var content = new StringContent(list, Encoding.UTF8, new MediaTypeHeaderValue(type, "utf-8"));
        var (status, media, text) = await service.Post("/participants?on=2021-09-03", content);
        Assert.Equal((200, "application/json"), (status, media));
        var ruling = JsonSerializer.Deserialize<ParticipantListRuling>(text, JsonSerializerOptions.Web)!;
        Assert.Equal(expected, string.Join(' ', ruling.Entries.Select(e => $"{e.State}:{e.Category}")));
        Assert.Equal(participants, ruling.Participants);
        Assert.Equal(Register.Default.ReadParticipants(new StringReader(list), ruling.On).Value, ruling);
    }

    [Fact]
    public async Task A_report_that_contradicts_itself_is_answered_with_what_is_wrong()
    {
        var report = Register.Default.Reports[0];
        var twice = report with { Documents = report.Documents.Add(report.Documents[0]) };
        var findings = await Judge("/reports/audit", ModelJson.Write(twice));
        Assert.False(findings.GetProperty("valid").GetBoolean());
        Assert.Contains(
            findings.GetProperty("findings").EnumerateArray(),
            f => Text(f, "severity") == "error" && Text(f, "path").StartsWith("$.documents", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task What_is_answered_is_read_back_as_the_record_itself_with_nothing_to_configure()
    {
        var on = new NodaTime.LocalDate(2021, 9, 3);
        Assert.Equal(Register.Default.Classify("WHO", on).GetValueOrThrow(), await Read<ParticipationRuling>("/participation/WHO?on=2021-09-03"));
        Assert.Equal(Register.Default.Standing("EGY", on).GetValueOrThrow(), await Read<StateStanding>("/states/EGY/status?on=2021-09-03"));
        Assert.Equal(Register.Default.ChairOf(2020, OfficeCode.MX3).GetValueOrThrow(), await Read<YearChair>("/chairs/2020/MX3"));
        Assert.Equal(Register.Default.Sources.AsEnumerable(), await Read<ImmutableArray<Source>>("/sources"));
        Assert.Equal(Register.Default.Meetings.Where(m => m.ProgrammeYear == 2020), await Read<ImmutableArray<Meeting>>("/meetings?year=2020"));
    }

    [Fact]
    public async Task Lists_explain_groups_sources_meetings_and_codes()
    {
        Assert.Contains((await service.Ask("/groups")).EnumerateArray(), g => Text(g, "code") == "ONE");
        Assert.Contains((await service.Ask("/sources")).EnumerateArray(), s => Text(s, "id") == "FCO2000");
        Assert.Contains((await service.Ask("/meetings?year=2020")).EnumerateArray(), m => Text(m, "id") == "MX3-2020");
        Assert.Equal(0, (await service.Ask("/meetings?year=1999")).EnumerateArray().Count(m => m.GetProperty("programmeYear").GetInt32() != 1999));
        foreach (var code in (await service.Ask("/codes")).EnumerateArray())
            Assert.Equal(Text(code, "meaning"), Text(await service.Ask("/codes/" + Text(code, "code")), "meaning"));
    }

    private async Task<T?> Read<T>(string path) =>
        JsonSerializer.Deserialize<T>(await service.Client.GetStringAsync(new Uri(path, UriKind.Relative)), JsonSerializerOptions.Web);

    private async Task<JsonElement> Judge(string path, string report)
    {
        using var content = new StringContent(report, Encoding.UTF8, new MediaTypeHeaderValue("application/json"));
        var (status, type, text) = await service.Post(path, content);
        Assert.Equal((200, "application/json"), (status, type));
        return JsonDocument.Parse(text).RootElement;
    }

    private static string Text(JsonElement element, string member) => element.GetProperty(member).GetString()!;
}
