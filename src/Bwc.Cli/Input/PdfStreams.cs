using System.IO.Compression;

namespace Bwc.Cli.Input;

/// <summary>Unpacks what is packed in a PDF without keeping it, so a small file that is a huge one inside is told before it is opened.</summary>
internal static class PdfStreams
{
    /// <summary>More than this is in no report.</summary>
    public const long MaxBytes = 256L * 1024 * 1024;

    public static bool AreBounded(byte[] bytes)
    {
        var (total, buffer) = (0L, new byte[81920]);
        for (var at = 0; at < bytes.Length; )
        {
            var found = bytes.AsSpan(at).IndexOf("stream"u8);
            if (found < 0)
                return true;
            at += found + "stream".Length;
            var start = at;
            while (start < bytes.Length && bytes[start] is (byte)'\r' or (byte)'\n')
                start++;

            // What is packed with the usual filter begins with a byte of 0x78.
            if (start >= bytes.Length || bytes[start] != 0x78)
                continue;
            try
            {
                using var packed = new ZLibStream(new MemoryStream(bytes, start, bytes.Length - start), CompressionMode.Decompress);
                for (int read; (read = packed.Read(buffer)) > 0; )
                {
                    total += read;
                    if (total > MaxBytes)
                        return false;
                }
            }
            catch (InvalidDataException)
            {
                // Not packed so after all, or damaged: the reader of the PDF will say so.
            }
        }

        return true;
    }
}
