using System.Collections.Immutable;
using Bwc.Model.Diagnostics;
using Bwc.Model.Groups;
using Bwc.Model.Meetings;
using Bwc.Model.Primitives;
using Bwc.Model.Rotation;
using Bwc.Model.Sources;
using Bwc.Model.States;
using NodaTime;
using static System.FormattableString;

namespace Bwc.Model.Programmes;

/// <summary>Judges the officers of a programme year: the chairs against the table, the vice-chairs against the groups that do not chair, and who was replaced by whom.</summary>
internal sealed class ChairAudit
{
    private const int MaxNamed = 40;

    private readonly ProgrammeCalendar _calendar;
    private readonly StateDirectory _states;
    private readonly GroupDirectory _groups;
    private readonly ChairRulings? _rulings;
    private readonly Dictionary<(int Year, OfficeCode? Office), ProgrammeChair> _chairs = [];
    private readonly List<(Meeting Meeting, Officer Chair, GroupStanding Standing)> _agreeing = [];
    private readonly List<IGraded> _tables = [];

    public ChairAudit(ProgrammeCalendar calendar, StateDirectory states, GroupDirectory groups)
    {
        (_calendar, _states, _groups) = (calendar, states, groups);
        _rulings = calendar.Rotation is { } rotation ? ChairRulings.Create(rotation).Value : null;
        foreach (var chair in calendar.Programme.Chairs) _chairs.TryAdd((chair.Year, chair.Office), chair);
    }

    public IEnumerable<Finding> Of(AuditedYear year) => Chairs(year).Concat(Replacements(year)).Concat(ViceChairs(year));

    /// <summary>The good news, said once: which chairs are of the group that the table names.</summary>
    public IEnumerable<Finding> Agreeing()
    {
        if (_agreeing.Count == 0) yield break;
        var named = _agreeing.Take(MaxNamed).Select(a => $"{a.Meeting.Id} {a.Chair.State?.ToString() ?? a.Chair.Name ?? "a chair"} ({a.Standing.Group})");
        var more = _agreeing.Count > MaxNamed ? Invariant($" and {_agreeing.Count - MaxNamed} more") : string.Empty;
        var weakest = _tables.Max(t => t.Grade);
        var support = weakest > Grade.Documented ? $"; the table is {EnumWords.Of(weakest)}" : string.Empty;

        // A membership worked out from the office that its holder had agrees with the table of necessity.
        var weak = _agreeing.Count(a => a.Standing.Grade > Grade.Documented);
        if (weak > 0) support += Invariant($"; {weak} of them by memberships that are not documented but worked out, as from an office held, which prove less");
        var chairs = _agreeing.Count == 1 ? "1 named chair is" : Invariant($"{_agreeing.Count} named chairs are");
        yield return AuditedYear.Note(
            Codes.ChairsAgree, "$.meetings", $"{chairs} of the group that the table names: {string.Join(", ", named)}{more}{support}",
            (weakest, AuditedYear.Join(_tables.Take(MaxNamed))), _agreeing.Take(MaxNamed).Select(a => a.Chair));
    }

    private IEnumerable<Finding> Chairs(AuditedYear year)
    {
        foreach (var meeting in year.Meetings)
        {
            if (ChairOf(year.Year, meeting.Office) is not var (group, table)) continue;
            var chairs = Officers(meeting, OfficerPost.Chair);
            var serving = meeting.Days.IsEmpty ? [] : chairs.Where(c => c.Serves(meeting.Days[0].Start)).ToArray();
            if (chairs.Length == 0 || (serving.Length == 0 && !meeting.Days.IsEmpty))
            {
                var why = chairs.Length == 0 ? "the chair is not established" : $"nobody is named who chaired on {IsoDate.ToText(meeting.Days[0].Start)}";
                yield return AuditedYear.Note(Codes.ChairNotEstablished, year.PathOf(meeting, ".officers"), $"{meeting.Id}: {why}; the table names {group}", (table.Grade, table.Source), meeting);
            }

            foreach (var chair in serving)
            {
                foreach (var finding in Chair(year, meeting, chair, group, table)) yield return finding;
            }
        }
    }

    private IEnumerable<Finding> Chair(AuditedYear year, Meeting meeting, Officer chair, GroupCode group, IGraded table)
    {
        var found = GroupOf(chair, meeting.Days[0].Start);
        if (found.Group == group)
        {
            _agreeing.Add((meeting, chair, found));
            _tables.Add(table);
        }
        else if (found.Group is { } other)
        {
            yield return AuditedYear.Departure(
                Codes.ChairOfOtherGroup, PathOf(year, meeting, chair), $"{meeting.Id} was chaired by {chair}, of {other}; the table names {group}",
                (table.Grade, table.Source), Facts(chair, found.Membership), Cover.Between(year.Derogations.Where(d => d.Office is null || d.Office == meeting.Office), [], ProgrammeRule.Chair));
        }
        else
        {
            yield return GroupUnknown(year, meeting, chair, $"the table names {group}", table);
        }
    }

