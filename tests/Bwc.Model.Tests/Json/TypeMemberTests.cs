using System.Text;
using Bwc.Model.Json;

namespace Bwc.Tests;

public class TypeMemberTests
{
    // What is found, and what of the text is the member, between < and >.
    [Theory]
    [InlineData("{<\"type\":\"register/1\">}", "register/1")]
    [InlineData("{<\"type\":\"register/1\",>\"id\":1}", "register/1")]
    [InlineData(" {\n  <\"type\" : \"a/1\" ,> \n \"id\":1}", "a/1")]
    [InlineData("{<\"type\":\"a/1\">,}", "a/1")] // A comma that nothing follows stays, for the checker to find.
    [InlineData("{<\"type\":\"a/1\">,1}", "a/1")]
    [InlineData("{<\"type\":\"a/1\">", "a/1")]
    [InlineData("{<\"type\":\"a/1\" >", "a/1")]
    [InlineData("{<\"type\":\"a/1\">,", "a/1")]
    [InlineData("{<\"type\":\"\\u0061/1\">}", "a/1")]
    public void Finds_the_type_that_is_the_first_member(string marked, string expected)
    {
        var (start, end) = (Encoding.UTF8.GetByteCount(marked[..marked.IndexOf('<')]), Encoding.UTF8.GetByteCount(marked[..marked.IndexOf('>')]) - 1);
        var text = Encoding.UTF8.GetBytes(marked.Replace("<", string.Empty, StringComparison.Ordinal).Replace(">", string.Empty, StringComparison.Ordinal));
        Assert.True(TypeMember.TryFindFirst(text, out var value, out var member));
        var (offset, length) = member.GetOffsetAndLength(text.Length);
        Assert.Equal(expected, value);
        Assert.Equal((start, end), (offset, offset + length));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("[\"type\",\"a/1\"]")]
    [InlineData("\"type\"")]
    [InlineData("{\"id\":\"a/1\",\"type\":\"a/1\"}")]
    [InlineData("{\"type\"")]
    [InlineData("{\"type\":")]
    [InlineData("{\"type\":1}")]
    [InlineData("{\"type\":{}}")]
    [InlineData("{\"type\":\"a/1\"x")]
    [InlineData("{\"type\":\"a/1\"]")]
    [InlineData("{\"type\":\"\\ud800\"}")]
    [InlineData("nothing")]
    public void Finds_none_where_the_first_member_is_another_or_the_text_is_broken(string text)
    {
        Assert.False(TypeMember.TryFindFirst(Encoding.UTF8.GetBytes(text), out _, out var member));
        Assert.Equal(default, member);
    }

    [Theory]
    [InlineData("{\"a\":1,\"type\":\"t/1\"}", "{\"a\":1             }", "t/1")]
    [InlineData("{\"a\":1 , \"type\":\"t/1\"}", "{\"a\":1               }", "t/1")]
    [InlineData("{\"a\":{\"type\":\"x\"},\"type\":\"t/1\",\"b\":2}", "{\"a\":{\"type\":\"x\"},             \"b\":2}", "t/1")]
    [InlineData("{\"$schema\":\"s\",\"type\":\"t/1\"}", "{                          }", "t/1")]
    [InlineData("{\"type\":\"t/1\",\"type\":\"u/1\"}", "{             \"type\":\"u/1\"}", "t/1")]
    public void Blots_the_members_of_the_file_out_wherever_they_are(string text, string left, string type)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        Assert.True(TypeMember.TryBlot(utf8, typeToo: true, out var value));
        Assert.Equal((left, type), (Encoding.UTF8.GetString(utf8), value));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{\"a\":1}")]
    [InlineData("{\"type\":1}")]
    [InlineData("{\"type\":\"t/1\"")]
    [InlineData("{\"type\":\"t/1\"} x")]
    [InlineData("{\"type\":\"\\ud800\"}")]
    public void Leaves_a_text_as_it_is_where_there_is_no_type_or_it_is_broken(string text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        Assert.False(TypeMember.TryBlot(utf8, typeToo: true, out var value));
        Assert.Equal((text, null), (Encoding.UTF8.GetString(utf8), value));
    }

    [Fact]
    public void Leaves_the_type_alone_where_only_the_schema_is_meant()
    {
        var utf8 = "{\"$schema\":\"s\",\"type\":\"t/1\"}"u8.ToArray();
        Assert.True(TypeMember.TryBlot(utf8, typeToo: false, out var value));
        Assert.Equal(("{              \"type\":\"t/1\"}", null), (Encoding.UTF8.GetString(utf8), value));
    }

    [Theory]
    [InlineData("register/1", true, "register", 1)]
    [InlineData("register/12", true, "register", 12)]
    [InlineData("a/1", true, "a", 1)]
    [InlineData("a/1/2", false, "a", 0)]
    [InlineData("register", false, "register", 0)]
    [InlineData("register/", false, "register", 0)]
    [InlineData("register/0", false, "register", 0)]
    [InlineData("register/01", false, "register", 0)]
    [InlineData("register/-1", false, "register", 0)]
    [InlineData("/1", false, "", 0)]
    [InlineData("/", false, "", 0)]
    [InlineData("", false, "", 0)]
    public void Splits_a_name_from_its_version(string value, bool split, string name, int version)
    {
        Assert.Equal(split, TypeMember.TrySplit(value, out var found, out var number));
        Assert.Equal(name, found.ToString());
        if (split)
            Assert.Equal(version, number);
    }
}
