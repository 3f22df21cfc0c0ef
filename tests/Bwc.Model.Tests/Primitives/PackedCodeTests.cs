using Bwc.Model;

namespace Bwc.Tests;

/// <summary>A code that has no room is not written at all, and the number of characters says so.</summary>
public class PackedCodeTests
{
    public static TheoryData<ISpanFormattable> Codes =>
        [GroupCode.NAM, GroupCode.Parse("ABCDEFGH"), OfficeCode.MX3, StateCode.Parse("EGY"), RuleReference.Parse("44(1)")];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Nothing_is_written_where_there_is_too_little_room(ISpanFormattable code)
    {
        var text = code.ToString()!;
        for (var room = 0; room < text.Length; room++)
        {
            var space = new char[room];
            Assert.False(code.TryFormat(space, out var written, default, null));
            Assert.Equal(0, written);
        }

        var enough = new char[text.Length + 1];
        Assert.True(code.TryFormat(enough, out var all, default, null));
        Assert.Equal(text, new string(enough, 0, all));
    }

    [Theory]
    [InlineData("az09", "AZ09")]
    [InlineData("abcdefgh", "ABCDEFGH")]
    [InlineData("nAm", "NAM")]
    public void Small_letters_are_read_as_capitals(string text, string code)
    {
        Assert.True(PackedCode.TryPack(text, out var packed));
        Assert.Equal(code, PackedCode.Unpack(packed));
    }
}
