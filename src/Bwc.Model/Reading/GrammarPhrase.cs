namespace Bwc.Model.Reports;

/// <summary>A phrase in a language, with its class and value.</summary>
[Cites("docs/design.md, reading reports")]
public sealed record GrammarPhrase
{
    /// <summary>
    /// The maximum length of a phrase, in characters. It is limited because the phrases are compared with the text at every position, up to the first
    /// difference.
    /// </summary>
    public const int MaxLength = 200;

    /// <summary>The maximum length of a phrase that is used only to write drafts and not to read text: a frame, the order of letters, or a note.</summary>
    public const int MaxFrameLength = 4000;

    /// <summary>The class of the phrase.</summary>
    public required GrammarClass Class { get; init; }

    /// <summary>The value that the phrase stands for, in the words that its class requires; null if the class takes no value.</summary>
    public string? Value { get; init; }

    /// <summary>
    /// The phrase, of at most <see cref="MaxLength"/> characters, or <see cref="MaxFrameLength"/> if it is not used to read text. Spaces, hyphens, brackets and
    /// case are ignored, except that a phrase entirely in capitals is found only in capitals.
    /// </summary>
    public required string Text { get; init; }

    /// <summary>The greatest length of a phrase of a class.</summary>
    internal static int LongestOf(GrammarClass kind) => kind is GrammarClass.Frame or GrammarClass.Order or GrammarClass.Standing ? MaxFrameLength : MaxLength;

    /// <summary>Returns the phrase and its value.</summary>
    public override string ToString() => $"{Text} ({Class} {Value})";
}
