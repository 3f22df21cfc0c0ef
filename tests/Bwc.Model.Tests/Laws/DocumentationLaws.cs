using System.Reflection;
using Bwc.Model;

namespace Bwc.Tests;

/// <summary>Every public type says on what it stands, and the pages it names exist.</summary>
public class DocumentationLaws
{
    public static TheoryData<Type> PublicTypes => new(Samples.Library.GetExportedTypes().OrderBy(t => t.FullName, StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(PublicTypes))]
    public void Every_public_type_cites_a_document_or_a_page(Type type)
    {
        var cites = type.GetCustomAttributes(typeof(CitesAttribute), false).Cast<CitesAttribute>().ToArray();
        Assert.NotEmpty(cites);
        foreach (var page in cites.Select(c => c.Place.Split(',')).Where(p => p[0].StartsWith("docs/", StringComparison.Ordinal)))
        {
            var path = Path.Combine(TestFacts.Repository, page[0]);
            Assert.True(File.Exists(path), $"{type.Name} cites {page[0]}, which does not exist");
            if (page.Length > 1)
                Assert.Contains($"## {page[1].Trim()}", File.ReadAllText(path), StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public void Every_public_member_of_the_package_is_documented_in_sentences()
    {
        var members = XmlDocumentation.Members.Values.ToArray();
        Assert.True(members.Length > 200);
        foreach (var member in members.Where(m => m.Element("summary") is not null))
            Assert.EndsWith(".", member.Element("summary")!.Value.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_member_documents_the_exceptions_that_it_throws()
    {
        var throwing = Callable().Select(m => (Method: m, Thrown: ThrownExceptions.Of(m))).Where(m => !m.Thrown.IsEmpty).ToArray();
        Assert.True(throwing.Length > 100);
        var missing = throwing.SelectMany(m => Undocumented(m.Method, m.Thrown)).Distinct().Order(StringComparer.Ordinal).ToArray();
        Assert.True(missing.Length == 0, string.Join('\n', missing));
    }

    [Fact]
    public void Each_documented_exception_says_when()
    {
        var exceptions = XmlDocumentation.Members.SelectMany(m => m.Value.Elements("exception").Select(e => (Member: m.Key, Text: e.Value.Trim()))).ToArray();
        Assert.True(exceptions.Length > 100);
        Assert.Equal([], exceptions.Where(e => !e.Text.EndsWith('.') || e.Text.Split(' ').Length < 3).Select(e => $"{e.Member}: {e.Text}"));
    }

    private static IEnumerable<MethodBase> Callable()
    {
        const BindingFlags Own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        return Samples
            .Library.GetExportedTypes()
            .SelectMany(t => t.GetMethods(Own).Cast<MethodBase>().Concat(t.GetConstructors(Own)))
            .Where(m => m.IsPublic || m.IsFamily || m.IsFamilyOrAssembly)
            .Where(m => !m.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute), false) || m.IsSpecialName);
    }

    private static IEnumerable<string> Undocumented(MethodBase method, IEnumerable<string> thrown)
    {
        var documentation = XmlDocumentation.Of(method);
        var documented = documentation?.Elements("exception").Select(e => e.Attribute("cref")!.Value[2..]).ToHashSet() ?? [];
        // The contracts of parsing say themselves that nothing and what has another form are refused.
        if (documentation?.Element("inheritdoc") is not null && method.Name == "Parse")
            documented.UnionWith(["System.ArgumentNullException", "System.FormatException"]);
        return thrown
            .Where(t => !documented.Contains(t))
            .Select(t => $"{documentation?.Attribute("name")!.Value ?? $"{method.DeclaringType}.{method.Name}"} throws {t}");
    }
}
