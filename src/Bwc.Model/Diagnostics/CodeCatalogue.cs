using System.Collections.Immutable;

namespace Bwc.Model;

/// <summary>All codes, with what each means, what would be right, and an example that brings it out.</summary>
[Cites("docs/error-codes.md")]
public static partial class CodeCatalogue
{
    private static readonly Lazy<ImmutableArray<CodeEntry>> Loaded = new(() => [.. Entries()]);

    /// <summary>The entries, family by family.</summary>
    public static ImmutableArray<CodeEntry> All => Loaded.Value;

    /// <summary>Finds the entry of a code.</summary>
    /// <param name="code">The code, such as "BWC-ROT-003".</param>
    /// <returns>The entry, or null where there is no such code.</returns>
    public static CodeEntry? Find(string code)
    {
        foreach (var entry in All)
        {
            if (entry.Code == code)
                return entry;
        }

        return null;
    }
}
