using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Bwc.Service.Registration.Tables;
using Microsoft.Data.Sqlite;

namespace Bwc.Tests;

/// <summary>The service runs as a process of its own, which is ended by its id in the middle of an import.</summary>
[Collection(Alone.Name)]
[Trait("Weight", "heavy")]
public class ImporterKillTests
{
    private const int Kills = 50;
    private const int AtOnce = 2;
    private const int Rows = 1_000;

    private static readonly string File = "name,note\n" + string.Concat(Enumerable.Range(1, Rows).Select(row => $"Kenya,Delegate {row}\n"));

    [Fact]
    public async Task Ended_fifty_times_at_random_moments_it_loses_nobody_confirmed_and_leaves_nothing_half_written()
    {
        var directory = Directory.CreateTempSubdirectory("bwc-kill-").FullName;
        try
        {
            var cut = await Task.WhenAll(
                Enumerable.Range(0, AtOnce).Select(lane => Lane(Path.Combine(directory, $"{lane}.db"), new Random(2021_09_03 + lane)))
            );
            // A moment may fall before the import begins or after it has ended; enough of them have to fall in between.
            Assert.InRange(cut.Sum(), Kills / 5, Kills);
        }
        finally
        {
            Directory.Delete(directory, recursive: true);
        }
    }

    /// <summary>Starts and ends the service on one database, again and again; what is there afterwards is looked at each time.</summary>
    /// <returns>How many imports were cut off while they were being written.</returns>
    private static async Task<int> Lane(string database, Random random)
    {
        var (confirmed, cut, whole) = (1, 0, 300.0); // The example has one that is confirmed.
        for (var kill = 0; kill < Kills / AtOnce; kill++)
        {
            using var process = Start(database);
            try
            {
                using var client = new HttpClient { BaseAddress = await Address(process) };
                if (kill % 5 == 0)
                {
                    await Confirm(client, $"Delegate confirmed before kill {kill}");
                    confirmed++;
                }

                var start = Stopwatch.GetTimestamp();
                using var table = new StringContent(File, Encoding.UTF8, new MediaTypeHeaderValue("text/csv"));
                var import = client.PostAsync(new Uri("/registration/meetings/MX3-2020/import", UriKind.Relative), table);
                var first = await Task.WhenAny(import, Task.Delay(TimeSpan.FromMilliseconds(random.NextDouble() * whole)));
                // An import that was through before its moment says how long one takes here.
                if (first == import)
                    whole = (await import).IsSuccessStatusCode ? Stopwatch.GetElapsedTime(start).TotalMilliseconds : whole;
                process.Kill();
                await process.WaitForExitAsync();
                cut += first != import && !await IsThere(import) ? 1 : 0;
            }
            finally
            {
                if (!process.HasExited)
                    process.Kill();
            }

            Look(database, confirmed);
        }

        return cut;
    }

    private static Process Start(string database)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, WorkingDirectory = Path.GetDirectoryName(database) };
        foreach (var argument in new[] { "exec", Path.Combine(AppContext.BaseDirectory, "Bwc.Service.dll"), "--urls", "http://127.0.0.1:0" })
            start.ArgumentList.Add(argument);
        start.ArgumentList.Add("--Registration:Database");
        start.ArgumentList.Add(database);
        // It does not live long enough to be compiled twice.
        start.Environment["DOTNET_TieredPGO"] = "0";
        return Process.Start(start)!;
    }

    private static async Task<Uri> Address(Process process)
    {
        const string Says = "Now listening on: ";
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.Contains(Says, StringComparison.Ordinal))
                return new Uri(line[(line.IndexOf(Says, StringComparison.Ordinal) + Says.Length)..]);
        }

        throw new InvalidOperationException("The service ended without listening.");
    }

    private static async Task Confirm(HttpClient client, string note)
    {
        using var entry = Json(new { name = "Chad", note });
        using var added = await client.PostAsync(new Uri("/registration/meetings/MX3-2020/entries", UriKind.Relative), entry);
        var id = JsonDocument.Parse(await added.Content.ReadAsStringAsync()).RootElement.GetProperty("id").GetInt64();
        using var seen = Json(new { version = 1 });
        using var confirmed = await client.PostAsync(new Uri($"/registration/entries/{id}/confirm", UriKind.Relative), seen);
        Assert.Equal(200, (int)confirmed.StatusCode);
    }

    private static StringContent Json(object value) => new(JsonSerializer.Serialize(value), Encoding.UTF8, new MediaTypeHeaderValue("application/json"));

    /// <summary>True where the import was answered for after all.</summary>
    private static async Task<bool> IsThere(Task<HttpResponseMessage> import)
    {
        try
        {
            return (await import).IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    /// <summary>Looks at the database as whoever starts next would find it.</summary>
    private static void Look(string database, int confirmed)
    {
        using var connection = new SqliteConnection($"Data Source={database};Pooling=False");
        connection.Open();
        Assert.Equal("ok", Ask(connection, "PRAGMA integrity_check"));
        Assert.Equal((long)confirmed, Ask(connection, $"SELECT count(*) FROM Entries WHERE State = '{nameof(EntryState.Confirmed)}'"));
        Assert.Equal(
            0L,
            Ask(connection, "SELECT count(*) FROM Imports i WHERE i.Rows = 0 OR i.Rows <> (SELECT count(*) FROM Entries e WHERE e.ImportId = i.Id)")
        );
        Assert.Equal(0L, Ask(connection, "SELECT count(*) FROM pragma_foreign_key_check"));
        Assert.Equal(Ask(connection, "SELECT count(*) FROM Imports"), Ask(connection, "SELECT count(*) FROM Audit WHERE Action = 'import'"));
    }

    private static object? Ask(SqliteConnection connection, string question)
    {
        using var command = connection.CreateCommand();
        command.CommandText = question;
        return command.ExecuteScalar();
    }
}
