using System.IO.Compression;
using System.Text;
using Bwc.Model;
using Bwc.Model.Json;
using Bwc.Model.Reports;

namespace Bwc.Tests;

/// <summary>A report is read alike from a text, a PDF and a Word file, and what is none of them is refused in one line.</summary>
public class ReportFileTests
{
    private static readonly string Texts = Path.Combine(MarkdownPage.Repository, "tests", "Bwc.Model.Tests", "Reading", "Texts");

    [Theory]
    [InlineData("modern.en.txt", "en")]
    [InlineData("older.en.txt", "en")]
    [InlineData("modern.zh.txt", "zh")]
    public void A_Word_file_is_read_as_its_text_is(string name, string language)
    {
        var text = File.ReadAllText(Path.Combine(Texts, name));
        Assert.Equal(Read(Encoding.UTF8.GetBytes(text), language), Read(Printed.Word(text), language));
    }

    [Theory]
    [InlineData(9, 11, 62)]
    [InlineData(8, 12, 50)]
    [InlineData(7, 10, 200)]
    public void A_PDF_is_read_as_its_text_is(double size, double leading, int linesPerPage)
    {
        var text = Plain(File.ReadAllText(Path.Combine(Texts, "modern.en.txt")));
        Assert.Equal(Json(Encoding.UTF8.GetBytes(text), "en"), Json(Printed.Pdf(text, size, leading, linesPerPage), "en"));
    }

    [Theory]
    [InlineData(9, 12, 60)]
    [InlineData(10.5, 18, 40)]
    [InlineData(7, 10, 200)]
    public void A_Chinese_PDF_is_read_as_its_text_is(double size, double leading, int linesPerPage)
    {
        var text = File.ReadAllText(Path.Combine(Texts, "modern.zh.txt"));
        Assert.Equal(Json(Encoding.UTF8.GetBytes(text), "zh"), Json(PrintedIdeographs.Pdf(text, size, leading, linesPerPage), "zh"));
    }

    [Fact]
    public void Columns_are_read_one_after_another()
    {
        string[] left =
        [
            "BWC/MSP/2018/MX.3/2",
            "4. The Meeting of Experts was held in Geneva",
            "on 7 and 8 August 2018, chaired by Mr. Jan",
            "Kowal of Poland.",
            "8. The delegations of 4 States Parties parti-",
            "cipated: Algeria; Angola; Kenya; and",
        ];
        string[] right =
        [
            "Zimbabwe.",
            "14. Two non-governmental organizations",
            "attended the Meeting under rule 44 (5).",
            "15. The list of participants is contained in",
            "document BWC/MSP/2018/MX.3/INF.1, which",
            "was issued in English only by the Unit.",
        ];
        string[] more = ["3. Nothing more was said of it, and", "nothing more is to be read from here", "on, save that these are lines of text."];
        var report = Read(Printed.Columns([left[0], .. more, .. left[1..]], [.. right, .. more]), "en");
        Assert.Equal("DZA AGO KEN ZWE", string.Join(' ', report.Participation!.StatesParties!.States));
        Assert.Equal(("Jan Kowal", 2), (report.Organization!.Chair!.Name, report.Participation.NonGovernmental!.Stated));
    }

    [Fact]
    public void Numbers_and_footnotes_that_Word_makes_are_there()
    {
        var report = Read(
            Printed.Numbered(
                ["The Meeting of Experts was held in Geneva on 7 August 2018.", "The delegations of 2 States Parties participated: Germany; Kenya."],
                0,
                "See the letters of the Chair of 3 May 2018."
            ),
            "en"
        );
        Assert.Equal((4, 5, 1), (report.Organization!.Paragraph, report.Participation!.StatesParties!.Paragraph, report.Footnotes.Length));
        Assert.Equal("2018-05-03", $"{report.Organization.Postponement!.Letters.Single():uuuu-MM-dd}");
        Assert.Equal("BWC/MSP/2018/MX.3/2", report.Symbol.ToString());
    }

