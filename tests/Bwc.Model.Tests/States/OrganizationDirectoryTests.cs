using Bwc.Model;

namespace Bwc.Tests;

public class OrganizationDirectoryTests
{
    private static readonly OrganizationDirectory Organizations = Register.Default.Organizations;

    [Theory]
    [InlineData("WHO", "WHO")]
    [InlineData("European Union (EU)", "EU")]
    [InlineData("World Health Organisation", "WHO")]
    [InlineData("the World Health Organization", "WHO")]
    [InlineData("Organization for the Prohibition of Chemical Weapons", "OPCW")]
    [InlineData("Organización Mundial de la Salud", "WHO")]
    [InlineData("ВОЗ", "WHO")]
    [InlineData("OIE", "WOAH")]
    [InlineData("United Nations", "UN")]
    [InlineData("UN", "UN")]
    [InlineData("Nations Unies", "UN")]
    [InlineData("ООН", "UN")]
    [InlineData("联合国", "UN")]
    [InlineData("OMS", "WHO")]
    [InlineData("OMS (Organisation mondiale de la Santé)", "WHO")]
    [InlineData("WHO (World Health Organization)", "WHO")]
    [InlineData("World Health Organization - WHO", "WHO")]
    [InlineData("OPAQ", "OPCW")]
    [InlineData("UE", "EU")]
    [InlineData("ICPO", "INTERPOL")]
    [InlineData("ICPO-INTERPOL", "INTERPOL")]
    [InlineData("International Criminal Police Organization - INTERPOL", "INTERPOL")]
    [InlineData("International Criminal Police Organization (ICPO-INTERPOL)", "INTERPOL")]
    [InlineData("UN Office for Disarmament Affairs", "UNODA")]
    [InlineData("U.N. Office for Disarmament Affairs (UNODA)", "UNODA")]
    [InlineData("UN Office on Drugs and Crime", "UNODC")]
    [InlineData("منظمة الصحة العالمية", "WHO")]
    [InlineData("НАТО", "NATO")]
    [InlineData("E.U.", "EU")]
    [InlineData("É.-U.", null)] // the United States in French
    [InlineData("Bradford", null)] // a city, and a university
    [InlineData("University of Bradford", "University of Bradford")]
    [InlineData("OPCW - WHO", null)]
    [InlineData("UN system", null)]
    [InlineData("Europäische Union", null)]
    [InlineData("世界卫生组织", "WHO")]
    [InlineData("Европейский союз", "EU")]
    [InlineData("\u202AWHO\u202C", "WHO")]
    [InlineData("Ｗ Ｈ Ｏ", "WHO")]
    [InlineData("Red Cross", null)] // two bodies and a movement
    [InlineData("红十字会", null)]
    [InlineData("European Union Agency", null)]
    [InlineData("WHO (FAO)", null)]
    [InlineData("", null)]
    public void A_body_is_found_by_its_names_and_by_the_rules(string name, string? abbreviation) =>
        Assert.Equal(abbreviation, Organizations.TryFind(name, out var found) ? found.Abbreviation : null);

    [Fact]
    public void Every_name_finds_its_body_and_no_other() =>
        Assert.All(Organizations, o => Assert.All(o.Names, n => Assert.Same(o, Organizations.Find(n.Text).Value)));

    [Fact]
    public void What_may_mean_a_body_is_suggested_and_not_taken()
    {
        Assert.Equal(["ICRC", "IFRC"], Organizations.Candidates("Red Cross").Select(o => o.Abbreviation));
        Assert.Equal("WHO", Organizations.Candidates("World Helth Organization")[0].Abbreviation);
        Assert.Empty(Organizations.Candidates("United"));
        Assert.Equal(["OPCW"], Organizations.Candidates("OCPW").Select(o => o.Abbreviation));
        Assert.Equal(["INTERPOL"], Organizations.Candidates("INTEPOL").Select(o => o.Abbreviation));

        // Another letter makes the abbreviation of another body.
        Assert.Empty(Organizations.Candidates("ICXO"));
        Assert.Empty(Organizations.Candidates("WHX"));
        Assert.Empty(Organizations.Candidates("UNSCO"));
        var finding = Assert.Single(Organizations.Find("Red Cross").Findings);
        Assert.Equal(Codes.OrganizationUnknown, finding.Code);
        Assert.Contains("did you mean ICRC", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Looking_up_allocates_nothing()
    {
        string[] names = ["WHO", "European Union (EU)", "World Health Organisation", "Red Cross", "Atlantis"];
        Allocations.None(() =>
        {
            foreach (var name in names)
                Organizations.TryFind(name, out _);
        });
    }
}
