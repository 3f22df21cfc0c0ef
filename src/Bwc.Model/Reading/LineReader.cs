namespace Bwc.Model.Reports;

/// <summary>Tells the lines of a printed report apart by their beginnings.</summary>
internal static class LineReader
{
    /// <summary>The letter of the last part that a paragraph can have.</summary>
    public const char LastLetter = 'h';

    private const int MaxPage = 9999;
    private const int ShortestSentence = 30;
    private const int FewestBlanks = 3;
    private const int FewestDots = 3;

    /// <summary>"12. ", "12- ", "12." before an ideograph, or one of them alone on its line.</summary>
    public static bool IsParagraph(ReadOnlySpan<char> line, out int number, out int length)
    {
        length = Digits(line, 4, out number);
        if (length == 0 || length >= line.Length || line[length] is not ('.' or '\uFF0E' or '\u3001' or '-'))
            return false;
        var dash = line[length] == '-';
        length++;
        if (length == line.Length)
            return number > 0;
        if (!(char.IsWhiteSpace(line[length]) || (!dash && (Tokenizer.IsIdeograph(line[length]) || line[length] is '\u201C' or '\u300A'))))
            return false;
        while (length < line.Length && char.IsWhiteSpace(line[length]))
            length++;
        return number > 0;
    }

    /// <summary>"(a) ", also after a quotation mark.</summary>
    public static bool IsSub(ReadOnlySpan<char> line, out char letter, out int length)
    {
        (letter, length) = ('\0', 0);
        if (!line.IsEmpty && line[0] is '\u201C' or '"' or '\u2018' or '\'')
            length++;
        if (length + 3 >= line.Length || line[length] is not ('(' or '\uFF08') || line[length + 2] is not (')' or '\uFF09'))
            return false;
        letter = char.ToLowerInvariant(line[length + 1]);
        length += 3;
        return letter is >= 'a' and <= LastLetter && line[length] is not (',' or '.' or ';' or ')' or '\uFF0C');
    }

    /// <summary>"IV. " or its like in ideographs.</summary>
    public static bool IsHeading(ReadOnlySpan<char> line)
    {
        var end = 0;
        while (
            end < line.Length
            && end < 5
            && (line[end] is 'I' or 'V' or 'X' || "\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341".Contains(line[end]))
        )
            end++;
        return end > 0
            && end < line.Length
            && line[end] is '.' or '\u3001' or '\uFF0E'
            && end + 1 < line.Length
            && (char.IsWhiteSpace(line[end + 1]) || Tokenizer.IsIdeograph(line[end + 1]));
    }

    /// <summary>A row of the table of contents: a title, dots that lead on, and the page.</summary>
    public static bool IsContents(ReadOnlySpan<char> line)
    {
        var title = line.TrimEnd("0123456789").TrimEnd();
        if (title.Length == line.Length)
            return false;
        var dots = 0;
        for (var i = title.Length - 1; i >= 0 && title[i] is '.' or '\u2026' or '\u00B7' or ' '; i--)
            dots +=
                title[i] == '\u2026' ? FewestDots
                : title[i] == ' ' ? 0
                : 1;
        return dots >= FewestDots;
    }

    /// <summary>A small number before a blank, or a slash, and a text; or directly before a capital.</summary>
    public static bool IsFootnote(ReadOnlySpan<char> line, out int number, out int length)
    {
        length = Digits(line, 2, out number);
        if (length == 0 || length >= line.Length)
            return false;
        if (char.IsUpper(line[length]))
            return true;
        if (line[length] == '/')
            length++;
        if (length >= line.Length || !char.IsWhiteSpace(line[length]))
            return false;
        while (length < line.Length && char.IsWhiteSpace(line[length]))
            length++;
        return length < line.Length && !char.IsAsciiDigit(line[length]);
    }

    /// <summary>A small number in brackets before a blank and a text.</summary>
    public static bool IsBracketedFootnote(ReadOnlySpan<char> line, out int number, out int length)
    {
        (number, length) = (0, 0);
        if (line.IsEmpty || line[0] is not ('(' or '[' or '\uFF08'))
            return false;
        var digits = Digits(line[1..], 2, out number);
        length = digits + 2;
        if (digits == 0 || length >= line.Length || line[length - 1] is not (')' or ']' or '\uFF09'))
            return false;
        while (length < line.Length && char.IsWhiteSpace(line[length]))
            length++;
        return BeginsNote(line[length..]);
    }

