using System.Collections.Immutable;
using NodaTime;

namespace Bwc.Model;

/// <summary>What covers a departure from a rule: nothing, an agreement that says so, or one that only has it as its consequence.</summary>
/// <remarks>An agreement whose instrument is not established, or that itself is not, covers nothing; nor does one that is younger than the meeting.</remarks>
internal readonly record struct Cover(string? Text, bool Express)
{
    public static Cover None => default;

    /// <summary>
    /// What covers a departure of a meeting's own days: a derogation, or the last change of its dates where the days that it sets say as much
    /// themselves.
    /// </summary>
    /// <param name="derogations">The derogations of the year.</param>
    /// <param name="meeting">The meeting.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="says">Whether the change departs from the rule in the same way as the meeting did.</param>
    public static Cover OfOwnDays(IEnumerable<Derogation> derogations, Meeting meeting, ProgrammeRule rule, Func<ScheduleChange, bool> says)
    {
        if (Named(derogations, [meeting], rule) is { Express: true } named)
            return named;
        return meeting.Changes.LastOrDefault() is { } last && Counts(last) && says(last) ? new Cover(last.ToString(), true) : None;
    }

    /// <summary>
    /// What covers a departure that lies between meetings: an agreement that names the rule or, by implication, the change that brought it about. A
    /// change did so where it set the very days that depart, and the days before it would have kept the rule, or are not established.
    /// </summary>
    /// <param name="derogations">The derogations of the year.</param>
    /// <param name="meetings">The meetings concerned.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="kept">Whether the rule would be kept if a meeting had other days.</param>
    public static Cover Between(
        IEnumerable<Derogation> derogations,
        IReadOnlyCollection<Meeting> meetings,
        ProgrammeRule rule,
        Func<Meeting, ImmutableArray<DateInterval>, bool> kept
    )
    {
        if (Named(derogations, meetings, rule) is { Express: true } named)
            return named;
        ScheduleChange? latest = null;
        foreach (var meeting in meetings)
        {
            if (meeting.Changes.LastOrDefault() is not { } last || !Counts(last) || !RunsOfDays.Same(last.Days, meeting.Days))
                continue;
            var before = meeting.Changes.Length > 1 ? meeting.Changes[^2].Days : meeting.FirstPlan;
            if (!before.IsEmpty && !kept(meeting, before))
                continue;
            if (latest is null || last.Since > latest.Since)
                latest = last;
        }

        return latest is null ? None : new Cover(latest.ToString(), false);
    }

    /// <summary>A derogation, or a change of dates, that names the rule itself.</summary>
    public static Cover Named(IEnumerable<Derogation> derogations, IReadOnlyCollection<Meeting> meetings, ProgrammeRule rule)
    {
        foreach (var derogation in derogations)
        {
            if (derogation.Rule != rule || derogation.Instrument is null || derogation.Grade == Grade.NotEstablished)
                continue;
            var concerned = meetings.Where(m => derogation.Office is null || derogation.Office == m.Office).ToArray();
            if (concerned.Length > 0 && concerned.Any(m => m.Days.IsEmpty || derogation.Since <= m.Days[^1].End))
                return new Cover(derogation.ToString(), true);
        }

        foreach (var change in meetings.Select(m => m.Changes.LastOrDefault()).OfType<ScheduleChange>())
        {
            if (Counts(change) && change.DepartsFrom.Contains(rule))
                return new Cover(change.ToString(), true);
        }

        return None;
    }

    private static bool Counts(ScheduleChange change) => change.Instrument is not null && change.Grade != Grade.NotEstablished;
}
