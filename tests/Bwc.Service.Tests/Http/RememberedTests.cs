using Bwc.Service.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Bwc.Tests;

[Collection(OneService.Name)]
public class RememberedTests(Running service)
{
    [Fact]
    public async Task What_is_asked_again_is_answered_with_the_same_bytes_and_headers()
    {
        const string Path = "/participation/Nauru?on=2013-03-05";
        var store = service.Services.GetRequiredService<Remembered>();
        Assert.False(store.TryFind(Path, out _));
        using var first = await service.Client.GetAsync(new Uri(Path, UriKind.Relative));
        Assert.True(store.TryFind(Path, out _));
        using var second = await service.Client.GetAsync(new Uri(Path, UriKind.Relative));
        Assert.Equal(await first.Content.ReadAsByteArrayAsync(), await second.Content.ReadAsByteArrayAsync());
        static string Headers(HttpResponseMessage response) =>
            string.Join(
                '\n',
                response
                    .Headers.Concat(response.Content.Headers)
                    .Where(h => h.Key != "Date")
                    .Select(h => $"{h.Key}: {string.Join(", ", h.Value)}")
                    .Order(StringComparer.Ordinal)
            );
        Assert.Equal(Headers(first), Headers(second));
    }

    [Fact]
    public async Task A_problem_is_not_remembered()
    {
        const string Path = "/participation/Atlantis?on=2013-03-05";
        using var response = await service.Client.GetAsync(new Uri(Path, UriKind.Relative));
        Assert.False(service.Services.GetRequiredService<Remembered>().TryFind(Path, out _));
    }

    [Fact]
    public void However_much_is_asked_no_more_than_the_room_is_taken()
    {
        const int Room = 100_000;
        var store = new Remembered(Room);
        for (var i = 0; i < 10_000; i++)
        {
            store.Keep($"/{i}", "text/plain", new byte[1000]);
            Assert.True(store.TryFind($"/{i}", out _));
        }

        Assert.True(Enumerable.Range(0, 10_000).Count(i => store.TryFind($"/{i}", out _)) * 1000 <= Room);
        store.Keep("/large", "text/plain", new byte[Room]);
        Assert.False(store.TryFind("/large", out _));
        var none = new Remembered(0);
        none.Keep("/", "text/plain", new byte[1]);
        Assert.False(none.TryFind("/", out _));
    }
}
