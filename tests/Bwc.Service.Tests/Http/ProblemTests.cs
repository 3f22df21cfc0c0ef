using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Bwc.Model;

namespace Bwc.Tests;

[Collection(OneService.Name)]
public class ProblemTests(Running service)
{
    public static TheoryData<string, int, string, string> Questions =>
        new()
        {
            { "/participation/Atlantis?on=2021-09-03", 404, Codes.ParticipantUnknown, "path: who" },
            { "/participation/Korea?on=2021-09-03", 409, Codes.StateAmbiguous, "path: who" },
            { "/participation/AU?on=2021-09-03", 409, Codes.ParticipantAmbiguous, "path: who" },
            { "/participation/%20?on=2021-09-03", 400, Codes.NameEmpty, "path: who" },
            { "/participation/EGY", 400, Codes.UsageWrong, "query: on" },
            { "/participation/EGY?on=", 400, Codes.DateMalformed, "query: on" },
            { "/participation/EGY?on=2021-02-30", 400, Codes.DateMalformed, "query: on" },
            { "/participation/EGY?on=3.9.2021", 400, Codes.DateMalformed, "query: on" },
            { "/participation/EGY?on=2021-09-03&on=2021-09-04", 400, Codes.UsageWrong, "query: on" },
            { "/participation/EGY?on=2021-09-03&day=1", 400, Codes.UsageWrong, "query: day" },
            { "/participation/EGY?on=2021-09-03&basis=1", 400, Codes.WordUnknown, "query: basis" },
            { "/states/Atlantis/status?on=2021-09-03", 404, Codes.StateUnknown, "path: who" },
            { "/states/Korea/status?on=2021-09-03", 409, Codes.StateAmbiguous, "path: who" },
            { "/states/EGY/status?on=2021-09-03&language=tlh", 400, Codes.WordUnknown, "query: language" },
            { "/states", 400, Codes.UsageWrong, "query: on" },
            { "/states?on=2021-09-03&status=neither,signatory", 400, Codes.WordUnknown, "query: status" },
            { "/states?on=2021-09-03&group=NOPE", 400, Codes.GroupUnknown, "query: group" },
            { "/states?on=2021-09-03&group=%E2%98%83", 400, Codes.GroupCodeMalformed, "query: group" },
            { "/chairs/0", 400, Codes.YearOutOfRange, "path: year" },
            { "/chairs/MMXX", 400, Codes.YearsMalformed, "path: year" },
            { "/chairs/99999999999999999999", 400, Codes.YearsMalformed, "path: year" },
            { "/chairs/2020?year=3", 400, Codes.UsageWrong, "query: year" },
            { "/chairs/2020/MX7", 404, Codes.OfficeUnknown, "path: office" },
            { "/chairs/2030/MX3", 404, Codes.YearWithoutProgramme, "path: office" },
            { "/chairs/2020/M%C3%97", 400, Codes.OfficeCodeMalformed, "path: office" },
            { "/meetings?year=-1", 400, Codes.YearsMalformed, "query: year" },
            { "/codes/BWC-NOT-999", 404, Codes.UsageWrong, "path: code" },
        };

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task A_question_that_cannot_be_answered_says_what_where_and_what_would_be_right(string path, int status, string code, string place)
    {
        using var response = await service.Client.GetAsync(new Uri(path, UriKind.Relative));
        var problem = Problem(await response.Content.ReadAsStringAsync());
        Assert.Equal((status, "application/problem+json"), ((int)response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        Assert.Equal(
            (status, code, place, "/codes/" + code),
            (problem.GetProperty("status").GetInt32(), Text(problem, "code"), Text(problem, "place"), Text(problem, "type"))
        );
        Assert.Contains(';', Text(problem, "detail"));
        Assert.NotEmpty(Text(problem, "title"));
        Assert.NotEmpty(Text(problem, "remedy"));
        Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
        Assert.Equal(200, (int)(await service.Client.GetAsync(new Uri(Text(problem, "type"), UriKind.Relative))).StatusCode);
    }

    [Theory]
    [InlineData("Korea", "KOR,PRK")]
    [InlineData("Egipt", "EGY")]
    [InlineData("Switzerlnd", "CHE")]
    [InlineData("World Heath Organization", "WHO")]
    public async Task Those_who_may_have_been_meant_are_named_and_asking_with_them_is_answered(string name, string expected)
    {
        using var response = await service.Client.GetAsync(new Uri($"/participation/{Uri.EscapeDataString(name)}?on=2021-09-03", UriKind.Relative));
        var candidates = Problem(await response.Content.ReadAsStringAsync()).GetProperty("candidates").EnumerateArray().Select(c => Text(c, "who")).ToArray();
        Assert.Equal(expected, string.Join(',', candidates));
        foreach (var who in candidates)
            await service.Ask($"/participation/{Uri.EscapeDataString(who)}?on=2021-09-03");
    }

    [Theory]
    [InlineData("", 400, Codes.JsonEmpty)]
    [InlineData("{", 400, Codes.JsonMalformed)]
    [InlineData("\0", 400, Codes.JsonMalformed)]
    [InlineData("[]", 422, Codes.JsonShapeWrong)]
    [InlineData("""{"figures":[{}]}""", 422, Codes.JsonMemberMissing)]
    [InlineData("""{"type":"register/1"}""", 422, Codes.JsonTypeUnknown)]
    [InlineData("""{"type":"meetingReport/1","surprise":1}""", 422, Codes.JsonMemberUnknown)]
    public async Task A_body_that_is_no_report_is_refused_with_findings(string body, int status, string code)
    {
        foreach (var path in new[] { "/reports/validate", "/reports/audit" })
        {
            using var content = new StringContent(body, Encoding.UTF8, new MediaTypeHeaderValue("application/json"));
            var (was, type, text) = await service.Post(path, content);
            Assert.Equal((status, "application/problem+json"), (was, type));
            Assert.Equal(code, Text(Problem(text).GetProperty("findings")[0], "code"));
            Assert.Equal(code, Text(Problem(text), "code"));
        }
    }

    [Theory]
    [InlineData("?on=2021-09-03", "application/json", "Kenya", 415, "header: Content-Type")]
    [InlineData("?on=2021-09-03", "text/html", "Kenya", 415, "header: Content-Type")]
    [InlineData("", "text/csv", "Kenya", 400, "query: on")]
    [InlineData("?on=2021-09-03&column=delegation", "text/csv", "name\nKenya", 400, "query: column")]
    [InlineData("?on=2021-09-03", "text/csv", "many lines", 413, "body")]
    [InlineData("?on=2021-09-03", "text/csv", "many letters", 413, "body")]
    public async Task A_list_that_cannot_be_ruled_on_is_refused(string query, string type, string list, int status, string place)
    {
        var body = list switch
        {
            "many lines" => new string('\n', 1_001),
            "many letters" => new string('x', (1024 * 1024) + 1),
            _ => list,
        };
        using var content = new StringContent(body, Encoding.UTF8, new MediaTypeHeaderValue(type, "utf-8"));
        var (was, media, text) = await service.Post("/participants" + query, content);
        Assert.Equal((status, "application/problem+json", place), (was, media, Text(Problem(text), "place")));
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/jsonp")]
    [InlineData(null)]
    public async Task A_body_of_another_type_is_refused(string? type)
    {
        using var content = new ByteArrayContent("{}"u8.ToArray());
        content.Headers.ContentType = type is null ? null : new MediaTypeHeaderValue(type);
        var (status, media, text) = await service.Post("/reports/validate", content);
        Assert.Equal((415, "application/problem+json", "header: Content-Type"), (status, media, Text(Problem(text), "place")));
    }

    [Theory]
    [InlineData("GET", "/reports/validate", 405)]
    [InlineData("DELETE", "/chairs/2020", 405)]
    [InlineData("POST", "/states", 405)]
    [InlineData("GET", "/nowhere", 404)]
    [InlineData("GET", "/participation/", 404)]
    [InlineData("GET", "/wwwroot/index.html", 404)]
    [InlineData("GET", "/empty", 404)]
    public async Task What_is_not_there_and_methods_that_do_not_fit_are_problems_too(string method, string path, int status)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(path, UriKind.Relative));
        using var response = await service.Client.SendAsync(request);
        Assert.Equal((status, "application/problem+json"), ((int)response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        Assert.Equal(status, Problem(await response.Content.ReadAsStringAsync()).GetProperty("status").GetInt32());
    }

    private static JsonElement Problem(string text) => JsonDocument.Parse(text).RootElement;

    private static string Text(JsonElement element, string member) => element.GetProperty(member).GetString()!;
}
