namespace Bwc.Model;

/// <summary>A chapter of a rulebook, with the rules that it includes.</summary>
[Cites("docs/data.md, the rules of procedure")]
public sealed record RuleChapter : IGraded
{
    /// <summary>The number of the chapter in Roman numerals, such as "VI".</summary>
    public required string Number { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>The number of the first rule in the chapter, 1 to 999.</summary>
    public required int First { get; init; }

    /// <summary>The number of the last rule in the chapter; not less than the first.</summary>
    public required int Last { get; init; }

    /// <summary>How well it is supported that the chapter has these rules.</summary>
    public required Grade Grade { get; init; }

    /// <summary>The source of the chapter.</summary>
    public Citation? Source { get; init; }

    /// <summary>A note for readers; null if there is none.</summary>
    public string? Note { get; init; }

    /// <summary>The number and the title.</summary>
    public override string ToString() => $"{Number}. {Title}";
}
