namespace Bwc.Model.Validation;

internal sealed class SymbolDescriptionValidator : ModelValidator<SymbolDescription>
{
    public SymbolDescriptionValidator()
    {
        Text(d => d.Symbol);
        Word(d => d.Kind);
    }
}

internal sealed class SymbolGapValidator : ModelValidator<SymbolGap>;
