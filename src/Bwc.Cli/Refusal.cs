using System.Collections.Immutable;
using Bwc.Model;

namespace Bwc.Cli;

/// <summary>Bad input: leaves whatever was being done and becomes the one line on standard error.</summary>
internal sealed class Refusal : Exception
{
    public Refusal(string code, string message)
        : base(message) => Code = code;

    /// <summary>Refuses for the first of several findings that is an error, and says how many more there are.</summary>
    public Refusal(ImmutableArray<Finding> findings)
        : this(findings.FirstOrDefault(f => f.Severity == FindingSeverity.Error) ?? findings[0], findings.Length - 1) { }

    private Refusal(Finding finding, int more)
        : this(finding.Code, Describe(finding, more)) { }

    public string Code { get; }

    private static string Describe(Finding finding, int more)
    {
        var text = finding.Path == "$" ? finding.Message : $"at {finding.Path}: {finding.Message}";
        return more == 0 ? text : FormattableString.Invariant($"{text} (and {more} more; bwc validate lists them)");
    }
}
