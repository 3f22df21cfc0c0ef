using System.Collections.Immutable;

namespace Bwc.Model;

/// <summary>All codes, each with its meaning and its remedy.</summary>
/// <example>
/// <code>
/// Console.WriteLine(CodeCatalogue.Find("BWC-ROT-003")?.Meaning); // An office is in two blocks, or twice in the same block.
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
    /// <returns>The entry, or null if there is no such code.</returns>
    /// <exception cref="ArgumentNullException">The code is null.</exception>
    public static CodeEntry? Find(string code)
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
