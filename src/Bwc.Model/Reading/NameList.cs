namespace Bwc.Model.Reports;

/// <summary>What a list names.</summary>
internal sealed class NameList
{
    private readonly List<int> _places = [];
    private HashSet<string>? _known;

    public List<Contributor> InOrder { get; } = [];

    public List<string> Unresolved { get; } = [];

    public List<StateCode> States { get; } = [];

    public List<string> Bodies { get; } = [];

    public bool IsEmpty => InOrder.Count == 0;

    public void Add(StateCode state, int place)
    {
        States.Add(state);
        Add(Contributor.Of(state), place);
    }

    /// <summary>A body whose name is beside its abbreviation is one body.</summary>
    public void Add(string body, int place)
    {
        if (!(_known ??= new HashSet<string>(StringComparer.Ordinal)).Add(body))
            return;
        Bodies.Add(body);
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
