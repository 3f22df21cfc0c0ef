using System.Collections.Immutable;
using Bwc.Model;

namespace Bwc.Cli;

/// <summary>Bad input: leaves whatever was being done and becomes the one line on standard error.</summary>
internal sealed class Refusal : Exception
{
    public Refusal(string code, string message)
        : base(message) => Code = code;

    /// <summary>Refuses for the first of several findings that is an error, and says how many more there are.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="file">The file of which bwc validate lists them all; null where they are not about one.</param>
    public Refusal(ImmutableArray<Finding> findings, string? file = null)
        : this(findings.FirstOrDefault(f => f.Severity == FindingSeverity.Error) ?? findings[0], findings.Length - 1, file) { }

    private Refusal(Finding finding, int more, string? file)
        : this(finding.Code, Describe(finding, more, file)) { }

    public string Code { get; }

    private static string Describe(Finding finding, int more, string? file)
    {
        var text = finding.Path == "$" ? finding.Message : $"at {finding.Path}: {finding.Message}";
        if (more == 0)
            return text;

        // Standard input is gone by then.
        var lists = file is null or Given.StandardInput ? string.Empty : $"; bwc validate {SafeText.Shorten(file)} lists them all";
        return FormattableString.Invariant($"{text} (and {more} more{lists})");
    }
}
