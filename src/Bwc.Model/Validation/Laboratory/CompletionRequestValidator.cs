using Bwc.Model.Laboratory;

namespace Bwc.Model.Validation;

/// <summary>Validates a <see cref="CompletionRequest"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new CompletionRequestValidator().Validate(request with { Groups = [default] }).Errors[0];
/// // failure.PropertyName is "Groups[0]", failure.ErrorCode is "BWC-VAL-002", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class CompletionRequestValidator : RecordValidator<CompletionRequest>
{
    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public CompletionRequestValidator()
    {
        EachCode(r => r.Groups);
        Present(r => r.Table);
        Part(r => r.Table, Shared<ChairTableValidator>.Instance);
        Items(r => r.Blocks, Shared<RotationBlockValidator>.Instance);
        Items(r => r.Demands, Shared<TurnDemandValidator>.Instance);
    }
}
