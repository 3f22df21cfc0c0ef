using FluentValidation;
using FluentValidation.Results;

namespace Bwc.Model.Validation;

/// <summary>A finding in the form that FluentValidation gives to its users.</summary>
internal static class Failures
{
    public static ValidationFailure Of(string code, string path, string message, object? value = null) =>
        new(path, SafeText.Plain(message), value) { ErrorCode = code, Severity = SeverityOf(CodeTable.Find(code)!.Value.Severity) };

    public static Severity SeverityOf(FindingSeverity severity) =>
        severity switch
        {
            FindingSeverity.Error => Severity.Error,
            FindingSeverity.Warning => Severity.Warning,
            _ => Severity.Info,
        };
}
