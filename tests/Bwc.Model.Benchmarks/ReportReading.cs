using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using Bwc.Model;
using Bwc.Model.Reports;

namespace Bwc.Benchmarks;

/// <summary>One report, as it is: beside a plain pass over its characters. Target: at most ten times as long.</summary>
[MemoryDiagnoser]
public class ReportReading
{
    private ReportReader _reader = null!;
    private string _text = string.Empty;

    [Params("modern.en.txt", "older.en.txt", "modern.zh.txt")]
    public string Sample { get; set; } = string.Empty;

    [GlobalSetup]
    public void Setup() => (_text, _reader) = (ReportTexts.Of(Sample), ReportTexts.ReaderOf(Sample));

    [Benchmark(Baseline = true, Description = "one pass that counts words")]
    public int Pass() => ReportTexts.Words(_text);

    [Benchmark(Description = "ReportReader.Read")]
    public int Read() => _reader.Read(_text).GetValueOrThrow().Documents.Length;
}

/// <summary>
/// Repeated paragraphs, up to 64 million characters: the same over and over, and each a little different, so that none is passed over as known.
/// Targets: ten times one pass, and twice the text in at most 2.2 times the time.
/// </summary>
[MemoryDiagnoser]
public class LongTextReading
{
    private ReportReader _reader = null!;
    private string _text = string.Empty;

    [Params(8, 16, 32, 64)]
    public int Millions { get; set; }

    [Params(true, false)]
    public bool Different { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _reader = ReportTexts.ReaderOf("modern.en.txt");
        var sample = ReportTexts.Of("modern.en.txt");
        string[] paragraphs =
        [
            .. sample[sample.IndexOf("8. Delegations", StringComparison.Ordinal)..sample.IndexOf(" V. Documentation", StringComparison.Ordinal)]
                .Split("\n")
                .Aggregate(new List<StringBuilder>(), Joined)
                .Select(b => b.ToString()),
        ];
        var text = new StringBuilder();
        for (var i = 0; text.Length < Millions * 1_000_000; i++)
        {
            text.Append(paragraphs[i % paragraphs.Length]);
            if (Different)
                text.Append(CultureInfo.InvariantCulture, $" This is number {i}.");
            text.Append('\n');
        }

        _text = text.ToString();
    }

    [Benchmark(Baseline = true, Description = "one pass that counts words")]
    public int Pass() => ReportTexts.Words(_text);

    [Benchmark(Description = "ReportReader.Read")]
    public int Read() => _reader.Read(_text).GetValueOrThrow().Reading!.Length;

    private static List<StringBuilder> Joined(List<StringBuilder> paragraphs, string line)
    {
        if (paragraphs.Count == 0 || (line.Length > 0 && char.IsAsciiDigit(line[0])))
            paragraphs.Add(new StringBuilder(line));
        else
            paragraphs[^1].Append('\n').Append(line);
        return paragraphs;
    }
}

/// <summary>The sample texts, and what a plain pass over them is.</summary>
internal static class ReportTexts
{
    public static string Of(string name)
    {
        using var reader = new StreamReader(typeof(ReportTexts).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }

    public static ReportReader ReaderOf(string name) =>
        Register.Default.ReaderOf(name.Contains(".zh.", StringComparison.Ordinal) ? Language.Chinese : Language.English).GetValueOrThrow();

    /// <summary>Looks at each character once and counts where words begin: the least that a reader of words could do.</summary>
    public static int Words(string text)
    {
        var (words, inside) = (0, false);
        foreach (var c in text)
        {
            var letter = char.IsLetterOrDigit(c);
            if (letter && !inside)
                words++;
            inside = letter;
        }

        return words;
    }
}
