using System.Reflection;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using FluentValidation;

namespace Bwc.Tests;

/// <summary>
/// A public type is there for a user: a page, a recipe, a command of the tool, the sample or the consumer's tests name it, or it is a part of one that
/// they name. What only serves inside is internal.
/// </summary>
public partial class PublicTypeLaws
{
    /// <summary>Types that no page and no program names, and why a user has them all the same.</summary>
    private static readonly Dictionary<string, string> Kept = new()
    {
        ["FindingException"] = "GetValueOrThrow throws it, so a caller can catch it and read the findings.",
    };

    private static readonly Type[] Exported = Samples.Library.GetExportedTypes();

    private static readonly HashSet<string> Words = [.. Texts().SelectMany(t => Word().Matches(t)).Select(m => m.Value)];

    private static readonly HashSet<Type> Used = Closure(Exported.Where(t => Words.Contains(SimpleName(t))));

    [Fact]
    public void Every_public_type_is_named_to_a_user_or_is_a_part_of_one_that_is() =>
        Assert.Equal(string.Empty, string.Join('\n', Exported.Where(t => !IsUsed(t) && !Kept.ContainsKey(t.Name)).Select(t => t.FullName)));

    [Fact]
    public void Every_type_in_the_list_still_needs_its_reason() =>
        Assert.All(
            Kept,
            kept =>
            {
                var type = Assert.Single(Exported, t => t.Name == kept.Key);
                Assert.False(IsUsed(type), $"{kept.Key} is named by now, so it needs no reason");
                Assert.NotEmpty(kept.Value);
            }
        );

    // A converter of a day or of any list serves the records that have one.
    private static bool IsUsed(Type type) =>
        Used.Contains(type) || (ServedBy(type) is { } served && (served.IsGenericParameter || served.Assembly != Samples.Library || Used.Contains(served)));

    /// <summary>The type that a validator judges or a converter writes; null where this is neither.</summary>
    private static Type? ServedBy(Type type)
    {
        var service = type.GetInterfaces().Concat(BasesOf(type)).SingleOrDefault(b => b.IsGenericType && IsService(b.GetGenericTypeDefinition()));
        return service?.GetGenericArguments()[0];
    }

    private static IEnumerable<Type> BasesOf(Type type)
    {
        for (var up = type.BaseType; up is not null; up = up.BaseType)
            yield return up;
    }

    private static bool IsService(Type definition) => definition == typeof(IValidator<>) || definition == typeof(JsonConverter<>);

    private static HashSet<Type> Closure(IEnumerable<Type> named)
    {
        HashSet<Type> reached = [];
        var open = new Stack<Type>(named);
        while (open.TryPop(out var type))
        {
            if (reached.Add(type))
                foreach (var part in PartsOf(type).SelectMany(Flat).Where(t => t.Assembly == Samples.Library))
                    open.Push(part);
        }

        return reached;
    }

    private static IEnumerable<Type> PartsOf(Type type)
    {
        const BindingFlags Public = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        return
        [
            .. type.GetProperties(Public).Select(p => p.PropertyType),
            .. type.GetFields(Public).Select(f => f.FieldType),
            .. type.GetMethods(Public).Select(m => m.ReturnType),
            .. type.GetMethods(Public).Cast<MethodBase>().Concat(type.GetConstructors(Public)).SelectMany(m => m.GetParameters()).Select(p => p.ParameterType),
            .. type.GetInterfaces(),
            type.BaseType ?? typeof(object),
            type.DeclaringType ?? typeof(object),
        ];
    }

    /// <summary>A type without what is around it (a list, a result, nothing instead of a value), and that besides.</summary>
    private static IEnumerable<Type> Flat(Type type) =>
        type.HasElementType ? Flat(type.GetElementType()!)
        : type.IsGenericType ? type.GetGenericArguments().SelectMany(Flat).Append(type.GetGenericTypeDefinition())
        : [type];

    private static string SimpleName(Type type) => type.Name.Split('`')[0];

    /// <summary>
    /// What a user reads or could have written: the code of the pages, without the prose around it, in which "state" and "right" are common words;
    /// and the programs, without their comments. The lists that a test keeps complete name everything, and so say nothing; nor do
    /// the pages on how the library is built and tested.
    /// </summary>
    private static IEnumerable<string> Texts() =>
        [
            .. Files(".", "README.md", SearchOption.TopDirectoryOnly).SelectMany(CodeOfPage),
            .. Files("docs", "*.md").SelectMany(CodeOfPage),
            .. Files("src", "README.md").SelectMany(CodeOfPage),
            .. new[] { "docs/samples", "src/Bwc.Cli", "tests/Consumer", "tests/Bwc.Model.Recipes.Tests" }
                .SelectMany(folder => Files(folder, "*.cs"))
                .Select(text => Comment().Replace(text, string.Empty)),
        ];

    private static IEnumerable<string> Files(string folder, string pattern, SearchOption depth = SearchOption.AllDirectories) =>
        Directory
            .EnumerateFiles(Path.Combine(MarkdownPage.Repository, folder), pattern, depth)
            .Where(f => !NotWritten().IsMatch(f.Replace('\\', '/')))
            .Select(File.ReadAllText);

    private static IEnumerable<string> CodeOfPage(string page) => PageCode().Matches(page).Select(m => m.Value);

    [GeneratedRegex(@"\w+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"(?<!:)//.*", RegexOptions.CultureInvariant)]
    private static partial Regex Comment();

    [GeneratedRegex(@"^```.*?^```|`[^`\n]+`", RegexOptions.CultureInvariant | RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex PageCode();

    [GeneratedRegex(@"/(obj|bin)/|/tests/Consumer/Records/|/docs/(attacks|design|mutation)\.md$", RegexOptions.CultureInvariant)]
    private static partial Regex NotWritten();
}
