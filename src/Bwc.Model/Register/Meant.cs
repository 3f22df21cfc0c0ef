using System.Collections.Immutable;

namespace Bwc.Model;

/// <summary>Whom a text may mean that is nobody's name: those that it resembles, and the one within words such as "Delegation of".</summary>
/// <param name="States">The States, best first.</param>
/// <param name="Organizations">The bodies, best first.</param>
internal sealed record Meant(ImmutableArray<State> States, ImmutableArray<Organization> Organizations)
{
    private static readonly string[] Before =
    [
        "Permanent Delegation of ",
        "Permanent Mission of ",
        "Permanent Representation of ",
        "Delegation of ",
        "Delegation from ",
        "Representative of ",
        "Representatives of ",
        "Mission of ",
        "Embassy of ",
        "Government of ",
        "Mission permanente de ",
        "Mission permanente du ",
        "Mission permanente d'",
        "Délégation de ",
        "Délégation du ",
        "Délégation d'",
        "Ambassade de ",
        "Ambassade du ",
        "Ambassade d'",
        "Misión Permanente de ",
        "Misión Permanente del ",
        "Delegación de ",
        "Delegación del ",
        "Embajada de ",
        "Embajada del ",
        "وفد ",
        "سفارة ",
        "BWC ",
    ];

    private static readonly string[] Behind = [" Permanent Mission", " Delegation", " Mission", " Embassy", " Government", "常驻代表团", "代表团", "大使馆"];

    // Where a mission is, and to whom.
    private static readonly string[] Places = [" to the ", " in ", " at the ", " auprès ", " à Genève", " ante ", " en Ginebra"];

    /// <summary>Looks who may be meant.</summary>
    public static Meant By(StateDirectory states, OrganizationDirectory organizations, string? text)
    {
        if (Within(CleanText.Of(text) ?? string.Empty) is { Length: > 0 } inner)
        {
            var isState = states.TryFind(inner, out var state);
            var isBody = organizations.TryFind(inner, out var body);
            if (isState || isBody)
                return new(isState ? [state!] : [], isBody ? [body!] : []);
        }

        return new(states.Candidates(text), organizations.Candidates(text));
    }

    /// <summary>The name within the words for a delegation, a mission or an embassy; null where there are none.</summary>
    private static string? Within(string clean)
    {
        if (Array.Find(Before, b => clean.StartsWith(b, StringComparison.OrdinalIgnoreCase)) is { } before)
        {
            var name = clean[before.Length..];
            foreach (var place in Places)
            {
                if (name.IndexOf(place, StringComparison.OrdinalIgnoreCase) is > 0 and var at)
                    name = name[..at];
            }

            return name;
        }

        return Array.Find(Behind, b => clean.EndsWith(b, StringComparison.OrdinalIgnoreCase)) is { } behind ? clean[..^behind.Length] : null;
    }
}
