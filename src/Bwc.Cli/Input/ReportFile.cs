using Bwc.Model;

namespace Bwc.Cli.Input;

/// <summary>The text of a file as people have it: plain text, a PDF, or a Word file; told by its first bytes and not by its name.</summary>
internal static class ReportFile
{
    private static ReadOnlySpan<byte> Zip => "PK\u0003\u0004"u8;

    /// <summary>Images and the Word files of before 2007, by their first bytes.</summary>
    private static readonly (byte[] Begins, string What)[] Others =
    [
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], "an image (PNG)"),
        ([0xFF, 0xD8, 0xFF], "an image (JPEG)"),
        ("GIF8"u8.ToArray(), "an image (GIF)"),
        ("II*\0"u8.ToArray(), "an image (TIFF)"),
        ([(byte)'M', (byte)'M', 0, (byte)'*'], "an image (TIFF)"),
        ([0xD0, 0xCF, 0x11, 0xE0], "a Word file of the old kind (.doc)"),
        ("{\\rtf"u8.ToArray(), "a file in Rich Text Format"),
    ];

    // The mark of a PDF may be behind some bytes of another program.
    private const int MarkWithin = 1024;

    public static string Read(string path)
    {
        var bytes = Given.File(path);
        foreach (var (begins, what) in Others)
        {
            if (bytes.AsSpan().StartsWith(begins))
                throw new Refusal(Codes.FileFormatUnknown, $"{Given.NameOf(path)} is {what}; use a text, a PDF with text, or a Word file (.docx)");
        }

        if (bytes.AsSpan(0, Math.Min(bytes.Length, MarkWithin)).IndexOf("%PDF-"u8) >= 0)
            return Guarded.Read(path, () => new PdfText(path).Read(bytes));
        return bytes.AsSpan().StartsWith(Zip) ? Guarded.Read(path, () => new WordText(path).Read(bytes)) : Given.Text(bytes);
    }
}
