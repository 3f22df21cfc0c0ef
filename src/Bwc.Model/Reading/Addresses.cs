namespace Bwc.Model.Reports;

/// <summary>Tells an address of the web from the words around it.</summary>
internal static class Addresses
{
    private static readonly string[] Beginnings = ["https://", "http://", "www."];

    /// <summary>The place after an address that begins at a place; 0 if none does. One that a line end has broken after a slash goes on.</summary>
    public static int EndOf(ReadOnlySpan<char> text, int start)
    {
        var rest = text[start..];
        var begins = false;
        foreach (var beginning in Beginnings)
            begins |= rest.StartsWith(beginning, StringComparison.OrdinalIgnoreCase);
        if (!begins)
            return 0;
        var end = start;
        while (end < text.Length)
        {
            if (IsOfAddress(text[end]))
                end++;
            else if (text[end] == ' ' && text[end - 1] == '/' && GoesOn(text[(end + 1)..]))
                end++;
            else
                break;
        }

        while (end > start && text[end - 1] is '.' or ',' or ';' or ':' or ')')
            end--;
        return end;
    }

    // A piece of a path has a mark within it, which a word has not.
    private static bool GoesOn(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && IsOfAddress(text[end]))
            end++;
        return end > 2 && text[..(end - 1)].IndexOfAny("-/_=") > 0 && !text.StartsWith("http", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsOfAddress(char c) => c is > ' ' and < (char)127 and not ('<' or '>' or '"' or '(' or '[' or ']');
}
