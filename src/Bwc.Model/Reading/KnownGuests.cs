namespace Bwc.Model.Reports;

/// <summary>The guests whom a report has named, by their first words, and the organizations from which they come.</summary>
internal sealed class KnownGuests
{
    private readonly Dictionary<string, string> _byWord = new(StringComparer.Ordinal);
    private readonly HashSet<string> _affiliations = new(StringComparer.Ordinal);

    public bool IsEmpty => _byWord.Count == 0;

    public void Add(Guest guest)
    {
        var end = guest.Name.AsSpan().IndexOfAny(" -\u00B7");
        _byWord.TryAdd(end < 0 ? guest.Name : guest.Name[..end], guest.Name);
        if (guest.Organization is { } organization)
            _affiliations.Add(organization);
    }

    /// <summary>The guest whose name begins a text; null if none does.</summary>
    /// <param name="word">The first word of the text.</param>
    /// <param name="text">The text.</param>
    public string? At(ReadOnlySpan<char> word, ReadOnlySpan<char> text) =>
        _byWord.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var name) && text.StartsWith(name) ? name : null;

    public bool IsAffiliation(string body) => _affiliations.Contains(body);
}
