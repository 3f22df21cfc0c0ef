namespace Bwc.Model.Validation;

/// <summary>A number in a report that may be absent and counts from 1 or from 0.</summary>
internal sealed class NumberRule<T> : MemberRule<T, int?>
{
    private readonly int _least;

    private NumberRule(int least) => _least = least;

    public static NumberRule<T> FromOne { get; } = new(1);

    public static NumberRule<T> FromZero { get; } = new(0);

    public override string Name => "NumberRule";

    public override (string Code, string Message)? Judge(T model, int? value) => value is { } number ? Of(number, _least) : null;

    public static (string Code, string Message)? Of(int number, int least) =>
        number >= least ? null
        : least == 1 ? (Codes.ReportNumberWrong, "the number is less than 1; use 1 or more, or leave it out")
        : (Codes.ReportNumberWrong, "the number is negative; use 0 or more, or leave it out");
}
