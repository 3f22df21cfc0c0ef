namespace Bwc.Model;

/// <summary>A source to which citations refer by a short identifier, such as a treaty list, a document or a page.</summary>
[Cites("docs/data.md, sources")]
public sealed record Source
{
    /// <summary>The identifier that citations use, for instance "UNODA-DB" or "SEED".</summary>
    public required string Id { get; init; }

    /// <summary>The kind of source.</summary>
    public required SourceKind Kind { get; init; }

    /// <summary>A description of what the source is.</summary>
    public required string Title { get; init; }

    /// <summary>The document symbol or address; null if none is known.</summary>
    public string? Reference { get; init; }

    /// <summary>Anything that readers should know about the source, such as the licence; null if there is nothing.</summary>
    public string? Note { get; init; }
}
