namespace Bwc.Model.Reports;

/// <summary>What a token is: a phrase of the grammar, a name of the register, a number, a symbol, or a mark that divides.</summary>
internal enum TokenKind : byte
{
    Cue,
    Group,
    Office,
    ReviewConference,
    Month,
    DateMark,
    Span,
    Number,
    Multiplier,
    HonorificBefore,
    HonorificAfter,
    Place,
    Language,
    Title,
    Cause,
    Holder,
    Element,
    Source,
    Annex,
    Filler,
    Abbreviation,
    State,
    Organization,
    Person,
    Symbol,
    Fraction,
    Word,
    SentenceEnd,
    Separator,
    Colon,
    Open,
    Close,
    QuoteOpen,
    QuoteClose,
    Bullet,
    Dash,
    Percent,
    FootnoteMark,
    Address,
    Act,
}

/// <summary>A token with its place in the text of a block. The value is what the kind makes of it: a number, an index, a word of an enumeration.</summary>
internal readonly record struct Token(TokenKind Kind, int Value, int Start, int End)
{
    /// <summary>The value of a word that begins with a small letter.</summary>
    public const int SmallWord = 0;

    /// <summary>The value of a word that begins with a capital.</summary>
    public const int CapitalWord = 1;

    /// <summary>The value of a word of ideographs.</summary>
    public const int IdeographWord = 2;

    public bool IsSmallWord => Kind == TokenKind.Word && Value == SmallWord;

    public bool IsCapitalWord => Kind == TokenKind.Word && Value == CapitalWord;
}