    private IEnumerable<Finding> Replacements(AuditedYear year)
    {
        foreach (var meeting in year.Meetings)
        {
            var chairs = Officers(meeting, OfficerPost.Chair).OrderBy(c => c.From ?? LocalDate.MinIsoValue).ToArray();
            for (var i = 1; i < chairs.Length; i++)
            {
                if (chairs[i].From is not { } day || chairs[i - 1].Serves(day)) continue;
                var (left, took) = (chairs[i - 1], chairs[i]);
                var (before, after) = (GroupOf(left, day), GroupOf(took, day));
                var what = $"{took} took the chair of {meeting.Id} on {IsoDate.ToText(day)} in place of {left}";
                var rule = ChairOf(year.Year, meeting.Office) is var (_, table) ? (table.Grade, table.Source) : (Grade.Documented, null);
                if (before.Group is not { } from || after.Group is not { } to)
                    yield return AuditedYear.Note(Codes.GroupNotEstablished, PathOf(year, meeting, took), $"{what}; whether both are of one group is not established", rule, left, took);
                else if (from == to)
                    yield return AuditedYear.Note(Codes.ChairReplaced, PathOf(year, meeting, took), $"{what}; both are of {to}", rule, Facts(left, before.Membership).Concat(Facts(took, after.Membership)));
                else
                {
                    yield return AuditedYear.Departure(
                        Codes.ChairReplacedAcrossGroups, PathOf(year, meeting, took), $"{what}; the one is of {to} and the other was of {from}", rule, Facts(left, before.Membership).Concat(Facts(took, after.Membership)),
                        Cover.Between(year.Derogations.Where(d => d.Office is null || d.Office == meeting.Office), [], ProgrammeRule.Chair));
                }
            }
        }
    }

    private IEnumerable<Finding> ViceChairs(AuditedYear year)
    {
        if (year.Programme.Provisions.FirstOrDefault(p => p.Rule == ProgrammeRule.ViceChairs) is not { Number: { } each } provision) yield break;
        var office = provision.Office;
        foreach (var meeting in year.Meetings.Where(m => office is null ? m.Kind == MeetingKind.MeetingOfStatesParties : m.Office == office))
        {
            if (meeting.Days.IsEmpty || ChairOf(year.Year, meeting.Office) is not var (chairing, _)) continue;
            var open = AllGroups().Where(g => g != chairing).SelectMany(g => Enumerable.Repeat(g, each)).ToList();
            var due = open.Count;
            var named = 0;
            foreach (var vice in Officers(meeting, OfficerPost.ViceChair).Where(v => v.Serves(meeting.Days[0].Start)))
            {
                named++;
                var found = GroupOf(vice, meeting.Days[0].Start);
                if (found.Group is not { } group)
                {
                    yield return GroupUnknown(year, meeting, vice, $"the vice-chairs come from the groups that do not chair, of which {chairing} is none", provision);
                }
                else if (!open.Remove(group))
                {
                    var why = group == chairing ? "which chairs" : open.Contains(group) || AllGroups().Contains(group) ? "which has given its vice-chairs" : "which gives none";
                    yield return AuditedYear.Departure(
                        Codes.ViceChairOfWrongGroup, PathOf(year, meeting, vice), Invariant($"{vice} is vice-chair of {meeting.Id} for {group}, {why}; each of the groups that do not chair gives {each}"),
                        (provision.Grade, provision.Source), Facts(vice, found.Membership), Cover.Between(year.Derogations, [], ProgrammeRule.ViceChairs));
                }
            }

            if (named < due)
            {
                var missing = due - named == 1 ? "1 vice-chair is" : Invariant($"{due - named} vice-chairs are");
                yield return AuditedYear.Note(Codes.ViceChairsNotEstablished, year.PathOf(meeting, ".officers"), $"{meeting.Id}: {missing} not established, due from {string.Join(" and ", open.Distinct())}", (provision.Grade, provision.Source), meeting);
            }
        }
    }

    private Finding GroupUnknown(AuditedYear year, Meeting meeting, Officer officer, string rule, IGraded source)
    {
        var day = meeting.Days[0].Start;
        var state = officer.State is { } code ? _states.Find(code) : null;
        var why = officer.State is null ? "for which group is not established"
            : state is null ? $"the register has no State {officer.State}"
            : state.StatusOn(day).Status != TreatyStatus.StateParty ? $"{officer.State} was no State Party on {IsoDate.ToText(day)} and so of no group"
            : $"the group of {officer.State} is not established";
        return AuditedYear.Note(Codes.GroupNotEstablished, PathOf(year, meeting, officer), $"{meeting.Id}: {officer} served, and {why}; {rule}", (source.Grade, source.Source), officer);
    }

    private static Officer[] Officers(Meeting meeting, OfficerPost post) => [.. meeting.Officers.Where(o => o.Post == post && o.Body is null)];

    private (GroupCode Group, IGraded Table)? ChairOf(int year, OfficeCode? office)
    {
        if (office is not { } asked) return null;
        if (_chairs.TryGetValue((year, asked), out var chair) || _chairs.TryGetValue((year, null), out chair)) return (chair.Group, chair);
        return _rulings is { } rulings && rulings.IsDecided(year) && rulings.Calculator.TryGetChair(year, asked, out var group) ? (group, rulings.Schedule) : null;
    }

    private GroupCode[] AllGroups() =>
        _rulings is { } rulings ? [.. rulings.Schedule.Rule.Cycle] : [.. _calendar.Programme.Chairs.Select(c => c.Group).Distinct()];

    private GroupStanding GroupOf(Officer officer, LocalDate on)
    {
        if (officer.Group is { } stated) return new GroupStanding(stated, officer.Grade, null);
        return officer.State is { } code && _states.Find(code) is { } state ? _groups.Of(state, on) : new GroupStanding(null, Grade.NotEstablished, null);
    }

    private static IEnumerable<IGraded> Facts(Officer officer, GroupMembership? membership) => membership is null ? [officer] : [officer, membership];

    private static string PathOf(AuditedYear year, Meeting meeting, Officer officer) =>
        year.PathOf(meeting, Invariant($".officers[{meeting.Officers.IndexOf(officer)}]"));
}
