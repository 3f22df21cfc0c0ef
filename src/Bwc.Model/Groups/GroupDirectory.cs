using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace Bwc.Model;

/// <summary>The regional groups of a register, and the group to which each State belonged on a given date.</summary>
[Cites("docs/data.md, regional groups")]
public sealed class GroupDirectory
{
    // By the place of the code among all codes.
    private readonly Dictionary<int, List<GroupMembership>> _byState = [];

    /// <summary>Creates a directory.</summary>
    /// <param name="groups">The groups.</param>
    /// <param name="memberships">The memberships.</param>
    /// <exception cref="ArgumentException">A group or a membership is null.</exception>
    public GroupDirectory(ImmutableArray<RegionalGroup> groups, ImmutableArray<GroupMembership> memberships)
    {
        All = Sequence.OrEmpty(groups);
        Memberships = Sequence.OrEmpty(memberships);
        foreach (var membership in Memberships)
        {
            if (!_byState.TryGetValue(membership.State.Index, out var known))
                _byState[membership.State.Index] = known = [];
            known.Add(membership);
        }
    }

    /// <summary>The groups, in the order of the register.</summary>
    public ImmutableArray<RegionalGroup> All { get; }

    /// <summary>The memberships, in the order of the register.</summary>
    public ImmutableArray<GroupMembership> Memberships { get; }

    /// <summary>Gets a group by its code, which must be in the register; if it may not be, use <see cref="TryFind(GroupCode, out RegionalGroup?)"/>.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The group.</returns>
    /// <exception cref="KeyNotFoundException">The directory has no group with that code.</exception>
    public RegionalGroup this[GroupCode code] =>
        TryFind(code, out var group) ? group : throw new KeyNotFoundException($"no regional group has the code '{code}'");

    /// <summary>Finds a group by its code. If there is none, the finding lists the available groups.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The group, or a finding: <see cref="Codes.GroupUnknown"/>.</returns>
    public Result<RegionalGroup> Find(GroupCode code) => TryFind(code, out var group) ? Results.Success(group) : Unknown(All, code.ToString());

    /// <summary>Finds a group by its code or its name, in upper or lower case. If there is none, the finding lists the available groups.</summary>
    /// <param name="codeOrName">The code, such as "EEG", or the name in English.</param>
    /// <returns>The group, or a finding: <see cref="Codes.NameEmpty"/>, <see cref="Codes.GroupCodeMalformed"/> or <see cref="Codes.GroupUnknown"/>.</returns>
    public Result<RegionalGroup> Find(string? codeOrName) => Find(All, codeOrName);

    /// <summary>Finds a group by its code without giving reasons. It allocates nothing.</summary>
    /// <param name="code">The code.</param>
    /// <param name="group">The group; null if none was found.</param>
    /// <returns>True if it was found; otherwise, false.</returns>
    public bool TryFind(GroupCode code, [NotNullWhen(true)] out RegionalGroup? group) => TryFind(All, code, out group);

    /// <summary>Finds a group by its code or its name, in upper or lower case, without giving reasons. It allocates nothing.</summary>
    /// <param name="codeOrName">The code, such as "EEG", or the name in English.</param>
    /// <param name="group">The group; null if none was found.</param>
    /// <returns>True if it was found; otherwise, false.</returns>
    public bool TryFind(ReadOnlySpan<char> codeOrName, [NotNullWhen(true)] out RegionalGroup? group) => TryFind(All, codeOrName, out group);

    internal static Result<RegionalGroup> Find(ImmutableArray<RegionalGroup> groups, string? codeOrName)
    {
        if (TryFind(groups, codeOrName, out var group))
            return Results.Success(group);
        if (string.IsNullOrWhiteSpace(codeOrName))
            return Results.Failure<RegionalGroup>(Codes.NameEmpty, "the name is empty; use a regional group's code or name, such as EEG");
        return GroupCode.TryParse(CleanText.Of(codeOrName), out _)
            ? Unknown(groups, codeOrName)
            : Results.Failure<RegionalGroup>(
                Codes.GroupCodeMalformed,
                $"{SafeText.Quote(codeOrName)} is neither the code nor the name of a group; {Nearest.Choice(groups.Select(g => g.Code.ToString()), codeOrName)}"
            );
    }

    internal static Result<RegionalGroup> Unknown(ImmutableArray<RegionalGroup> groups, string asked) =>
        Results.Failure<RegionalGroup>(
            Codes.GroupUnknown,
            $"there is no regional group {SafeText.Quote(asked)}; {Nearest.Choice(groups.Select(g => g.Code.ToString()), asked)}"
        );

    internal static bool TryFind(ImmutableArray<RegionalGroup> groups, GroupCode code, [NotNullWhen(true)] out RegionalGroup? group)
    {
        foreach (var known in groups)
        {
            if (known.Code == code)
            {
                group = known;
                return true;
            }
        }

        group = null;
        return false;
    }

    internal static bool TryFind(ImmutableArray<RegionalGroup> groups, ReadOnlySpan<char> codeOrName, [NotNullWhen(true)] out RegionalGroup? group)
    {
        Span<char> buffer = stackalloc char[CleanText.MaxLength];
        var text = CleanText.Of(codeOrName, buffer);
        if (GroupCode.TryParse(text, out var code) && TryFind(groups, code, out group))
            return true;
        foreach (var known in groups)
        {
            if (!text.IsEmpty && text.Equals(known.Name, StringComparison.OrdinalIgnoreCase))
            {
                group = known;
                return true;
            }
        }

        group = null;
        return false;
    }

    /// <summary>Gets the group of a State on a given date. The call allocates nothing.</summary>
    /// <param name="state">The State.</param>
    /// <param name="date">The date, in any calendar.</param>
    /// <param name="basis">The basis on which it is determined whether the State is a State Party on that date.</param>
    /// <returns>The group. For a State that is not a State Party on the date, or that did not exist, there is no group, and the grade is documented. If the
    /// status of the State is not established, neither is its group.</returns>
    /// <exception cref="ArgumentNullException">The state is null.</exception>
    [Cites("docs/data.md, regional groups")]
    public GroupStanding Of(State state, LocalDate date, StatusBasis basis = StatusBasis.Deposited)
    {
        ArgumentNullException.ThrowIfNull(state);
        date = IsoDate.InIso(date);
        var status = state.StatusOn(date, basis);
        if (status is { Exists: true, Status: null })
            return new GroupStanding(null, Grade.NotEstablished, null);
        if (status.Status != TreatyStatus.StateParty)
            return new GroupStanding(null, Grade.Documented, null);
        if (_byState.TryGetValue(state.Code.Index, out var memberships))
        {
            foreach (var membership in memberships)
            {
                if (membership.Covers(date))
                    return new GroupStanding(membership.Group, membership.Grade, membership);
            }
        }

        return new GroupStanding(null, Grade.NotEstablished, null);
    }

    /// <summary>The number of groups and of memberships.</summary>
    public override string ToString() => $"{Wording.Count(All.Length, "regional group")}, {Wording.Count(Memberships.Length, "membership")}";
}
