using System.Text;
using Bwc.Model;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace Bwc.Cli.Input;

/// <summary>Takes the text from a PDF, page by page, in the order in which it is read.</summary>
internal sealed class PdfText(string path)
{
    private const int MaxPages = 2_000;

    // A report of a hundred pages has a twentieth of this.
    private const int MaxLetters = 8_000_000;

    public string Read(byte[] bytes)
    {
        if (!PdfStreams.AreBounded(bytes))
            throw new Refusal(
                Codes.FileTooLarge,
                $"the unpacked content of the file {SafeText.Quote(path)} is larger than {PdfStreams.MaxBytes} bytes; use a smaller file"
            );
        try
        {
            using var document = PdfDocument.Open(bytes, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true });
            var text = Pages(document);
            return text.AsSpan().IndexOfAnyExcept(" \r\n\f\t") >= 0
                ? text
                : throw new Refusal(
                    Codes.FileHasNoText,
                    $"the PDF {SafeText.Quote(path)} has no text, only images; use one made by a program, or one that has been through text recognition"
                );
        }
        catch (PdfDocumentEncryptedException)
        {
            throw new Refusal(Codes.FileEncrypted, $"the PDF {SafeText.Quote(path)} is encrypted; use one that opens without a password");
        }
        catch (Exception e) when (e is not Refusal and not OutOfMemoryException)
        {
            // The library throws whatever a damaged file leads it to.
            throw new Refusal(Codes.FileDamaged, $"the PDF {SafeText.Quote(path)} is damaged and cannot be read; use one that opens in a viewer");
        }
    }

    private string Pages(PdfDocument document)
    {
        if (document.NumberOfPages > MaxPages)
            throw new Refusal(
                Codes.FileTooLarge,
                FormattableString.Invariant($"the PDF {SafeText.Quote(path)} has {document.NumberOfPages} pages; use at most {MaxPages}")
            );
        var (text, letters) = (new StringBuilder(), 0);
        for (var number = 1; number <= document.NumberOfPages; number++)
        {
            var page = document.GetPage(number);
            letters += page.Letters.Count;
            if (letters > MaxLetters)
                throw new Refusal(
                    Codes.FileTooLarge,
                    FormattableString.Invariant($"the PDF {SafeText.Quote(path)} has more than {MaxLetters} letters; use one with fewer")
                );
            if (number > 1)
                text.Append('\f');
            PdfPage.Write(page, text);
        }

        return text.ToString();
    }
}
