namespace Bwc.Model;

/// <summary>A transition: the event that leads from one state to another.</summary>
[Cites("docs/decisions.md")]
public sealed record DecisionTransition
{
    /// <summary>The name of the state in which the event is allowed.</summary>
    public required string From { get; init; }

    /// <summary>The event.</summary>
    public required DecisionEventKind Event { get; init; }

    /// <summary>The name of the state to which it leads.</summary>
    public required string To { get; init; }

    /// <summary>The transition as shown in diagrams.</summary>
    public override string ToString() => $"{From} --> {To}: {EnumWords.Of(Event)}";
}
