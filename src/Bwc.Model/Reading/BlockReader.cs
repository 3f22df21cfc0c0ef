using System.Globalization;

namespace Bwc.Model.Reports;

/// <summary>Whatever looks at the words of the block under hand, and says of what it finds from where it comes.</summary>
internal abstract class BlockReader(ReadingContext context)
{
    protected ReadingContext Context { get; } = context;

    protected Lexicon Lexicon => Context.Lexicon;

    protected Sentences Text => Context.Text;

    protected List<Token> Tokens => Context.Text.Tokens;

    protected int? ParagraphNumber() => Context.Number > 0 ? Context.Number : null;

    /// <summary>Says from which sentences the part at a path was read: all of those that a range of tokens touches.</summary>
    protected void Trace(string path, Range range)
    {
        if (Text.Claim(range) is not { } letters)
            return;
        var (start, length) = Text.Block.SourceOf(letters.Start, letters.End);
        Context.Journal.Trace(path, start, length);
    }

    /// <summary>The path of an item of a list.</summary>
    protected static string Numbered(string list, int index) => string.Create(CultureInfo.InvariantCulture, $"{list}[{index}]");

    protected void Trace(string path) => Trace(path, Text.All);

    protected void Note(string code, FindingSeverity severity, string message, int start, int end)
    {
        var (from, length) = Text.Block.SourceOf(start, end);
        Context.Journal.Note(code, severity, message, (from, from + length));
    }

    /// <summary>Notes a name that the register does not know.</summary>
    /// <param name="name">The name as it is.</param>
    /// <param name="start">Where it is in the block.</param>
    /// <param name="kept">True if the record keeps it among what is not resolved.</param>
    protected void Unresolved(ReadOnlySpan<char> name, int start, bool kept = true) =>
        Note(
            Codes.NameUnresolved,
            FindingSeverity.Warning,
            $"{SafeText.Quote(name)} is not in the register{(kept ? "; it is kept as written" : string.Empty)}",
            start,
            start + name.Length
        );

    /// <summary>A piece of the text as a text of its own; half a character of two becomes the sign for what is not a character.</summary>
    protected string Slice(int start, int end) => start >= end ? string.Empty : Whole(Text.Letters[start..end].Trim());

    protected string Slice(Range tokens) =>
        tokens.End.Value > tokens.Start.Value ? Slice(Tokens[tokens.Start].Start, Tokens[tokens.End.Value - 1].End) : string.Empty;

    protected static string Whole(ReadOnlySpan<char> piece)
    {
        var text = piece.ToString();
        return piece.IndexOfAnyInRange('\uD800', '\uDFFF') >= 0 ? string.Concat(text.EnumerateRunes()) : text;
    }

    protected bool IsYear(int at) => Text.IsYear(at);
}
