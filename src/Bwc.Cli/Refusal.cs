using System.Collections.Immutable;
using Bwc.Model.Diagnostics;

namespace Bwc.Cli;

/// <summary>Bad input: leaves whatever was being done and becomes the one line on standard error.</summary>
internal sealed class Refusal : Exception
{
    public Refusal(string code, string message)
        : base(message) => Code = code;

    /// <summary>Refuses for the first of several findings and says how many there are.</summary>
    public Refusal(ImmutableArray<Finding> findings)
        : this(findings[0].Code, Describe(findings))
    {
    }

    public string Code { get; }

    private static string Describe(ImmutableArray<Finding> findings)
    {
        var first = findings[0].Path == "$" ? findings[0].Message : $"at {findings[0].Path}: {findings[0].Message}";
        return findings.Length == 1 ? first : FormattableString.Invariant($"{first} (and {findings.Length - 1} more; bwc validate lists them)");
    }
}
