using Bwc.Fuzz.Making;
using Bwc.Fuzz.Running;
using Bwc.Model;
using Bwc.Model.Json;
using Bwc.Model.Reports;
using Bwc.Model.Validation;

namespace Bwc.Fuzz.Targets;

/// <summary>Printed reports in one language: any text gives a valid report, the same each time, that can be written, read and audited.</summary>
internal sealed class ReportTarget(string name, Language language, params string[] samples) : Target
{
    private readonly ReportReader _reader = Register.Default.ReaderOf(language).GetValueOrThrow();
    private readonly Lazy<string[]> _words = new(() => WordsOf(language));

    public override string Name => name;

    public override TimeSpan Patience => TimeSpan.FromMilliseconds(250);

    /// <summary>The texts, and pieces of them: most inputs are short, so that there can be many.</summary>
    protected override IEnumerable<string> Good { get; } =
    [.. samples.Select(Sample), .. samples.SelectMany(s => Sample(s).Split("\n\n").Chunk(6)).Select(c => string.Join("\n\n", c))];

    private static string Sample(string sample) => File.ReadAllText(Path.Combine(Seeds.Folder, "..", "..", "Bwc.Model.Tests", "Reading", "Texts", sample));

    protected override string Make(Dice dice)
    {
        if (dice.Once(20))
            return dice.Of(OddTexts.Any);
        var text = dice.Of(Corpus);
        if (dice.Once(4))
            text = Sentences(dice);
        else if (dice.Once(2))
            text = Lines(dice, text);
        return dice.Once(4) ? text : Mutations.Of(dice, text, Corpus);
    }

    public override void Check(string input)
    {
        var result = _reader.Read(input);
        if (input.Length % 8 == 0)
            Law.Same(result, _reader.Read(input), "a text is read alike each time");
        if (result.Value is not { } report)
        {
            Law.Sound(result.Findings);
            return;
        }

        Law.Same(input.Length, report.Reading!.Length, "the whole text is read");
        // What is kept as it is printed keeps the control characters of the text; nothing else may be found.
        Law.Holds(ModelValidation.Validate(report).Findings.All(f => f.Code == Codes.ControlCharacter), "what is read is valid");
        Law.Same(report, ModelJson.Read<MeetingReport>(ModelJson.Write(report)).Value, "a report is read as it was written");
        foreach (var trace in report.Reading.Traces)
            Law.Holds(trace.Start >= 0 && trace.Length >= 0 && trace.Start + trace.Length <= input.Length, "what was read stands in the text");
        foreach (var note in report.Reading.Notes)
            Law.Holds(note.Start >= 0 && note.Length >= 0 && note.Start + note.Length <= input.Length, "what was not understood stands in the text");
        foreach (var piece in report.Reading.Furniture)
            Law.Holds(piece.Start >= 0 && piece.Length >= 0 && piece.Start + piece.Length <= input.Length, "what is passed over stands in the text");
        Questions.OfReport(report);
    }

    /// <summary>Words of the grammar and of the register in no order.</summary>
    private string Sentences(Dice dice)
    {
        var words = new List<string>();
        for (var times = 1 + dice.Below(60); times > 0; times--)
            words.Add(
                dice.Once(6) ? dice.Of(OddTexts.Pieces)
                : dice.Once(5) ? dice.Below(3000).ToString(System.Globalization.CultureInfo.InvariantCulture)
                : dice.Of(_words.Value)
            );
        return string.Join(language == Language.Chinese && dice.Once(2) ? string.Empty : " ", words);
    }

    /// <summary>Some lines left out, doubled or moved.</summary>
    private static string Lines(Dice dice, string text)
    {
        var lines = text.Split('\n').ToList();
        for (var times = 1 + dice.Below(8); times > 0; times--)
        {
            var at = dice.Below(lines.Count);
            var line = lines[at];
            if (!dice.Once(3) && lines.Count > 1)
                lines.RemoveAt(at);
            if (dice.Once(2))
                lines.Insert(dice.Below(lines.Count + 1), line);
        }

        return string.Join('\n', lines);
    }

    private static string[] WordsOf(Language language) =>
        [
            .. Register.GrammarOf(language).GetValueOrThrow().Phrases.Select(p => p.Text),
            .. Register.Default.States.SelectMany(s => s.Names.Where(n => n.Language == language)).Select(n => n.Text),
            "BWC/MSP/2020/MX.3/2",
            "BWC/MSP/2020/MX.3/WP.4",
            "1.",
            "2.",
            "8.",
            "(a)",
            "3 September 2021",
            "2021年9月3日",
            "\n\n",
            "\n",
            "\f",
            ":",
            ";",
            ",",
            "、",
            "。",
            "MX3",
            "MX.3",
        ];
}
