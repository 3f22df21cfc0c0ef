namespace Bwc.Model.Validation;

/// <summary>A source, whose text is never empty but may hold what cannot be written or shown.</summary>
internal sealed class CitationRule<T> : MemberRule<T, Citation?>
{
    public override string Name => "CitationRule";

    public override (string Code, string Message)? Judge(T model, Citation? value) => value is null ? null : TextFaults.Of(value.Text);
}
