using System.Collections.Frozen;

namespace Bwc.Model;

/// <summary>
/// Names of territories, regions and peoples that come within a letter or two of the name of a State and mean something else: no State is suggested for them.
/// </summary>
/// <remarks>Folded. Anguilla, Guyane, Saint Martin and Sudamérica are names of the Unicode CLDR; the others are written for such places and peoples.</remarks>
internal static class OtherPlaces
{
    private static readonly FrozenSet<string> Names = FrozenSet.ToFrozenSet(
        [
            .. "anguilla guyane guayana guiana saintmartin sanmartin sintmaarten sudamerica suramerica caledonia somaliland french".Split(' '),
            .. "гвиана أنغويلا".Split(' ').Select(NameFold.Fold),
        ],
        StringComparer.Ordinal
    );

    /// <summary>True if folded letters are such a name.</summary>
    public static bool Has(string letters) => Names.Contains(letters);
}
