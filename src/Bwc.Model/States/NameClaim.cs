namespace Bwc.Model;

/// <summary>A name and whose it is, by a number that the owner of the index gives.</summary>
/// <param name="Owner">Whose name it is.</param>
/// <param name="Name">The name.</param>
internal sealed record NameClaim(int Owner, NameEntry Name)
{
    /// <summary>An official name comes before a variant or a former one.</summary>
    public bool IsOfficial => Name.Form is NameForm.Short or NameForm.Formal;

    /// <summary>True where it is written in capitals alone, as "UAE" is.</summary>
    public bool IsAbbreviation { get; } =
        Name.Text.AsSpan().ContainsAnyInRange('A', 'Z') && Name.Text.AsSpan().IndexOfAnyExcept("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789. -&") < 0;
}
