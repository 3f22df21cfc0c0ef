using NodaTime;
using static System.FormattableString;

namespace Bwc.Model;

/// <summary>Judges the officers of a programme year: the chairs against the table, the vice-chairs against the groups that do not chair, and who was
/// replaced by whom.</summary>
internal sealed class ChairAudit(ProgrammeCalendar calendar, StateDirectory states, GroupDirectory groups)
{
    private const int MaxNamed = 40;

    private readonly NamedChairs _table = new(calendar, groups);
    private readonly List<(Meeting Meeting, Officer Chair, GroupStanding Standing)> _agreeing = [];
    private readonly List<IGraded> _tables = [];

    public IEnumerable<Finding> Of(AuditedYear year) => Chairs(year).Concat(Replacements(year)).Concat(ViceChairs(year));

    /// <summary>The good news, said once: which chairs are of the group that the table names.</summary>
    public IEnumerable<Finding> Agreeing()
    {
        if (_agreeing.Count == 0)
            yield break;
        var named = Wording.List(
            _agreeing,
            a => $"{a.Chair.State?.ToString() ?? Who(a.Chair)} ({a.Standing.Group}) for {AuditedYear.Name(a.Meeting)}",
            MaxNamed
        );
        var weakest = _tables.Max(t => t.Grade);
        var support = weakest > Grade.Documented ? $"; the table is {PlainWords.Of(weakest)}" : string.Empty;

        // A membership worked out from the office that its holder had agrees with the table of necessity.
        var weak = _agreeing.Count(a => a.Standing.Grade > Grade.Documented);
        if (weak > 0)
            support += Invariant($"; for {weak} of them the membership is not documented but inferred, for instance from an office held, which proves less");
        var chairs = Wording.Count(_agreeing.Count, "chair is", "chairs are");
        yield return AuditedYear.Note(
            Codes.ChairsAgree,
            "$.meetings",
            $"{chairs} from the group that the table names: {named}{support}",
            (weakest, AuditedYear.Join(_tables.Take(MaxNamed))),
            _agreeing.Take(MaxNamed).Select(a => a.Chair)
        );
    }

    private IEnumerable<Finding> Chairs(AuditedYear year)
    {
        foreach (var meeting in year.Meetings)
        {
            if (_table.Of(year.Year, meeting.Office) is not var (group, table))
            {
                if ((_table.Exists || year.Programme.Provisions.Any(p => p.Rule == ProgrammeRule.Chair)) && meeting.Office is not null)
                    yield return AuditedYear.Note(
                        Codes.RuleNotJudged,
                        year.PathOf(meeting, ".officers"),
                        $"no table says which group chairs {AuditedYear.Name(meeting)}, so the chair cannot be judged",
                        (year.Programme.Grade, year.Programme.Source)
                    );
                continue;
            }

            var chairs = Officers(meeting, OfficerPost.Chair);
            var rule = (table.Grade, table.Source);
            if (chairs.Length == 0)
                yield return AuditedYear.Note(
                    Codes.ChairNotEstablished,
                    year.PathOf(meeting, ".officers"),
                    $"the chair of {AuditedYear.Name(meeting)} is not established; the table names {group}",
                    rule,
                    meeting
                );
            if (chairs.Length == 0 || meeting.Days.IsEmpty)
                continue;
            foreach (var day in new[] { meeting.Days[0].Start, meeting.Days[^1].End }.Distinct().Where(d => !chairs.Any(c => c.Officer.Serves(d))).Take(1))
                yield return AuditedYear.Note(
                    Codes.ChairNotEstablished,
                    year.PathOf(meeting, ".officers"),
                    $"no chair of {AuditedYear.Name(meeting)} is named for {IsoDate.ToText(day)}; the table names {group}",
                    rule,
                    meeting
                );
            foreach (var (chair, path) in chairs)
            {
                if (FirstDay(meeting, chair) is not { } day)
                    continue;
                var found = GroupOf(chair, day);
                if (found.Group == group)
                {
                    _agreeing.Add((meeting, chair, found));
                    _tables.Add(table);
                }
                else if (found.Group is { } other)
                {
                    yield return AuditedYear.Departure(
                        Codes.ChairOfOtherGroup,
                        year.PathOf(meeting, path),
                        $"{AuditedYear.Name(meeting)} was chaired by {Who(chair)} from {other}; the table names {group}",
                        rule,
                        Facts(chair, found.Membership),
                        Cover.Named(year.Derogations, [meeting], ProgrammeRule.Chair)
                    );
                }
                else
                {
                    yield return GroupUnknown(year.PathOf(meeting, path), meeting, chair, day, $"the table names {group}", table);
                }
            }
        }
    }

