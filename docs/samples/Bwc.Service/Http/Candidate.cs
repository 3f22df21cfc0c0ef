using System.Collections.Immutable;
using Bwc.Model;

namespace Bwc.Service.Http;

/// <summary>Somebody who may have been meant: what to ask with, and the name.</summary>
internal sealed record Candidate(string Who, string Name)
{
    private const int Most = 8;
    private const int MostSuggested = 12;
    private const int LeastTyped = 2;
    private const int NameLength = 200;

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
        if (code is Codes.ParticipantUnknown)
            found.AddRange(register.Organizations.Candidates(asked).Select(o => new Candidate(o.Abbreviation, o.Name)));
        return [.. found.Distinct().Take(Most)];
    }

    /// <summary>Who may be meant by the beginning of a name, while somebody types it: those whose name or abbreviation begins so come first.</summary>
    public static ImmutableArray<Candidate> Beginning(string typed)
    {
        typed = typed.Trim();
        if (typed.Length is < LeastTyped or > NameLength)
            return [];
        var register = Register.Default;
        var all = register
            .States.Select(s => new Candidate(s.Code.ToString(), s.Name))
            .Concat(register.Organizations.Select(o => new Candidate(o.Abbreviation, o.Name)));
        List<Candidate> found = [.. all.Where(c => c.Begins(typed)), .. all.Where(c => c.Name.Contains(typed, StringComparison.OrdinalIgnoreCase))];
        if (register.States.TryFind(typed, out var state)) // in another language, for example
            found.Insert(0, new Candidate(state.Code.ToString(), state.Name));
        return [.. found.Distinct().Take(MostSuggested)];
    }

    private bool Begins(string typed) =>
        Name.StartsWith(typed, StringComparison.OrdinalIgnoreCase) || Who.StartsWith(typed, StringComparison.OrdinalIgnoreCase);
}
