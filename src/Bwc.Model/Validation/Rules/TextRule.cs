namespace Bwc.Model.Validation;

/// <summary>A text: whether it must be there, whether it may be empty, and that it can be written to a file and shown on a line.</summary>
internal sealed class TextRule<T> : MemberRule<T, string?>
{
    private readonly string? _empty;
    private readonly bool _optional;

    private TextRule(string? empty, bool optional) => (_empty, _optional) = (empty, optional);

    public static TextRule<T> Given { get; } = new("the text is empty", optional: false);

    public static TextRule<T> Optional { get; } = new("the text is empty; fill it in, or leave it out", optional: true);

    public static TextRule<T> Plain { get; } = new(empty: null, optional: true);

    public override string Name => "TextRule";

    public override (string Code, string Message)? Judge(T model, string? value)
    {
        if (value is null)
            return _optional ? null : (Codes.TextEmpty, _empty!);
        return _empty is not null && string.IsNullOrWhiteSpace(value) ? (Codes.TextEmpty, _empty) : TextFaults.Of(value);
    }
}