    /// <summary>A small number in raised digits, with or without a blank behind it.</summary>
    public static bool IsRaisedFootnote(ReadOnlySpan<char> line, out int number, out int length)
    {
        (number, length) = (0, 0);
        while (length < Math.Min(line.Length, 2) && IsRaised(line[length]))
            number = (number * 10) + Raised(line[length++]);
        while (length > 0 && length < line.Length && char.IsWhiteSpace(line[length]))
            length++;
        return number > 0 && length < line.Length;
    }

    /// <summary>True for a digit that is raised, as the marks of footnotes are.</summary>
    public static bool IsRaised(char c) => c is '\u00B9' or '\u00B2' or '\u00B3' or '\u2070' or (>= '\u2074' and <= '\u2079');

    private static int Raised(char c) =>
        c switch
        {
            '\u00B9' => 1,
            '\u00B2' => 2,
            '\u00B3' => 3,
            _ => c - '\u2070',
        };

    /// <summary>True if a text begins as a footnote does: with a capital, an ideograph or a mark of quotation.</summary>
    public static bool BeginsNote(ReadOnlySpan<char> text) =>
        !text.IsEmpty && (char.IsUpper(text[0]) || Tokenizer.IsIdeograph(text[0]) || text[0] is '\u201C' or '"' or '\u300A');

    /// <summary>True for a line that is a sentence and no line of a title page.</summary>
    public static bool IsSentence(ReadOnlySpan<char> line) => EndsSentence(line) && line.Length > ShortestSentence && line.Count(' ') >= FewestBlanks;

    /// <summary>What repeats on every page: the symbol alone, the page, the job number, with one another or alone.</summary>
    public static bool IsFurniture(ReadOnlySpan<char> line, out DocumentSymbol symbol, out ReadOnlySpan<char> job)
    {
        symbol = default;
        job = default;
        if (!(char.IsAsciiDigit(line[0]) || line[0] is 'B' or 'b' or 'G' or 'P' or 'p' or '\f') || line.Length > DocumentSymbol.MaxLength)
            return false;
        var any = false;
        foreach (var range in line.Split(' '))
        {
            var word = line[range];
            if (word.IsEmpty || word is "\f")
                continue;
            any = true;
            if (IsJob(word))
                job = word;
            else if (IsPage(word) || word.Equals("page", StringComparison.OrdinalIgnoreCase))
                continue;
            else if (
                symbol == default
                && word.StartsWith("BWC/", StringComparison.OrdinalIgnoreCase)
                && DocumentSymbol.TryParse(word, out symbol)
                && symbol.Number is not null
            )
                continue;
            else
                return false;
        }

        return any || line is "\f";
    }

    /// <summary>"GE.21-13981", with a letter or two for the language.</summary>
    public static bool IsJob(ReadOnlySpan<char> word)
    {
        if (word.Length is < 11 or > 14 || !word.StartsWith("GE.", StringComparison.OrdinalIgnoreCase) || word[5] != '-')
            return false;
        for (var i = 3; i < 11; i++)
        {
            if (i != 5 && !char.IsAsciiDigit(word[i]))
                return false;
        }

        foreach (var c in word[11..])
        {
            if (c != '(' && c != ')' && !char.IsAsciiLetterUpper(c))
                return false;
        }

        return true;
    }

    /// <summary>True if a line may begin something new after a text: it ends a sentence, or a part of one before what it announces or counts.</summary>
    public static bool EndsPart(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd();
        return EndsSentence(line)
            || (!line.IsEmpty && line[^1] is ':' or ';' or '\uFF1A' or '\uFF1B')
            || line.EndsWith("; and", StringComparison.OrdinalIgnoreCase)
            || line.EndsWith("; or", StringComparison.OrdinalIgnoreCase);
    }

    public static bool EndsSentence(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd().TrimEnd("\u201D\"\u2019)\uFF09");
        return !line.IsEmpty && line[^1] is '.' or '\u3002' or '!' or '?' or '\uFF01' or '\uFF1F';
    }

    /// <summary>A digit of either width; the last four bits of both are the number.</summary>
    public static bool IsDigit(char c) => char.IsAsciiDigit(c) || c is >= '\uFF10' and <= '\uFF19';

    private static bool IsPage(ReadOnlySpan<char> word) => Digits(word, 4, out var number) == word.Length && number <= MaxPage;

    private static int Digits(ReadOnlySpan<char> line, int most, out int number)
    {
        number = 0;
        var length = 0;
        while (length < line.Length && length < most && IsDigit(line[length]))
            number = (number * 10) + (line[length++] & 0xF);
        return length < line.Length && IsDigit(line[length]) ? 0 : length;
    }
}
