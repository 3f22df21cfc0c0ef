using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Bwc.Model.Diagnostics;
using Bwc.Model.Files;
using Bwc.Model.Groups;
using Bwc.Model.Meetings;
using Bwc.Model.Procedure;
using Bwc.Model.Programmes;
using Bwc.Model.Reports;
using Bwc.Model.Rotation;
using Bwc.Model.Sources;
using Bwc.Model.States;
using Bwc.Model.Validation;

namespace Bwc.Model.Register;

/// <summary>
/// The front door: everything known of the Convention's intersessional process, and the questions it answers. <see cref="Default"/> holds the embedded data;
/// <see cref="Create"/> makes a register of your own, which answers the same questions from your data.
/// </summary>
/// <remarks>Read-only once made and safe from any number of threads. Each part of the embedded data is read when it is first asked for.</remarks>
[Cites("docs/data.md")]
public sealed partial class Register
{
    private readonly Lazy<StateDirectory> _states;
    private readonly Lazy<RegionalGroup[]> _groupList;
    private readonly Lazy<GroupDirectory> _groups;
    private readonly Lazy<OrganizationDirectory> _organizations;
    private readonly Lazy<Source[]> _sources;
    private readonly Lazy<Office[]> _offices;
    private readonly Lazy<Meeting[]> _meetings;
    private readonly Lazy<RotationSchedule[]> _rotations;
    private readonly Lazy<IntersessionalProgramme[]> _programmes;
    private readonly Lazy<PublicHoliday[]> _holidays;
    private readonly Lazy<RulesOfProcedure[]> _rulebooks;
    private readonly Lazy<RulebookAdaptation[]> _adaptations;
    private readonly Lazy<MeetingReport[]> _reports;
    private readonly Lazy<ChairRulings?> _chairs;
    private readonly Lazy<ParticipationRules?> _participation;

    private Register(
        Func<StateDirectory> states, Func<ImmutableArray<RegionalGroup>> groupList, Func<ImmutableArray<RegionalGroup>, GroupDirectory> groups, Func<OrganizationDirectory> organizations, Func<ImmutableArray<Source>> sources, Func<ImmutableArray<Office>> offices,
        Func<ImmutableArray<Meeting>> meetings, Func<ImmutableArray<RotationSchedule>> rotations, Func<ImmutableArray<IntersessionalProgramme>> programmes,
        Func<ImmutableArray<PublicHoliday>> holidays, Func<ImmutableArray<RulesOfProcedure>> rulebooks, Func<ImmutableArray<RulebookAdaptation>> adaptations, Func<ImmutableArray<MeetingReport>> reports)
    {
        _states = new(states);
        _groupList = new(() => ImmutableCollectionsMarshal.AsArray(groupList()) ?? []);
        _groups = new(() => groups(ImmutableCollectionsMarshal.AsImmutableArray(_groupList.Value)));
        _organizations = new(organizations);
        _sources = new(() => ImmutableCollectionsMarshal.AsArray(sources()) ?? []);
        _offices = new(() => ImmutableCollectionsMarshal.AsArray(offices()) ?? []);
        _meetings = new(() => ImmutableCollectionsMarshal.AsArray(meetings()) ?? []);
        _rotations = new(() => ImmutableCollectionsMarshal.AsArray(rotations()) ?? []);
        _programmes = new(() => ImmutableCollectionsMarshal.AsArray(programmes()) ?? []);
        _holidays = new(() => ImmutableCollectionsMarshal.AsArray(holidays()) ?? []);
        _rulebooks = new(() => ImmutableCollectionsMarshal.AsArray(rulebooks()) ?? []);
        _adaptations = new(() => ImmutableCollectionsMarshal.AsArray(adaptations()) ?? []);
        _reports = new(() => ImmutableCollectionsMarshal.AsArray(reports()) ?? []);
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
        EmbeddedProgrammes.Read,
        EmbeddedMeetings.Holidays,
        EmbeddedRulebooks.Read,
        EmbeddedRulebooks.Adaptations,
        EmbeddedReports.Read);

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

    /// <summary>The programmes of meetings, in order of time.</summary>
    public ImmutableArray<IntersessionalProgramme> Programmes => ImmutableCollectionsMarshal.AsImmutableArray(_programmes.Value);

    /// <summary>The public holidays of the places where meetings are held.</summary>
    public ImmutableArray<PublicHoliday> Holidays => ImmutableCollectionsMarshal.AsImmutableArray(_holidays.Value);

    /// <summary>The rulebooks; the first is asked when none is named.</summary>
    public ImmutableArray<RulesOfProcedure> Rulebooks => ImmutableCollectionsMarshal.AsImmutableArray(_rulebooks.Value);

    /// <summary>How rulebooks hold for other meetings, mutatis mutandis.</summary>
    public ImmutableArray<RulebookAdaptation> Adaptations => ImmutableCollectionsMarshal.AsImmutableArray(_adaptations.Value);

    /// <summary>The reports of meetings.</summary>
    public ImmutableArray<MeetingReport> Reports => ImmutableCollectionsMarshal.AsImmutableArray(_reports.Value);

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
            () => file.Sources, () => file.Offices, () => file.Meetings, () => file.Rotations, () => file.Programmes, () => file.Holidays, () => file.Rulebooks, () => file.Adaptations, () => file.Reports);
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
        Programmes = Programmes,
        Holidays = Holidays,
        Rulebooks = Rulebooks,
        Adaptations = Adaptations,
        Reports = Reports,
    };
}
