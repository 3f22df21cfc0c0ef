namespace Bwc.Model.Validation;

internal sealed class FindingValidator : ModelValidator<Finding>
{
    public FindingValidator()
    {
        Text(f => f.Code);
        Word(f => f.Severity);
        Text(f => f.Message);
        Text(f => f.Path);
    }
}

internal sealed class FindingReportValidator : ModelValidator<FindingReport>
{
    public FindingReportValidator() => Items(r => r.Findings, new FindingValidator());
}

internal sealed class CodeEntryValidator : ModelValidator<CodeEntry>
{
    public CodeEntryValidator()
    {
        Text(e => e.Code);
        Word(e => e.Severity);
        Text(e => e.Meaning);
        Text(e => e.Remedy);
    }
}
