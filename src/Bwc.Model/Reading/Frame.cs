using System.Text;

namespace Bwc.Model.Reports;

/// <summary>
/// A sentence of a report with places for what it says. {name} is a place; {name?text|other} is the text where the place is filled, and the other where it
/// is not; {name#one|many} is the text for one and for any other number.
/// </summary>
/// <remarks>Where a language is written without blanks, one is put between its letters and the Latin letters or digits of what fills a place.</remarks>
internal sealed class Frame
{
    // Deeper frames are none that anybody can read.
    private const int MaxDepth = 8;

    private readonly Piece[] _pieces;

    private Frame(Piece[] pieces) => _pieces = pieces;

    private enum PieceKind
    {
        Text,
        Place,
        Choice,
        Number,
    }

    /// <summary>Reads a frame.</summary>
    public static bool TryParse(string text, out Frame frame)
    {
        var at = 0;
        var read = Read(text, ref at, 0);
        frame = read ?? new Frame([]);
        return read is not null && at == text.Length;
    }

    /// <summary>The sentence; null if a place is empty for which the frame has no other text.</summary>
    public string? Fill(FrameSlots slots, bool spaced)
    {
        var text = new StringBuilder();
        return Fill(slots, spaced, text) ? text.ToString() : null;
    }

    private bool Fill(FrameSlots slots, bool spaced, StringBuilder text)
    {
        foreach (var piece in _pieces)
        {
            var value = piece.Kind == PieceKind.Text ? piece.Text : slots[piece.Text];
            switch (piece.Kind)
            {
                case PieceKind.Text or PieceKind.Place:
                    if (value is null)
                    {
                        slots.Missing ??= piece.Text;
                        return false;
                    }

                    Append(text, value, spaced);
                    break;
                default:
                    var first = piece.Kind == PieceKind.Choice ? value is not null : value is "1";
                    var chosen = new StringBuilder();
                    if ((first ? piece.First : piece.Second) is { } part && !part.Fill(slots, spaced, chosen))
                        return false;
                    Append(text, chosen.ToString(), spaced);
                    break;
            }
        }

        return true;
    }

    private static void Append(StringBuilder text, string value, bool spaced)
    {
        if (value.Length == 0)
            return;
        if (spaced && text.Length > 0 && Parts(text[^1], value[0]))
            text.Append(' ');
        text.Append(value);
    }

    private static bool Parts(char left, char right) =>
        (Tokenizer.IsIdeograph(left) && char.IsAsciiLetterOrDigit(right)) || (char.IsAsciiLetterOrDigit(left) && Tokenizer.IsIdeograph(right));

    private static Frame? Read(string text, ref int at, int depth)
    {
        var (pieces, start) = (new List<Piece>(), at);
        while (at < text.Length && !(depth > 0 && text[at] is '|' or '}'))
        {
            if (text[at] == '}' || depth > MaxDepth)
                return null;
            if (text[at] != '{')
            {
                at++;
                continue;
            }

            if (at > start)
                pieces.Add(new Piece(PieceKind.Text, text[start..at], null, null));
            at++;
            if (ReadPlace(text, ref at, depth) is not { } place)
                return null;
            pieces.Add(place);
            start = at;
        }

        if (at > start)
            pieces.Add(new Piece(PieceKind.Text, text[start..at], null, null));
        return new Frame([.. pieces]);
    }

    private static Piece? ReadPlace(string text, ref int at, int depth)
    {
        var start = at;
        while (at < text.Length && char.IsAsciiLetter(text[at]))
            at++;
        if (at == start || at == text.Length)
            return null;
        var name = text[start..at];
        var mark = text[at++];
        if (mark == '}')
            return new Piece(PieceKind.Place, name, null, null);
        if (mark is not ('?' or '#') || Read(text, ref at, depth + 1) is not { } first)
            return null;
        Frame? second = null;
        if (at < text.Length && text[at] == '|')
        {
            at++;
            second = Read(text, ref at, depth + 1);
            if (second is null)
                return null;
        }

        if (at >= text.Length || text[at++] != '}')
            return null;
        return new Piece(mark == '?' ? PieceKind.Choice : PieceKind.Number, name, first, second);
    }

    private sealed record Piece(PieceKind Kind, string Text, Frame? First, Frame? Second);
}
