namespace Bwc.Model;

/// <summary>A name and whose it is, by a number that the owner of the index gives.</summary>
/// <param name="Owner">Whose name it is.</param>
/// <param name="Name">The name.</param>
internal sealed record NameClaim(int Owner, NameEntry Name)
{
    /// <summary>An official name comes before a variant or a former one.</summary>
    public bool IsOfficial => Name.Form is NameForm.Short or NameForm.Formal;

    /// <summary>True if it is written in capitals alone, as "UAE" is.</summary>
    public bool IsAbbreviation { get; } = InCapitals(Name.Text);

    private static bool InCapitals(string text)
    {
        var capital = false;
        foreach (var c in text)
        {
            if (c is >= 'A' and <= 'Z')
                capital = true;
            else if (!char.IsAsciiDigit(c) && c is not ('.' or ' ' or '-' or '&'))
                return false;
        }

        return capital;
    }
}
