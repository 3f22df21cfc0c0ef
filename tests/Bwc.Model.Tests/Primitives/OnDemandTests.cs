using Bwc.Model;

namespace Bwc.Tests;

public class OnDemandTests
{
    [Fact]
    public void Makes_an_item_when_it_is_asked_for_and_only_then()
    {
        var items = new OnDemand<string>(3, place => $"item {place}");
        Assert.Equal((3, 0), (items.Count, items.Made));
        Assert.Equal("item 1", items[1]);
        Assert.Equal(1, items.Made);
        Assert.Equal(["item 0", "item 1", "item 2"], items.All);
    }

    [Fact]
    public void Gives_every_thread_the_same_item()
    {
        var items = new OnDemand<object>(100, _ => new object());
        var seen = new object[8][];
        Parallel.For(0, seen.Length, i => seen[i] = [.. items.All]);
        Assert.All(seen, all => Assert.True(all.Zip(seen[0]).All(pair => ReferenceEquals(pair.First, pair.Second))));
    }
}
