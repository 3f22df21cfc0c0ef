namespace Bwc.Model.Validation;

/// <summary>A code, reference or symbol that may be absent, but must not be the default value.</summary>
internal sealed class OptionalCodeRule<T, TCode> : MemberRule<T, TCode?>
    where TCode : struct, IEquatable<TCode>
{
    public override string Name => "OptionalCodeRule";

    public override (string Code, string Message)? Judge(T model, TCode? value) => value is { } code ? EmptyCodes.Of(code) : null;
}
