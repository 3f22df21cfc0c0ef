using Bwc.Model;
using Bwc.Model.Json;
using Bwc.Model.Reports;
using Bwc.Model.Validation;
using CsCheck;

namespace Bwc.Tests;

/// <summary>Whatever the text, there is a report, it is valid, and it says what was not understood.</summary>
public class ReportReaderRobustnessTests
{
    private static readonly string[] Samples = ["modern.en.txt", "older.en.txt", "modern.zh.txt"];

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t\f ")]
    [InlineData("Once upon a time there was a convention.")]
    [InlineData("\0\u0001\u0002\uFFFD\uD800\uDFFF\u200B\uFEFF")]
    [InlineData("1.2.3.4.5.6.7.8.9.10.11.12")]
    [InlineData("8. Nothing \uD800 here")]
    public void What_is_no_report_is_refused(string text)
    {
        foreach (var language in new[] { Language.English, Language.Chinese })
        {
            var finding = Assert.Single(Register.Default.ReadReport(text, language).Findings);
            Assert.Equal((Codes.NotAReport, FindingSeverity.Error), (finding.Code, finding.Severity));
        }
    }

    [Fact]
    public void A_text_in_the_wrong_language_is_no_report()
    {
        Assert.Equal(Codes.OtherLanguage, Assert.Single(Register.Default.ReadReport(Texts.Of("older.en.txt"), Language.Chinese).Findings).Code);
        foreach (var (name, language) in new[] { ("older.en.txt", Language.English), ("modern.en.txt", Language.English), ("modern.zh.txt", Language.Chinese) })
            Assert.Equal(language, Register.Default.ReadReport(Texts.Of(name)).GetValueOrThrow().Language);
        Assert.Equal(Codes.OtherLanguage, Assert.Single(Register.Default.ReadReport(Texts.Of("modern.zh.txt"), Language.English).Findings).Code);
    }

    [Fact]
    public void A_language_without_a_grammar_is_refused() =>
        Assert.Equal(Codes.GrammarMissing, Assert.Single(Register.Default.ReadReport("x", Language.French).Findings).Code);

    /// <summary>
    /// Each numbered paragraph is cut after each of its characters, with the title page before it. The whole text is cut where a paragraph begins
    /// and at every seventeenth character: at every one of them the time would grow with the square of the length.
    /// </summary>
    [Fact]
    [Trait("Weight", "heavy")]
    public void A_text_cut_anywhere_is_read()
    {
        foreach (var sample in Samples)
        {
            var (text, reader) = (Texts.Of(sample), Register.Default.ReaderOf(LanguageOf(sample)).GetValueOrThrow());
            var title = text[..text.IndexOf("\n1", StringComparison.Ordinal)];
            int[] starts = [0, .. Enumerable.Range(1, text.Length - 1).Where(at => text[at - 1] == '\n' && char.IsDigit(text[at])), text.Length];
            foreach (var length in starts.Concat(Enumerable.Range(0, text.Length / 17).Select(n => n * 17)))
                Read(text[..length]);
            foreach (var (from, to) in starts.Zip(starts.Skip(1)))
            {
                for (var end = from; end <= to; end++)
                    Read(title + text[from..end]);
            }

            void Read(string cut) => Assert.Equal(cut.Length, reader.Read(cut) is { Value: { } report } ? report.Reading!.Length : cut.Length);
        }
    }

    [Fact]
    public void A_prefix_keeps_what_came_before_its_end()
    {
        var text = Texts.Of("modern.en.txt");
        var cut = Texts.ReadText(text[..text.IndexOf("10. Two States", StringComparison.Ordinal)], Language.English);
        var whole = Texts.ReadText(text, Language.English);
        Assert.Equal(
            (whole.Participation!.StatesParties, whole.Participation.Signatories, whole.Organization, whole.Mandate),
            (cut.Participation!.StatesParties, cut.Participation.Signatories, cut.Organization, cut.Mandate)
        );
    }

