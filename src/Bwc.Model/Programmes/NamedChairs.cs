namespace Bwc.Model;

/// <summary>Which group a programme names for an office and year, from its own list or its rotation, and which groups take turns at all.</summary>
internal sealed class NamedChairs
{
    private readonly Dictionary<(int Year, OfficeCode? Office), ProgrammeChair> _chairs = [];
    private readonly ChairRulings? _rulings;

    public NamedChairs(ProgrammeCalendar calendar, GroupDirectory groups)
    {
        _rulings = calendar.Rotation is { } rotation ? ChairRulings.Create(rotation).Value : null;
        foreach (var chair in calendar.Programme.Chairs)
            _chairs.TryAdd((chair.Year, chair.Office), chair);
        Exists = _rulings is not null || _chairs.Count > 0;

        // A list of chairs may leave a group out whose turn does not come; a group of one State gives no vice-chairs.
        Groups = _rulings is { } rulings
            ? [.. rulings.Schedule.Rule.Cycle]
            : [.. _chairs.Values.Select(c => c.Group).Union(groups.All.Select(g => g.Code).Where(g => groups.Memberships.Count(m => m.Group == g) > 1))];
    }

    /// <summary>True if the programme names any chair.</summary>
    public bool Exists { get; }

    public GroupCode[] Groups { get; }

    public (GroupCode Group, IGraded Table)? Of(int year, OfficeCode? office)
    {
        if (office is not { } asked)
            return null;
        if (_chairs.TryGetValue((year, asked), out var chair) || _chairs.TryGetValue((year, null), out chair))
            return (chair.Group, chair);
        return _rulings is { } rulings && rulings.IsDecided(year) && rulings.Calculator.TryGetChair(year, asked, out var group)
            ? (group, rulings.Schedule)
            : null;
    }
}
