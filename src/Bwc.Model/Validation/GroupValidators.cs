using Bwc.Model.Diagnostics;
using Bwc.Model.Groups;
using Bwc.Model.Primitives;
using Bwc.Model.Sources;
using FluentValidation;

namespace Bwc.Model.Validation;

internal sealed class RegionalGroupValidator : ModelValidator<RegionalGroup>
{
    public RegionalGroupValidator()
    {
        Property(g => g.Code).Must(code => code != default).WithErrorCode(Codes.GroupCodeMalformed).WithMessage("the code is empty; give one to eight letters or digits");
        Text(g => g.Name);
        OptionalText(g => g.Note);
    }
}

internal sealed class GroupMembershipValidator : ModelValidator<GroupMembership>
{
    public GroupMembershipValidator()
    {
        Property(m => m.To).Must((membership, to) => !(to <= membership.From)).WithErrorCode(Codes.MembershipBackwards)
            .WithMessage(m => $"the membership of {m.State} ends before it begins, or on the same day; give an end after the beginning");
        Property(m => m.Group).Must((membership, group) => (group is null || group == default(GroupCode)) == (membership.Grade == Grade.NotEstablished)).WithErrorCode(Codes.GroupAndGradeDisagree)
            .WithMessage(m => $"{m.State} has {(m.Group is null ? "no group" : $"the group {m.Group}")} and the grade {EnumWords.Of(m.Grade)}; the grade is notEstablished exactly where there is no group");
    }
}

internal sealed class StateStandingValidator : ModelValidator<StateStanding>
{
    public StateStandingValidator()
    {
        Text(s => s.Name);
        Word(s => s.Basis);
        Items(s => s.Actions, new TreatyActionValidator());
    }
}

internal sealed class StateListingValidator : ModelValidator<StateListing>
{
    public StateListingValidator()
    {
        Text(s => s.Name);
        Word(s => s.Status);
    }
}
