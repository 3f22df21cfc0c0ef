using System.Text.Json;

namespace Bwc.Tests;

/// <summary>Facts from the documents, kept apart from the library's own data so that the two can be compared.</summary>
public static class TestFacts
{
    public static JsonElement Rules { get; } = JsonDocument.Parse(Text("rules.json")).RootElement;

    public static JsonElement Mx3 { get; } = JsonDocument.Parse(Text("mx3-2020.json")).RootElement;

    /// <summary>Everything that the report of MX3 states, each fact from its paragraph.</summary>
    public static JsonElement Mx3Report { get; } = JsonDocument.Parse(Text("mx3-2020-report.json")).RootElement;

    public static IEnumerable<string[]> Rows(string name) =>
        Text(name).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(','));

    public static IEnumerable<string> Strings(this JsonElement element, string member) =>
        element.GetProperty(member).EnumerateArray().Select(e => e.GetString()!);

    /// <summary>The folder of the repository, found from this source file.</summary>
    public static string Repository { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", ".."));

    private static string ThisFile([System.Runtime.CompilerServices.CallerFilePath] string file = "") => file;

    private static string Text(string name)
    {
        using var reader = new StreamReader(typeof(TestFacts).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
