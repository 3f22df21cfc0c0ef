using System.Collections.Immutable;

namespace Bwc.Model;

/// <summary>Parts an entry that names several: "France, Germany and Kenya", "Mexico/Peru", "UK + USA".</summary>
internal static class SeveralNames
{
    // An entry has at most 200 characters; whoever has more parts than this has written something else.
    private const int MostParts = 32;

    // No name has more joints within: "Bosnia and Herzegovina" has one, "Korea, Democratic People's Republic of" one.
    private const int LongestName = 3;

    private static readonly string[] Joints = [" and ", " et ", " und ", " y ", " и ", ",", ";", "/", "+", "&", "、", "،", "，"];

    /// <summary>The names, each the longest that is known; empty where a part is nobody's, or there is only one.</summary>
    /// <param name="clean">The entry.</param>
    /// <param name="isKnown">Says whether a text is a name.</param>
    public static ImmutableArray<string> Of(string clean, Func<string, bool> isKnown)
    {
        if (clean.Length > NameFold.MaxLength)
            return [];
        var ends = Ends(clean);
        if (ends.Count is < 2 or > MostParts)
            return [];
        var names = ImmutableArray.CreateBuilder<string>();
        for (var i = 0; i < ends.Count; )
        {
            var next = -1;
            for (var j = Math.Min(i + LongestName, ends.Count) - 1; j >= i && next < 0; j--)
            {
                var name = clean[ends[i].Start..ends[j].End].Trim();
                if (name.Length > 0 && (i > 0 || j < ends.Count - 1) && isKnown(name))
                {
                    names.Add(name);
                    next = j + 1;
                }
            }

            // "France, Germany, and Kenya" has nothing between its last two joints.
            if (next < 0 && clean.AsSpan(ends[i].Start, ends[i].End - ends[i].Start).IsWhiteSpace())
                next = i + 1;
            if (next < 0)
                return [];
            i = next;
        }

        return names.Count > 1 ? names.ToImmutable() : [];
    }

    private static List<(int Start, int End)> Ends(string clean)
    {
        var parts = new List<(int, int)>();
        var start = 0;
        for (var i = 0; i < clean.Length; i++)
        {
            if (Array.Find(Joints, joint => clean.AsSpan(i).StartsWith(joint, StringComparison.OrdinalIgnoreCase)) is not { } found)
                continue;
            parts.Add((start, i));
            i += found.Length - 1;
            start = i + 1;
        }

        parts.Add((start, clean.Length));
        return parts;
    }
}
