namespace Bwc.Model.Validation;

/// <summary>A number in a report that counts from 1 or from 0.</summary>
internal sealed class WholeNumberRule<T> : MemberRule<T, int>
{
    private readonly int _least;

    private WholeNumberRule(int least) => _least = least;

    public static WholeNumberRule<T> FromOne { get; } = new(1);

    public static WholeNumberRule<T> FromZero { get; } = new(0);

    public override string Name => "WholeNumberRule";

    public override (string Code, string Message)? Judge(T model, int value) => NumberRule<T>.Of(value, _least);
}
