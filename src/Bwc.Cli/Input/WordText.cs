using System.IO.Compression;
using System.Text;
using Bwc.Model;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Bwc.Cli.Input;

/// <summary>
/// Takes the text from a Word file: the header's symbol, the paragraphs with their numbers, tables cell by cell, footnotes behind their paragraph.
/// </summary>
internal sealed class WordText(string path)
{
    private const long MaxBytes = 256L * 1024 * 1024;
    private const long MaxCharacters = 64L * 1024 * 1024;

    private readonly StringBuilder _text = new();
    private readonly List<(string Number, string Text)> _notes = [];
    private WordNumbers _numbers = null!;
    private Dictionary<long, string> _footnotes = [];
    private int _marks;

    public string Read(byte[] bytes)
    {
        try
        {
            Bounded(bytes);
            using var document = WordprocessingDocument.Open(new MemoryStream(bytes), false, new OpenSettings { MaxCharactersInPart = MaxCharacters });
            if (document.MainDocumentPart?.Document?.Body is not { } body)
                throw new Refusal(
                    Codes.FileFormatUnknown,
                    $"the file {SafeText.Quote(path)} is not a Word file; use a text, a PDF with text, or a Word file (.docx)"
                );
            _numbers = new WordNumbers(document.MainDocumentPart.NumberingDefinitionsPart?.Numbering);
            _footnotes = Footnotes(document.MainDocumentPart);
            Header(document.MainDocumentPart);
            foreach (var element in body.ChildElements)
                Block(element);
        }
        catch (Exception e) when (e is not Refusal and not OutOfMemoryException)
        {
            // The library throws whatever a damaged file leads it to; one with a password is not a package at all.
            throw new Refusal(
                Codes.FileDamaged,
                $"the Word file {SafeText.Quote(path)} is damaged or encrypted and cannot be read; use one that opens without a password"
            );
        }

        return !string.IsNullOrWhiteSpace(_text.ToString())
            ? _text.ToString()
            : throw new Refusal(Codes.FileHasNoText, $"the Word file {SafeText.Quote(path)} has no text; use one with text in it");
    }

    private void Bounded(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
        var (total, buffer) = (0L, new byte[81920]);
        foreach (var entry in zip.Entries)
        {
            // What an entry says of its length may be wrong.
            using var packed = entry.Open();
            for (int read; (read = packed.Read(buffer)) > 0; )
            {
                total += read;
                if (total > MaxBytes)
                    throw new Refusal(
                        Codes.FileTooLarge,
                        FormattableString.Invariant(
                            $"the unpacked content of the file {SafeText.Quote(path)} is larger than {MaxBytes} bytes; use a smaller file"
                        )
                    );
            }
        }
    }

    private static Dictionary<long, string> Footnotes(MainDocumentPart main) =>
        main.FootnotesPart?.Footnotes?.Elements<Footnote>()
            .Where(f => f.Id is not null && f.Type is null)
            .GroupBy(f => f.Id!.Value)
            .ToDictionary(g => g.Key, g => string.Join(' ', g.First().Descendants<Text>().Select(t => t.Text)).Trim())
        ?? [];

    // The symbol and the job number are in headers and footers.
    private void Header(MainDocumentPart main)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var parts = main.HeaderParts.Select(p => (OpenXmlElement?)p.Header).Concat(main.FooterParts.Select(p => (OpenXmlElement?)p.Footer));
        foreach (var paragraph in parts.OfType<OpenXmlElement>().SelectMany(p => p.Descendants<Paragraph>()))
        {
            var line = string.Concat(paragraph.Descendants<Text>().Select(t => t.Text)).Trim();
            if (line.Contains("BWC/", StringComparison.OrdinalIgnoreCase) && seen.Add(line))
                _text.Append(line).Append("\n\n");
        }
    }

    private void Block(OpenXmlElement element)
    {
        switch (element)
        {
            case Paragraph paragraph:
                Paragraph(paragraph);
                _text.Append('\n');
                break;
            case Table table:
                foreach (var row in table.Elements<TableRow>())
                    Row(row);
                _text.Append('\n');
                break;
            case SdtBlock block:
                foreach (var child in block.SdtContentBlock?.ChildElements ?? default)
                    Block(child);
                break;
        }
    }

    // The cells of the list of documents one under another; those of a table of words, such as that of the chairs, beside one another.
    private void Row(TableRow row)
    {
        var cells = row.Elements<TableCell>().Select(c => string.Join('\n', c.Descendants<Paragraph>().Select(Line).Where(l => l.Length > 0))).ToArray();
        var listed = cells.Length > 0 && cells[0].StartsWith("BWC/", StringComparison.OrdinalIgnoreCase);
        _text.Append(string.Join(listed ? "\n" : " ", listed ? cells : cells.Select(c => c.Replace('\n', ' ')))).Append('\n');
    }

    private void Paragraph(Paragraph paragraph)
    {
        _notes.Clear();
        var line = Line(paragraph);
        if (line.Length == 0)
            return;
        _text.Append(_numbers.Of(paragraph)).Append(line).Append('\n');
        foreach (var (number, note) in _notes)
            _text.Append('\n').Append(' ').Append(number).Append(' ').Append(note).Append('\n');
    }

    private string Line(Paragraph paragraph)
    {
        var line = new StringBuilder();
        foreach (var part in paragraph.Descendants())
        {
            switch (part)
            {
                case Text text when text.Parent is not DeletedRun:
                    line.Append(text.Text);
                    break;
                case TabChar:
                    line.Append(' ');
                    break;
                case Break or CarriageReturn:
                    line.Append('\n');
                    break;
                case NoBreakHyphen:
                    line.Append('-');
                    break;
                case FootnoteReference { Id: { } id } when _footnotes.TryGetValue(id.Value, out var note):
                    var number = (++_marks).ToString(System.Globalization.CultureInfo.InvariantCulture);
                    line.Append(number);
                    _notes.Add((number, note));
                    break;
            }
        }

        return line.ToString().Trim();
    }
}
