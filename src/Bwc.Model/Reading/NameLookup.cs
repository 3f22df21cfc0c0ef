namespace Bwc.Model.Reports;

/// <summary>
/// Looks up the names of States and bodies as they stand in prose, where a code is no name: "No" is no Norway there, and "Be" no Belgium.
/// </summary>
internal sealed class NameLookup(StateDirectory states, OrganizationDirectory organizations)
{
    // The codes of ISO 3166 have two letters or three, and those in digits have three.
    private const int LongestCode = 3;

    public State this[int index] => states[index];

    public Organization Body(int index) => organizations[index];

    /// <summary>The State that a name means; null where it means none, or is only a code.</summary>
    public State? State(ReadOnlySpan<char> name)
    {
        name = name.Trim();
        if (states.TryFind(NameFold.WithoutArticle(name), out var state) || states.TryFind(name, out state))
            return name.Length > LongestCode || IsName(state, name) ? state : null;

        // "Congo (Democratic Republic of the)" is "Democratic Republic of the Congo".
        var open = name.IndexOfAny('(', '\uFF08');
        return open > 0 && name[^1] is ')' or '\uFF09' && states.TryFind($"{name[(open + 1)..^1].Trim()} {name[..open].Trim()}", out state) ? state : null;
    }

    /// <summary>The body that a name or an abbreviation means; null where it means none.</summary>
    public Organization? Body(ReadOnlySpan<char> name) => organizations.TryFind(name.Trim(), out var organization) ? organization : null;

    // "UK" and "USA" are names too.
    private static bool IsName(State state, ReadOnlySpan<char> text)
    {
        foreach (var name in state.Names)
        {
            if (text.Equals(name.Text, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
