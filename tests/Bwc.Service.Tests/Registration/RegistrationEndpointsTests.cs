using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.RegularExpressions;
using Bwc.Model;
using Bwc.Service.Registration;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Bwc.Tests;

public partial class RegistrationEndpointsTests
{
    [Fact]
    public async Task The_example_has_what_a_desk_meets_and_one_who_is_confirmed()
    {
        await using var desk = await RunningDesk.Start();
        var meeting = Assert.Single((await desk.Get("/meetings")).EnumerateArray());
        Assert.Equal(("MX3-2020", "2021-09-03"), (Text(meeting, "id"), Text(meeting, "on")));
        Assert.Equal(
            (10, 1),
            (meeting.GetProperty("counts").GetProperty("open").GetInt32(), meeting.GetProperty("counts").GetProperty("confirmed").GetInt32())
        );
        var work = await desk.Get(RunningDesk.Example + "/work");
        Assert.Equal(
            (2, 2, 1),
            (
                work.GetProperty("unknown").GetProperty("count").GetInt32(),
                work.GetProperty("duplicates").GetProperty("count").GetInt32(),
                work.GetProperty("claimsThatDiffer").GetProperty("count").GetInt32()
            )
        );
        Assert.Equal(["PHL"], work.GetProperty("unknown").GetProperty("first")[0].GetProperty("suggestions").EnumerateArray().Select(s => Text(s, "who")));
        Assert.Equal(Codes.ClaimedKindDiffers, Text(work.GetProperty("claimsThatDiffer").GetProperty("first")[0].GetProperty("remarks")[0], "code"));
        Assert.Equal(0, (await desk.Get(RunningDesk.Example + "/changes")).GetArrayLength());
    }

    [Fact]
    public async Task An_entry_is_stored_with_the_ruling_and_the_facts_that_the_library_gives()
    {
        await using var desk = await RunningDesk.Start();
        var entry = await desk.Get(RunningDesk.Example + "/entries", "POST", new { name = "Égypte", note = "A" });
        var stored = (await desk.Get($"{RunningDesk.Example}/entries?after={Number(entry) - 1}"))[0].GetProperty("ruling");
        var ruling = Register.Default.Classify("EGY", new NodaTime.LocalDate(2021, 9, 3)).GetValueOrThrow();
        Assert.Equal(("Egypt", "signatoryState", "44(1)"), (Text(stored, "participant"), Text(stored, "category"), Text(stored, "rule")));
        Assert.Equal(("documented", "Bwc.Model " + Register.DataVersion), (Text(stored, "grade"), Text(stored, "dataVersion")));
        Assert.Equal(
            ruling.Steps.Select(s => (s.Text, s.Citation.ToString())),
            stored.GetProperty("facts").EnumerateArray().Select(f => (Text(f, "text"), Text(f, "citation")))
        );
    }

    [Fact]
    public async Task Only_a_claim_that_differs_is_counted_and_a_remark_behind_a_name_is_not_a_part_of_it()
    {
        await using var desk = await RunningDesk.Start();
        await desk.Get(
            RunningDesk.Example + "/entries",
            "POST",
            new
            {
                name = "Chad",
                claimed = "delegation",
                note = "B",
            }
        );
        var entry = await desk.Get(RunningDesk.Example + "/entries", "POST", new { name = "Egypt (signatory)", note = "B" });
        var stored = (await desk.Get($"{RunningDesk.Example}/entries?after={Number(entry) - 1}"))[0];
        Assert.Equal("signatoryState", Text(stored.GetProperty("ruling"), "category"));
        var work = await desk.Get(RunningDesk.Example + "/work");
        Assert.Equal(1, work.GetProperty("claimsThatDiffer").GetProperty("count").GetInt32());
    }

