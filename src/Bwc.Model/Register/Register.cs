using System.Collections.Concurrent;
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
    private readonly RegisterParts _parts;
    private readonly Lazy<GroupDirectory> _groups;
    private readonly Lazy<ChairRulings?> _chairs;
    private readonly ConcurrentDictionary<Language, Result<ReportReader>> _readers = new();

    // What reaches this point is valid: a file was validated, and the tests validate the embedded data.
    private Register(RegisterParts parts)
    {
        _parts = parts;
        _groups = new(() => new GroupDirectory(parts.Groups.Value, parts.Memberships.Value));
        _chairs = new(() => Rotations.IsEmpty ? null : new ChairRulings(Rotations[0]));
    }

    /// <summary>The register of the embedded data.</summary>
    public static Register Default { get; } = new(RegisterParts.Embedded());

    /// <summary>The States.</summary>
    public StateDirectory States => _parts.States.Value;

    /// <summary>The regional groups and their members.</summary>
    public GroupDirectory Groups => _groups.Value;

    /// <summary>The bodies other than States.</summary>
    public OrganizationDirectory Organizations => _parts.Organizations.Value;

    /// <summary>The sources that citations name by identifier.</summary>
    public ImmutableArray<Source> Sources => _parts.Sources.Value;

    /// <summary>The offices.</summary>
    public ImmutableArray<Office> Offices => _parts.Offices.Value;

    /// <summary>The meetings.</summary>
    public ImmutableArray<Meeting> Meetings => _parts.Meetings.Value;

    /// <summary>The rotations of the chair; the first is asked when none is named.</summary>
    public ImmutableArray<RotationSchedule> Rotations => _parts.Rotations.Value;

    /// <summary>The programmes of meetings, in order of time.</summary>
    public ImmutableArray<IntersessionalProgramme> Programmes => _parts.Programmes.Value;

    /// <summary>The public holidays of the places where meetings are held.</summary>
    public ImmutableArray<PublicHoliday> Holidays => _parts.Holidays.Value;

    /// <summary>The rulebooks; the first is asked when none is named.</summary>
    public ImmutableArray<RulesOfProcedure> Rulebooks => _parts.Rulebooks.Value;

    /// <summary>How rulebooks hold for other meetings, mutatis mutandis.</summary>
    public ImmutableArray<RulebookAdaptation> Adaptations => _parts.Adaptations.Value;

    /// <summary>The reports of meetings.</summary>
    public ImmutableArray<MeetingReport> Reports => _parts.Reports.Value;

    /// <summary>The first rotation, made ready to answer; null where the register has none.</summary>
    public ChairRulings? Chairs => _chairs.Value;

    /// <summary>The first rulebook, made ready to rule on participants; null where the register has none.</summary>
    public ParticipationRules? Participation => _parts.Participation.Value;

    /// <summary>Makes a register of your own data.</summary>
    /// <param name="file">The data; <see cref="ToFile"/> of <see cref="Default"/> is a good start.</param>
    /// <returns>The register, with warnings where there are any; or every finding, where one is an error.</returns>
    /// <exception cref="ArgumentNullException">The file is null.</exception>
    public static Result<Register> Create(RegisterFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var report = ModelValidation.Validate(file);
        if (!report.Valid)
            return Results.Failure<Register>(report.Findings);
        return new Result<Register>(new Register(RegisterParts.Of(file)), report.Findings);
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
