namespace Bwc.Model.Validation;

/// <summary>A word that may be absent, or must be one of its enumeration.</summary>
internal sealed class OptionalWordRule<T, TEnum> : MemberRule<T, TEnum?>
    where TEnum : struct, Enum
{
    public override string Name => "OptionalWordRule";

    public override (string Code, string Message)? Judge(T model, TEnum? value) =>
        value is not { } word || Enum.IsDefined(word) ? null : (Codes.WordUnknown, WordFaults.Message<TEnum>());
}
