using System.Collections.Immutable;
using NodaTime;

namespace Bwc.Model;

/// <summary>The regional groups of a register and who belonged to which on a day.</summary>
[Cites("docs/data.md, regional groups")]
public sealed class GroupDirectory
{
    private readonly Dictionary<StateCode, List<GroupMembership>> _byState = [];

    /// <summary>Makes a directory.</summary>
    /// <param name="groups">The groups.</param>
    /// <param name="memberships">The memberships.</param>
    public GroupDirectory(ImmutableArray<RegionalGroup> groups, ImmutableArray<GroupMembership> memberships)
    {
        All = Sequence.OrEmpty(groups);
        Memberships = Sequence.OrEmpty(memberships);
        foreach (var membership in Memberships)
        {
            if (!_byState.TryGetValue(membership.State, out var known))
                _byState[membership.State] = known = [];
            known.Add(membership);
        }
    }

    /// <summary>The groups, in the order of the register.</summary>
    public ImmutableArray<RegionalGroup> All { get; }

    /// <summary>The memberships, in the order of the register.</summary>
    public ImmutableArray<GroupMembership> Memberships { get; }

    /// <summary>Finds a group.</summary>
    /// <param name="code">Its code.</param>
    /// <returns>The group, or null where the register has none of that code.</returns>
    public RegionalGroup? Find(GroupCode code)
    {
        foreach (var group in All)
        {
            if (group.Code == code)
                return group;
        }

        return null;
    }

    /// <summary>A State's group on a day. Asking allocates nothing.</summary>
    /// <param name="state">The State.</param>
    /// <param name="date">The day, in any calendar.</param>
    /// <param name="basis">On which basis the State is a State Party that day.</param>
    /// <returns>The group; none, graded documented, for a State that is no State Party on the day.</returns>
    [Cites("docs/data.md, regional groups")]
    public GroupStanding Of(State state, LocalDate date, StatusBasis basis = StatusBasis.Deposited)
    {
        ArgumentNullException.ThrowIfNull(state);
        date = IsoDate.InIso(date);
        if (state.StatusOn(date, basis).Status != TreatyStatus.StateParty)
            return new GroupStanding(null, Grade.Documented, null);
        if (_byState.TryGetValue(state.Code, out var memberships))
        {
            foreach (var membership in memberships)
            {
                if (membership.Covers(date))
                    return new GroupStanding(membership.Group, membership.Grade, membership);
            }
        }

        return new GroupStanding(null, Grade.NotEstablished, null);
    }
}
