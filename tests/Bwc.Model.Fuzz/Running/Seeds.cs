using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace Bwc.Fuzz.Running;

/// <summary>The inputs that are kept, a file each: UTF-8, or UTF-16 with its mark where a text holds halves of characters.</summary>
internal static class Seeds
{
    private static readonly UTF8Encoding Exact = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string Folder { get; } = Path.Combine(Path.GetDirectoryName(Here())!, "..", "Seeds");

    public static IEnumerable<string> Of(string target)
    {
        var folder = Path.Combine(Folder, target);
        return Directory.Exists(folder) ? Directory.GetFiles(folder).Order(StringComparer.Ordinal).Select(Read) : [];
    }

    public static void Keep(string folder, string name, string input)
    {
        Directory.CreateDirectory(folder);
        byte[] bytes;
        try
        {
            bytes = Exact.GetBytes(input);
        }
        catch (EncoderFallbackException)
        {
            bytes = [0xFF, 0xFE, .. MemoryMarshal.AsBytes(input.AsSpan())];
        }

        File.WriteAllBytes(Path.Combine(folder, name), bytes);
    }

    private static string Read(string file)
    {
        var bytes = File.ReadAllBytes(file);
        return bytes is [0xFF, 0xFE, ..] ? new string(MemoryMarshal.Cast<byte, char>(bytes.AsSpan(2))) : Exact.GetString(bytes);
    }

    private static string Here([CallerFilePath] string path = "") => path;
}
