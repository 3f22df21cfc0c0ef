namespace Bwc.Tests;

/// <summary>Shows that something allocates nothing once it is warm.</summary>
public static class Allocations
{
    public static void None(Action action)
    {
        for (var i = 0; i < 3; i++)
            action();
        var least = long.MaxValue;

        // The runtime may allocate on this thread for its own ends, so the best of a few rounds counts.
        for (var round = 0; round < 5; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < 100; i++)
                action();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        Assert.Equal(0, least);
    }
}
