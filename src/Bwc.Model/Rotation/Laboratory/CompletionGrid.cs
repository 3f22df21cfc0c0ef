using System.Collections.Immutable;
using static System.FormattableString;

namespace Bwc.Model.Laboratory;

/// <summary>A request as a grid of years and blocks, each cell with the groups that it may have, as bits; and the wishes as weights.</summary>
internal sealed class CompletionGrid
{
    public const int MaxGroups = 16;
    public const int MaxBlocks = 16;
    private const int MaxYears = 1000;
    private const int MaxOffices = 1000;
    private const int MaxWeight = 1000;

    private readonly Dictionary<OfficeCode, int> _blockOf = [];
    private readonly Dictionary<int, int> _rowOf = [];
    private readonly Dictionary<GroupCode, int> _placeOf = [];
    private readonly CompletionRequest _request;

    private CompletionGrid(CompletionRequest request)
    {
        _request = request;
        Groups = request.Groups.IsEmpty ? [.. request.Table.Groups] : [.. request.Groups];
        Blocks = request.Blocks.IsEmpty
            ? request.Table.Offices.Length > MaxOffices
                ? []
                : request.Table.AlikeOffices()
            : [.. request.Blocks.Select(b => b.Offices)];
        for (var i = 0; i < Groups.Length; i++)
            _placeOf.TryAdd(Groups[i], i);
        for (var i = 0; i < Blocks.Length; i++)
        {
            foreach (var office in Blocks[i])
                _blockOf.TryAdd(office, i);
        }

        for (var i = 0; i < request.Table.Years.Length; i++)
            _rowOf.TryAdd(request.Table.Years[i], i);
    }

    public GroupCode[] Groups { get; }

    public ImmutableArray<OfficeCode>[] Blocks { get; }

    public int Years => _request.Table.Years.Length;

    public bool OncePerCycle => !_request.MayRepeatInCycle;

    public bool OneBlockAYear => !_request.MayShareYear;

    /// <summary>What must hold: the cells of the table first, then the demands without a weight.</summary>
    public TurnDemand[] Demands { get; private set; } = [];

    public static Result<CompletionGrid> Of(CompletionRequest request)
    {
        var grid = new CompletionGrid(request);
        ImmutableArray<Finding> findings =
        [
            .. ChairTable.Faults(request.Table).Select(f => f with { Path = "Table." + f.Path }).Concat(grid.Faults()).Select(f => f.ToFinding()),
        ];
        if (!findings.IsEmpty)
            return Results.Failure<CompletionGrid>(FindingReport.Cut(findings));
        grid.Demands =
        [
            .. request.Table.Slots.Select(s => new TurnDemand
            {
                Group = s.Group,
                Year = s.Year,
                Office = s.Office,
            }),
            .. request.Demands.Where(d => d.Weight == 0),
        ];
        return Results.Success(grid);
    }

    /// <summary>The groups that each cell may have, row by row, under some of the demands.</summary>
    public uint[] Domains(IEnumerable<TurnDemand> demands)
    {
        var domains = new uint[Years * Blocks.Length];
        Array.Fill(domains, (1u << Groups.Length) - 1);
        foreach (var demand in demands)
        {
            var (row, bit) = (_rowOf[demand.Year], 1u << _placeOf[demand.Group]);
            if (demand.Office is { } office)
                Bound(ref domains[(row * Blocks.Length) + _blockOf[office]], bit, demand.Not);
            else if (demand.Not)
            {
                for (var block = 0; block < Blocks.Length; block++)
                    domains[(row * Blocks.Length) + block] &= ~bit;
            }
        }

        return domains;
    }

    /// <summary>Demands for a group in a year whatever the office: for each row the groups that must be in it.</summary>
    public uint[] Musts(IEnumerable<TurnDemand> demands)
    {
        var musts = new uint[Years];
        foreach (var demand in demands)
        {
            if (demand is { Office: null, Not: false })
                musts[_rowOf[demand.Year]] |= 1u << _placeOf[demand.Group];
        }

        return musts;
    }

    /// <summary>
    /// What it weighs that a group has a block in a year, by the wishes for an office. A wish that something be not weighs from the start, and is
    /// lost where it is.
    /// </summary>
    public int[,,] Weights()
    {
        var weights = new int[Years, Blocks.Length, Groups.Length];
        foreach (var wish in _request.Demands.Where(d => d is { Weight: > 0, Office: not null }))
            weights[_rowOf[wish.Year], _blockOf[wish.Office!.Value], _placeOf[wish.Group]] += wish.Not ? -wish.Weight : wish.Weight;
        return weights;
    }

    /// <summary>What it weighs that a group has any block of a year, once however many it has.</summary>
    public int[,] YearWeights()
    {
        var weights = new int[Years, Groups.Length];
        foreach (var wish in _request.Demands.Where(d => d is { Weight: > 0, Office: null }))
            weights[_rowOf[wish.Year], _placeOf[wish.Group]] += wish.Not ? -wish.Weight : wish.Weight;
        return weights;
    }