    [Fact]
    public void Shuffled_and_damaged_texts_give_valid_reports()
    {
        foreach (var sample in Samples)
        {
            var (text, reader) = (Texts.Of(sample), Register.Default.ReaderOf(LanguageOf(sample)).GetValueOrThrow());
            var lines = text.Split('\n');
            Gen.Select(Gen.Shuffle(lines), Gen.Int[0, text.Length - 1].Array[20], Gen.Char.Array[20])
                .Sample(
                    (order, places, characters) =>
                    {
                        var damaged = string.Join('\n', order).ToCharArray();
                        for (var i = 0; i < places.Length; i++)
                            damaged[places[i] % damaged.Length] = characters[i];
                        if (reader.Read(damaged) is not { Value: { } report })
                            return;
                        Assert.Empty(ModelValidation.Validate(report).Findings);
                        Assert.Equal(report, ModelJson.Read<MeetingReport>(ModelJson.Write(report)).GetValueOrThrow());
                    },
                    iter: 200
                );
        }
    }

    [Fact]
    public void A_count_that_does_not_match_is_kept_as_it_stands()
    {
        var report = Texts.ReadText("8. The following 5 States Parties participated in the Meeting: Japan and Kenya.", Language.English);
        Assert.Equal((5, 2), (report.Participation!.StatesParties!.Stated, report.Participation.StatesParties.States.Length));
    }

    [Fact]
    public void Nothing_is_counted_that_is_none_at_all()
    {
        var text = Texts
            .Of("modern.en.txt")
            .Replace("Twelve days", "0 days", StringComparison.Ordinal)
            .Replace("three months", "0 months", StringComparison.Ordinal)
            .Replace("eight days", "0 days", StringComparison.Ordinal)
            .Replace("four-day", "0-day", StringComparison.Ordinal)
            .Replace("Two annual", "0 annual", StringComparison.Ordinal)
            .Replace("(1 day)", "(0 days)", StringComparison.Ordinal)
            .Replace("Item 9", "Item 0", StringComparison.Ordinal);
        var report = Texts.ReadText(text, Language.English);
        Assert.Empty(ModelValidation.Validate(report).Findings);
        Assert.Null(report.Mandate!.MinimumMonths ?? report.Mandate.DaysPerYear ?? report.Mandate.ViceChairs ?? report.AgendaItemNumber);
    }

    [Fact]
    public void A_title_that_never_ends_is_cut()
    {
        var lines = string.Concat(Enumerable.Repeat("Report of the Meeting of Experts on everything\n", 20_000));
        Assert.InRange(
            Texts.ReadText("BWC/MSP/2019/MX.3/2\n\n" + lines + "\n1. The following State Party participated: Togo.", Language.English).Title!.Length,
            1000,
            1100
        );
    }

    [Fact]
    public void Half_a_character_becomes_the_sign_for_none()
    {
        var report = Texts.ReadText("8. The following 2 States Parties participated in the Meeting: Japan and Xen\uD800ya.", Language.English);
        Assert.Equal("Xen\uFFFDya", Assert.Single(report.Participation!.StatesParties!.Unresolved));
        Assert.Equal(report, ModelJson.Read<MeetingReport>(ModelJson.Write(report)).GetValueOrThrow());
    }

    [Fact]
    [Trait("Weight", "heavy")]
    public void One_endless_line_and_a_text_of_repetitions_are_read()
    {
        var endless = string.Concat(Enumerable.Repeat("8. The following 2 States Parties participated in the Meeting: Japan and Kenya. ", 5_000));
        Assert.Equal("JPN", Texts.ReadText(endless, Language.English).Participation!.StatesParties!.States[0].ToString());
        var repeated = Texts.ReadText(string.Concat(Enumerable.Repeat(Texts.Of("modern.en.txt"), 20)), Language.English);
        Assert.Equal(Texts.Read("modern.en.txt", Language.English).Participation, repeated.Participation);
        Assert.Contains(repeated.Reading!.Notes, n => n.Code == Codes.TextRepeated);
    }

    [Fact]
    public void The_same_text_gives_the_same_report() =>
        Assert.Equal(Texts.Read("modern.en.txt", Language.English), Texts.Read("modern.en.txt", Language.English));

    private static Language LanguageOf(string sample) => sample.Contains(".zh.", StringComparison.Ordinal) ? Language.Chinese : Language.English;
}
