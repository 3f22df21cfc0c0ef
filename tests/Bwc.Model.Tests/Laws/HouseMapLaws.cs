namespace Bwc.Tests;

public class HouseMapLaws
{
    [Fact]
    [Trait("Weight", "heavy")]
    public void Is_drawn_in_the_page_on_design_as_the_assembly_has_it() => Generated.Same("docs/design.md", "mermaid", HouseMap.Draw());

    [Fact]
    [Trait("Weight", "heavy")]
    public void Leaves_out_only_arrows_that_others_lead_along()
    {
        var arrows = HouseMap.Uses().Keys.ToHashSet();
        var kept = HouseMap.Reduced(arrows).ToHashSet();
        Assert.Subset(arrows, kept);
        Assert.All(House.Rooms, from => Assert.All(House.Rooms, to => Assert.Equal(HouseMap.Reaches(arrows, from, to), HouseMap.Reaches(kept, from, to))));
        Assert.All(kept, arrow => Assert.False(HouseMap.Reaches(kept.Where(other => other != arrow).ToHashSet(), arrow.From, arrow.To), arrow.ToString()));
    }

    [Fact]
    public void The_table_of_rooms_has_them_from_the_roof_down() =>
        Assert.Equal(House.Rooms.Reverse(), MarkdownPage.Open("docs/design.md").Tables.Single(t => t.Header == "| room | holds |").Rows.Select(r => r[0]));
}