    [Fact]
    public async Task Whoever_is_unknown_is_corrected_by_a_suggestion_and_then_confirmed_and_listed()
    {
        await using var desk = await RunningDesk.Start();
        var entry = await desk.Get(RunningDesk.Example + "/entries", "POST", new { name = "Switzerlnd", note = "A *star* <b>" });
        var (status, problem) = await desk.Ask("POST", $"/entries/{Number(entry)}/confirm", new { version = 1 });
        Assert.Equal((422, Codes.ParticipantUnknown, "CHE"), (status, Text(problem, "code"), Text(problem.GetProperty("candidates")[0], "who")));
        await desk.Get(
            $"/entries/{Number(entry)}",
            "PUT",
            new
            {
                version = 1,
                name = "CHE",
                note = "A *star* <b>",
            }
        );
        await desk.Get($"/entries/{Number(entry)}/confirm", "POST", new { version = 2 });
        var list = await desk.Client.GetStringAsync(new Uri("/registration" + RunningDesk.Example + "/participants.md", UriKind.Relative));
        Assert.Contains("\n## State Party\n\n* Kenya\n  * Example Delegate 1\n* Switzerland\n  * A \\*star\\* \\<b\\>\n", list, StringComparison.Ordinal);
        var actions = (await desk.Get(RunningDesk.Example + "/audit")).EnumerateArray().Select(r => Text(r, "action"));
        Assert.Equal(["open", "import", "confirm", "add", "correct", "confirm"], actions);
    }

    [Fact]
    public async Task Nobody_is_confirmed_twice_with_the_same_note()
    {
        await using var desk = await RunningDesk.Start();
        var twins = (await desk.Get(RunningDesk.Example + "/work")).GetProperty("duplicates").GetProperty("first").EnumerateArray().Select(Number).ToArray();
        await desk.Get($"/entries/{twins[0]}/confirm", "POST", new { version = 1 });
        var (status, problem) = await desk.Ask("POST", $"/entries/{twins[1]}/confirm", new { version = 1 });
        Assert.Equal((409, RegistrationCodes.ConfirmedTwice), (status, Text(problem, "code")));
        await desk.Get($"/entries/{twins[1]}/withdraw", "POST", new { version = 1 });
        (status, problem) = await desk.Ask("POST", $"/entries/{twins[1]}/confirm", new { version = 2 });
        Assert.Equal((409, RegistrationCodes.EntryWithdrawn), (status, Text(problem, "code")));
        Assert.Equal(0, (await desk.Get(RunningDesk.Example + "/work")).GetProperty("duplicates").GetProperty("count").GetInt32());
    }

    [Fact]
    public async Task The_paragraphs_on_who_took_part_are_drafted_from_whoever_is_confirmed()
    {
        await using var desk = await RunningDesk.Start();
        foreach (var entry in (await desk.Get(RunningDesk.Example + "/entries?state=open")).EnumerateArray())
        {
            if (Text(entry, "name") is "Egypt" or "Japan" or "Israel" or "WHO" or "UNIDIR")
                await desk.Get($"/entries/{Number(entry)}/confirm", "POST", new { version = 1 });
        }

        var english = await desk.Client.GetStringAsync(new Uri("/registration" + RunningDesk.Example + "/paragraphs.md", UriKind.Relative));
        Assert.Contains("States Parties", english, StringComparison.Ordinal);
        Assert.Contains("Japan", english, StringComparison.Ordinal);
        Assert.DoesNotContain("France", english, StringComparison.Ordinal); // open, and not confirmed
        Assert.DoesNotContain("Delegate", english, StringComparison.Ordinal);
        var french = await desk.Client.GetStringAsync(new Uri("/registration" + RunningDesk.Example + "/paragraphs.md?language=fr", UriKind.Relative));
        Assert.Contains("Japon", french, StringComparison.Ordinal);
        var (status, problem) = await desk.Ask("GET", RunningDesk.Example + "/paragraphs.md?language=tlh");
        Assert.Equal((400, Codes.WordUnknown), (status, Text(problem, "code")));
        await desk.Get(
            "/meetings",
            "POST",
            new
            {
                id = "mine",
                title = "A seminar",
                on = "2020-02-01",
            }
        );
        (status, problem) = await desk.Ask("GET", "/meetings/mine/paragraphs.md");
        Assert.Equal((422, Codes.MeetingUnknown), (status, Text(problem, "code")));
    }

