using System.Net;
using System.Text.Json;
using Bwc.Service;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Bwc.Tests;

/// <summary>The service itself on a free port of the loopback, and a client.</summary>
public sealed class Running : IAsyncLifetime
{
    private readonly string _directory = Directory.CreateTempSubdirectory("bwc-service-").FullName;
    private readonly WebApplication _app;

    public Running() =>
        _app = ServiceApp.Create(
            "--urls",
            "http://127.0.0.1:0",
            "--BodyTimeout",
            "00:00:01",
            "--Registration:Database",
            Path.Combine(_directory, "registration.db")
        );

    public Uri Address => new(_app.Urls.Single());

    public HttpClient Client { get; private set; } = null!;

    public IServiceProvider Services => _app.Services;

    public Microsoft.AspNetCore.Routing.EndpointDataSource Endpoints => _app.Services.GetRequiredService<Microsoft.AspNetCore.Routing.EndpointDataSource>();

    public async Task InitializeAsync()
    {
        await _app.StartAsync();
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = Address };
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_directory, recursive: true);
    }

    /// <summary>The JSON that answers a question; it must be answered.</summary>
    public async Task<JsonElement> Ask(string path)
    {
        using var response = await Client.GetAsync(new Uri(path, UriKind.Relative));
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == HttpStatusCode.OK, $"{path}: {(int)response.StatusCode} {text}");
        Assert.Equal("application/json; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        return JsonDocument.Parse(text).RootElement;
    }

    /// <summary>What is sent to a path, with its status and its text.</summary>
    public async Task<(int Status, string Type, string Text)> Post(string path, HttpContent content)
    {
        using var response = await Client.PostAsync(new Uri(path, UriKind.Relative), content);
        return ((int)response.StatusCode, response.Content.Headers.ContentType?.MediaType ?? string.Empty, await response.Content.ReadAsStringAsync());
    }
}
