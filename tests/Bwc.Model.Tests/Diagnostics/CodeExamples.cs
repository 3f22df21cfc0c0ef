namespace Bwc.Tests;

/// <summary>A command of the tool that brings a code out.</summary>
/// <param name="Code">The code.</param>
/// <param name="Command">The command, with FILE for the name of a file.</param>
/// <param name="File">What is in that file; empty if the command needs none, or an empty one.</param>
public sealed record CodeExample(string Code, string Command, string File);

/// <summary>The examples of codes in code-examples.txt: after a line with the code a line with the command, and then the file.</summary>
public static class CodeExamples
{
    private const string Mark = "=== ";

    public static CodeExample[] All { get; } =
    [
        .. File.ReadAllText(Path.Combine(MarkdownPage.Repository, "tests", "Bwc.Model.Tests", "Diagnostics", "code-examples.txt"))
            .Split(Mark, StringSplitOptions.RemoveEmptyEntries)
            .Select(text => text.TrimEnd('\n').Split('\n', 3))
            .Select(lines => new CodeExample(lines[0], lines[1], lines.Length > 2 ? lines[2] : string.Empty)),
    ];

    /// <summary>The example of a code; null if it would need a call in code, too large a file, or a full disk.</summary>
    public static CodeExample? Of(string code) => Array.Find(All, e => e.Code == code);
}
