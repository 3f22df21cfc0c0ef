namespace Bwc.Model.Reports;

/// <summary>
/// Looks up the names of States and bodies as they are in prose, where a code is no name: "No" is no Norway there, and "Be" no Belgium.
/// </summary>
internal sealed class NameLookup(StateDirectory states, OrganizationDirectory organizations)
{
    public State this[int index] => states[index];

    public Organization Body(int index) => organizations[index];

    /// <summary>The State that a name means; null if it means none, or is only a code.</summary>
    public State? State(ReadOnlySpan<char> name)
    {
        name = name.Trim();
        if (states.TryFindName(name, null, null, out var state))
            return state;
        var bare = NameFold.WithoutArticle(name);
        return bare.Length < name.Length && states.TryFindName(bare, null, null, out state) ? state : null;
    }

    /// <summary>The body that a name or an abbreviation means; null if it means none.</summary>
    public Organization? Body(ReadOnlySpan<char> name) => organizations.TryFind(name.Trim(), out var organization) ? organization : null;
}
