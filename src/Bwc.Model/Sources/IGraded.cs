namespace Bwc.Model;

/// <summary>A fact with its grade and its source, so one rule can say of all facts that a grade needs a source.</summary>
internal interface IGraded
{
    Grade Grade { get; }

    Citation? Source { get; }
}
