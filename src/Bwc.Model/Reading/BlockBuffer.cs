using System.Buffers;

namespace Bwc.Model.Reports;

/// <summary>The text of a block put together from its lines, with the way back from every character to its place in the source.</summary>
internal sealed class BlockBuffer
{
    private const int FirstSize = 1024;

    // What a font or a typesetter put for something else: ligatures, blanks of other widths, and places where a line may break.
    private static readonly SearchValues<char> Odd = SearchValues.Create(
        "\t\u00A0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u200B\u00AD\uFB00\uFB01\uFB02\uFB03\uFB04\uFB05\uFB06"
    );

    private readonly List<(int Logical, int Source)> _lines = [];
    private char[] _text = [];

    /// <summary>What of a text must be made plain, so that of one without it nothing is looked at twice.</summary>
    [Flags]
    public enum Print
    {
        Plain = 0,
        FullWidth = 1,
        Odd = 2,
    }

    public int Length { get; private set; }

    /// <summary>Where the block begins in the source, and where it ends.</summary>
    public (int Start, int End) Extent { get; private set; }

    public ReadOnlySpan<char> Text => _text.AsSpan(0, Length);

    /// <summary>Looks a whole text over.</summary>
    public static Print PrintOf(ReadOnlySpan<char> text) =>
        (text.ContainsAnyInRange('\uFF0E', '\uFF5A') ? Print.FullWidth : Print.Plain)
        | (text.ContainsAny(Odd) || text.Contains("  ", StringComparison.Ordinal) ? Print.Odd : Print.Plain);

    public void Clear()
    {
        Length = 0;
        Extent = default;
        _lines.Clear();
    }

    /// <summary>
    /// Adds a line. A word that a hyphen breaks is joined: with the hyphen where a capital follows, as in Guinea-Bissau, and without it otherwise.
    /// Ideographs are joined without a blank.
    /// </summary>
    public void Add(ReadOnlySpan<char> line, int source, Print print)
    {
        if (line.IsEmpty)
            return;
        if (Length > 0)
        {
            var broken = _text[Length - 1] is '-' or '\u2010' && Length > 1 && char.IsLetter(_text[Length - 2]);
            if (!broken && !(IsWide(_text[Length - 1]) && IsWide(line[0])))
                Append(' ');
            else if (broken && char.IsLower(line[0]))
                Length--;
        }

        Extent = (_lines.Count == 0 ? source : Extent.Start, source + line.Length);
        while ((print & Print.Odd) != 0 && line.IndexOf("  ", StringComparison.Ordinal) is >= 0 and var gap)
        {
            Part(line[..(gap + 1)], source, print);
            var rest = line[gap..].TrimStart(' ');
            source += line.Length - rest.Length;
            line = rest;
        }

        Part(line, source, print);
    }

    private void Part(ReadOnlySpan<char> line, int source, Print print)
    {
        while ((print & Print.Odd) != 0 && line.IndexOfAny(Odd) is >= 0 and var odd)
        {
            if (odd > 0)
                Copy(line[..odd], source, print);
            Copy(Plain(line[odd]), source + odd, Print.Plain);
            line = line[(odd + 1)..];
            source += odd + 1;
        }

        if (line.Length > 0)
            Copy(line, source, print);
    }

    private void Copy(ReadOnlySpan<char> line, int source, Print print)
    {
        _lines.Add((Length, source));
        Room(line.Length);
        line.CopyTo(_text.AsSpan(Length));
        if ((print & Print.FullWidth) != 0)
            Narrow(_text.AsSpan(Length, line.Length));
        Length += line.Length;
    }

    private static string Plain(char odd) =>
        odd switch
        {
            '\uFB00' => "ff",
            '\uFB01' => "fi",
            '\uFB02' => "fl",
            '\uFB03' => "ffi",
            '\uFB04' => "ffl",
            '\uFB05' or '\uFB06' => "st",
            '\u200B' or '\u00AD' => string.Empty,
            _ => " ",
        };

    /// <summary>True for the first character of a printed line, or of a cell that a gap parts from the one before.</summary>
    public bool BeginsLine(int logical)
    {
        var (low, high) = (0, _lines.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (_lines[middle].Logical == logical)
                return true;
            if (_lines[middle].Logical < logical)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return false;
    }

    /// <summary>The place in the source of a character of the block.</summary>
    public int SourceOf(int logical)
    {
        var (low, high) = (0, _lines.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_lines[middle].Logical <= logical)
                low = middle;
            else
                high = middle - 1;
        }

        if (_lines.Count == 0)
            return 0;
        var place = _lines[low].Source + logical - _lines[low].Logical;

        // The other letters of a ligature are no further than what follows it, or than the end.
        return Math.Min(place, low + 1 < _lines.Count ? _lines[low + 1].Source : Extent.End - (logical < Length ? 1 : 0));
    }

    /// <summary>The span in the source of a span of the block, from its first to its last character.</summary>
    public (int Start, int Length) SourceOf(int start, int end)
    {
        if (end <= start)
            return (SourceOf(start), 0);
        var first = SourceOf(start);
        return (first, SourceOf(end - 1) + 1 - first);
    }

    /// <summary>
    /// Digits, letters, slashes and full stops of full width become what they are in symbols and numbers; other marks of full width are marks of
    /// their own.
    /// </summary>
    private static void Narrow(Span<char> line)
    {
        for (var i = line.IndexOfAnyInRange('\uFF0E', '\uFF5A'); i >= 0 && i < line.Length; i++)
        {
            if (line[i] is '\uFF0E' or '\uFF0F' or (>= '\uFF10' and <= '\uFF19') or (>= '\uFF21' and <= '\uFF3A') or (>= '\uFF41' and <= '\uFF5A'))
                line[i] = (char)(line[i] - 0xFEE0);
        }
    }

    private static bool IsWide(char c) => Tokenizer.IsIdeograph(c) || c is (>= '\u3000' and <= '\u303F') or (>= '\uFF00' and <= '\uFFEF');

    private void Append(char c)
    {
        Room(1);
        _text[Length++] = c;
    }

    private void Room(int more)
    {
        if (_text.Length < Length + more)
            Array.Resize(ref _text, Math.Max(Math.Max(_text.Length * 2, Length + more), FirstSize));
    }
}
