using NodaTime;

namespace Bwc.Model;

/// <summary>Which names count: those of one language or of any, and of a day or of any.</summary>
/// <param name="Language">The language; null for any.</param>
/// <param name="On">The day on which a name must hold that has days; null for any. A name without days holds on each.</param>
/// <param name="InProse">True in running text, where an abbreviation must be written in capitals: "US" is a State and "us" is a word.</param>
internal readonly record struct NameScope(Language? Language = null, LocalDate? On = null, bool InProse = false)
{
    public bool Admits(in NameClaim claim, bool hasSmall) =>
        (Language is not { } language || claim.Name.Language == language) && !(InProse && hasSmall && claim.IsAbbreviation);

    public bool HoldsOn(in NameClaim claim) => On is not { } day || !(claim.Name.From > day || claim.Name.To <= day);
}
