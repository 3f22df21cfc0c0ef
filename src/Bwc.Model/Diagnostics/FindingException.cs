using System.Collections.Immutable;

namespace Bwc.Model;

/// <summary>The exception that is thrown if the value of a result is requested but there is none. It contains the findings that explain why.</summary>
/// <param name="findings">The findings, of which there must be at least one.</param>
[Cites("docs/error-codes.md")]
public sealed class FindingException(ImmutableArray<Finding> findings) : Exception(string.Join('\n', findings))
{
    /// <summary>The findings that explain why there is no value.</summary>
    public ImmutableArray<Finding> Findings { get; } = findings;
}