    /// <summary>What the wishes that something be not weigh from the start.</summary>
    public long BaseWeight => _request.Demands.Where(d => d is { Weight: > 0, Not: true }).Sum(d => (long)d.Weight);

    /// <summary>The demands of each cycle: those of different cycles do not contradict one another.</summary>
    public IEnumerable<(int Cycle, TurnDemand[] Demands)> ByCycle()
    {
        var cycle = OncePerCycle ? Groups.Length : 1;
        return Demands.GroupBy(d => _rowOf[d.Year] / cycle).OrderBy(g => g.Key).Select(g => (g.Key, g.ToArray()));
    }

    public bool HasWishes => _request.Demands.Any(d => d.Weight > 0);

    /// <summary>The plan of a solution: the place of a group for each cell.</summary>
    public ChairPlan Plan(ReadOnlySpan<sbyte> cells)
    {
        var slots = ImmutableArray.CreateBuilder<ChairSlot>(Years * _request.Table.Offices.Length);
        for (var row = 0; row < Years; row++)
        {
            foreach (var office in _request.Table.Offices)
                slots.Add(new ChairSlot(_request.Table.Years[row], office, Groups[cells[(row * Blocks.Length) + _blockOf[office]]]));
        }

        return new ChairPlan(slots.ToImmutable());
    }

    private static void Bound(ref uint domain, uint bit, bool not) => domain &= not ? ~bit : bit;

    private IEnumerable<Fault> Faults()
    {
        if (_request.Table.Offices.Length > MaxOffices)
        {
            yield return new Fault(
                Codes.TableTooLarge,
                "Table.Offices",
                Invariant($"the table has {_request.Table.Offices.Length} offices; use at most {MaxOffices}")
            );
            yield break;
        }

        if (_request.Table.Years.Length is 0 or > MaxYears)
            yield return new Fault(Codes.DemandOutside, "Table.Years", Invariant($"the table has {_request.Table.Years.Length} years; use 1 to {MaxYears}"));
        if (Groups.Length is 0 or > MaxGroups)
            yield return new Fault(Codes.GroupsTooMany, "Groups", Invariant($"there are {Groups.Length} groups; use 1 to {MaxGroups}"));
        if (_placeOf.Count < Groups.Length)
            yield return new Fault(Codes.TableRepeats, "Groups", "a group is listed twice; list each group once");
        if (Blocks.Length is 0 or > MaxBlocks)
            yield return new Fault(
                Codes.DemandOutside,
                "Blocks",
                Invariant($"there are {Blocks.Length} blocks of offices; use 1 to {MaxBlocks}, or say which offices go together")
            );
        if (OneBlockAYear && Blocks.Length > Groups.Length)
            yield return new Fault(
                Codes.DemandOutside,
                "Blocks",
                Invariant($"there are {Blocks.Length} blocks but only {Wording.Count(Groups.Length, "group")}, and no group may have two ")
                    + Invariant($"blocks in a year; add groups, combine blocks, or let a group have several blocks in a year")
            );
        for (var i = 0; i < Blocks.Length; i++)
        {
            if (Blocks[i].IsEmpty || Blocks[i].Any(o => !_request.Table.Offices.Contains(o)))
                yield return new Fault(
                    Codes.DemandOutside,
                    Invariant($"Blocks[{i}].Offices"),
                    "the block has no offices, or one that is not in the table; use offices of the table"
                );
        }

        foreach (var office in _request.Table.Offices)
        {
            if (Blocks.Count(b => b.Contains(office)) != 1)
                yield return new Fault(
                    Codes.DemandOutside,
                    "Blocks",
                    $"{office} is in {Blocks.Count(b => b.Contains(office))} blocks; put each office of the table into exactly one"
                );
        }

        foreach (var group in _request.Table.Groups)
        {
            if (!_placeOf.ContainsKey(group))
                yield return new Fault(
                    Codes.DemandOutside,
                    "Groups",
                    $"the table has the group {group}, which is not in the list of groups; add it to the list"
                );
        }

        for (var i = 0; i < _request.Demands.Length; i++)
        {
            var demand = _request.Demands[i];
            if (
                !_placeOf.ContainsKey(demand.Group)
                || !_rowOf.ContainsKey(demand.Year)
                || (demand.Office is { } office && (!_blockOf.ContainsKey(office) || !_request.Table.Offices.Contains(office)))
            )
                yield return new Fault(
                    Codes.DemandOutside,
                    Invariant($"Demands[{i}]"),
                    $"{demand}: the group, the year or the office is not in the table; use one that is"
                );
            if (demand.Weight is < 0 or > MaxWeight)
                yield return new Fault(
                    Codes.DemandOutside,
                    Invariant($"Demands[{i}].Weight"),
                    Invariant($"the weight is {demand.Weight}; use 1 to {MaxWeight}, or 0 for a demand that must be met")
                );
        }
    }
}
