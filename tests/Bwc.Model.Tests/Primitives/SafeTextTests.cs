using System.Globalization;
using Bwc.Model;

namespace Bwc.Tests;

public class SafeTextTests
{
    private const string Replaced = "\uFFFD";

    // A name that is written with a zero-width non-joiner; an ideograph beyond the first plane; a flag; a scientist, joined from two; a skin tone; two
    // combining marks.
    [Theory]
    [InlineData("نماینده\u200Cی ایران")]
    [InlineData("श्री क्\u200Dष")]
    [InlineData("\U00020BB7野家")]
    [InlineData("\U00020000")]
    [InlineData("\U0001F1EA\U0001F1EC")]
    [InlineData("\U0001F469\u200D\U0001F52C")]
    [InlineData("\U0001F44D\U0001F3FD")]
    [InlineData("❤\uFE0F")]
    [InlineData("Co\u0302te d'Ivoire e\u0323\u0301")]
    [InlineData("a\u00A0b")]
    public void Keeps_what_a_name_is_written_with(string name)
    {
        Assert.Equal(name, SafeText.Plain(name));
        Assert.Equal(name, SafeText.Bare(name));
        Assert.Equal(name, SafeText.OneLine(name));
        Assert.Equal($"'{name}'", SafeText.Quote(name));
    }

    [Theory]
    [InlineData("\u001b")] // begins a command to a terminal
    [InlineData("\n")]
    [InlineData("\0")]
    [InlineData("\u0085")]
    [InlineData("\u2028")]
    [InlineData("\u2029")]
    [InlineData("\u202E")] // turns the direction of writing
    [InlineData("\u2066")]
    [InlineData("\u200F")]
    [InlineData("\uFEFF")]
    [InlineData("\u00AD")]
    [InlineData("\u200B")]
    [InlineData("\uE000")] // private use, in and beyond the first plane
    [InlineData("\U000F0000")]
    [InlineData("\U000E0041")] // a tag: a letter that nobody sees
    public void Replaces_what_is_not_text(string sign)
    {
        Assert.Equal($"a{Replaced}b", SafeText.Plain($"a{sign}b"));
        Assert.Equal($"'a{Replaced}b'", SafeText.Quote($"a{sign}b"));
        Assert.Equal($"'{Replaced}'", SafeText.Quote(sign));
        Assert.Equal(Replaced, SafeText.Bare(sign));
    }

    [Theory]
    [InlineData("EG\u200CY")]
    [InlineData("EG\u200DY")]
    [InlineData("\u200Cی")]
    [InlineData("ی\u200C")]
    [InlineData("ی\u200C ی")]
    [InlineData("ی\u200C\u200Cی")]
    public void Shows_a_joiner_that_is_not_within_a_word_of_a_script_that_has_it(string text) => Assert.Contains(Replaced, SafeText.Plain(text));

    // Not as data of a theory: an attribute is kept in UTF-8, which cannot hold half a pair.
    [Fact]
    public void Replaces_half_a_pair()
    {
        Replaces_what_is_not_text("\uD842");
        Replaces_what_is_not_text("\uDFB7");
        Assert.Equal(Replaced + Replaced, SafeText.Plain("\uDFB7\uD842"));
    }

    [Theory]
    [InlineData("x")]
    [InlineData("\U00020BB7")]
    [InlineData("e\u0301")]
    [InlineData("\U0001F469\u200D\U0001F52C")]
    public void Cuts_between_whole_signs(string sign)
    {
        var atTheLimit = string.Concat(Enumerable.Repeat(sign, 10));
        Assert.Equal(atTheLimit, SafeText.Shorten(atTheLimit, 10));
        Assert.Equal(atTheLimit + "...", SafeText.Shorten(atTheLimit + sign, 10));
        Assert.Equal(string.Concat(Enumerable.Repeat(sign, 9)) + "...", SafeText.Shorten(atTheLimit, 9));
    }

    [Fact]
    public void A_pair_at_the_limit_is_not_torn_apart()
    {
        var text = new string('x', 59) + "\U00020BB7";
        Assert.Equal(text, SafeText.Shorten(text));
        Assert.Equal($"{text}...", SafeText.Shorten(text + "y"));
        Assert.Equal($"'{text}...' (62 characters)", SafeText.Quote(text + "y"));
        Assert.Equal($"'{text}...' (62 characters)", SafeText.Bare(text + "y"));
    }

    [Fact]
    public void A_cut_leaves_no_joiner_without_a_second_part() =>
        Assert.Equal(new string('ی', 10) + "...", SafeText.Shorten(string.Concat(new string('ی', 10), "\u200C", new string('ی', 10)), 10));

    [Fact]
    public void A_sign_with_any_number_of_marks_is_cut_too()
    {
        var text = SafeText.Shorten("e" + new string('\u0301', 100_000), 10);
        Assert.InRange(text.Length, 10, 100);
        Assert.EndsWith("...", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sign_with_more_marks_than_any_has_is_cut_after_eight_characters_and_never_within_a_pair()
    {
        var marks = new string('\u0301', 100);
        Assert.Equal($"e{marks[..7]}...", SafeText.Shorten($"e{marks}", 1));
        Assert.Equal($"e{marks[..7]}...", SafeText.Shorten($"e{marks[..7]}x", 1));
        Assert.Equal($"xe{marks[..14]}...", SafeText.Shorten($"xe{marks}", 2));

        // A mark beyond the first plane stands across the eighth character.
        Assert.Equal($"e{marks[..6]}...", SafeText.Shorten($"e{marks[..6]}\U0001D165{marks}", 1));
    }

    [Fact]
    public void What_is_safe_stays_as_it_is_a_second_time() =>
        CsCheck.Check.Sample(
            CsCheck.Gen.String,
            text =>
            {
                var (quoted, plain) = (SafeText.Quote(text), SafeText.Plain(text));
                return SafeText.Plain(quoted) == quoted
                    && SafeText.Plain(plain) == plain
                    && plain.EnumerateRunes().All(r => Safe(System.Text.Rune.GetUnicodeCategory(r), r.Value));
            }
        );

    private static bool Safe(UnicodeCategory category, int rune) =>
        rune is 0x200C or 0x200D
        || category
            is not (
                UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.Surrogate
                or UnicodeCategory.PrivateUse
            );
}
