using System.Collections.Immutable;
using Bwc.Model.Laboratory;

namespace Bwc.Model;

/// <content>Who chaired, as a table, and what the tables of programmes follow.</content>
public sealed partial class Register
{
    /// <summary>
    /// Gets a table of the groups that have chaired the meetings of each office since the first programme, including meetings between programmes. Rows are
    /// programme years, and columns are offices.
    /// </summary>
    /// <remarks>Each group is that of the chair's State on the first day of the meeting, if both are established. Review Conferences have no office and are not
    /// in the table.</remarks>
    /// <returns>The table; empty if the register has no programme.</returns>
    public ChairTable ChairHistory()
    {
        var slots = new List<ChairSlot>();
        var first = Programmes.SelectMany(p => p.Years).DefaultIfEmpty(int.MaxValue).Min();
        foreach (var meeting in Meetings)
        {
            if (meeting.Office is not { } office || meeting.ProgrammeYear < first || slots.Exists(s => s.Year == meeting.ProgrammeYear && s.Office == office))
                continue;
            if (GroupOfChair(meeting) is { } group)
                slots.Add(new ChairSlot(meeting.ProgrammeYear, office, group));
        }

        ImmutableArray<OfficeCode> offices = [.. Programmes.SelectMany(p => p.Offices).Distinct().OrderBy(o => o)];
        return new ChairTable
        {
            Years = [.. Programmes.SelectMany(p => p.Years).Concat(slots.Select(s => s.Year)).Distinct().Order()],
            Offices = [.. offices.Union(slots.Select(s => s.Office)).Order()],
            Slots = [.. slots.OrderBy(s => s.Year).ThenBy(s => s.Office)],
        };
    }

    /// <summary>Gets the table of the chairs that a programme names, either by its rotation or in its list of chairs.</summary>
    /// <param name="programme">The programme.</param>
    /// <returns>The table, which has no slots if the programme names no chairs.</returns>
    /// <exception cref="ArgumentNullException">The programme is null.</exception>
    public ChairTable ChairTableOf(IntersessionalProgramme programme)
    {
        ArgumentNullException.ThrowIfNull(programme);
        if (ChairsOf(programme.Id).Value is { } rulings && rulings.Schedule.Id == programme.Id)
            return ChairTable.Of(rulings.Table(rulings.Schedule.Rule.FirstYear, rulings.Schedule.LastYear));
        var slots = programme.Chairs.SelectMany(c =>
            c.Office is { } office ? [new ChairSlot(c.Year, office, c.Group)] : programme.Offices.Select(o => new ChairSlot(c.Year, o, c.Group))
        );
        return new ChairTable
        {
            Years = [.. programme.Years.Order()],
            Offices = programme.Offices,
            Slots = [.. slots],
        };
    }

    /// <summary>Gets the rule that the chairs of each programme follow, in chronological order, and who would be next if the rule continued to apply.</summary>
    /// <returns>One cycle for each programme.</returns>
    public ImmutableArray<ProgrammeCycle> ProgrammeCycles()
    {
        var history = ChairHistory();
        return [.. Programmes.Select(p => CycleOf(p, history))];
    }

    private ProgrammeCycle CycleOf(IntersessionalProgramme programme, ChairTable history)
    {
        var table = ChairTableOf(programme);
        if (table.Slots.IsEmpty)
            table = new ChairTable
            {
                Years = [.. programme.Years.Order()],
                Offices = programme.Offices,
                Slots = [.. history.Slots.Where(s => programme.Years.Contains(s.Year) && programme.Offices.Contains(s.Office))],
            };

        // Of an office in whose chair nobody is established nothing follows.
        table = table with
        {
            Offices = [.. table.Offices.Where(o => table.Slots.Any(s => s.Office == o))],
        };
        var inference = RotationLaboratory.Infer(table).Value;
        return new ProgrammeCycle
        {
            Programme = programme.Id,
            Table = table,
            Inference = inference,
            Next = inference is { Exact: true, Complete: true } ? Next(inference, table) : [],
        };
    }

    private static ImmutableArray<ChairSlot> Next(RotationInference inference, ChairTable table)
    {
        var year = table.Years[^1] + 1;
        if (year > RotationCalculator.MaxYear)
            return [];
        var next = inference.Rules.Select(r => RotationCalculator.Create(r).GetValueOrThrow().Table(year, year, table.Offices.AsSpan())).ToArray();
        return [.. next[0].Where((slot, i) => Array.TrueForAll(next, n => n[i] == slot))];
    }

    private GroupCode? GroupOfChair(Meeting meeting)
    {
        foreach (var officer in meeting.Officers)
        {
            if (officer.Post != OfficerPost.Chair)
                continue;
            if (officer.Group is { } named)
                return named;
            if (officer.State is { } code && States.Known(code) is { } state && !meeting.Held.IsEmpty && officer.Serves(meeting.Held[0].Start))
                return Groups.Of(state, meeting.Held[0].Start).Group;
        }

        return null;
    }
}
