using System.Collections.Immutable;
using Bwc.Model;

namespace Bwc.Service.Http;

/// <summary>Somebody who may have been meant: what to ask with, and the name.</summary>
internal sealed record Candidate(string Who, string Name)
{
    private const int Most = 8;

    /// <summary>Nobody misspells a name of more letters than this and is still understood.</summary>
    private const int LongestNear = 60;

    private static readonly Lazy<Candidate[]> All = new(() =>
        [
            .. Register.Default.States.Select(s => new Candidate(s.Code.ToString(), s.Name)),
            .. Register.Default.Organizations.Select(o => new Candidate(o.Abbreviation, o.Name)),
        ]
    );

    /// <summary>Who may have been meant by a text that finds nobody, or more than one.</summary>
    public static ImmutableArray<Candidate> For(string code, string asked)
    {
        if (code is not (Codes.StateUnknown or Codes.ParticipantUnknown or Codes.StateAmbiguous or Codes.ParticipantAmbiguous))
            return [];
        var register = Register.Default;
        List<Candidate> found = [.. register.States.Candidates(asked).Select(s => new Candidate(s.Code.ToString(), s.Name))];
        if (register.States.TryFind(asked, out var state))
            found.Add(new Candidate(state.Code.ToString(), state.Name));
        if (code is Codes.ParticipantAmbiguous && register.Organizations.TryFind(asked, out var organization))
            found.Add(new Candidate(organization.Name, organization.Name));
        if (found.Count == 0)
            found.AddRange(Near(asked.Trim()));
        return [.. found.Distinct().Take(Most)];
    }

    private static IEnumerable<Candidate> Near(string asked)
    {
        if (asked.Length is < 3 or > LongestNear)
            return [];
        var most = Math.Max(1, asked.Length / 4);
        return All
            .Value.Select(c => (Candidate: c, Distance: Math.Min(Distance(asked, c.Name), Distance(asked, c.Who))))
            .Where(c => c.Distance <= most)
            .OrderBy(c => c.Distance)
            .ThenBy(c => c.Candidate.Who, StringComparer.Ordinal)
            .Select(c => c.Candidate);
    }

    /// <summary>How many letters have to be put in, left out or changed to come from one text to the other.</summary>
    private static int Distance(string left, string right)
    {
        var row = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
            row[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            var (diagonal, letter) = (row[0], char.ToUpperInvariant(left[i - 1]));
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = diagonal + (letter == char.ToUpperInvariant(right[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(cost, 1 + Math.Min(row[j], row[j - 1]));
            }
        }

        return row[^1];
    }
}
