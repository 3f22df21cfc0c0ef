using System.Reflection;
using System.Text.RegularExpressions;
using PublicApiGenerator;

namespace Bwc.Tests;

/// <summary>
/// The public face of an assembly as somebody would read it: types under their namespaces, names without namespaces, and nothing of what every record and
/// value has alike, since the laws over all of them hold that.
/// </summary>
public static partial class ApiText
{
    public static string Of(Assembly assembly)
    {
        var text = assembly.GeneratePublicApi(
            new ApiGeneratorOptions
            {
                IncludeAssemblyAttributes = false,
                ExcludeAttributes =
                [
                    "System.Runtime.CompilerServices.RequiredMemberAttribute",
                    "System.Text.Json.Serialization.JsonConverterAttribute", // JsonLaws hold what it does.
                ],
            }
        );
        var namespaces = assembly
            .GetReferencedAssemblies()
            .Select(Assembly.Load)
            .Append(assembly)
            .SelectMany(part => part.GetExportedTypes().Concat(part.GetForwardedTypes()))
            .Select(type => type.Namespace)
            .OfType<string>()
            .Distinct()
            .OrderByDescending(name => name.Length)
            .ThenBy(name => name, StringComparer.Ordinal)
            .Select(Regex.Escape);
        var named = Regex.Replace(text, $@"(?<!namespace .*)(?<![\w.])(?:{string.Join('|', namespaces)})\.(?=[A-Z])", string.Empty);
        return EmptyBody().Replace(Equality().Replace(named, string.Empty), ";");
    }

    [GeneratedRegex(@"^ +public (?:override |static )?(?:bool Equals\(.*|int GetHashCode\(\).*|bool operator [!=]=.*)\n", RegexOptions.Multiline)]
    private static partial Regex Equality();

    [GeneratedRegex(@"(?<=\)) \{ \}$", RegexOptions.Multiline)]
    private static partial Regex EmptyBody();
}
