using Bwc.Model.Meetings;
using NodaTime;

namespace Bwc.Model.Programmes;

/// <summary>What covers a departure from a rule: nothing, an agreement that says so, or one that only has it as its consequence.</summary>
internal readonly record struct Cover(string? Text, bool Express)
{
    public static Cover None => default;

    /// <summary>What covers a departure of a meeting's own days: a change that sets those very days says what they say of themselves.</summary>
    public static Cover OfOwnDays(IEnumerable<Derogation> derogations, Meeting meeting, ProgrammeRule rule)
    {
        if (Named(derogations, meeting, rule) is { Express: true } named) return named;
        if (meeting.Changes.IsEmpty) return None;
        var last = meeting.Changes[^1];
        var sets = !last.Days.IsEmpty && last.Days.AsSpan().SequenceEqual(meeting.Days.AsSpan());
        return new Cover(last.ToString(), sets || (rule == ProgrammeRule.ProgrammeYear && last.NotBefore?.Year > meeting.ProgrammeYear));
    }

    /// <summary>What covers a departure that lies between meetings: an agreement that names the rule or, by implication, the last change of their dates.</summary>
    public static Cover Between(IEnumerable<Derogation> derogations, IEnumerable<Meeting> meetings, ProgrammeRule rule)
    {
        var implied = None;
        LocalDate? latest = null;
        foreach (var derogation in derogations)
        {
            if (derogation.Rule == rule) return new Cover(derogation.ToString(), true);
        }

        foreach (var meeting in meetings)
        {
            if (Named([], meeting, rule) is { Express: true } named) return named;
            if (meeting.Changes.IsEmpty) continue;
            var last = meeting.Changes[^1];
            if (implied.Text is not null && !(last.Since > latest)) continue;
            (implied, latest) = (new Cover(last.ToString(), false), last.Since);
        }

        return implied;
    }

    private static Cover Named(IEnumerable<Derogation> derogations, Meeting meeting, ProgrammeRule rule)
    {
        foreach (var derogation in derogations)
        {
            if (derogation.Rule == rule && (derogation.Office is null || derogation.Office == meeting.Office)) return new Cover(derogation.ToString(), true);
        }

        foreach (var change in meeting.Changes)
        {
            if (change.DepartsFrom.Contains(rule)) return new Cover(change.ToString(), true);
        }

        return None;
    }
}