    /// <summary>Who followed whom in the chair. That the successor is of another group breaks no rule by itself: who then chaired is judged against the
    /// table.</summary>
    private IEnumerable<Finding> Replacements(AuditedYear year)
    {
        foreach (var meeting in year.Meetings)
        {
            var chairs = Officers(meeting, OfficerPost.Chair).OrderBy(c => c.Officer.From ?? LocalDate.MinIsoValue).ToArray();
            for (var i = 1; i < chairs.Length; i++)
            {
                var (left, (took, path)) = (chairs[i - 1].Officer, chairs[i]);
                if (took.From is not { } day || left.Serves(day))
                    continue;
                var (before, after) = (GroupOf(left, day), GroupOf(took, day));
                var what = $"{Who(took)} replaced {Who(left)} as chair of {AuditedYear.Name(meeting)} on {IsoDate.ToText(day)}";
                var table = _table.Of(year.Year, meeting.Office)?.Table;
                var rule = (table?.Grade ?? year.Programme.Grade, table?.Source ?? year.Programme.Source);
                var (code, whose) = (before.Group, after.Group) switch
                {
                    ({ } from, { } to) when from == to => (Codes.ChairReplaced, $"both are from {to}"),
                    ({ } from, { } to) => (Codes.ChairReplacedAcrossGroups, $"the new chair is from {to}, the previous one from {from}"),
                    _ => (Codes.GroupNotEstablished, "it is not established whether both are from the same group"),
                };
                yield return AuditedYear.Note(
                    code,
                    year.PathOf(meeting, path),
                    $"{what}; {whose}",
                    rule,
                    Facts(left, before.Membership).Concat(Facts(took, after.Membership))
                );
            }
        }
    }

    private IEnumerable<Finding> ViceChairs(AuditedYear year)
    {
        foreach (var provision in year.Programme.Provisions.Where(p => p.Rule == ProgrammeRule.ViceChairs))
        {
            foreach (
                var meeting in year.Meetings.Where(m =>
                    !m.Days.IsEmpty && (provision.Office is null ? m.Kind == MeetingKind.MeetingOfStatesParties : m.Office == provision.Office)
                )
            )
            {
                foreach (var finding in ViceChairs(year, meeting, provision))
                    yield return finding;
            }
        }
    }

