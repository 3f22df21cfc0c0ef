using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Bwc.Model.Diagnostics;
using Bwc.Model.Documents;
using Bwc.Model.Files;
using Bwc.Model.Groups;
using Bwc.Model.Meetings;
using Bwc.Model.Primitives;
using Bwc.Model.Procedure;
using Bwc.Model.Rotation;
using Bwc.Model.Sources;
using Bwc.Model.States;
using Bwc.Model.Validation;
using NodaTime;

namespace Bwc.Model.Register;

/// <summary>
/// The front door: everything known of the Convention's intersessional process, and the questions it answers. <see cref="Default"/> holds the embedded data;
/// <see cref="Create"/> makes a register of your own, which answers the same questions from your data.
/// </summary>
/// <remarks>Read-only once made and safe from any number of threads. Each part of the embedded data is read when it is first asked for.</remarks>
[Cites("docs/data.md")]
public sealed class Register
{
    private readonly Lazy<StateDirectory> _states;
    private readonly Lazy<RegionalGroup[]> _groupList;
    private readonly Lazy<GroupDirectory> _groups;
    private readonly Lazy<OrganizationDirectory> _organizations;
    private readonly Lazy<Source[]> _sources;
    private readonly Lazy<Office[]> _offices;
    private readonly Lazy<Meeting[]> _meetings;
    private readonly Lazy<RotationSchedule[]> _rotations;
    private readonly Lazy<RulesOfProcedure[]> _rulebooks;
    private readonly Lazy<ChairRulings?> _chairs;
    private readonly Lazy<ParticipationRules?> _participation;

    private Register(
        Func<StateDirectory> states, Func<ImmutableArray<RegionalGroup>> groupList, Func<ImmutableArray<RegionalGroup>, GroupDirectory> groups, Func<OrganizationDirectory> organizations, Func<ImmutableArray<Source>> sources, Func<ImmutableArray<Office>> offices,
        Func<ImmutableArray<Meeting>> meetings, Func<ImmutableArray<RotationSchedule>> rotations, Func<ImmutableArray<RulesOfProcedure>> rulebooks)
    {
        _states = new(states);
        _groupList = new(() => ImmutableCollectionsMarshal.AsArray(groupList()) ?? []);
        _groups = new(() => groups(ImmutableCollectionsMarshal.AsImmutableArray(_groupList.Value)));
        _organizations = new(organizations);
        _sources = new(() => ImmutableCollectionsMarshal.AsArray(sources()) ?? []);
        _offices = new(() => ImmutableCollectionsMarshal.AsArray(offices()) ?? []);
        _meetings = new(() => ImmutableCollectionsMarshal.AsArray(meetings()) ?? []);
        _rotations = new(() => ImmutableCollectionsMarshal.AsArray(rotations()) ?? []);
        _rulebooks = new(() => ImmutableCollectionsMarshal.AsArray(rulebooks()) ?? []);
        _chairs = new(() => Rotations.IsEmpty ? null : ChairRulings.Create(Rotations[0]).GetValueOrThrow());
        _participation = new(() => Rulebooks.IsEmpty ? null : ParticipationRules.Create(Rulebooks[0]).GetValueOrThrow());
    }

    /// <summary>The register of the embedded data.</summary>
    public static Register Default { get; } = new(
        () =>
        {
            var (states, predecessors) = EmbeddedStates.Read();
            return new StateDirectory(states, predecessors);
        },
        EmbeddedTables.Groups,
        groups => new GroupDirectory(groups, EmbeddedTables.Memberships()),
        () => new OrganizationDirectory(EmbeddedTables.Organizations(), EmbeddedTables.Appearances()),
        EmbeddedTables.Sources,
        EmbeddedMeetings.Offices,
        EmbeddedMeetings.Read,
        EmbeddedRotations.Read,
        EmbeddedRulebooks.Read);

    /// <summary>The States.</summary>
    public StateDirectory States => _states.Value;

    /// <summary>The regional groups and their members.</summary>
    public GroupDirectory Groups => _groups.Value;

    /// <summary>The bodies other than States.</summary>
    public OrganizationDirectory Organizations => _organizations.Value;

    /// <summary>The sources that citations name by identifier.</summary>
    public ImmutableArray<Source> Sources => ImmutableCollectionsMarshal.AsImmutableArray(_sources.Value);

    /// <summary>The offices.</summary>
    public ImmutableArray<Office> Offices => ImmutableCollectionsMarshal.AsImmutableArray(_offices.Value);

    /// <summary>The meetings.</summary>
    public ImmutableArray<Meeting> Meetings => ImmutableCollectionsMarshal.AsImmutableArray(_meetings.Value);

