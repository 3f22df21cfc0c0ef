namespace Bwc.Model;

/// <summary>What is established about one right of one category of participants.</summary>
[Cites("docs/data.md, rule 44")]
public sealed record RightEntry : IGraded
{
    /// <summary>The right.</summary>
    public required Right Right { get; init; }

    /// <summary>Whether the category has the right.</summary>
    public required RightValue Value { get; init; }

    /// <summary>How well the value is supported; <see cref="Grade.NotEstablished"/> if, and only if, the value is not established.</summary>
    public required Grade Grade { get; init; }

    /// <summary>The source; null if nothing is established.</summary>
    public Citation? Source { get; init; }

    /// <summary>The condition, or a note for readers; null if there is none.</summary>
    public string? Note { get; init; }

    /// <summary>True for the two rights used in taking decisions, which only States Parties can have.</summary>
    internal static bool IsOfDecision(Right right) => right is Right.TakePartInConsensus or Right.Vote;

    internal static RightEntry Unknown(Right right) =>
        new()
        {
            Right = right,
            Value = RightValue.NotEstablished,
            Grade = Grade.NotEstablished,
        };
}
