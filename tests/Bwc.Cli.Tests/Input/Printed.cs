using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;
using PageSize = UglyToad.PdfPig.Content.PageSize;

namespace Bwc.Tests;

/// <summary>The same text as a Word file and as a PDF.</summary>
internal static class Printed
{
    private const double Margin = 60;

    /// <summary>The list of documents as a table, the other lines as paragraphs; a footnote as one of Word's own.</summary>
    public static byte[] Word(string text)
    {
        using var file = new MemoryStream();
        using (var document = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            var body = new Body();
            main.Document = new Document(body);
            var table = default(Table);
            foreach (var line in text.Split('\n'))
            {
                if (
                    line.StartsWith("BWC/", StringComparison.Ordinal)
                    && body.Elements<Paragraph>().Any(p => p.InnerText.StartsWith("Symbol", StringComparison.Ordinal))
                )
                {
                    table ??= body.AppendChild(new Table());
                    table.AppendChild(new TableRow(new TableCell(Paragraph(line)), new TableCell(Paragraph(string.Empty))));
                }
                else if (table is not null && line.Length > 0)
                {
                    table.Elements<TableRow>().Last().Elements<TableCell>().Last().AppendChild(Paragraph(line));
                }
                else
                {
                    body.AppendChild(Paragraph(line));
                }
            }
        }

        return file.ToArray();
    }

    /// <summary>Paragraphs that Word numbers by itself, and a footnote.</summary>
    public static byte[] Numbered(string[] paragraphs, int footnoteAt, string footnote)
    {
        using var file = new MemoryStream();
        using (var document = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            var body = new Body();
            main.Document = new Document(body);
            main.AddNewPart<HeaderPart>().Header = new Header(Paragraph("BWC/MSP/2018/MX.3/2"));
            main.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering(
                new AbstractNum(
                    new Level(new StartNumberingValue { Val = 4 }, new NumberingFormat { Val = NumberFormatValues.Decimal }, new LevelText { Val = "%1." })
                    {
                        LevelIndex = 0,
                    }
                )
                {
                    AbstractNumberId = 1,
                },
                new NumberingInstance(new AbstractNumId { Val = 1 }) { NumberID = 7 }
            );
            main.AddNewPart<FootnotesPart>().Footnotes = new Footnotes(new Footnote(Paragraph(footnote)) { Id = 2 });
            for (var i = 0; i < paragraphs.Length; i++)
            {
                var paragraph = Paragraph(paragraphs[i]);
                paragraph.PrependChild(new ParagraphProperties(new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = 7 })));
                if (i == footnoteAt)
                    paragraph.AppendChild(new Run(new FootnoteReference { Id = 2 }));
                body.AppendChild(paragraph);
            }
        }

        return file.ToArray();
    }

    /// <summary>Lines of a page, from the top down, with the symbol above and the page below each.</summary>
    public static byte[] Pdf(string text, double size, double leading, int linesPerPage)
    {
        var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        var number = 0;
        foreach (var lines in text.Split('\n').Chunk(linesPerPage))
        {
            number++;
            var page = builder.AddPage(PageSize.A4);
            var (y, note) = (page.PageSize.Height - Margin, false);
            foreach (var line in lines)
            {
                // Footnotes are printed smaller than the text.
                note |= line.Length > 2 && line[0] == ' ' && char.IsAsciiDigit(line[1]) && line[2] == ' ';
                if (line.Trim().Length > 0)
                    page.AddText(line.Trim(), note ? size * 0.75 : size, new PdfPoint(Margin, y), font);
                note &= !line.EndsWith('.');
                y -= line.Trim().Length > 0 ? leading : leading * 0.8;
            }
        }

        return builder.Build();
    }

    /// <summary>Two columns, the left one first.</summary>
    public static byte[] Columns(string[] left, string[] right)
    {
        var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        var page = builder.AddPage(PageSize.A4);
        for (var i = 0; i < Math.Max(left.Length, right.Length); i++)
        {
            if (i < left.Length)
                page.AddText(left[i], 9, new PdfPoint(40, 780 - (12 * i)), font);
            if (i < right.Length)
                page.AddText(right[i], 9, new PdfPoint(310, 780 - (12 * i)), font);
        }

        return builder.Build();
    }

    /// <summary>A page with nothing on it but a line.</summary>
    public static byte[] Scanned()
    {
        var builder = new PdfDocumentBuilder();
        builder.AddPage(PageSize.A4).DrawLine(new PdfPoint(10, 10), new PdfPoint(100, 100));
        return builder.Build();
    }

    private static Paragraph Paragraph(string text) => new(new Run(new Text(text) { Space = SpaceProcessingModeValues.Preserve }));
}
