namespace Bwc.Tests;

/// <summary>Tests that measure the memory or the time of this process: no others run beside them.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Alone
{
    public const string Name = "alone";
}
