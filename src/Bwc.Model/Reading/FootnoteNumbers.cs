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
    /// Looks a whole text over for the marks of footnotes, which are after a letter or a mark without a blank, and for lines that begin with a
    /// number and a blank.
    /// </summary>
    public static (FootnoteNumbers Marks, FootnoteNumbers Lines) Of(ReadOnlySpan<char> text)
    {
        var (marks, lines) = (default(FootnoteNumbers), default(FootnoteNumbers));
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
            }

            i = text[end..].IndexOfAnyInRange('0', '9') is >= 0 and var next ? end + next : -1;
        }

        return (marks, lines);
    }

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
