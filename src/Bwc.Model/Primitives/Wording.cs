namespace Bwc.Model;

/// <summary>The one place for the wording that messages share.</summary>
internal static class Wording
{
    /// <summary>The text, or what stands for it where it says nothing.</summary>
    public static string Or(string? text, string instead) => string.IsNullOrWhiteSpace(text) ? instead : text;
}
