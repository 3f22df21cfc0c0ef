using Microsoft.CodeAnalysis;

namespace Bwc.Mutation.Making;

/// <summary>Which methods of the framework stand in for each other.</summary>
internal static class Methods
{
    private static readonly Dictionary<string, string[]> OfSequences = Table(
        "First Last",
        "FirstOrDefault LastOrDefault",
        "Single First",
        "SingleOrDefault FirstOrDefault",
        "Any All",
        "Min Max",
        "MinBy MaxBy",
        "OrderBy OrderByDescending",
        "ThenBy ThenByDescending",
        "Skip Take",
        "SkipWhile TakeWhile",
        "Union Intersect",
        "Concat Except",
        "Append Prepend",
        "Reverse AsEnumerable",
        "Sum Max"
    );

    private static readonly Dictionary<string, string[]> OfTexts = Table(
        "StartsWith EndsWith",
        "IndexOf LastIndexOf",
        "TrimStart TrimEnd",
        "PadLeft PadRight",
        "ToUpperInvariant ToLowerInvariant"
    );

    private static readonly Dictionary<string, string[]> OfNumbers = Table("Min Max", "Floor Ceiling");

    /// <summary>The names that a call can have instead.</summary>
    /// <param name="method">The method that is called.</param>
    /// <returns>None for a method that has no counterpart.</returns>
    public static IEnumerable<string> InsteadOf(IMethodSymbol method) =>
        KindOf(method) switch
        {
            "sequence" => OfSequences.GetValueOrDefault(method.Name, []),
            "text method" => OfTexts.GetValueOrDefault(method.Name, []),
            "number method" => OfNumbers.GetValueOrDefault(method.Name, []),
            _ => [],
        };

    /// <summary>What kind of change another name is.</summary>
    /// <param name="method">The method that is called.</param>
    /// <returns>The kind; empty for a method that is none of these.</returns>
    public static string KindOf(IMethodSymbol method) =>
        method.ContainingType?.ToDisplayString() switch
        {
            "System.Linq.Enumerable" or "System.Linq.ImmutableArrayExtensions" => "sequence",
            "string" or "System.MemoryExtensions" => "text method",
            "System.Math" or "int" or "long" or "double" => "number method",
            _ => string.Empty,
        };

    // Each pair both ways; a name that is in several pairs is exchanged as the first of them says.
    private static Dictionary<string, string[]> Table(params string[] pairs)
    {
        var table = new Dictionary<string, string[]>();
        foreach (var pair in pairs)
        {
            var (one, other) = (pair.Split(' ')[0], pair.Split(' ')[1]);
            table.TryAdd(one, [other]);
            table.TryAdd(other, [one]);
        }

        return table;
    }
}
