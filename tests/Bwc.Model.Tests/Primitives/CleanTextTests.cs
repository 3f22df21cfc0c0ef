using System.Text;
using Bwc.Model;

namespace Bwc.Tests;

public class CleanTextTests
{
    [Theory]
    [InlineData("Kenya", "Kenya")]
    [InlineData("  Kenya\t", "Kenya")]
    [InlineData("\uFEFFKEN\u200F", "KEN")] // a byte order mark and a mark of direction
    [InlineData("ＭＸ３", "MX3")] // full-width letters and digits
    [InlineData("\u202BBWC/MSP/2020/MX.3/2\u202C", "BWC/MSP/2020/MX.3/2")]
    [InlineData("Guinea\u00ADBissau", "GuineaBissau")] // a soft hyphen
    [InlineData("Guinea\u2011Bissau", "Guinea-Bissau")]
    [InlineData("Sri\u00A0Lanka", "Sri Lanka")]
    [InlineData("C\u00F4te d\u2019Ivoire", "C\u00F4te d'Ivoire")]
    [InlineData("Timor\u2212Leste", "Timor-Leste")]
    [InlineData("٢٠٢٠", "2020")]
    [InlineData("\u200B\u2060", "")]
    [InlineData("日本（Japan）", "日本(Japan)")]
    public void Takes_off_what_nobody_sees_and_makes_plain_what_looks_plain(string given, string clean) => Assert.Equal(clean, CleanText.Of(given));

    [Fact]
    public void Makes_the_shapes_of_Arabic_letters_the_letters()
    {
        var shapes = new string([.. Enumerable.Range(0xFE80, 0xFEFC - 0xFE80 + 1).Select(c => (char)c)]);
        Assert.Equal(shapes.Normalize(NormalizationForm.FormKC), CleanText.Of(shapes));
    }

    [Fact]
    public void A_clean_text_is_cleaned_to_itself_and_a_cleaned_one_too()
    {
        Span<char> buffer = stackalloc char[CleanText.MaxLength];
        for (var c = 0; c < 0x10000; c++)
        {
            var once = CleanText.Of($"a{(char)c}b")!;
            Assert.Equal(once, CleanText.Of(once));
            Assert.True(CleanText.Of(once.AsSpan(), buffer).Overlaps(once), $"U+{c:X4} is copied though it is clean");
        }
    }

    [Fact]
    public void A_text_that_is_too_long_to_be_looked_up_is_only_trimmed()
    {
        var text = new string('Ａ', 1000);
        Assert.Equal(text, CleanText.Of($" {text} "));
        Assert.Null(CleanText.Of((string?)null));
    }
}
