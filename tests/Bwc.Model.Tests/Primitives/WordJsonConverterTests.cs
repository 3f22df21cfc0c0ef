using Bwc.Model.Json;

namespace Bwc.Tests;

public class WordJsonConverterTests
{
    private enum InBytes : byte
    {
        First,
        Second,
    }

    private enum WithGap
    {
        First = 1,
        Second = 2,
    }

    [Fact]
    public void Refuses_an_enumeration_whose_values_do_not_count_from_0()
    {
        Refuses<InBytes>();
        Refuses<WithGap>();
    }

    private static void Refuses<TEnum>()
        where TEnum : struct, Enum =>
        Assert.Equal($"The values of {typeof(TEnum)} do not count from 0.", Assert.Throws<NotSupportedException>(() => new WordJsonConverter<TEnum>()).Message);
}
