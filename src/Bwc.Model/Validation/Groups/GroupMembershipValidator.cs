namespace Bwc.Model.Validation;

/// <summary>Validates a <see cref="GroupMembership"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new GroupMembershipValidator().Validate(groupMembership with { Group = null }).Errors[0];
/// // failure.PropertyName is "Group", failure.ErrorCode is "BWC-GRP-004", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class GroupMembershipValidator : RecordValidator<GroupMembership>
{
    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public GroupMembershipValidator()
    {
        Code(g => g.State);
        OptionalCode(g => g.Group);
        OptionalText(g => g.Note);
        Day(g => g.From);
        Day(g => g.To);
        Must(
            g => g.To,
            m => !(m.To <= m.From),
            Codes.MembershipBackwards,
            m => $"the membership of {m.State} ends on or before the day it begins; put the end after the beginning"
        );
        Must(
            g => g.Group,
            m => (m.Group is null || m.Group == default(GroupCode)) == (m.Grade == Grade.NotEstablished),
            Codes.GroupAndGradeDisagree,
            m =>
                m.Grade == Grade.NotEstablished
                    ? $"{m.State} has the group {m.Group} but the grade 'notEstablished'; use another grade, or leave out the group"
                    : $"{m.State} has the grade '{EnumWords.Of(m.Grade)}' but no group; use the grade 'notEstablished', or add the group"
        );
    }
}
