using System.Globalization;

namespace Bwc.Tests;

public class DeskTests
{
    private const int Clients = 50;

    [Fact]
    [Trait("Weight", "heavy")]
    public async Task Fifty_clients_at_once_change_the_same_entry_and_no_change_is_lost()
    {
        await using var desk = await RunningDesk.Start();
        var id = (await desk.Get(RunningDesk.Example + "/entries", "POST", new { name = "Chad", note = "-" })).GetProperty("id").GetInt64();
        var refused = await Task.WhenAll(Enumerable.Range(1, Clients).Select(client => AddNumber(desk, id, client)));
        var entry = await Read(desk, id);
        var numbers = entry.Note.Split(' ').Skip(1).Select(n => int.Parse(n, CultureInfo.InvariantCulture));
        Assert.Equal(Enumerable.Range(1, Clients), numbers.Order());
        Assert.Equal(1 + Clients, entry.Version);
        Assert.NotEqual(0, refused.Sum());
        await using var db = await desk.Open();
        Assert.Equal(Clients, db.Audit.Count(r => r.EntryId == id && r.Action == "correct"));
    }

    /// <summary>Reads the entry, adds a number to its note, and begins again where somebody was faster.</summary>
    private static async Task<int> AddNumber(RunningDesk desk, long id, int number)
    {
        for (var refused = 0; ; refused++)
        {
            var (version, note) = await Read(desk, id);
            var (status, problem) = await desk.Ask(
                "PUT",
                $"/entries/{id}",
                new
                {
                    version,
                    name = "Chad",
                    note = $"{note} {number}",
                }
            );
            if (status == 200)
                return refused;
            Assert.True(status == 409, problem.ToString());
        }
    }

    private static async Task<(long Version, string Note)> Read(RunningDesk desk, long id)
    {
        var entry = (await desk.Get($"{RunningDesk.Example}/entries?after={id - 1}"))[0];
        return (entry.GetProperty("version").GetInt64(), entry.GetProperty("note").GetString()!);
    }
}
