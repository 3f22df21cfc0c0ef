using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Bwc.Model;
using Bwc.Model.Json;

namespace Bwc.Tests;

/// <summary>Limits and odd input, over real sockets.</summary>
[Collection(OneService.Name)]
public class LimitsTests(Running service)
{
    private const int Limit = 1024 * 1024;

    [Theory]
    [InlineData("/participation/%FF%C3?on=2021-09-03")]
    [InlineData("/participation/%C0%AF?on=2021-09-03")]
    [InlineData("/participation/%00?on=2021-09-03")]
    [InlineData("/participation/%2F%2e%2e%2F?on=2021-09-03")]
    [InlineData("/participation/..%2f..%2fetc%2fpasswd?on=2021-09-03")]
    [InlineData("/participation/%252F?on=%FF")]
    [InlineData("/participation/%ED%A0%80?on=2021-09-03")]
    [InlineData("/participation/a;b=c?on=2021-09-03")]
    [InlineData("/participation/%E2%80%AE%1B[31m?on=%0d%0a")]
    [InlineData("/states?on=2021-09-03&status=%F0%9F%92%A9&%00=%00&=&&&")]
    [InlineData("/states?on[]=2021-09-03")]
    [InlineData("/chairs/-1")]
    [InlineData("/chairs/%D9%A2%D9%A0%D9%A2%D9%A0")]
    [InlineData("/chairs/2020/%00")]
    [InlineData("/chairs/2020/../../states")]
    [InlineData("//")]
    [InlineData("/\u00ff")]
    [InlineData("http://elsewhere/chairs/2020")]
    [InlineData("*")]
    public async Task Odd_addresses_are_refused_or_answered(string target)
    {
        var (status, text) = await Raw.Get(service.Address, target);
        Assert.InRange(status, 200, 499);
        Assert.DoesNotContain('\u001b', text);
    }

    [Theory]
    [InlineData(150, 404)]
    [InlineData(201, 400)]
    [InlineData(3000, 400)]
    [InlineData(5000, 414)]
    [InlineData(100_000, 414)]
    public async Task Long_names_are_refused(int length, int expected) =>
        Assert.Equal(expected, (await Raw.Get(service.Address, $"/participation/{new string('x', length)}?on=2021-09-03")).Status);

    [Fact]
    public async Task Many_parts_of_a_query_are_refused_and_many_headers_too()
    {
        Assert.Equal(400, (await Raw.Get(service.Address, "/states?" + string.Join('&', Enumerable.Range(0, 300).Select(i => $"x{i}=1")))).Status);
        var headers = string.Concat(Enumerable.Range(0, 100).Select(i => $"X-{i}: 1\r\n"));
        Assert.Equal(431, (await Raw.Send(service.Address, Encoding.ASCII.GetBytes($"GET /chairs/2020 HTTP/1.1\r\nHost: x\r\n{headers}\r\n"))).Status);
        Assert.Equal(400, (await Raw.Send(service.Address, "nonsense\r\n\r\n"u8.ToArray())).Status);
    }

    [Theory]
    [InlineData(Limit, false, 200)]
    [InlineData(Limit, true, 200)]
    [InlineData(Limit + 1, false, 413)]
    [InlineData(Limit + 1, true, 413)]
    [InlineData(3 * Limit, true, 413)]
    public async Task A_body_may_have_one_mebibyte_and_no_byte_more(int length, bool chunked, int expected)
    {
        var bytes = new byte[length];
        Array.Fill(bytes, (byte)' ');
        (bytes[0], bytes[^1]) = ((byte)'{', (byte)'}');
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/reports/validate", UriKind.Relative)) { Content = new ByteArrayContent(bytes) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.TransferEncodingChunked = chunked;
        // The client waits for the server's word before it sends, as curl does with large bodies.
        request.Headers.ExpectContinue = true;
        using var response = await service.Client.SendAsync(request);
        var answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
        Assert.Equal(expected, (int)response.StatusCode);
        // A report in which nothing stands contradicts nothing.
        if (expected == 200)
            Assert.True(answer.GetProperty("valid").GetBoolean());
        else
            Assert.Equal((expected, Codes.JsonTooLarge), (answer.GetProperty("status").GetInt32(), answer.GetProperty("code").GetString()));
    }

