using System.Collections.Immutable;
using Bwc.Model;

namespace Bwc.Tests;

public class SequenceTests
{
    [Fact]
    public void Equal_lists_have_one_hash_and_others_have_others()
    {
        Assert.Equal(Sequence.Hash<int>([1, 2]), Sequence.Hash<int>([1, 2]));
        Assert.NotEqual(Sequence.Hash<int>([1, 2]), Sequence.Hash<int>([2, 1]));
        Assert.NotEqual(Sequence.Hash<int>([1, 2]), Sequence.Hash<int>([1]));
        Assert.Equal(Sequence.Hash<int>([]), Sequence.Hash(default(ImmutableArray<int>)));
    }

    [Fact]
    public void No_list_holds_null()
    {
        var refused = Assert.Throws<ArgumentException>("items", () => Sequence.OrEmpty(ImmutableArray.Create("x", null!)));
        Assert.StartsWith("An item of the list is null.", refused.Message, StringComparison.Ordinal);
    }
}