    [Fact]
    public async Task A_meeting_of_the_register_brings_its_title_and_day_and_one_of_ones_own_names_them()
    {
        await using var desk = await RunningDesk.Start();
        var known = await desk.Get("/meetings", "POST", new { id = "MX2-2020" });
        Assert.Equal(Register.Default.FindMeeting("MX2-2020").Value!.Title, Text(known, "title"));
        await desk.Get(
            "/meetings",
            "POST",
            new
            {
                id = "mine",
                title = "A seminar",
                on = "2020-02-01",
            }
        );
        Assert.Equal(3, (await desk.Get("/meetings")).GetArrayLength());
        Assert.Equal("signatoryState", Text((await desk.Get("/meetings/mine/entries", "POST", new { name = "Egypt" })).GetProperty("ruling"), "category"));
    }

    [Fact]
    public async Task What_is_refused_has_a_code_that_the_catalogue_knows_and_changes_nothing()
    {
        await using var desk = await RunningDesk.Start();
        var before = (await desk.Get(RunningDesk.Example + "/entries")).GetRawText();
        var entries = RunningDesk.Example + "/entries";
        var import = RunningDesk.Example + "/import";
        (string Method, string Path, object? Body, int Status, string Code)[] wrong =
        [
            ("POST", entries, new { name = "" }, 422, Codes.NameEmpty),
            ("POST", entries, new { name = new string('a', 201) }, 422, Codes.NameTooLong),
            ("POST", entries, new { name = "Kenya", note = "a\nb" }, 422, RegistrationCodes.TextUnfit),
            ("POST", entries, new { name = "Kenya", surprise = 1 }, 422, Codes.JsonShapeWrong),
            ("POST", entries, "name\nKenya", 415, Codes.UsageWrong),
            ("POST", "/meetings/none/entries", new { name = "Kenya" }, 404, Codes.MeetingUnknown),
            ("GET", "/meetings/none/work", null, 404, Codes.MeetingUnknown),
            ("GET", entries + "?state=gone", null, 400, Codes.WordUnknown),
            ("POST", "/meetings", new { id = "MX3-2020" }, 409, RegistrationCodes.MeetingExists),
            ("POST", "/meetings", new { id = "mine", title = "A seminar" }, 422, Codes.DateMalformed),
            (
                "POST",
                "/meetings",
                new
                {
                    id = "a/b",
                    title = "A seminar",
                    on = "2020-02-01",
                },
                422,
                RegistrationCodes.TextUnfit
            ),
            ("PUT", "/entries/1", new { version = 1, name = "France" }, 409, RegistrationCodes.VersionStale),
            ("PUT", "/entries/999", new { version = 1, name = "France" }, 404, RegistrationCodes.EntryUnknown),
            ("POST", "/entries/1/withdraw", new { version = 7 }, 409, RegistrationCodes.VersionStale),
            ("POST", import, new { name = "Kenya" }, 415, Codes.UsageWrong),
            ("POST", import, "who\nKenya\n", 422, Codes.ColumnUnknown),
            ("POST", import, "name,note\nKenya,a\nFrance\n", 422, Codes.RowUnreadable),
            ("POST", import, "name,note\nKenya,a\n,b\n", 422, Codes.NameEmpty),
            ("POST", import, "name,note\nKenya,\"a\n", 422, Codes.RowUnreadable),
            ("POST", import, "name\n" + string.Concat(Enumerable.Repeat("Nobody\n", 1_001)), 422, RegistrationCodes.TooManyUnknown),
        ];
        foreach (var (method, path, body, status, code) in wrong)
        {
            var (was, problem) = await desk.Ask(method, path, body);
            Assert.True((was, Text(problem, "code")) == (status, code), $"{method} {path} {body}: {was} {problem}");
            Assert.Contains(';', Text(problem, "detail"));
            Assert.NotEmpty(Text(problem, "remedy"));
            Assert.Equal(200, (int)(await desk.Client.GetAsync(new Uri(Text(problem, "type"), UriKind.Relative))).StatusCode);
        }

        Assert.Equal(before, (await desk.Get(entries)).GetRawText());
        await using var db = await desk.Open();
        Assert.Equal((1, 3), (db.Imports.Count(), db.Audit.Count()));
    }

