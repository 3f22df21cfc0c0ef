#!/usr/bin/env dotnet
#:property ManagePackageVersionsCentrally=false
#:property RestorePackagesWithLockFile=false
#:property PublishAot=false

// Takes the C# programs out of pages, word for word, each as a method that a project can compile. eng/package.sh gives them to a project that has the
// package only.
//
//     dotnet run eng/TakePrograms.cs -- DIRECTORY PAGE...
//
// A program is a block of C# above the text that it prints. A page docs/recipes.md gives docs-recipes.1.cs and so on, all that they print
// (docs-recipes.expected.txt), and the files that the page shows, in the folder docs-recipes. Pages.cs runs the programs of a page, each under its number.

using System.Text;

if (args.Length < 2)
{
    Console.Error.WriteLine("usage: dotnet run eng/TakePrograms.cs -- DIRECTORY PAGE...");
    return 2;
}

var directory = args[0];
Directory.CreateDirectory(directory);
var cases = new StringBuilder();
foreach (var page in args[1..])
{
    var name = Path.ChangeExtension(page, null).Replace('/', '-');
    var blocks = Blocks(File.ReadAllLines(page));
    var (usings, programs, expected) = (string.Empty, new List<string>(), new StringBuilder());
    foreach (
        var ((fence, text), (_, printed)) in blocks.Zip([.. blocks.Skip(1), (string.Empty, string.Empty)]).Where(pair => IsProgram(pair.First, pair.Second))
    )
    {
        if (text.StartsWith("global using ", StringComparison.Ordinal))
        {
            usings = text.Replace("global using ", "using ", StringComparison.Ordinal);
            continue;
        }

        programs.Add(text);
        expected.Append($"# {programs.Count}\n{printed}");
    }

    Directory.CreateDirectory(Path.Combine(directory, name));
    foreach (var (fence, text) in blocks.Where(b => b.Fence.Contains(" title=\"", StringComparison.Ordinal)))
        File.WriteAllText(Path.Combine(directory, name, fence.Split('"')[1]), text);
    for (var i = 0; i < programs.Count; i++)
        File.WriteAllText(Path.Combine(directory, $"{name}.{i + 1}.cs"), Method(usings, programs[i], $"{Class(name)}_{i + 1}"));
    File.WriteAllText(Path.Combine(directory, $"{name}.expected.txt"), expected.ToString());
    Console.WriteLine($"{page}: {programs.Count} programs");
    if (programs.Count == 0)
        return 1;
    var calls = Enumerable.Range(1, programs.Count).Select(i => $"Console.Write(\"# {i}\\n\");\n{Class(name)}_{i}.Run();\n");
    cases.Append($"case \"{name}\":\n{string.Concat(calls)}return;\n");
}

File.WriteAllText(
    Path.Combine(directory, "Pages.cs"),
    $$"""
    namespace Pages;

    internal static class AllPages
    {
        public static void Run(string page)
        {
            switch (page)
            {
    {{cases}}default: throw new ArgumentException($"no programs of a page '{page}' were taken", nameof(page));
            }
        }
    }

    """
);
return 0;

// The usings of a page stand in a block alone, above its programs.
static bool IsProgram((string Fence, string Text) block, (string Fence, string Text) next) =>
    block.Fence == "csharp" && (next.Fence == "text" || block.Text.StartsWith("global using ", StringComparison.Ordinal));

static string Class(string name) => string.Concat(name.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '_'));

// A program begins with its usings, if it has any.
static string Method(string usings, string program, string name)
{
    var lines = program.Split('\n');
    var own = lines.TakeWhile(l => l.Length == 0 || (l.StartsWith("using ", StringComparison.Ordinal) && !l.Contains('('))).ToArray();
    return $$"""
        {{usings}}{{string.Join('\n', own)}}
        namespace Pages;

        internal static class {{name}}
        {
            public static void Run()
            {
        {{string.Join('\n', lines[own.Length..])}}
            }
        }

        """;
}

static List<(string Fence, string Text)> Blocks(string[] lines)
{
    var blocks = new List<(string, string)>();
    string? fence = null;
    var text = new StringBuilder();
    foreach (var line in lines)
    {
        if (fence is null && line.StartsWith("```", StringComparison.Ordinal))
            fence = line[3..];
        else if (fence is not null && line == "```")
        {
            blocks.Add((fence, text.ToString()));
            (fence, text) = (null, new StringBuilder());
        }
        else if (fence is not null)
            text.Append(line).Append('\n');
    }

    return blocks;
}
