using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Bwc.Model;

/// <summary>Either a value, or findings with codes that explain why there is none. A value can be accompanied by less severe findings.</summary>
/// <remarks>
/// A successful result does not allocate anything itself. The default value is a failure without findings, which no method of the library returns.
/// </remarks>
/// <typeparam name="T">The type of the value.</typeparam>
[Cites("docs/error-codes.md")]
public readonly record struct Result<T>
    where T : class
{
    private readonly ImmutableArray<Finding> _findings;

    /// <summary>Creates a result, for example when it is read back from JSON.</summary>
    /// <param name="value">The value; null if there is none.</param>
    /// <param name="findings">The findings that explain why there is no value, or that accompany the value.</param>
    /// <exception cref="ArgumentException">An item of the list is null.</exception>
    [JsonConstructor]
    public Result(T? value, ImmutableArray<Finding> findings)
    {
        Value = value;
        _findings = Sequence.OrEmpty(findings);
    }

    /// <summary>The value; null if there is none.</summary>
    public T? Value { get; }

    /// <summary>The findings that explain why there is no value, or that accompany the value; empty if there are none.</summary>
    public ImmutableArray<Finding> Findings => Sequence.OrEmpty(_findings);

    /// <summary>True if there is a value.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    public bool IsSuccess => Value is not null;

    /// <summary>Returns the value, or throws an exception that contains the findings.</summary>
    /// <returns>The value.</returns>
    /// <exception cref="FindingException">There is no value.</exception>
    public T GetValueOrThrow() => Value ?? throw new FindingException(Findings);

    /// <summary>Gets the value if there is one.</summary>
    /// <param name="value">The value; or null, if there is none.</param>
    /// <returns>True if there is a value; otherwise, false.</returns>
    public bool TryGetValue([NotNullWhen(true)] out T? value)
    {
        value = Value;
        return value is not null;
    }

    /// <summary>True if both results have the same value and the same findings; otherwise, false.</summary>
    /// <param name="other">The other result.</param>
    /// <returns>True if both are equal; otherwise, false.</returns>
    public bool Equals(Result<T> other) => EqualityComparer<T>.Default.Equals(Value, other.Value) && Sequence.Equal(Findings, other.Findings);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Value, Sequence.Hash(Findings));

    /// <summary>Returns the value or, if there is none, the findings, one per line.</summary>
    public override string ToString() => Value?.ToString() ?? string.Join('\n', Findings);
}
