using Bwc.Model;

namespace Bwc.Tests;

/// <summary>Chinese names in traditional characters, as the Unicode CLDR has them for Taiwan and Hong Kong and as a writer there converts the others.</summary>
public class TraditionalSignsTests
{
    private static readonly StateDirectory States = Register.Default.States;

    [Theory]
    [InlineData("馬來西亞", "MYS")]
    [InlineData("馬來西亚", "MYS")] // a name that is half converted
    [InlineData("俄羅斯聯邦", "RUS")]
    [InlineData("特立尼達和多巴哥", "TTO")]
    [InlineData("特立尼達與多巴哥", "TTO")] // by rule: another word for "and"
    [InlineData("剛果（金）", "COD")]
    [InlineData("剛果民主共和國", "COD")]
    [InlineData("大韓民國", "KOR")]
    [InlineData("阿爾及利亞", "DZA")]
    [InlineData("埃及", "EGY")]
    [InlineData("寮國", "LAO")]
    [InlineData("寮国", "LAO")]
    [InlineData("紐西蘭", "NZL")]
    [InlineData("義大利", "ITA")]
    [InlineData("捷克斯洛伐克", "CSK")]
    [InlineData("俄罗斯/俄羅斯", "RUS")] // both, one behind the other
    public void A_name_in_traditional_characters_finds(string name, string code) => Assert.Equal(code, States.Find(name).Value?.Code.ToString());

    [Theory]
    [InlineData("臺灣")]
    [InlineData("台灣")]
    [InlineData("香港")]
    [InlineData("澳門")]
    [InlineData("韓國人")]
    [InlineData("中華民國")]
    public void What_is_in_no_characters_a_name_finds_nothing(string text) => Assert.False(States.TryFind(text, out var state), state?.ToString());

    [Fact]
    public void A_body_is_found_too() => Assert.Equal("WHO", Register.Default.Organizations.Find("世界衛生組織").Value?.Abbreviation);

    [Fact]
    public void The_pairs_are_in_order_and_none_leads_to_another()
    {
        var traditional = Enumerable.Range(0x4E00, 0x5200).Select(i => (char)i).Where(c => TraditionalSigns.ToSimplified(c) != c).ToArray();
        Assert.Equal(119, traditional.Length);
        Assert.All(traditional, c => Assert.Equal(TraditionalSigns.ToSimplified(c), TraditionalSigns.ToSimplified(TraditionalSigns.ToSimplified(c))));
    }

    [Fact]
    public void Every_traditional_character_of_a_name_has_its_simplified_one()
    {
        // What a name in traditional characters has that the others do not is in the table, so that writers of both find it.
        var names = States.SelectMany(s => s.Names).Where(n => n.Language == Language.Chinese).ToArray();
        Assert.All(names, n => Assert.True(States.TryFind(TraditionalSigns.ToSimplified(n.Text), out _), n.Text));
        Assert.True(names.Count(n => TraditionalSigns.ToSimplified(n.Text) != n.Text) > 60);
    }

    [Fact]
    public void Asking_allocates_nothing() =>
        Allocations.None(() =>
        {
            States.TryFind("馬來西亞", out _);
            States.TryFind("特立尼達與多巴哥", out _);
        });
}
