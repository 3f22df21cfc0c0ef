using System.Text;
using UglyToad.PdfPig.Content;

namespace Bwc.Cli.Input;

/// <summary>Letters of a page that are together on a line.</summary>
internal sealed record PdfWord(string Text, double Left, double Right, double Base, double Size)
{
    // Of the size of the letters.
    private const double Blank = 0.15;

    /// <summary>The words of a page: letters in the order of the page, up to a blank, a gap, or another line.</summary>
    public static List<PdfWord> Of(IReadOnlyList<Letter> letters)
    {
        var (words, text) = (new List<PdfWord>(), new StringBuilder());
        var (left, right, line, size) = (0.0, 0.0, 0.0, 0.0);
        foreach (var letter in letters)
        {
            if (letter.TextOrientation != TextOrientation.Horizontal || string.IsNullOrEmpty(letter.Value))
                continue;
            if (string.IsNullOrWhiteSpace(letter.Value))
            {
                End();
                continue;
            }

            var (from, to, at, high) = (letter.StartBaseLine.X, letter.EndBaseLine.X, letter.StartBaseLine.Y, Math.Max(1, letter.PointSize));
            if (text.Length > 0 && (Math.Abs(at - line) > 0.1 * size || from - right > Blank * size || from < left || Math.Abs(high - size) > 0.2 * size))
                End();
            if (text.Length == 0)
                (left, line, size) = (from, at, high);
            text.Append(letter.Value);
            right = to;
        }

        End();
        return words;

        void End()
        {
            if (text.Length > 0)
                words.Add(new PdfWord(text.ToString(), left, right, line, size));
            text.Clear();
        }
    }
}
