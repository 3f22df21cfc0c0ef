using System.Text;

namespace Bwc.Cli.Input;

/// <summary>A line of a page.</summary>
internal sealed class PdfLine(PdfWord first)
{
    // A gap of so many letters parts the cells of a table.
    private const double CellGap = 1.5;

    // What a blank takes, of the size of the letters; ideographs are closer than that and are one word.
    private const double Glued = 0.12;

    public List<PdfWord> Words { get; } = [first];

    public double Base { get; private set; } = first.Base;

    public double Size { get; private set; } = first.Size;

    public string Text => TextOf(Words);

    public bool BeginsWithSymbol => Leftmost.Text.StartsWith("BWC/", StringComparison.OrdinalIgnoreCase);

    public bool BeginsWithNumber => char.IsAsciiDigit(Leftmost.Text[0]);

    /// <summary>Where the second cell of a row begins; null where the line has only one.</summary>
    public double? Cell
    {
        get
        {
            var words = Words.OrderBy(w => w.Left).ToArray();
            for (var i = 1; i < words.Length; i++)
            {
                if (words[i].Left - words[i - 1].Right > CellGap * Size)
                    return words[i].Left;
            }

            return null;
        }
    }

    private PdfWord Leftmost => Words.MinBy(w => w.Left)!;

    public void Add(PdfWord word)
    {
        Words.Add(word);
        if (word.Size > Size)
            (Base, Size) = (word.Base, word.Size);
    }

    /// <summary>True where no word lies across the beginning of a cell.</summary>
    public bool Fits(double cell) => !Words.Exists(w => w.Left < cell - 1 && w.Right > cell + 1);

    /// <summary>How wide the gap is in which a place lies; 0 where a word lies there.</summary>
    public double GapAt(double place)
    {
        var left = Words.Where(w => w.Right <= place).Select(w => w.Right).DefaultIfEmpty(double.NegativeInfinity).Max();
        var right = Words.Where(w => w.Left >= place).Select(w => w.Left).DefaultIfEmpty(double.PositiveInfinity).Min();
        return Words.Exists(w => w.Left < place && w.Right > place) ? 0 : right - left;
    }

    public static string TextOf(IEnumerable<PdfWord> words)
    {
        var (text, last) = (new StringBuilder(), default(PdfWord));
        foreach (var word in words.OrderBy(w => w.Left))
        {
            // A smaller word close behind another is the mark of a footnote.
            if (last is not null && word.Left - last.Right > Glued * Math.Max(word.Size, last.Size))
                text.Append(' ');
            text.Append(word.Text);
            last = word;
        }

        return text.ToString();
    }
}
