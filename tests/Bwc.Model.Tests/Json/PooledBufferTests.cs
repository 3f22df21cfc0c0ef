using Bwc.Model.Json;

namespace Bwc.Tests;

public class PooledBufferTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(32 * 1024)]
    [InlineData((32 * 1024) + 1)]
    [InlineData(300_000)]
    public void Keeps_every_byte_however_many_there_are(int count)
    {
        using var buffer = new PooledBuffer();
        for (var i = 0; i < count; i++)
        {
            (i % 2 == 0 ? buffer.GetSpan(1) : buffer.GetMemory().Span)[0] = (byte)(i % 251);
            buffer.Advance(1);
        }

        Assert.Equal(count, buffer.Written.Length);
        for (var i = 0; i < count; i++)
            Assert.Equal((byte)(i % 251), buffer.Written[i]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(1_000_000)]
    public void Has_the_room_that_is_asked_for_and_always_some(int room)
    {
        using var buffer = new PooledBuffer();
        buffer.Advance(buffer.GetSpan().Length);
        Assert.InRange(buffer.GetSpan(room).Length, Math.Max(1, room), int.MaxValue);
        Assert.InRange(buffer.GetMemory(room).Length, Math.Max(1, room), int.MaxValue);
    }

    [Fact]
    public void Grows_to_twice_its_size_and_stays_where_there_is_room()
    {
        using var buffer = new PooledBuffer();
        var size = buffer.GetSpan().Length;
        buffer.Advance(size - 1);
        Assert.Equal(1, buffer.GetSpan(1).Length);
        buffer.Advance(1);
        Assert.InRange(buffer.GetSpan(1).Length, size, int.MaxValue);
    }

    [Fact]
    public void Holds_nothing_when_it_is_done()
    {
        var buffer = new PooledBuffer();
        buffer.Dispose();
        Assert.Throws<ArgumentOutOfRangeException>(() =>
        {
            buffer.Advance(1);
            _ = buffer.Written.Length;
        });
    }
}
