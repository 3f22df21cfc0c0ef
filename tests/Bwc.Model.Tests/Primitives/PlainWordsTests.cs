using Bwc.Model;

namespace Bwc.Tests;

/// <summary>The words for people.</summary>
public class PlainWordsTests
{
    [Theory]
    [InlineData("notEstablished", "not established")]
    [InlineData("signatoryState", "signatory State")]
    [InlineData("attendPublicPlenary", "attend public plenary meetings")]
    [InlineData("specialisedAgencyOrIntergovernmentalOrganisation", "specialized agency or intergovernmental organization")]
    [InlineData("oneStateParty", "one State Party")]
    [InlineData("severalStatesParties", "several States Parties")]
    [InlineData("documented", "documented")]
    [InlineData("a phrase of somebody's own", "a phrase of somebody's own")]
    [InlineData("MSP", "MSP")]
    [InlineData("", "")]
    public void For_a_word(string word, string words) => Assert.Equal(words, PlainWords.Of(word));

    [Fact]
    public void Have_no_capital_within_a_word_whatever_the_value()
    {
        foreach (var type in typeof(Register).Assembly.GetExportedTypes().Where(t => t.IsEnum))
        {
            foreach (var name in Enum.GetNames(type))
            {
                var words = PlainWords.Of(char.ToLowerInvariant(name[0]) + name[1..]);
                Assert.DoesNotMatch("[a-z][A-Z]", words);
            }
        }

        Assert.Equal(PlainWords.Of("stateParty"), PlainWords.Of(TreatyStatus.StateParty));
    }

    [Fact]
    public void Are_there_for_every_category_of_the_register()
    {
        foreach (var category in Register.Default.Rulebooks.SelectMany(r => r.Categories))
            Assert.DoesNotMatch("[a-z][A-Z]", PlainWords.Of(category.Id));
    }
}
