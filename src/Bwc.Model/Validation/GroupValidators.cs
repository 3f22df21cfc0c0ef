namespace Bwc.Model.Validation;

internal sealed class RegionalGroupValidator : ModelValidator<RegionalGroup>
{
    public RegionalGroupValidator()
    {
        Must(nameof(RegionalGroup.Code), g => g.Code != default, Codes.GroupCodeMalformed, "the code is empty; give one to eight letters or digits");
        Text(g => g.Name);
        OptionalText(g => g.Note);
    }
}

internal sealed class GroupMembershipValidator : ModelValidator<GroupMembership>
{
    public GroupMembershipValidator()
    {
        Must(
            nameof(GroupMembership.To),
            m => !(m.To <= m.From),
            Codes.MembershipBackwards,
            m => $"the membership of {m.State} ends before it begins, or on the same day; give an end after the beginning"
        );
        Must(
            nameof(GroupMembership.Group),
            m => (m.Group is null || m.Group == default(GroupCode)) == (m.Grade == Grade.NotEstablished),
            Codes.GroupAndGradeDisagree,
            m =>
                $"{m.State} has {(m.Group is null ? "no group" : $"the group {m.Group}")} and the grade {EnumWords.Of(m.Grade)}; the grade is notEstablished exactly where there is no group"
        );
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
