namespace Bwc.Tests;

/// <summary>Tests that change what the whole process has only once: the current folder and the console.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public class Alone;
