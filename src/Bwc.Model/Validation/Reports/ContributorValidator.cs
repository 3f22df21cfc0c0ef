using Bwc.Model.Reports;

namespace Bwc.Model.Validation;

/// <summary>Validates a <see cref="Contributor"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new ContributorValidator().Validate(contributor with { State = null }).Errors[0];
/// // failure.PropertyName is "State", failure.ErrorCode is "BWC-RPT-001", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class ContributorValidator : RecordValidator<Contributor>
{
    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public ContributorValidator()
    {
        OptionalCode(c => c.State);
        PlainText(c => c.Name);
        Word(c => c.Kind);
        Check(Complete);
    }

    private static IEnumerable<Fault> Complete(Contributor contributor)
    {
        var needsName = contributor.Kind is ContributorKind.Organization or ContributorKind.Guest;
        if (contributor.Kind == ContributorKind.State != contributor.State is not null)
            yield return new Fault(
                Codes.ContributorIncomplete,
                "State",
                contributor.State is null ? "a contributor that is a State needs a code; add it" : "only a State has a code; leave it out"
            );
        if (needsName == string.IsNullOrWhiteSpace(contributor.Name))
            yield return new Fault(
                Codes.ContributorIncomplete,
                "Name",
                needsName ? "an organization or a guest needs a name; add it" : "only an organization or a guest has a name; leave it out"
            );
    }
}
