using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Bwc.Cli;
using Bwc.Model;
using NodaTime;

namespace Bwc.Benchmarks;

/// <summary>
/// `bwc participants` on a long list, and the same program with a dictionary of exact names in the place of the look-up and no ruling. Both read the list once,
/// print JSON row by row and write the same number of bytes, so that what differs is the look-up and the ruling. Each is a process of its own:
/// <code>
/// participants make ROWS FILE
/// participants ruled FILE > A
/// participants exact FILE BYTES > B
/// </code>
/// </summary>
internal static class ParticipantLists
{
    private const string On = "2021-09-03";

    private static readonly JsonSerializerOptions Line = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static int Run(string[] args)
    {
        using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false), 1 << 16);
        return args switch
        {
            ["make", var rows, var file] => Make(int.Parse(rows, CultureInfo.InvariantCulture), file),
            ["ruled", var file] => Tool.Run(["participants", file, "--on", On, "--format", "json"], output, Console.Error),
            ["exact", var file, var bytes] => Exact(file, long.Parse(bytes, CultureInfo.InvariantCulture), output),
            _ => throw new ArgumentException("participants make ROWS FILE | ruled FILE | exact FILE BYTES", nameof(args)),
        };
    }

    /// <summary>A list of names that are to the letter those of one State, drawn evenly and in no order.</summary>
    private static int Make(int rows, string file)
    {
        var names = Inputs.Shuffled(Exact().Keys.Where(name => name.AsSpan().IndexOfAny(',', ';', '\t') < 0).Order(StringComparer.Ordinal));
        using var writer = new StreamWriter(file);
        for (var i = 0; i < rows; i++)
            writer.Write($"{names[(int)(i * 7919L % names.Length)]}\n");
        return 0;
    }

    private static int Exact(string file, long bytes, StreamWriter output)
    {
        var states = Exact();
        var (line, written) = (0, 0L);
        Write($"{{\n  \"on\": \"{On}\",\n  \"entries\": [");
        foreach (var name in File.ReadLines(file))
        {
            var entry = new EntryRuling
            {
                Line = ++line,
                Given = name,
                Participant = states.GetValueOrDefault(name)?.Name,
                State = states.GetValueOrDefault(name)?.Code,
                Category = "stateParty", // what stands for a ruling, so that as much is written
                TakesPartInDecisions = true,
            };
            Write(line == 1 ? "\n    " : ",\n    ");
            Write(JsonSerializer.Serialize(entry, Line));
        }

        Write("\n  ]\n}\n");

        // What no ruling has to say is blank.
        for (; written < bytes; written++)
            output.Write(' ');
        return written == bytes ? 0 : 1;

        void Write(string text)
        {
            output.Write(text);
            written += Encoding.UTF8.GetByteCount(text);
        }
    }

    private static FrozenDictionary<string, State> Exact() =>
        Register
            .Default.States.On(new LocalDate(2021, 9, 3))
            .SelectMany(state => state.Names.Where(n => n.To is null && n.From is null).Select(n => (n.Text, state)))
            .GroupBy(n => n.Text)
            .Where(n => n.Select(m => m.state).Distinct().Count() == 1)
            .ToFrozenDictionary(n => n.Key, n => n.First().state, StringComparer.Ordinal);
}
