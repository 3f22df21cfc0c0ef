using System.Diagnostics;
using System.Globalization;
using Bwc.Service.Http;
using Bwc.Service.Registration;
using Bwc.Service.Registration.Tables;
using Microsoft.Extensions.DependencyInjection;
using Xunit.Abstractions;

namespace Bwc.Tests;

[Collection(Alone.Name)]
[Trait("Weight", "heavy")]
public class ImporterTests(ITestOutputHelper output)
{
    private const int Rows = 20_000;
    private const int Batch = 500;

    private static readonly string[] Names =
    [
        "Kenya",
        "Egypt",
        "France",
        "Japan",
        "Israel",
        "WHO",
        "UNIDIR",
        "Chad",
        "Brazil",
        "India",
        "China",
        "Phillipines",
    ];

    [Fact]
    public async Task Memory_does_not_grow_with_the_file()
    {
        await using var desk = await RunningDesk.Start();
        var held = new List<long>();
        using var file = new GrowingFile(row =>
        {
            if (row % 4_000 == 0)
                held.Add(GC.GetTotalMemory(forceFullCollection: true));
        });
        await Import(desk, file);
        await using var db = await desk.Open();
        Assert.Equal(Rows, db.Entries.Count(e => e.ImportId == 2));
        Assert.Equal(Rows / 4_000, held.Count);
        output.WriteLine($"held, in KiB, every 4,000 rows: {string.Join(", ", held.Select(h => h / 1024))}");
        // The 16,000 rows between would take some 16 MiB as objects.
        Assert.True(held[^1] - held[0] < 2 * 1024 * 1024, $"{held[^1] - held[0]} bytes more are held after {Rows} rows than after 4,000");
    }

    /// <summary>The figure stands in the README of the sample. It is printed and not asserted: time depends on what else the machine does.</summary>
    [Fact]
    public async Task An_import_is_timed_beside_inserting_the_bare_rows()
    {
        var (imports, bares) = (new List<(double Wall, double Processor)>(), new List<(double Wall, double Processor)>());
        // The first round compiles; the two take turns, so that what else the machine does hits both.
        for (var round = 0; round < 3; round++)
        {
            await using var desk = await RunningDesk.Start();
            using var file = new GrowingFile(_ => { });
            if (round % 2 == 0)
                imports.Add(await Time(() => Import(desk, file)));
            bares.Add(await Time(() => InsertBare(desk)));
            if (round % 2 == 1)
                imports.Add(await Time(() => Import(desk, file)));
            await using var db = await desk.Open();
            Assert.Equal(2 * Rows, db.Entries.Count() - 11);
        }

        Print("time", imports.Skip(1).Average(t => t.Wall), bares.Skip(1).Average(t => t.Wall));
        Print("processor time", imports.Skip(1).Average(t => t.Processor), bares.Skip(1).Average(t => t.Processor));
    }

    private void Print(string what, double import, double bare) =>
        output.WriteLine(FormattableString.Invariant($"{Rows} rows, {what}: import {import:F0} ms, bare rows {bare:F0} ms, ratio {import / bare:F2}"));

    private static async Task Import(RunningDesk desk, TextReader file)
    {
        var answer = await desk.Services.GetRequiredService<Importer>().Import("MX3-2020", file);
        Assert.False(answer is Problem, answer.ToString());
    }

    /// <summary>The same rows into the same table by EF Core alone: nobody is ruled on, nothing is judged, nothing is read from a file.</summary>
    private static async Task InsertBare(RunningDesk desk)
    {
        await using var db = await desk.Open();
        await using var transaction = await db.Database.BeginTransactionAsync();
        foreach (var rows in Enumerable.Range(1, Rows).Chunk(Batch))
        {
            db.AddRange(
                rows.Select(row => new Entry
                {
                    MeetingId = "MX3-2020",
                    Line = row,
                    Given = Names[row % Names.Length],
                    Claimed = "stateParty",
                    Note = GrowingFile.Note(row),
                    Key = GrowingFile.Note(row),
                })
            );
            await db.SaveChangesAsync();
            db.ChangeTracker.Clear();
        }

        await transaction.CommitAsync();
    }

    private static async Task<(double Wall, double Processor)> Time(Func<Task> what)
    {
        GC.Collect();
        var (start, used) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        await what();
        return (Stopwatch.GetElapsedTime(start).TotalMilliseconds, (Environment.CpuUsage.TotalTime - used).TotalMilliseconds);
    }

    /// <summary>A file of 20,000 rows that is made as it is read. One name in 24 is unknown, one in 12 is claimed to be what it is not.</summary>
    private sealed class GrowingFile(Action<int> made) : TextReader
    {
        private string _row = "name,category,note\n";
        private int _at;
        private int _count;

        public static string Note(int row) => "Delegate " + row.ToString(CultureInfo.InvariantCulture);

        public override int Peek()
        {
            if (_at < _row.Length)
                return _row[_at];
            if (_count == Rows)
                return -1;
            made(++_count);
            var name = _count % 24 == 0 ? "Phillipines" : Names[_count % (Names.Length - 1)];
            (_row, _at) = ($"{name},{(_count % 12 == 1 ? "observerState" : string.Empty)},{Note(_count)}\n", 0);
            return _row[0];
        }

        public override int Read()
        {
            var c = Peek();
            _at++;
            return c;
        }
    }
}
