namespace Bwc.Model;

/// <summary>
/// An office as people type it: its code, "MX3", "mx 3", or with a dot or a hyphen as in a symbol, "MX.3"; or its name, "Working Group" or
/// "Meeting of Experts 3".
/// </summary>
internal static class OfficeText
{
    private static readonly (string Name, string Code)[] Names =
    [
        ("meeting of States Parties", "MSP"),
        ("meetings of experts", "MX"),
        ("meeting of experts", "MX"),
        ("working group", "WG"),
    ];

    public static bool TryRead(string? text, out OfficeCode office)
    {
        var clean = CleanText.Of(text);
        return OfficeCode.TryParse(clean, out office) || OfficeCode.TryParse(Joined(clean), out office) || TryName(clean.AsSpan().Trim(), out office);
    }

    /// <summary>A name, and a number behind it.</summary>
    private static bool TryName(ReadOnlySpan<char> text, out OfficeCode office)
    {
        if (text.StartsWith("the ", StringComparison.OrdinalIgnoreCase))
            text = text[4..].TrimStart();
        foreach (var (name, code) in Names)
        {
            if (!text.StartsWith(name, StringComparison.OrdinalIgnoreCase))
                continue;
            var number = text[name.Length..].Trim();
            if (number.IsEmpty || number is [>= '1' and <= '5'] && code == "MX")
                return OfficeCode.TryParse(string.Concat(code, number), out office);
        }

        office = default;
        return false;
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
