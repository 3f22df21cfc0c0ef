using System.Collections.Immutable;

namespace Bwc.Model;

/// <summary>The exception that is thrown if the value of a result is requested but there is none. It contains the findings that explain why.</summary>
/// <param name="findings">The findings.</param>
/// <exception cref="ArgumentException">An item of the list is null.</exception>
[Cites("docs/error-codes.md")]
public sealed class FindingException(ImmutableArray<Finding> findings) : Exception(string.Join('\n', Sequence.OrEmpty(findings)))
{
    /// <summary>The findings that explain why there is no value.</summary>
    public ImmutableArray<Finding> Findings { get; } = Sequence.OrEmpty(findings);
}