    /// <summary>The rotations of the chair; the first is asked when none is named.</summary>
    public ImmutableArray<RotationSchedule> Rotations => ImmutableCollectionsMarshal.AsImmutableArray(_rotations.Value);

    /// <summary>The rulebooks; the first is asked when none is named.</summary>
    public ImmutableArray<RulesOfProcedure> Rulebooks => ImmutableCollectionsMarshal.AsImmutableArray(_rulebooks.Value);

    /// <summary>The first rotation, made ready to answer; null where the register has none.</summary>
    public ChairRulings? Chairs => _chairs.Value;

    /// <summary>The first rulebook, made ready to rule on participants; null where the register has none.</summary>
    public ParticipationRules? Participation => _participation.Value;

    /// <summary>Makes a register of your own data.</summary>
    /// <param name="file">The data; <see cref="ToFile"/> of <see cref="Default"/> is a good start.</param>
    /// <returns>The register, with warnings where there are any; or every finding, where one is an error.</returns>
    public static Result<Register> Create(RegisterFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var report = ModelValidation.Validate(file);
        if (!report.Valid) return Results.Failure<Register>(report.Findings);
        var register = new Register(
            () => new StateDirectory(file.States, file.Predecessors), () => file.Groups, groups => new GroupDirectory(groups, file.Memberships), () => new OrganizationDirectory(file.Organizations, file.Appearances),
            () => file.Sources, () => file.Offices, () => file.Meetings, () => file.Rotations, () => file.Rulebooks);
        return new Result<Register>(register, report.Findings);
    }

    /// <summary>All the data of the register, ready to be written, corrected and read again.</summary>
    /// <returns>The data.</returns>
    public RegisterFile ToFile() => new()
    {
        Sources = Sources,
        States = [.. States],
        Predecessors = States.Predecessors,
        Groups = Groups.All,
        Memberships = Groups.Memberships,
        Organizations = [.. Organizations],
        Appearances = Organizations.Appearances,
        Offices = Offices,
        Meetings = Meetings,
        Rotations = Rotations,
        Rulebooks = Rulebooks,
    };

    /// <summary>A regional group by its code. It asks for no memberships, and so is there before they are read.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The group, or null where the register has none of that code.</returns>
    public RegionalGroup? FindGroup(GroupCode code)
    {
        foreach (var group in _groupList.Value)
        {
            if (group.Code == code) return group;
        }

        return null;
    }

    /// <summary>A rotation by its identifier, made ready to answer.</summary>
    /// <param name="id">The identifier, such as "isp-2018-2020"; null for the first.</param>
    /// <returns>The rotation, or a finding: <see cref="Codes.RotationUnknown"/>.</returns>
    public Result<ChairRulings> ChairsOf(string? id)
    {
        if (Chairs is { } first && (id is null || id == first.Schedule.Id)) return Results.Success(first);
        foreach (var rotation in Rotations)
        {
            if (rotation.Id == id) return ChairRulings.Create(rotation);
        }

        var known = Rotations.IsEmpty ? "the register has none" : $"give one of {string.Join(", ", Rotations.Select(r => r.Id))}";
        return Results.Failure<ChairRulings>(Codes.RotationUnknown, $"there is no rotation {(id is null ? "to ask" : Malformed.Quote(id))}; {known}");
    }

    /// <summary>Which group chairs an office in a year under the first rotation, and why.</summary>
    /// <param name="year">The programme year, 1 to 9999.</param>
    /// <param name="office">The office, such as MX3.</param>
    /// <returns>The ruling, or the finding that says why there is none.</returns>
    public Result<ChairRuling> Chair(int year, OfficeCode office)
    {
        var chairs = ChairsOf(null);
        return chairs.Value is { } rulings ? rulings.Rule(year, office) : Results.Failure<ChairRuling>(chairs.Findings);
    }

    /// <summary>All that the register says of a State on a day.</summary>
    /// <param name="state">A code or a name; a State that no longer exists is answered for as well.</param>
    /// <param name="on">The day, in any calendar.</param>
    /// <param name="basis">From the deposit, which is the default, or from the effect.</param>
    /// <param name="language">The language of the name.</param>
    /// <returns>The standing, or the finding of <see cref="StateDirectory.Find(string?)"/>.</returns>
    public Result<StateStanding> Standing(string state, LocalDate on, StatusBasis basis = StatusBasis.Deposited, Language language = Language.English)
    {
        if (States.TryFind(state, out var found)) return Results.Success(StandingOf(found, IsoDate.InIso(on), basis, language));
        return States.FindPredecessor(state) is { } predecessor
            ? Results.Success(StandingOf(predecessor, IsoDate.InIso(on)))
            : Results.Failure<StateStanding>(States.Find(state).Findings);
    }

