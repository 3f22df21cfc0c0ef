using System.Diagnostics;
using System.Reflection;
using System.Text;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Bwc.Mutation.Making;

/// <summary>The library as its build gives it to the compiler.</summary>
internal static class Library
{
    /// <summary>Reads the sources that the project names, and adds the code of the source generators and the switch.</summary>
    /// <param name="folder">The folder of the project.</param>
    /// <returns>The compilation, with all warnings off, and what is embedded in the assembly.</returns>
    /// <exception cref="InvalidOperationException">The project does not build.</exception>
    public static (CSharpCompilation Code, IReadOnlyList<ResourceDescription> Resources) Read(string folder)
    {
        var arguments = CSharpCommandLineParser.Default.Parse(CompilerArguments(folder), folder, sdkDirectory: null);
        var compilation = CSharpCompilation.Create(
            arguments.CompilationName,
            arguments.SourceFiles.Select(file => Parse(File.ReadAllText(file.Path), file.Path)).Append(Parse(Switch.Source, "Switch.cs")),
            arguments.MetadataReferences.Select(reference => MetadataReference.CreateFromFile(Path.Combine(folder, reference.Reference))),
            arguments.CompilationOptions.WithGeneralDiagnosticOption(ReportDiagnostic.Suppress).WithSpecificDiagnosticOptions([])
        );

        // Those of the framework alone: what the SDK adds are analyzers, and their generators concern other kinds of project.
        var generators = arguments
            .AnalyzerReferences.Where(reference => reference.FilePath.Contains("Microsoft.NETCore.App.Ref", StringComparison.Ordinal))
            .SelectMany(reference => new AnalyzerFileReference(reference.FilePath, Loader.One).GetGenerators(LanguageNames.CSharp));
        CSharpGeneratorDriver.Create(generators, parseOptions: arguments.ParseOptions).RunGeneratorsAndUpdateCompilation(compilation, out var whole, out _);
        var error = whole.GetDiagnostics().FirstOrDefault(found => found.Severity == DiagnosticSeverity.Error);
        return error is null
            ? ((CSharpCompilation)whole, arguments.ManifestResources)
            : throw new InvalidOperationException($"The library does not build: {error}");

        SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(SourceText.From(text, Encoding.UTF8), arguments.ParseOptions, path);
    }

    /// <summary>The arguments that a build in Release gives to the compiler, without compiling.</summary>
    private static IEnumerable<string> CompilerArguments(string folder)
    {
        // A file that never exists keeps the target from being skipped as up to date.
        string[] options = ["-p:Configuration=Release", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true", "-p:NonExistentFile=none"];
        var start = new ProcessStartInfo("dotnet", ["msbuild", folder, "-restore", "-t:PrepareResources;Compile", .. options, "-getItem:CscCommandLineArgs"])
        {
            RedirectStandardOutput = true,
        };
        using var build = Process.Start(start)!;
        var output = build.StandardOutput.ReadToEnd();
        build.WaitForExit();
        if (build.ExitCode != 0)
            throw new InvalidOperationException($"The project does not build:\n{output}");
        using var json = JsonDocument.Parse(output);
        return
        [
            .. json
                .RootElement.GetProperty("Items")
                .GetProperty("CscCommandLineArgs")
                .EnumerateArray()
                .Select(item => item.GetProperty("Identity").GetString()!),
        ];
    }

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public static readonly Loader One = new();

        public void AddDependencyLocation(string fullPath) { }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
