using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Bwc.Model;

/// <summary>All codes, each with its meaning and its remedy.</summary>
/// <example>
/// <code>
/// if (CodeCatalogue.TryFind("BWC-ROT-003", out var entry))
///     Console.WriteLine(entry.Meaning); // An office is in two blocks, or twice in the same block.
/// </code>
/// </example>
[Cites("docs/error-codes.md")]
public static class CodeCatalogue
{
    private static readonly Lazy<ImmutableArray<CodeEntry>> Loaded = new(() => [.. CodeTable.Codes().Select(code => Find(code)!)]);

    /// <summary>All entries, family by family, in the order of their numbers.</summary>
    public static ImmutableArray<CodeEntry> All => Loaded.Value;

    /// <summary>Finds the entry for a code without creating the other entries.</summary>
    /// <param name="code">The code, such as "BWC-ROT-003".</param>
    /// <param name="entry">The entry; null if there is no such code.</param>
    /// <returns>True if there is such a code; otherwise, false.</returns>
    /// <exception cref="ArgumentNullException">The code is null.</exception>
    public static bool TryFind(string code, [NotNullWhen(true)] out CodeEntry? entry)
    {
        entry = Find(code);
        return entry is not null;
    }

    /// <summary>The entry, or null.</summary>
    internal static CodeEntry? Find(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return CodeTable.Find(code) is not { } row
            ? null
            : new CodeEntry
            {
                Code = code,
                Severity = row.Severity,
                Meaning = row.Meaning,
                Remedy = row.Remedy,
                Citation = row.Citation,
            };
    }
}
