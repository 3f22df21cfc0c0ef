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

    public static bool TryRead(ReadOnlySpan<char> text, out OfficeCode office)
    {
        Span<char> buffer = stackalloc char[CleanText.MaxLength];
        var clean = CleanText.Of(text, buffer);
        return OfficeCode.TryParse(clean, out office) || TryJoined(clean, out office) || TryName(clean.Trim(), out office);
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
            if (number.IsEmpty)
                return OfficeCode.TryParse(code, out office);
            if (number is [>= '1' and <= '5'] && code == "MX")
                return OfficeCode.TryParse(['M', 'X', number[0]], out office);
        }

        office = default;
        return false;
    }

    /// <summary>Letters and a number with one sign between them, which is left out.</summary>
    private static bool TryJoined(ReadOnlySpan<char> text, out OfficeCode office)
    {
        office = default;
        var at = text.IndexOfAny('.', '-', ' ');
        if (at <= 0 || at >= text.Length - 1 || text.Length > PackedCode.MaxLength + 1 || !char.IsAsciiLetter(text[at - 1]) || !char.IsAsciiDigit(text[at + 1]))
            return false;
        Span<char> joined = stackalloc char[PackedCode.MaxLength + 1];
        text[..at].CopyTo(joined);
        text[(at + 1)..].CopyTo(joined[at..]);
        return OfficeCode.TryParse(joined[..(text.Length - 1)], out office);
    }
}
