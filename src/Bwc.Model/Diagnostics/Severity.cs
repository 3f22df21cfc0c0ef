namespace Bwc.Model;

/// <summary>How much a finding weighs.</summary>
[Cites("docs/error-codes.md")]
public enum Severity
{
    /// <summary>Something is wrong and nothing covers it: the thing judged is not valid.</summary>
    Error,

    /// <summary>Something is odd, or wrong by a rule that is not documented well enough for more.</summary>
    Warning,

    /// <summary>Something worth knowing that breaks no rule.</summary>
    Info,
}
