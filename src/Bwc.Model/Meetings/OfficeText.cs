namespace Bwc.Model;

/// <summary>The code of an office as people type it: "MX3", "mx 3", or with a dot or a hyphen as in a symbol, "MX.3".</summary>
internal static class OfficeText
{
    public static bool TryRead(string? text, out OfficeCode office)
    {
        var clean = CleanText.Of(text);
        return OfficeCode.TryParse(clean, out office) || OfficeCode.TryParse(Joined(clean), out office);
    }

    /// <summary>The letters and the number without the one sign between them; the text as it is where it is anything else.</summary>
    private static string Joined(ReadOnlySpan<char> text)
    {
        var at = text.IndexOfAny('.', '-', ' ');
        return at > 0 && at < text.Length - 1 && char.IsAsciiLetter(text[at - 1]) && char.IsAsciiDigit(text[at + 1])
            ? string.Concat(text[..at], text[(at + 1)..])
            : text.ToString();
    }
}