    [Theory]
    [InlineData("Host", "evil.example", 403)]
    [InlineData("Sec-Fetch-Site", "cross-site", 403)]
    [InlineData("Sec-Fetch-Site", "same-site", 403)]
    [InlineData("Sec-Fetch-Site", "same-origin", 200)]
    [InlineData("Host", "localhost", 200)]
    public async Task A_page_of_another_site_is_not_answered(string header, string value, int status)
    {
        await using var desk = await RunningDesk.Start();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/registration/meetings", UriKind.Relative));
        request.Headers.TryAddWithoutValidation(header, value);
        using var response = await desk.Client.SendAsync(request);
        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
    }

    [Theory]
    [InlineData("name;category;note\nKenya;stateParty;\nChad;;late\n")]
    [InlineData("Country\nKenya\nChad\n")]
    [InlineData("no\tParticipant\n1\tKenya\n2\tChad\n")]
    public async Task A_table_as_a_spreadsheet_saves_it_is_taken(string table)
    {
        await using var desk = await RunningDesk.Start();
        var (status, _) = await desk.Ask("POST", RunningDesk.Example + "/import", table);
        Assert.Equal(200, status);
        await using var db = await desk.Open();
        Assert.Equal(["Kenya", "Chad"], db.Entries.Where(e => e.ImportId == 2).OrderBy(e => e.Id).Select(e => e.Given));
    }

    [Fact]
    public async Task A_file_of_more_than_16_MiB_is_refused_before_it_is_sent()
    {
        await using var desk = await RunningDesk.Start();
        var (status, text) = await Raw.Send(
            desk.Client.BaseAddress!,
            "POST /registration/meetings/MX3-2020/import HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/csv\r\nContent-Length: 16777217\r\n\r\n"u8.ToArray()
        );
        Assert.Equal(413, status);
        Assert.Contains(RegistrationCodes.FileTooLarge, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_path_of_the_desk_stands_in_the_README_and_no_other()
    {
        await using var desk = await RunningDesk.Start();
        var page = await File.ReadAllTextAsync(Path.Combine(Root(), "docs", "samples", "README.md"));
        var table = page[page.IndexOf("| at `/registration` |", StringComparison.Ordinal)..];
        var named = Paths().Matches(table[..table.IndexOf("\n\n", StringComparison.Ordinal)]).Select(m => m.Value.Trim('`'));
        var routes = desk
            .Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.RoutePattern.RawText!.StartsWith("/registration/", StringComparison.Ordinal))
            .Select(e =>
                e.Metadata.GetRequiredMetadata<HttpMethodMetadata>().HttpMethods.Single()
                + e.RoutePattern.RawText!["/registration".Length..].Replace("/{meeting}", "/ID").Replace("/{id:long}", "/N").Insert(0, " ")
            );
        Assert.Equal(routes.Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));
    }

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(here, "..", "..", "..", ".."));

    [GeneratedRegex("`(GET|POST|PUT) /[^`]+`")]
    private static partial Regex Paths();

    private static string Text(JsonElement element, string member) => element.GetProperty(member).GetString()!;

    private static long Number(JsonElement entry) => entry.GetProperty("id").GetInt64();
}
