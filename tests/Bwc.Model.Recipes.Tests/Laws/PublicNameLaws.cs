using Bwc.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Bwc.Tests;

/// <summary>
/// No name of ours is ambiguous in a file that imports what ordinary files import. The compiler itself is asked: it compiles a file that imports
/// everything at once and names every public type by its simple name.
/// </summary>
public class PublicNameLaws
{
    private static readonly string[] Ours = ["Bwc.Model", "Bwc.Model.Json", "Bwc.Model.Laboratory", "Bwc.Model.Reports", "Bwc.Model.Validation"];

    private static readonly string[] OfOthers =
    [
        // The implicit usings of a project for the web, which include those of every other kind of project.
        "System",
        "System.Collections.Generic",
        "System.IO",
        "System.Linq",
        "System.Net.Http",
        "System.Net.Http.Json",
        "System.Threading",
        "System.Threading.Tasks",
        "Microsoft.AspNetCore.Builder",
        "Microsoft.AspNetCore.Hosting",
        "Microsoft.AspNetCore.Http",
        "Microsoft.AspNetCore.Routing",
        "Microsoft.Extensions.Configuration",
        "Microsoft.Extensions.DependencyInjection",
        "Microsoft.Extensions.Hosting",
        "Microsoft.Extensions.Logging",
        // What is often written at the top of a file by hand.
        "System.Collections",
        "System.Collections.Concurrent",
        "System.Collections.Frozen",
        "System.Collections.Immutable",
        "System.Collections.ObjectModel",
        "System.ComponentModel",
        "System.ComponentModel.DataAnnotations",
        "System.ComponentModel.DataAnnotations.Schema",
        "System.Data",
        "System.Data.Common",
        "System.Diagnostics",
        "System.Diagnostics.CodeAnalysis",
        "System.Globalization",
        "System.IO.Compression",
        "System.Linq.Expressions",
        "System.Net",
        "System.Numerics",
        "System.Reflection",
        "System.Resources",
        "System.Runtime.CompilerServices",
        "System.Runtime.InteropServices",
        "System.Security.Claims",
        "System.Security.Cryptography",
        "System.Text",
        "System.Text.Json",
        "System.Text.Json.Nodes",
        "System.Text.Json.Schema",
        "System.Text.Json.Serialization",
        "System.Text.Json.Serialization.Metadata",
        "System.Text.RegularExpressions",
        "System.Threading.Channels",
        "System.Xml",
        "System.Xml.Linq",
        "Microsoft.AspNetCore.Http.HttpResults",
        "Microsoft.AspNetCore.Mvc",
        "Microsoft.AspNetCore.TestHost",
        "Microsoft.Extensions.Caching.Memory",
        "Microsoft.Extensions.Options",
        // The stack of the recipes.
        "Dapper",
        "FluentValidation",
        "FluentValidation.Results",
        "FluentValidation.TestHelper",
        "FluentValidation.Validators",
        "Microsoft.Data.Sqlite",
        "Microsoft.EntityFrameworkCore",
        "Microsoft.EntityFrameworkCore.Metadata.Builders",
        "Microsoft.EntityFrameworkCore.Storage.ValueConversion",
        "NodaTime",
        "NodaTime.Calendars",
        "NodaTime.Extensions",
        "NodaTime.Text",
        "NodaTime.TimeZones",
        "Xunit",
        "Xunit.Abstractions",
    ];

    private static readonly Type[] Types = [.. typeof(Register).Assembly.GetExportedTypes()];

    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) != $"{typeof(PublicNameLaws).Assembly.GetName().Name}.dll")
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    [Fact]
    public void Our_namespaces_are_these_five() => Assert.Equal(Ours, Types.Select(t => t.Namespace!).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void No_public_type_is_ambiguous_beside_what_ordinary_files_import() => Assert.Empty(Errors([.. OfOthers, .. Ours], Types.Select(NameOf)));

    [Fact]
    public void A_clash_is_found() =>
        Assert.Contains(
            "CS0104",
            Assert.Single(Errors(["Elsewhere", .. Ours], ["Register", "State"], "namespace Elsewhere { public class Register; }")),
            StringComparison.Ordinal
        );

    /// <summary>The name by which a file that imports its namespace calls a type: "Result&lt;&gt;", "Outer.Inner".</summary>
    private static string NameOf(Type type)
    {
        var simple = type.Name.Split('`')[0] + (type.IsGenericTypeDefinition ? $"<{new string(',', type.GetGenericArguments().Length - 1)}>" : string.Empty);
        return type.DeclaringType is { } outer ? $"{NameOf(outer)}.{simple}" : simple;
    }

    private static IEnumerable<string> Errors(IEnumerable<string> namespaces, IEnumerable<string> names, string beside = "")
    {
        var usings = string.Concat(namespaces.Select(n => $"using {n};\n"));
        var types = string.Join(",\n", names.Select(n => $"typeof({n})"));
        var text = $"{usings}file static class Names {{ static System.Type[] All = [{types}]; }}";
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary);
        return CSharpCompilation
            .Create("names", new[] { text, beside }.Select(t => CSharpSyntaxTree.ParseText(t)), References, options)
            .GetDiagnostics()
            .Where(d => d.Severity == DiagnosticSeverity.Error)
            .Select(d => d.ToString());
    }
}
