namespace Bwc.Model.Validation;

/// <summary>A condition that a record meets or does not, and then one of its members is named.</summary>
internal sealed class MemberCondition<T, TMember>(Func<T, bool> holds, string code, Func<T, string> message) : MemberRule<T, TMember>
{
    public override string Name => "MemberCondition";

    public override (string Code, string Message)? Judge(T model, TMember value) => holds(model) ? null : (code, message(model));
}
