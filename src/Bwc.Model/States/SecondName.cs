namespace Bwc.Model;

/// <summary>
/// Parts a text that gives two names of one thing: "Myanmar (Burma)", "Eswatini, formerly Swaziland", "Syria / Syrian Arab Republic", "Myanmar - Burma",
/// or the second of which says again what the first begins: "Korea, Republic of Korea".
/// </summary>
internal static class SecondName
{
    // What is before a second name, and is not part of it.
    private static readonly string[] Marks =
    [
        "formerly known as ",
        "formerly called ",
        "also known as ",
        "previously ",
        "formerly ",
        "former ",
        "ex-",
        "anciennement ",
        "anteriormente ",
        "antiguamente ",
        "antes ",
        "бывшая ",
        "бывший ",
        "бывш. ",
        "ранее ",
        "سابقا ",
        "原",
        "前",
    ];

    /// <summary>Parts a clean text.</summary>
    /// <returns>True if it has two parts; whether both name one thing is for the look-up to say.</returns>
    public static bool TryPart(ReadOnlySpan<char> clean, out ReadOnlySpan<char> first, out ReadOnlySpan<char> second)
    {
        var place = Bracket(clean);
        if (place > 0)
        {
            first = clean[..place].TrimEnd();
            second = WithoutMark(clean[(place + 1)..^1].Trim());
            return !second.IsEmpty;
        }

        place = clean.IndexOf('/');
        if (place > 0 && place < clean.Length - 2)
        {
            first = clean[..place].TrimEnd();
            second = clean[(place + 1)..].TrimStart();
            return !second.Contains('/');
        }

        place = clean.IndexOf(" - ");
        if (place > 0)
        {
            first = clean[..place].TrimEnd();
            second = WithoutMark(clean[(place + 3)..].TrimStart());
            return !second.IsEmpty && !second.Contains(" - ", StringComparison.Ordinal);
        }

        for (place = 2; place < clean.Length; place++)
        {
            if (clean[place - 1] is not (' ' or ','))
                continue;
            var rest = WithoutMark(clean[place..]);
            if (rest.Length == clean.Length - place)
                continue;
            first = clean[..place].TrimEnd(" ,;");
            second = rest;
            return !second.IsEmpty;
        }

        place = clean.IndexOfAny(",\u060C\u3001");
        first = place > 0 ? clean[..place].TrimEnd() : [];
        second = place > 0 ? clean[(place + 1)..].TrimStart() : [];
        return !second.IsEmpty;
    }

    /// <summary>True if the second part has every word of the first, and so says what that alone left open.</summary>
    public static bool Repeats(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        Span<char> letters = stackalloc char[NameTokens.MaxLetters];
        Span<char> more = stackalloc char[NameTokens.MaxLetters];
        Span<int> ends = stackalloc int[NameTokens.MaxWords];
        Span<int> moreEnds = stackalloc int[NameTokens.MaxWords];
        var part = new NameTokens(letters, ends);
        var whole = new NameTokens(more, moreEnds);
        return part.Read(first) && whole.Read(second) && part.Count < whole.Count && part.IsWithin(whole);
    }

    /// <summary>Where the bracket opens that closes at the end.</summary>
    private static int Bracket(ReadOnlySpan<char> text)
    {
        if (text.Length < 4 || text[^1] is not (')' or ']'))
            return -1;
        var depth = 0;
        for (var i = text.Length - 1; i > 0; i--)
        {
            if (text[i] is ')' or ']')
                depth++;
            else if (text[i] is '(' or '[' && --depth == 0)
                return i;
        }

        return -1;
    }

    private static ReadOnlySpan<char> WithoutMark(ReadOnlySpan<char> text)
    {
        foreach (var mark in Marks)
        {
            if (text.Length > mark.Length && char.ToLowerInvariant(text[0]) == mark[0] && text.StartsWith(mark, StringComparison.OrdinalIgnoreCase))
                return text[mark.Length..].TrimStart();
        }

        return text;
    }
}
