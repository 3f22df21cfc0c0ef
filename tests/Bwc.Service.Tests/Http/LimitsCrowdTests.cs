using System.Net.Sockets;
using Bwc.Service;
using Bwc.Service.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Bwc.Tests;

/// <summary>More callers than the service takes, and more different questions than it has room for: of its own, since its limits are small.</summary>
public class LimitsCrowdTests : IAsyncLifetime
{
    private const int Connections = 8;
    private const int Room = 100_000;

    private readonly WebApplication _app = ServiceApp.Create("--urls", "http://127.0.0.1:0", "--Connections", $"{Connections}", "--Remember", $"{Room}");

    private Uri Address => new(_app.Urls.Single());

    public Task InitializeAsync() => _app.StartAsync();

    public async Task DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    [Fact]
    public async Task Whoever_comes_after_the_last_that_has_room_is_let_go_at_once_and_has_room_when_one_has_left()
    {
        var callers = new List<TcpClient>();
        try
        {
            for (var i = 0; i < Connections; i++)
            {
                callers.Add(new TcpClient());
                await callers[i].ConnectAsync(Address.Host, Address.Port);
                Assert.Equal(200, await Ask(callers[i]));
            }

            using var late = new TcpClient();
            await late.ConnectAsync(Address.Host, Address.Port);
            Assert.Equal(0, await Ask(late));
            Assert.Equal(200, await Ask(callers[0])); // those who have room keep it
            callers[0].Dispose();
            Assert.Equal(200, await AskUntilThereIsRoom());
        }
        finally
        {
            callers.ForEach(c => c.Dispose());
        }
    }

    [Fact]
    public async Task However_many_different_questions_are_asked_the_answers_kept_take_no_more_than_their_room()
    {
        var store = _app.Services.GetRequiredService<Remembered>();
        using var client = new HttpClient { BaseAddress = Address };
        var (most, asked) = (0, 0);
        for (var year = 1990; year < 2030; year++)
        {
            for (var month = 1; month <= 12; month++)
            {
                using var response = await client.GetAsync(
                    new Uri(FormattableString.Invariant($"/participation/Egypt?on={year}-{month:00}-03"), UriKind.Relative)
                );
                Assert.Equal(200, (int)response.StatusCode);
                Assert.InRange(store.Used, 0, Room);
                (most, asked) = (Math.Max(most, store.Count), asked + 1);
            }
        }

        Assert.True(most > 1 && most < asked / 2, $"{most} of {asked} answers were kept at once");
    }

    /// <summary>The status of an answer; 0 where the connection is closed without one.</summary>
    private static async Task<int> Ask(TcpClient caller)
    {
        using var time = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        var buffer = new byte[64 * 1024];
        try
        {
            await caller.GetStream().WriteAsync("GET /chairs/2020 HTTP/1.1\r\nHost: localhost\r\n\r\n"u8.ToArray(), time.Token);
            var read = await caller.GetStream().ReadAsync(buffer, time.Token);
            return read < 12 ? 0 : ((buffer[9] - '0') * 100) + ((buffer[10] - '0') * 10) + (buffer[11] - '0');
        }
        catch (IOException)
        {
            return 0;
        }
    }

    private async Task<int> AskUntilThereIsRoom()
    {
        for (var attempt = 0; attempt < 100; attempt++)
        {
            using var next = new TcpClient();
            await next.ConnectAsync(Address.Host, Address.Port);
            if (await Ask(next) is > 0 and var status)
                return status;
            await Task.Delay(50);
        }

        return 0;
    }
}
