using Bwc.Model;

namespace Bwc.Tests;

public class LanguageTagsTests
{
    // The six languages of the United Nations, with their tags of ISO 639-1 and their own names.
    [Theory]
    [InlineData(Language.Arabic, "ar", "Arabic", "العربية", "عربي")]
    [InlineData(Language.Chinese, "zh", "Chinese", "中文", "汉语", "漢語")]
    [InlineData(Language.English, "en", "English")]
    [InlineData(Language.French, "fr", "French", "français", "FRANÇAIS", "francais")]
    [InlineData(Language.Russian, "ru", "Russian", "русский", "Русский")]
    [InlineData(Language.Spanish, "es", "Spanish", "español", "espanol")]
    public void A_language_is_found_by_its_tag_and_its_names(Language language, string tag, params string[] names)
    {
        Assert.Equal((tag, names[0]), (LanguageTags.TagOf(language), LanguageTags.NameOf(language)));
        Assert.Equal(tag, LanguageTags.All[(int)language]);
        Assert.True(LanguageTags.TryParse(tag, out var parsed));
        Assert.Equal(language, parsed);
        Assert.All(
            [tag, tag.ToUpperInvariant(), $" {tag} ", .. names, names[0].ToUpperInvariant()],
            name =>
            {
                Assert.True(LanguageTags.TryFind(name, out var found), name);
                Assert.Equal(language, found);
            }
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData("de")]
    [InlineData("e")]
    [InlineData("eng")]
    [InlineData("Engl")]
    [InlineData("French and English")]
    public void Another_word_is_no_language(string text)
    {
        Assert.False(LanguageTags.TryFind(text, out var found));
        Assert.False(LanguageTags.TryParse(text, out var parsed));
        Assert.Equal((default, default), (found, parsed));
    }

    [Theory]
    [InlineData("EN")]
    [InlineData(" en")]
    [InlineData("English")]
    public void A_tag_of_the_data_is_exact(string text) => Assert.False(LanguageTags.TryParse(text, out _));

    [Fact]
    public void A_value_outside_the_six_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => LanguageTags.TagOf((Language)6));
        Assert.Throws<ArgumentOutOfRangeException>(() => LanguageTags.NameOf((Language)6));
    }
}
