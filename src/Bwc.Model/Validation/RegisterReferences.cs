using System.Collections.Immutable;

namespace Bwc.Model.Validation;

/// <summary>Whether what one part of a register names is in another part of it.</summary>
internal static class RegisterReferences
{
    public static IEnumerable<Fault> Of(RegisterFile file)
    {
        var states = file.States.Select(s => s.Code).ToHashSet();
        var groups = file.Groups.Select(g => g.Code).ToHashSet();
        var offices = file.Offices.Select(o => o.Code).ToHashSet();
        var organizations = file.Organizations.Select(o => o.Abbreviation).ToHashSet(StringComparer.Ordinal);
        return OfMemberships(file.Memberships, states, groups)
            .Concat(OfAppearances(file.Appearances, organizations))
            .Concat(OfSuccessors(file.States, states))
            .Concat(OfMeetings(file.Meetings, states, groups, offices))
            .Concat(OfDocuments(file))
            .Concat(OfRotations(file, groups, offices))
            .Concat(OfProgrammes(file, groups, offices));
    }

    /// <summary>States and groups that a calendar names and the register does not have.</summary>
    public static IEnumerable<Fault> OfCalendar(ProgrammeCalendar calendar, StateDirectory states, GroupDirectory groups)
    {
        var known = groups.All.Select(g => g.Code).ToHashSet();
        return OfOfficers(calendar.Meetings, states.Select(s => s.Code).ToHashSet(), known)
            .Concat(OfChairs(calendar.Programme, "Programme", known))
            .Concat(calendar.Rotation is { } rotation ? OfCycle(rotation, "Rotation", known) : []);
    }

    private static IEnumerable<Fault> OfMemberships(ImmutableArray<GroupMembership> memberships, HashSet<StateCode> states, HashSet<GroupCode> groups)
    {
        for (var i = 0; i < memberships.Length; i++)
        {
            var membership = memberships[i];
            if (!states.Contains(membership.State))
                yield return MissingState($"Memberships[{i}].State", membership.State);
            if (membership.Group is { } group && !groups.Contains(group))
                yield return MissingGroup($"Memberships[{i}].Group", group, groups);
        }
    }

    private static IEnumerable<Fault> OfAppearances(ImmutableArray<OrganizationAppearance> appearances, HashSet<string> organizations)
    {
        for (var i = 0; i < appearances.Length; i++)
        {
            var appearance = appearances[i];
            if (!organizations.Contains(appearance.Organization))
                yield return new Fault(
                    Codes.OrganizationUnknown,
                    $"Appearances[{i}].Organization",
                    $"the register has no organization {SafeText.Quote(appearance.Organization)}; add it, or correct the abbreviation"
                );
        }
    }

    private static IEnumerable<Fault> OfSuccessors(ImmutableArray<State> states, HashSet<StateCode> known)
    {
        for (var i = 0; i < states.Length; i++)
        {
            var state = states[i];
            for (var j = 0; j < state.Successors.Length; j++)
            {
                if (!known.Contains(state.Successors[j]))
                    yield return MissingState($"States[{i}].Successors[{j}]", state.Successors[j]);
            }
        }
    }

