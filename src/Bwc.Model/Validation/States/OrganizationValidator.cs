namespace Bwc.Model.Validation;

/// <summary>Validates an <see cref="Organization"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new OrganizationValidator().Validate(organization with { Abbreviation = " " }).Errors[0];
/// // failure.PropertyName is "Abbreviation", failure.ErrorCode is "BWC-VAL-008", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class OrganizationValidator : RecordValidator<Organization>
{
    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public OrganizationValidator()
    {
        OptionalCode(o => o.Rule);
        Text(o => o.Abbreviation);
        Word(o => o.Kind);
        Items(o => o.Names, Shared<NameEntryValidator>.Instance);
        Check(RuleDisagrees);
    }

    private static IEnumerable<Fault> RuleDisagrees(Organization organization)
    {
        var paragraph = organization.Kind switch
        {
            OrganizationKind.UnitedNations => 3,
            OrganizationKind.OtherOrganization => 4,
            OrganizationKind.NonGovernmental => 5,
            _ => (int?)null,
        };
        if (paragraph is { } expected && organization.Rule is { IsNone: false } rule && rule != new RuleReference(44, expected))
            yield return new Fault(
                Codes.OrganizationRuleDisagrees,
                "Rule",
                $"{SafeText.Quote(organization.Abbreviation)} was listed under rule {rule}, but "
                    + $"its kind ({PlainWords.Of(organization.Kind)}) takes part under rule 44({expected}); check the kind"
            );
    }
}
