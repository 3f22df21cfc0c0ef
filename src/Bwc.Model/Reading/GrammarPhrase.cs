namespace Bwc.Model.Reports;

/// <summary>A phrase of a language, with its class and value.</summary>
[Cites("docs/design.md, reading reports")]
public sealed record GrammarPhrase
{
    /// <summary>The greatest length of a phrase, in characters: every place of a text is compared with the phrases up to where they part.</summary>
    public const int MaxLength = 200;

    /// <summary>The greatest length of what a draft is written with and no text is read by: a frame, the order of letters, a note.</summary>
    public const int MaxFrameLength = 4000;

    /// <summary>The class of the phrase.</summary>
    public required GrammarClass Class { get; init; }

    /// <summary>The value that the phrase stands for, in the words that its class requires; null if the class takes no value.</summary>
    public string? Value { get; init; }

    /// <summary>
    /// The phrase, of at most <see cref="MaxLength"/> characters, or <see cref="MaxFrameLength"/> where no text is read by it. Blanks, hyphens, brackets and
    /// case make no difference, save that a phrase in capitals alone is found in capitals alone.
    /// </summary>
    public required string Text { get; init; }

    /// <summary>The greatest length of a phrase of a class.</summary>
    internal static int LongestOf(GrammarClass kind) => kind is GrammarClass.Frame or GrammarClass.Order or GrammarClass.Standing ? MaxFrameLength : MaxLength;

    /// <summary>Returns the phrase and its value.</summary>
    public override string ToString() => $"{Text} ({Class} {Value})";
}