    private IEnumerable<Finding> ViceChairs(AuditedYear year, Meeting meeting, Provision provision)
    {
        var rule = (provision.Grade, provision.Source);
        if (_table.Of(year.Year, meeting.Office) is not var (chairing, _))
        {
            yield return AuditedYear.Note(
                Codes.RuleNotJudged,
                year.PathOf(meeting, ".officers"),
                $"no table says which group chairs {AuditedYear.Name(meeting)}, so the vice-chairs cannot be judged",
                rule
            );
            yield break;
        }

        var each = provision.Number ?? 1;
        var open = _table.Groups.Where(g => g != chairing).ToDictionary(g => g, _ => each);
        var named = 0;
        foreach (var (vice, path) in Officers(meeting, OfficerPost.ViceChair))
        {
            if (FirstDay(meeting, vice) is not { } day)
                continue;
            named++;
            var found = GroupOf(vice, day);
            if (found.Group is not { } group)
            {
                yield return GroupUnknown(
                    year.PathOf(meeting, path),
                    meeting,
                    vice,
                    day,
                    $"the vice-chairs come from the groups that do not chair, and {chairing} holds the chair",
                    provision
                );
            }
            else if (open.GetValueOrDefault(group) > 0)
            {
                open[group]--;
            }
            else
            {
                var why =
                    group == chairing ? "which holds the chair"
                    : open.ContainsKey(group) ? "which has already provided its vice-chairs"
                    : "which provides none";
                yield return AuditedYear.Departure(
                    Codes.ViceChairOfWrongGroup,
                    year.PathOf(meeting, path),
                    Invariant($"{Who(vice)} is vice-chair of {AuditedYear.Name(meeting)} for {group}, {why}; each group that does not chair provides {each}"),
                    rule,
                    Facts(vice, found.Membership),
                    Cover.Named(year.Derogations, [meeting], ProgrammeRule.ViceChairs)
                );
            }
        }

        var missing = (open.Count * each) - named;
        if (missing > 0)
        {
            GroupCode[] due = [.. open.Where(g => g.Value > 0).Select(g => g.Key).Order()];
            yield return AuditedYear.Note(
                Codes.ViceChairsNotEstablished,
                year.PathOf(meeting, ".officers"),
                $"{Wording.Count(missing, "vice-chair")} of {AuditedYear.Name(meeting)} {(missing == 1 ? "is" : "are")} "
                    + $"not established; still due from {string.Join(missing < due.Length ? " or " : " and ", due)}",
                rule,
                meeting
            );
        }
    }

    private Finding GroupUnknown(string path, Meeting meeting, Officer officer, LocalDate day, string rule, IGraded source)
    {
        var state = officer.State is { } code ? states.Known(code) : null;
        var why =
            officer.State is null ? "it is not established for which group"
            : state is null ? $"the register has no State {officer.State}"
            : state.StatusOn(day).Status != TreatyStatus.StateParty
                ? $"{officer.State} was not a State Party on {IsoDate.ToText(day)} and so belonged to no group"
            : $"the group of {officer.State} is not established";
        return AuditedYear.Note(
            Codes.GroupNotEstablished,
            path,
            $"{Who(officer)} served at {AuditedYear.Name(meeting)}, but {why}; {rule}",
            (source.Grade, source.Source),
            officer
        );
    }

    private static (Officer Officer, string Path)[] Officers(Meeting meeting, OfficerPost post) =>
        [.. meeting.Officers.Select((o, i) => (o, Invariant($".officers[{i}]"))).Where(o => o.o.Post == post && o.o.Body is null)];

    /// <summary>The first day of the meeting on which an officer served; null if there is none.</summary>
    private static LocalDate? FirstDay(Meeting meeting, Officer officer)
    {
        foreach (var run in meeting.Days)
        {
            var first = officer.From > run.Start ? officer.From.Value : run.Start;
            if (first <= run.End && officer.Serves(first))
                return first;
        }

        return null;
    }

    // A State's group is for the register to say; the group stated counts only where no State is.
    private GroupStanding GroupOf(Officer officer, LocalDate on)
    {
        if (officer.State is { } code)
            return states.Known(code) is { } state ? groups.Of(state, on) : new GroupStanding(null, Grade.NotEstablished, null);
        return officer.Group is { } stated ? new GroupStanding(stated, officer.Grade, null) : new GroupStanding(null, Grade.NotEstablished, null);
    }

    private static string Who(Officer officer) =>
        officer.State is { } state
            ? officer.Name is null
                ? state.ToString()
                : $"{SafeText.Bare(officer.Name)} ({state})"
            : officer.Name is not null
                ? SafeText.Bare(officer.Name)
                : "an unnamed person";

    private static IEnumerable<IGraded> Facts(Officer officer, GroupMembership? membership) => membership is null ? [officer] : [officer, membership];
}
