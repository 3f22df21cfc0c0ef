using System.Collections.Immutable;
using Bwc.Model.Reports;
using Bwc.Model.Validation;

namespace Bwc.Model;

/// <summary>
/// The front door: everything known of the Convention's intersessional process, and the questions it answers. <see cref="Default"/> holds the embedded data;
/// <see cref="Create"/> makes a register of your own, which answers the same questions from your data.
/// </summary>
/// <remarks>Read-only once made and safe from any number of threads. Each part of the embedded data is read when it is first asked for.</remarks>
[Cites("docs/data.md")]
public sealed partial class Register
{
    private readonly Lazy<RegionalGroup[]> _groupList;
    private readonly Lazy<Source[]> _sources;
    private readonly Lazy<Office[]> _offices;
    private readonly Lazy<RotationSchedule[]> _rotations;
    private readonly Lazy<ChairRulings?> _chairs;
    private readonly Lazy<ParticipationRules?> _participation;
    private readonly Lazy<DatedParts> _dated;

    private Register(RegisterTables tables)
    {
        _groupList = new(() => Sequence.Array(tables.Groups()) ?? []);
        _sources = new(() => Sequence.Array(tables.Sources()) ?? []);
        _offices = new(() => Sequence.Array(tables.Offices()) ?? []);
        _rotations = new(() => Sequence.Array(tables.Rotations()) ?? []);
        _chairs = new(() => Rotations.IsEmpty ? null : ChairRulings.Create(Rotations[0]).GetValueOrThrow());
        _participation = new(() => Rulebooks.IsEmpty ? null : ParticipationRules.Create(Rulebooks[0]).GetValueOrThrow());
        _dated = new(() => new DatedParts(tables, () => _groupList.Value));
    }

    /// <summary>The register of the embedded data.</summary>
    public static Register Default { get; } = new(new EmbeddedRegister());

    /// <summary>The States.</summary>
    public StateDirectory States => _dated.Value.States.Value;

    /// <summary>The regional groups and their members.</summary>
    public GroupDirectory Groups => _dated.Value.Groups.Value;

    /// <summary>The bodies other than States.</summary>
    public OrganizationDirectory Organizations => _dated.Value.Organizations.Value;

    /// <summary>The sources that citations name by identifier.</summary>
    public ImmutableArray<Source> Sources => Sequence.List(_sources.Value);

    /// <summary>The offices.</summary>
    public ImmutableArray<Office> Offices => Sequence.List(_offices.Value);

    /// <summary>The meetings.</summary>
    public ImmutableArray<Meeting> Meetings => Sequence.List(_dated.Value.Meetings.Value);

    /// <summary>The rotations of the chair; the first is asked when none is named.</summary>
    public ImmutableArray<RotationSchedule> Rotations => Sequence.List(_rotations.Value);

    /// <summary>The programmes of meetings, in order of time.</summary>
    public ImmutableArray<IntersessionalProgramme> Programmes => Sequence.List(_dated.Value.Programmes.Value);

    /// <summary>The public holidays of the places where meetings are held.</summary>
    public ImmutableArray<PublicHoliday> Holidays => Sequence.List(_dated.Value.Holidays.Value);

    /// <summary>The rulebooks; the first is asked when none is named.</summary>
    public ImmutableArray<RulesOfProcedure> Rulebooks => Sequence.List(_dated.Value.Rulebooks.Value);

    /// <summary>How rulebooks hold for other meetings, mutatis mutandis.</summary>
    public ImmutableArray<RulebookAdaptation> Adaptations => Sequence.List(_dated.Value.Adaptations.Value);

    /// <summary>The reports of meetings.</summary>
    public ImmutableArray<MeetingReport> Reports => Sequence.List(_dated.Value.Reports.Value);

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
        if (!report.Valid)
            return Results.Failure<Register>(report.Findings);
        return new Result<Register>(new Register(new FiledRegister(file)), report.Findings);
    }

    /// <summary>All the data of the register, ready to be written, corrected and read again.</summary>
    /// <returns>The data.</returns>
    public RegisterFile ToFile() =>
        new()
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
