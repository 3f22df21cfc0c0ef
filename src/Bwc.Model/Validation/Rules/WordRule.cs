namespace Bwc.Model.Validation;

/// <summary>A word that must be one of its enumeration.</summary>
internal sealed class WordRule<T, TEnum> : MemberRule<T, TEnum>
    where TEnum : struct, Enum
{
    public override string Name => "WordRule";

    public override (string Code, string Message)? Judge(T model, TEnum value) =>
        Enum.IsDefined(value) ? null : (Codes.WordUnknown, WordFaults.Message<TEnum>());
}