    [Theory]
    [InlineData("/chairs/2020")]
    [InlineData("/participation/Egypt?on=2021-09-03")]
    [InlineData("/participation/Nowhere?on=2021-09-03")]
    [InlineData("/")]
    public async Task HEAD_is_GET_without_the_body(string path)
    {
        using var asked = await service.Client.GetAsync(new Uri(path, UriKind.Relative));
        using var request = new HttpRequestMessage(HttpMethod.Head, new Uri(path, UriKind.Relative));
        using var head = await service.Client.SendAsync(request);
        Assert.Equal(
            (asked.StatusCode, asked.Content.Headers.ContentType, asked.Content.Headers.ContentLength),
            (head.StatusCode, head.Content.Headers.ContentType, head.Content.Headers.ContentLength)
        );
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("application/json; charset=utf-16", null, "header: Content-Type")]
    [InlineData("application/json; charset=\"iso-8859-1\"", null, "header: Content-Type")]
    [InlineData("application/json", "gzip", "header: Content-Encoding")]
    [InlineData("application/json; charset=UTF-8", "br", "header: Content-Encoding")]
    public async Task Other_charsets_and_encodings_are_refused_with_a_code(string type, string? encoding, string place)
    {
        using var content = new ByteArrayContent("{}"u8.ToArray());
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        if (encoding is not null)
            content.Headers.ContentEncoding.Add(encoding);
        var (status, media, text) = await service.Post("/reports/validate", content);
        Assert.Equal((415, "application/problem+json"), (status, media));
        var problem = JsonDocument.Parse(text).RootElement;
        Assert.Equal(Codes.UsageWrong, problem.GetProperty("code").GetString());
        Assert.Contains(place, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("application/json; charset=utf-8", null)]
    [InlineData("application/json; charset=\"UTF-8\"", "identity")]
    public async Task UTF8_that_is_named_is_read(string type, string? encoding)
    {
        using var content = new ByteArrayContent("{\"symbol\":\"BWC/MSP/2020/2\"}"u8.ToArray());
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        if (encoding is not null)
            content.Headers.ContentEncoding.Add(encoding);
        Assert.Equal(200, (await service.Post("/reports/validate", content)).Status);
    }

    [Fact]
    [Trait("Weight", "heavy")]
    public async Task A_body_that_does_not_come_is_not_waited_for()
    {
        var (status, text) = await Raw.Send(
            service.Address,
            "POST /reports/validate HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"u8.ToArray()
        );
        Assert.Equal(408, status);
        Assert.Contains("application/problem+json", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Content-Length: -1")]
    [InlineData("Content-Length: 99999999999999999999999")]
    [InlineData("Transfer-Encoding: gzip")]
    [InlineData("Content-Length: 5\r\nTransfer-Encoding: chunked")]
    [InlineData("Transfer-Encoding: chunked\r\nX: 1\r\n\r\nZZ")]
    public async Task Lengths_that_are_none_are_refused(string headers)
    {
        var (status, _) = await Raw.Send(
            service.Address,
            Encoding.ASCII.GetBytes($"POST /reports/audit HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nConnection: close\r\n{headers}\r\n\r\n{{}}")
        );
        Assert.InRange(status, 400, 499);
    }

    [Theory]
    [InlineData("deep lists")]
    [InlineData("deep objects")]
    [InlineData("no UTF-8")]
    [InlineData("many members")]
    [InlineData("one member again and again")]
    [InlineData("a long number")]
    [InlineData("a mark and nothing")]
    [InlineData("null")]
    public async Task Odd_bodies_are_refused_with_findings(string what)
    {
        byte[] body = what switch
        {
            "deep lists" => Encoding.ASCII.GetBytes(new string('[', 500_000)),
            "deep objects" => Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("{\"items\":", 100_000))),
            "no UTF-8" => [(byte)'{', (byte)'"', 0xFF, 0xFE, (byte)'"', (byte)':', (byte)'1', (byte)'}'],
            "many members" => Encoding.ASCII.GetBytes("{" + string.Join(',', Enumerable.Range(0, 60_000).Select(i => $"\"m{i}\":1")) + "}"),
            "one member again and again" => Encoding.ASCII.GetBytes("{" + string.Join(',', Enumerable.Repeat("\"items\":[]", 60_000)) + "}"),
            "a long number" => Encoding.ASCII.GetBytes("{\"programmeYear\":" + new string('9', 900_000) + "}"),
            "a mark and nothing" => [0xEF, 0xBB, 0xBF],
            _ => "null"u8.ToArray(),
        };
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        var (status, type, text) = await service.Post("/reports/audit", content);
        Assert.True(status is 400 or 422, $"{what}: {status} {text[..Math.Min(200, text.Length)]}");
        Assert.Equal("application/problem+json", type);
        Assert.InRange(JsonDocument.Parse(text).RootElement.GetProperty("findings").GetArrayLength(), 1, FindingReport.MaxFindings + 1);
    }

    [Fact]
    public async Task A_true_report_with_bytes_changed_at_random_never_makes_it_fail()
    {
        var report = Encoding.UTF8.GetBytes(ModelJson.Write(Register.Default.Reports[0]));
        var random = new Random(20210903);
        for (var round = 0; round < 150; round++)
        {
            var bytes = report.ToArray();
            for (var change = 0; change <= round % 5; change++)
                bytes[random.Next(bytes.Length)] = (byte)random.Next(round % 2 == 0 ? 256 : 128);
            using var content = new ByteArrayContent(bytes);
            content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
            var (status, _, text) = await service.Post("/reports/audit", content);
            Assert.True(status is 200 or 400 or 422, $"round {round}: {status} {text[..Math.Min(300, text.Length)]}");
        }
    }
}
