using Bwc.Fuzz.Threads;

namespace Bwc.Tests;

/// <summary>A register answers any number of threads at once, and as it would answer one, from the very first question on.</summary>
[Trait("Weight", "heavy")]
public class RegisterThreadTests
{
    [Fact]
    public void A_register_of_ones_own() => Assert.Null(ManyThreads.OfOnesOwn(24, 1));

    [Fact]
    public void The_embedded_register_of_a_library_that_was_just_loaded() => Assert.Null(ManyThreads.OfTheWholeLibrary(16, 1));
}
