using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Bwc.Service;
using Bwc.Service.Registration;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Bwc.Tests;

/// <summary>The service with a database of its own, in a directory that goes with it, and the words to talk to the desk.</summary>
public sealed class RunningDesk : IAsyncDisposable
{
    public const string Example = "/meetings/MX3-2020";

    private readonly WebApplication _app;
    private readonly string? _own;

    private RunningDesk(WebApplication app, string? own)
    {
        (_app, _own) = (app, own);
        Client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
    }

    public HttpClient Client { get; }

    public IServiceProvider Services => _app.Services;

    /// <summary>Starts the service on a database that is kept, or, where none is named, on a new one that goes with it.</summary>
    public static async Task<RunningDesk> Start(string? database = null, string? register = null)
    {
        var own = database is null ? Directory.CreateTempSubdirectory("bwc-desk-").FullName : null;
        var app = ServiceApp.Create([
            "--urls",
            "http://127.0.0.1:0",
            "--Registration:Database",
            database ?? Path.Combine(own!, "registration.db"),
            .. register is null ? Array.Empty<string>() : ["--Registration:Register", register],
        ]);
        await app.StartAsync();
        return new RunningDesk(app, own);
    }

    /// <summary>Asks at /registration; a body is sent as JSON, unless it is a text, which is a table.</summary>
    public async Task<(int Status, JsonElement Json)> Ask(string method, string path, object? body = null)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri("/registration" + path, UriKind.Relative));
        if (body is not null)
        {
            request.Content = new StringContent(body as string ?? JsonSerializer.Serialize(body), Encoding.UTF8);
            request.Content.Headers.ContentType = new MediaTypeHeaderValue(body is string ? "text/csv" : "application/json");
        }

        using var response = await Client.SendAsync(request);
        return ((int)response.StatusCode, JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement);
    }

    /// <summary>Asks for what has to be answered.</summary>
    public async Task<JsonElement> Get(string path, string method = "GET", object? body = null)
    {
        var (status, json) = await Ask(method, path, body);
        Assert.True(status == 200, $"{method} {path}: {status} {json}");
        return json;
    }

    internal Task<RegistrationDb> Open() => Services.GetRequiredService<IDbContextFactory<RegistrationDb>>().CreateDbContextAsync();

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        if (_own is not null)
            Directory.Delete(_own, recursive: true);
    }
}
