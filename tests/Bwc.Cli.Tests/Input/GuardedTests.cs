using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using Bwc.Model;

namespace Bwc.Tests;

/// <summary>A small file that asks for much is refused before the machine has no more to give.</summary>
[Trait("Weight", "heavy")]
public class GuardedTests
{
    /// <summary>Half the memory that the letters of the file would take.</summary>
    private const long MostBytes = 1_700_000_000;

    [Fact]
    public void Millions_of_letters_on_a_page_are_refused()
    {
        using var file = new TemporaryFile(Letters("BT /F1 9 Tf 1 1 Td (aaaaaaaaaaaaaaaa) Tj ET ", 500_000));
        Assert.InRange(new FileInfo(file.Path).Length, 1, 200_000);
        var (code, error, peak) = Read(file.Path);
        Assert.Equal(2, code);
        Assert.Contains(Codes.FileTooLarge, error, StringComparison.Ordinal);
        Assert.InRange(peak, 1, MostBytes);
    }

    private static (int Code, string Error, long Peak) Read(string path)
    {
        var tool = Path.Combine(AppContext.BaseDirectory, "bwc.dll");
        using var process = Process.Start(
            new ProcessStartInfo("dotnet", $"\"{tool}\" read \"{path}\" --language en") { RedirectStandardOutput = true, RedirectStandardError = true }
        )!;
        var peak = 0L;
        while (!process.WaitForExit(50))
        {
            process.Refresh();
            peak = Math.Max(peak, process.HasExited ? 0 : process.WorkingSet64);
        }

        return (process.ExitCode, process.StandardError.ReadToEnd(), peak);
    }

    private static byte[] Letters(string drawing, int times)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.Optimal, true))
        {
            var part = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat(drawing, 1000)));
            for (var i = 0; i < times / 1000; i++)
                zip.Write(part);
        }

        using var file = new MemoryStream();
        file.Write(
            Encoding.ASCII.GetBytes(
                "%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Count 1/Kids[3 0 R]>>\nendobj\n"
                    + "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 5 0 R>>>>/Contents 4 0 R>>\nendobj\n"
                    + "5 0 obj\n<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>\nendobj\n"
                    + FormattableString.Invariant($"4 0 obj\n<</Filter/FlateDecode/Length {packed.Length}>>\nstream\n")
            )
        );
        packed.WriteTo(file);
        file.Write("\nendstream\nendobj\ntrailer\n<</Size 6/Root 1 0 R>>\n%%EOF\n"u8);
        return file.ToArray();
    }
}