    private static IEnumerable<Fault> OfDocuments(RegisterFile file)
    {
        var meetings = file.Meetings.Select(m => m.Id).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < file.Documents.Length; i++)
        {
            if (file.Documents[i].Meeting is { } meeting && !meetings.Contains(meeting))
                yield return new Fault(
                    Codes.MeetingUnknown,
                    FormattableString.Invariant($"Documents[{i}].Meeting"),
                    $"the register has no meeting {SafeText.Quote(meeting)}; add it, or correct the identifier"
                );
        }
    }

    private static IEnumerable<Fault> OfMeetings(
        ImmutableArray<Meeting> meetings,
        HashSet<StateCode> states,
        HashSet<GroupCode> groups,
        HashSet<OfficeCode> offices
    )
    {
        for (var i = 0; i < meetings.Length; i++)
        {
            var meeting = meetings[i];
            if (meeting.Office is { } office && !offices.Contains(office))
                yield return MissingOffice($"Meetings[{i}].Office", office, offices);
        }

        foreach (var fault in OfOfficers(meetings, states, groups))
            yield return fault;
    }

    private static IEnumerable<Fault> OfOfficers(ImmutableArray<Meeting> meetings, HashSet<StateCode> states, HashSet<GroupCode> groups)
    {
        for (var i = 0; i < meetings.Length; i++)
        {
            for (var j = 0; j < meetings[i].Officers.Length; j++)
            {
                var officer = meetings[i].Officers[j];
                if (officer.State is { } state && !states.Contains(state))
                    yield return MissingState($"Meetings[{i}].Officers[{j}].State", state);
                if (officer.Group is { } group && !groups.Contains(group))
                    yield return MissingGroup($"Meetings[{i}].Officers[{j}].Group", group, groups);
            }
        }
    }

    private static IEnumerable<Fault> OfProgrammes(RegisterFile file, HashSet<GroupCode> groups, HashSet<OfficeCode> offices)
    {
        var rotations = file.Rotations.Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < file.Programmes.Length; i++)
        {
            var programme = file.Programmes[i];
            if (programme.Rotation is { } rotation && !rotations.Contains(rotation))
                yield return new Fault(
                    Codes.RotationMissing,
                    $"Programmes[{i}].Rotation",
                    $"the register has no rotation {SafeText.Quote(rotation)}; add it, or correct the name"
                );
            for (var j = 0; j < programme.Offices.Length; j++)
            {
                if (!offices.Contains(programme.Offices[j]))
                    yield return MissingOffice($"Programmes[{i}].Offices[{j}]", programme.Offices[j], offices);
            }

            foreach (var fault in OfChairs(programme, $"Programmes[{i}]", groups))
                yield return fault;
        }
    }

    private static IEnumerable<Fault> OfChairs(IntersessionalProgramme programme, string path, HashSet<GroupCode> groups)
    {
        for (var j = 0; j < programme.Chairs.Length; j++)
        {
            if (!groups.Contains(programme.Chairs[j].Group))
                yield return MissingGroup($"{path}.Chairs[{j}].Group", programme.Chairs[j].Group, groups);
        }
    }

    private static IEnumerable<Fault> OfCycle(RotationSchedule rotation, string path, HashSet<GroupCode> groups)
    {
        for (var j = 0; j < rotation.Rule.Cycle.Length; j++)
        {
            if (!groups.Contains(rotation.Rule.Cycle[j]))
                yield return new Fault(
                    Codes.GroupNotInCycleOfRegister,
                    $"{path}.Rule.Cycle[{j}]",
                    $"the register has no group {rotation.Rule.Cycle[j]}; add it{Instead(groups)}"
                );
        }
    }

    private static IEnumerable<Fault> OfRotations(RegisterFile file, HashSet<GroupCode> groups, HashSet<OfficeCode> offices)
    {
        for (var i = 0; i < file.Rotations.Length; i++)
        {
            var rotation = file.Rotations[i];
            foreach (var fault in OfCycle(rotation, $"Rotations[{i}]", groups))
                yield return fault;

            for (var j = 0; j < rotation.Offices.Length; j++)
            {
                if (!offices.Contains(rotation.Offices[j]))
                    yield return MissingOffice($"Rotations[{i}].Offices[{j}]", rotation.Offices[j], offices);
            }
        }
    }

    private static Fault MissingState(string path, StateCode state) =>
        new(Codes.StateNotInRegister, path, $"the register has no State {state}; add it, or correct the code");

    private static Fault MissingGroup(string path, GroupCode group, HashSet<GroupCode> known) =>
        new(Codes.GroupNotInRegister, path, $"the register has no group {group}; add it{Instead(known)}");

    private static Fault MissingOffice(string path, OfficeCode office, HashSet<OfficeCode> known) =>
        new(Codes.OfficeNotInRegister, path, $"the register has no office {office}; add it{Instead(known)}");

    private static string Instead<T>(HashSet<T> known) =>
        known.Count == 0 ? string.Empty : $", or use {Wording.OneOf([.. known.Order().Select(code => $"{code}")], ProgrammeFaults.MaxListed)}";
}
