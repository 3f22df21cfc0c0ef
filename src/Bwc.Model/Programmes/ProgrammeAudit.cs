using System.Collections.Immutable;

namespace Bwc.Model;

/// <summary>Compares a programme with its meetings as they were held and says where they part.</summary>
/// <remarks>
/// A departure is an error where nothing covers it, a warning where an agreed change covers it only by implication, and an info where it was agreed in so many
/// words. Where the rule or a fact is not documented it is a warning at most. What cannot be judged because a fact is not established is a finding of its own.
/// </remarks>
internal static class ProgrammeAudit
{
    /// <summary>Judges a calendar that its validator has passed.</summary>
    /// <param name="calendar">The programme with its meetings.</param>
    /// <param name="states">The States, to know who was a State Party on a day.</param>
    /// <param name="groups">The groups and their members, to know of which group an officer was.</param>
    /// <param name="year">The programme year to be judged; null for all of them.</param>
    /// <returns>The findings, year by year.</returns>
    public static ImmutableArray<Finding> Of(ProgrammeCalendar calendar, StateDirectory states, GroupDirectory groups, int? year = null)
    {
        var meetings = Enumerable.Range(0, calendar.Meetings.Length).ToLookup(i => calendar.Meetings[i].ProgrammeYear);
        var derogations = calendar.Programme.Derogations.ToLookup(d => d.Year);
        var chairs = new ChairAudit(calendar, states, groups);
        var working = new Dictionary<string, WorkingCalendar>(StringComparer.Ordinal);
        var findings = ImmutableArray.CreateBuilder<Finding>();
        for (var i = 0; i < calendar.Programme.Years.Length; i++)
        {
            var each = calendar.Programme.Years[i];
            if (year is { } only && only != each)
                continue;
            var audited = new AuditedYear(calendar, i, meetings[each], derogations[each], working);
            findings.AddRange(DateAudit.Of(audited));
            findings.AddRange(chairs.Of(audited));
        }

        findings.AddRange(chairs.Agreeing());
        return findings.ToImmutable();
    }
}
