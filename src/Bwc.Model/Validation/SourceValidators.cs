namespace Bwc.Model.Validation;

internal sealed class SourceValidator : ModelValidator<Source>
{
    public SourceValidator()
    {
        Text(s => s.Id);
        Word(s => s.Kind);
        Text(s => s.Title);
        OptionalText(s => s.Reference);
        OptionalText(s => s.Note);
    }
}

internal sealed class ReasoningStepValidator : ModelValidator<ReasoningStep>
{
    public ReasoningStepValidator() => Text(s => s.Text);
}
