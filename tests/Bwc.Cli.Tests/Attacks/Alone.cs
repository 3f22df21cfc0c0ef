namespace Bwc.Tests;

/// <summary>Tests that measure the time of the processor run alone: it is counted for the whole process.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public class Alone
{
    public const string Name = "alone";
}
