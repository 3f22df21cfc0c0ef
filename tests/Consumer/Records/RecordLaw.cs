using System.Text.Json;
using Bwc.Model;
using Bwc.Tests;

namespace Bwc.Consumer;

/// <summary>Every public record comes back equal from a source-generated context, and its validator says the same as when not compiled ahead.</summary>
internal static class RecordLaw
{
    public static void Of(TextWriter output)
    {
        output.WriteLine("# Records");
        using var samples = new StreamReader(typeof(RecordLaw).Assembly.GetManifestResourceStream("samples.txt")!);
        var (equal, validated) = (0, 0);
        foreach (var record in RecordList.All)
        {
            var columns = (samples.ReadLine() ?? throw new InvalidDataException($"samples.txt has no line for {record.Name}")).Split('\t');
            if (columns[0] != record.Name)
                throw new InvalidDataException($"samples.txt has {columns[0]} where {record.Name} was expected");
            if (record.Fault(columns[2], columns[1]) is { } fault)
                output.WriteLine($"{record.Name}: {fault}");
            else
                (equal, validated) = (equal + 1, validated + (record.Validated ? 1 : 0));
        }

        var file = Register.Default.ToFile();
        var read = JsonSerializer.Deserialize(
            JsonSerializer.Serialize(file, ConsumerJsonContext.Default.RegisterFile),
            ConsumerJsonContext.Default.RegisterFile
        );
        output.WriteLine($"of {RecordList.All.Length} records and values all come back equal: {equal == RecordList.All.Length}");
        output.WriteLine(
            $"each of {RecordList.All.Count(r => r.Validated)} validators says what is written down: {validated == RecordList.All.Count(r => r.Validated)}"
        );
        output.WriteLine($"the whole register comes back equal: {file.Equals(read)}");
    }
}
