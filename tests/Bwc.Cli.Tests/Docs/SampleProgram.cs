using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Bwc.Tests;

/// <summary>Compiles C# of a page as a program of its own, as `dotnet new console` would, and runs it.</summary>
internal static class SampleProgram
{
    // What ImplicitUsings gives every project.
    private const string Implicit =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; "
        + "global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;";

    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(p => Path.GetFileName(p) != "bwc.dll")
            .Select(p => MetadataReference.CreateFromFile(p)),
    ];

    // As the SDK does, it says nothing of packages built against an older framework.
    private static readonly CSharpCompilationOptions Options = new(
        OutputKind.ConsoleApplication,
        nullableContextOptions: NullableContextOptions.Enable,
        specificDiagnosticOptions: [new("CS1701", ReportDiagnostic.Suppress), new("CS1702", ReportDiagnostic.Suppress)]
    );

    /// <summary>What the program writes to the console; or what the compiler says, where it says anything.</summary>
    public static string Run(string code, string usings)
    {
        var compilation = CSharpCompilation.Create(
            "Sample",
            [.. new[] { Implicit, usings, code }.Select(t => CSharpSyntaxTree.ParseText(t))],
            References,
            Options
        );
        using var image = new MemoryStream();
        var complaints = compilation.Emit(image).Diagnostics.Where(d => d.Severity >= DiagnosticSeverity.Warning).ToArray();
        if (complaints.Length > 0)
            return string.Join('\n', complaints.Select(d => d.ToString()));
        var console = Console.Out;
        using var output = new StringWriter { NewLine = "\n" };
        try
        {
            Console.SetOut(output);
            System.Reflection.Assembly.Load(image.ToArray()).EntryPoint!.Invoke(null, [Array.Empty<string>()]);
            return output.ToString();
        }
        finally
        {
            Console.SetOut(console);
        }
    }
}