    [Fact]
    public void The_text_can_be_seen()
    {
        using var file = new TemporaryFile(Printed.Word("4. The Meeting was held.\n5. It ended."));
        Assert.Equal("4. The Meeting was held.\n\n5. It ended.\n\n", Cli.RunLine($"read \"{file.Path}\" --text").Output);
    }

    public static TheoryData<string, byte[], string> Refused =>
        new()
        {
            { "an image", [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10], Codes.FileFormatUnknown },
            { "an old Word file", [0xD0, 0xCF, 0x11, 0xE0, 0, 0], Codes.FileFormatUnknown },
            { "a PDF cut short", Printed.Pdf("4. The Meeting was held.", 10, 12, 10)[..200], Codes.FileDamaged },
            { "a PDF of nothing", "%PDF-1.7\n"u8.ToArray(), Codes.FileDamaged },
            { "a PDF with a password", PrintedIdeographs.Locked("4. The Meeting was held."), Codes.FileEncrypted },
            { "a PDF without text", Printed.Scanned(), Codes.FileHasNoText },
            { "a Word file cut short", Printed.Word("4. The Meeting was held.")[..300], Codes.FileDamaged },
            { "a Word file without text", Printed.Word(string.Empty), Codes.FileHasNoText },
            { "a ZIP file", Zip(1000), Codes.FileFormatUnknown },
            { "a ZIP file that is huge within", Zip(300_000_000), Codes.FileTooLarge },
            { "a PDF that is huge within", Bomb(), Codes.FileTooLarge },
            { "nothing", [], Codes.NotAReport },
        };

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_cannot_be_read_is_refused_in_a_line(string what, byte[] bytes, string code)
    {
        using var file = new TemporaryFile(bytes);
        var result = Cli.RunLine($"read \"{file.Path}\" --language en");
        Assert.True(result.Code == 2 && result.Output.Length == 0, what);
        Assert.Contains(code, result.Error, StringComparison.Ordinal);
        Assert.Single(result.Error.TrimEnd('\n').Split('\n'));
    }

    // The letters that the fonts of every PDF program have.
    private static string Plain(string text) =>
        text.Replace('\u00F4', 'o')
            .Replace('\u00FC', 'u')
            .Replace('\u00F3', 'o')
            .Replace('\u201C', '"')
            .Replace('\u201D', '"')
            .Replace('\u2019', '\'')
            .Replace('\u2013', '-')
            .Replace("\u2022", "*", StringComparison.Ordinal);

    private static string Json(byte[] bytes, string language) => ModelJson.Write(Read(bytes, language));

    private static MeetingReport Read(byte[] bytes, string language)
    {
        using var file = new TemporaryFile(bytes);
        var result = Cli.RunLine($"read \"{file.Path}\" --language {language}");
        Assert.Equal(string.Empty, result.Error);
        return ModelJson.Read<MeetingReport>(result.Output).GetValueOrThrow() with { Reading = null };
    }

    private static byte[] Zip(int length)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, true))
        using (var entry = zip.CreateEntry("word/document.xml").Open())
        {
            var zeros = new byte[100_000];
            for (var written = 0; written < length; written += zeros.Length)
                entry.Write(zeros, 0, Math.Min(zeros.Length, length - written));
        }

        return file.ToArray();
    }

    private static byte[] Bomb()
    {
        using var file = new MemoryStream();
        file.Write("%PDF-1.7\n1 0 obj <</Filter/FlateDecode>> stream\n"u8);
        using (var packed = new ZLibStream(file, CompressionLevel.Fastest, true))
        {
            var zeros = new byte[100_000];
            for (var i = 0; i < 3000; i++)
                packed.Write(zeros);
        }

        file.Write("\nendstream endobj"u8);
        return file.ToArray();
    }
}
