using System.Xml.Linq;
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
        var file = Path.Combine(Path.GetDirectoryName(Samples.Library.Location)!, "Bwc.Model.xml");
        var members = XDocument.Load(file).Descendants("member").ToArray();
        Assert.True(members.Length > 200);
        foreach (var member in members.Where(m => m.Element("summary") is not null))
            Assert.EndsWith(".", member.Element("summary")!.Value.Trim(), StringComparison.Ordinal);
    }
}
