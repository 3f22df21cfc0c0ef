namespace Bwc.Model.Reports;

/// <summary>The numbers of the footnotes for which a text has marks or lines: 1 to 99.</summary>
internal struct FootnoteNumbers
{
    private const int Most = 99;

    private UInt128 _bits;

    public readonly bool Contains(int number) => number is > 0 and <= Most && (_bits >> number & 1) != 0;

    public void Add(int number)
    {
        if (number is > 0 and <= Most)
            _bits |= UInt128.One << number;
    }

    /// <summary>
    /// Looks a whole text over for the marks of footnotes, which are after a letter or a mark without a blank, for lines that begin with a
    /// number and a blank, and for numbers in brackets that are both: "[1]" or "(1)" in the text and at the beginning of a line.
    /// </summary>
    public static (FootnoteNumbers Marks, FootnoteNumbers Lines, FootnoteNumbers Bracketed) Of(ReadOnlySpan<char> text)
    {
        var (marks, lines, inText, atLine) = (default(FootnoteNumbers), default(FootnoteNumbers), default(FootnoteNumbers), default(FootnoteNumbers));
        for (var i = text.IndexOfAnyInRange('0', '9'); i >= 0; )
        {
            var end = i;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
                end++;
            if (end - i <= 2)
            {
                var number = end - i == 1 ? text[i] - '0' : ((text[i] - '0') * 10) + text[i + 1] - '0';
                if (i > 0 && IsBeforeMark(text[i - 1]) && (end == text.Length || !char.IsLetterOrDigit(text[end]) || text[end] > '\u3000'))
                    marks.Add(number);
                if (end < text.Length && text[end] is ' ' or '\t' && BeginsLine(text, i))
                    lines.Add(number);
                if (IsInBrackets(text, i, end))
                {
                    if (BeginsLine(text, i - 1))
                        atLine.Add(number);
                    else if (IsBracketedMark(text, i - 1))
                        inText.Add(number);
                }
            }

            i = text[end..].IndexOfAnyInRange('0', '9') is >= 0 and var next ? end + next : -1;
        }

        return (marks, lines, new FootnoteNumbers { _bits = inText._bits & atLine._bits });
    }

    /// <summary>True for the opening bracket of a mark: square anywhere, round only directly after a word or a mark.</summary>
    public static bool IsBracketedMark(ReadOnlySpan<char> text, int open) =>
        text[open] == '['
        || (
            open > 0
            && text[open - 1] is not (';' or '\uFF1B')
            && (IsBeforeMark(text[open - 1]) || text[open - 1] is ':' or '\uFF1A' || Tokenizer.IsIdeograph(text[open - 1]))
        );

    private static bool IsInBrackets(ReadOnlySpan<char> text, int start, int end) =>
        start > 0 && end < text.Length && (text[start - 1], text[end]) is ('[', ']') or ('(', ')') or ('\uFF08', '\uFF09');

    private static bool IsBeforeMark(char c) =>
        char.IsLower(c) || (c is ',' or ';' or '.' or ')' or '\u201D' or '"' or '\u2019' or '\u3002' or '\uFF0C' or '\uFF1B' or '\u300B' or '\uFF09');

    private static bool BeginsLine(ReadOnlySpan<char> text, int at)
    {
        at--;
        while (at >= 0 && text[at] is ' ' or '\t')
            at--;
        return at < 0 || text[at] is '\n' or '\r' or '\f';
    }
}
