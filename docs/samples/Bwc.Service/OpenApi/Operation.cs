namespace Bwc.Service.OpenApi;

/// <summary>
/// What an endpoint is asked with, what it answers and with which codes it refuses. The question is checked against it, and the OpenAPI document is
/// written from it.
/// </summary>
internal sealed record Operation(string Id, string Summary)
{
    public Parameter[] Parameters { get; init; } = [];

    /// <summary>The name of the record that is answered, as the library's JSON Schema has it.</summary>
    public required string Answers { get; init; }

    /// <summary>True where a list of such records is answered.</summary>
    public bool List { get; init; }

    /// <summary>The name of the record that the body holds; null where there is none.</summary>
    public string? Takes { get; init; }

    /// <summary>What the text says that the body holds; null where there is none.</summary>
    public string? TakesText { get; init; }

    /// <summary>True where there is a body.</summary>
    public bool HasBody => Takes is not null || TakesText is not null;

    /// <summary>The codes with which the question may be refused, besides those that every question has.</summary>
    public string[] Codes { get; init; } = [];

    /// <summary>Codes that this question has under another status than usual.</summary>
    public (int Status, string Code)[] CodesBeside { get; init; } = [];

    /// <summary>What may be in the query, for a message.</summary>
    public string QueryInWords
    {
        get
        {
            var query = Parameters.Where(p => p.In == Parameter.Query).Select(p => p.Name).ToArray();
            return query.Length == 0 ? "use no query" : $"use {string.Join(", ", query)}";
        }
    }
}
