namespace Bwc.Tests;

/// <summary>All tests ask one service, one after the other where time is measured.</summary>
[CollectionDefinition(Name)]
public sealed class OneService : ICollectionFixture<Running>
{
    public const string Name = "one service";
}
