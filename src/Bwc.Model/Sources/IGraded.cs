namespace Bwc.Model;

/// <summary>
/// A fact with its grade and its source. Every record that holds a fact implements it, so one rule can be applied to all facts, such as that a grade other than
/// "not established" needs a source.
/// </summary>
[Cites("docs/data.md, grades")]
public interface IGraded
{
    /// <summary>How well the fact is supported.</summary>
    Grade Grade { get; }

    /// <summary>Where the fact was read; null if it was not found in any source.</summary>
    Citation? Source { get; }
}
