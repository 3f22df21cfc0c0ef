namespace Bwc.Model.Validation;

/// <summary>A code, reference or symbol that must not be the default value.</summary>
internal sealed class CodeRule<T, TCode> : MemberRule<T, TCode>
    where TCode : struct, IEquatable<TCode>
{
    public override string Name => "CodeRule";

    public override (string Code, string Message)? Judge(T model, TCode value) => EmptyCodes.Of(value);
}
