using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Bwc.Tests;

/// <summary>A page of the documents taken apart: its blocks of code, tables, headings and links. Reads the Markdown that the pages use and no more.</summary>
public sealed partial class MarkdownPage
{
    private MarkdownPage(string name, string text)
    {
        (Name, Text) = (name, text);
        string? fence = null,
            rows = null,
            indented = null;
        var (start, before) = (0, string.Empty);
        var lines = text.Split('\n');
        var prose = new List<string>();
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            if (fence is not null)
            {
                if (line != "```")
                    continue;
                Blocks.Add(new Block(fence, string.Concat(lines[(start + 1)..i].Select(l => l + "\n")), start + 1));
                fence = null;
                continue;
            }

            if (indented is not null && !line.StartsWith("    ", StringComparison.Ordinal))
            {
                Blocks.Add(new Block("indented", indented, start + 1));
                indented = null;
            }

            if (rows is not null && !line.StartsWith('|'))
            {
                Tables.Add(new Table(before, rows));
                rows = null;
            }

            if (line.StartsWith("```", StringComparison.Ordinal))
                (fence, start) = (line[3..], i);
            else if (line.StartsWith('|'))
                rows += line + "\n";
            else if (indented is not null)
                indented += line[4..] + "\n";
            else if (line.StartsWith("    ", StringComparison.Ordinal) && (i == 0 || lines[i - 1].Length == 0))
                (indented, start) = (line[4..] + "\n", i);
            else if (line.StartsWith('#'))
                Headings.Add(before = line.TrimStart('#').Trim());
            if (fence is null && indented is null)
                prose.Add(line);
        }

        if (fence is not null)
            throw new InvalidDataException($"{name}: the block of line {start + 1} is not closed");
        Links.AddRange(prose.SelectMany(l => Link().Matches(Code().Replace(l, string.Empty))).Select(m => m.Groups[1].Value));
    }

    public static string Repository { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "..", ".."));

    /// <summary>All pages, those of the packages too, but those of the sample applications, which are built and run by themselves.</summary>
    public static IEnumerable<string> All { get; } =
    [
        .. Directory
            .EnumerateFiles(Repository, "*.md")
            .Concat(Directory.EnumerateFiles(Path.Combine(Repository, "docs"), "*.md", SearchOption.AllDirectories))
            .Concat(Directory.EnumerateDirectories(Path.Combine(Repository, "src")).Select(project => Path.Combine(project, "README.md")))
            .Select(file => Path.GetRelativePath(Repository, file).Replace('\\', '/'))
            .Where(name => !name.StartsWith("docs/samples/", StringComparison.Ordinal) && !name.EndsWith(".received.md", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    public string Name { get; }

    public string Text { get; }

    public List<Block> Blocks { get; } = [];

    public List<Table> Tables { get; } = [];

    public List<string> Headings { get; } = [];

    public List<string> Links { get; } = [];

    public static MarkdownPage Open(string name) => new(name, File.ReadAllText(Path.Combine(Repository, name)).ReplaceLineEndings("\n"));

    public static MarkdownPage Of(string text) => new("a page", text);

    /// <summary>The anchor that a heading gets where the pages are shown.</summary>
    public static string Anchor(string heading) =>
        string.Concat(heading.ToLowerInvariant().Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_')).Replace(' ', '-');

    private static string ThisFile([CallerFilePath] string file = "") => file;

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("`[^`]*`")]
    private static partial Regex Code();

    /// <summary>A block of code with what is behind its fence.</summary>
    public sealed record Block(string Fence, string Text, int Line)
    {
        public string Language => Fence.Split(' ')[0];

        /// <summary>The file that the block shows; null where it shows none.</summary>
        public string? File => Fence.Split("title=\"") is [_, var title] ? title.TrimEnd('"') : null;
    }

    /// <summary>A table under a heading: its header, and the rows below the line.</summary>
    public sealed record Table(string Heading, string Text)
    {
        public string Header => Text.Split('\n')[0];

        public string[][] Rows => [.. Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2).Select(Cells)];

        private static string[] Cells(string row) =>
            [.. row.Replace(@"\|", "\0", StringComparison.Ordinal).Trim('|').Split('|').Select(c => c.Replace('\0', '|').Trim())];
    }
}