    /// <summary>The States of today on a day, in the order of the register.</summary>
    /// <param name="on">The day, in any calendar.</param>
    /// <param name="basis">From the deposit, which is the default, or from the effect.</param>
    /// <param name="language">The language of the names.</param>
    /// <returns>One line a State.</returns>
    public ImmutableArray<StateListing> List(LocalDate on, StatusBasis basis = StatusBasis.Deposited, Language language = Language.English)
    {
        var list = ImmutableArray.CreateBuilder<StateListing>(States.Count);
        foreach (var state in States)
        {
            var status = state.StatusOn(on, basis);
            var group = Groups.Of(state, on, basis);
            list.Add(new StateListing
            {
                State = state.Code,
                Name = NameOf(state, on, language),
                Status = status.Status,
                Since = status.Since,
                Group = group.Group,
                GroupGrade = group.Grade,
            });
        }

        return list.MoveToImmutable();
    }

    /// <summary>How somebody may take part in a meeting on a day: a State by its status, an organization by what it is.</summary>
    /// <param name="who">A State's code or name, or an organization's abbreviation or name.</param>
    /// <param name="on">The day, in any calendar.</param>
    /// <param name="basis">On which basis a State's status is taken.</param>
    /// <returns>The ruling, or a finding: <see cref="Codes.ParticipantUnknown"/>, <see cref="Codes.ParticipantAmbiguous"/>, <see cref="Codes.RulebookMissing"/>, or one of
    /// <see cref="StateDirectory.Find(string?)"/>.</returns>
    public Result<ParticipationRuling> Classify(string who, LocalDate on, StatusBasis basis = StatusBasis.Deposited)
    {
        if (Participation is not { } rules) return Results.Failure<ParticipationRuling>(Codes.RulebookMissing, "the register has no rulebook; add one to it");
        var isState = States.TryFind(who, out var state);
        if (Organizations.TryFind(who, out var organization))
        {
            return isState
                ? Results.Failure<ParticipationRuling>(Codes.ParticipantAmbiguous, $"{Malformed.Quote(who)} is {state} and {organization}; give the alpha-3 code of the one or the name of the other")
                : Results.Success(rules.Classify(organization, on, Organizations.AppearancesOf(organization)));
        }

        if (isState) return Results.Success(rules.Classify(state!, on, basis));
        var findings = States.Find(who).Findings;
        return findings[0].Code == Codes.StateUnknown
            ? Results.Failure<ParticipationRuling>(Codes.ParticipantUnknown, $"neither a State nor an organization is named {Malformed.Quote(who)}; give a name of the register, or say what the participant is")
            : Results.Failure<ParticipationRuling>(findings);
    }

    private static string NameOf(State state, LocalDate on, Language language) => state.NameOn(on, language)?.Text ?? state.Name;

    private static ImmutableArray<TreatyAction> UpTo(LocalDate on, ImmutableArray<TreatyAction> actions, StatusBasis basis)
    {
        LocalDate DayOf(TreatyAction action) => basis == StatusBasis.Effective ? action.Effective ?? action.Date : action.Date;
        // One comparison of whole actions, which the framework has ready; by day and kind it would have to be compiled for each.
        var order = Comparer<TreatyAction>.Create((left, right) => DayOf(left) == DayOf(right) ? (int)left.Kind - (int)right.Kind : DayOf(left).CompareTo(DayOf(right)));
        return [.. actions.Where(a => DayOf(a) <= on).OrderBy(a => a, order)];
    }

    private StateStanding StandingOf(State state, LocalDate on, StatusBasis basis, Language language)
    {
        var status = state.StatusOn(on, basis);
        var group = Groups.Of(state, on, basis);
        return new StateStanding
        {
            State = state.Code,
            Name = NameOf(state, on, language),
            On = on,
            Basis = basis,
            Status = status.Status,
            Since = status.Since,
            SinceGrade = status.Grade,
            Group = group.Group,
            GroupGrade = group.Grade,
            Predecessor = false,
            Actions = UpTo(on, state.Actions, basis),
        };
    }

    private static StateStanding StandingOf(PredecessorState state, LocalDate on)
    {
        var status = state.StatusOn(on);
        return new StateStanding
        {
            State = state.Code,
            Name = state.Name,
            On = on,
            Basis = StatusBasis.Deposited,
            Status = status?.Status,
            Since = status?.Since,
            SinceGrade = status?.Grade ?? Grade.NotEstablished,
            Group = null,
            GroupGrade = Grade.NotEstablished,
            Predecessor = true,
            Actions = UpTo(on, state.Actions, StatusBasis.Deposited),
        };
    }
}
