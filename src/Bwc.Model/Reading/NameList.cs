namespace Bwc.Model.Reports;

/// <summary>What a list names.</summary>
internal sealed class NameList
{
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly List<int> _places = [];

    public List<Contributor> InOrder { get; } = [];

    public List<string> Unresolved { get; } = [];

    public IEnumerable<StateCode> States => InOrder.Where(c => c.State is not null).Select(c => c.State.GetValueOrDefault());

    public IEnumerable<string> Bodies => InOrder.Where(c => c.Name is not null).Select(c => c.Name!);

    public bool IsEmpty => InOrder.Count == 0;

    public void Add(StateCode state, int place) => Add(Contributor.Of(state), place);

    /// <summary>A body whose name is beside its abbreviation is one body.</summary>
    public void Add(string body, int place)
    {
        if (_known.Add(body))
            Add(new Contributor { Kind = ContributorKind.Organization, Name = body }, place);
    }

    /// <summary>Who was named last before a place of the text.</summary>
    public Contributor? Before(int place)
    {
        var last = _places.FindLastIndex(p => p < place);
        return last < 0 ? null : InOrder[last];
    }

    private void Add(Contributor contributor, int place)
    {
        InOrder.Add(contributor);
        _places.Add(place);
    }
}
