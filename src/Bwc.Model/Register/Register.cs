using System.Collections.Immutable;
using Bwc.Model.Reports;
using Bwc.Model.Validation;

namespace Bwc.Model;

/// <summary>The main entry point: everything known about the Convention's intersessional process, and the questions that can be asked about it.
/// <see cref="Default"/> contains the embedded data; <see cref="Create"/> creates a register that answers the same questions from your own data.</summary>
/// <remarks>Immutable and thread-safe. Each part of the embedded data is loaded when it is first needed.</remarks>
[Cites("docs/data.md")]
public sealed partial class Register
{
    private readonly RegisterParts _parts;
    private readonly Lazy<GroupDirectory> _groups;
    private readonly Lazy<ChairRulings?> _chairs;
    private readonly Lazy<ReportReaders> _readers;
    private readonly Lazy<ReportWriters> _writers;

    // What reaches this point is valid: a file was validated, and the tests validate the embedded data.
    private Register(RegisterParts parts)
    {
        _parts = parts;
        _groups = new(() => new GroupDirectory(parts.Groups, parts.Memberships));
        _readers = new(() => new ReportReaders(this));
        _writers = new(() => new ReportWriters(this));
        _chairs = new(() => Rotations.IsEmpty ? null : new ChairRulings(Rotations[0]));
    }

    /// <summary>The register with the data that comes with the library. It is created once, and each part is loaded when it is first used.</summary>
    /// <example><code>
    /// Console.WriteLine(Register.Default); // a register of 204 States, ...
    /// </code></example>
    public static Register Default { get; } = new(new EmbeddedParts());

    /// <summary>
    /// The States, including those that no longer exist, which can be looked up by code or name; <see cref="StateDirectory.On"/> lists the States that existed
    /// on a given date.
    /// </summary>
    public StateDirectory States => _parts.States;

    /// <summary>The regional groups and their members.</summary>
    public GroupDirectory Groups => _groups.Value;

    /// <summary>The organizations that take part in meetings, which can be looked up by abbreviation or name.</summary>
    public OrganizationDirectory Organizations => _parts.Organizations;

    /// <summary>The sources to which citations refer by identifier.</summary>
    public ImmutableArray<Source> Sources => _parts.Sources;

    /// <summary>The offices: the kinds of meeting that are chaired, such as MSP or MX3.</summary>
    public ImmutableArray<Office> Offices => _parts.Offices;

    /// <summary>The meetings held or planned, in the order of the data.</summary>
    public ImmutableArray<Meeting> Meetings => _parts.Meetings;

    /// <summary>The rotations of the chair among regional groups. Methods without a rotation parameter use the first.</summary>
    /// <example><code>
    /// foreach (var rotation in Register.Default.Rotations)
    ///     Console.WriteLine(rotation); // isp-2018-2020 (Chairs of the intersessional programme 2018-2020)
    /// </code></example>
    public ImmutableArray<RotationSchedule> Rotations => _parts.Rotations;

    /// <summary>The programmes of meetings, in chronological order.</summary>
    public ImmutableArray<IntersessionalProgramme> Programmes => _parts.Programmes;

    /// <summary>The public holidays of the places where meetings are held.</summary>
    public ImmutableArray<PublicHoliday> Holidays => _parts.Holidays;

    /// <summary>The rules of procedure. Methods without a rulebook parameter use the first.</summary>
    public ImmutableArray<RulesOfProcedure> Rulebooks => _parts.Rulebooks;

    /// <summary>The adaptations that apply rules of procedure to other meetings, mutatis mutandis.</summary>
    public ImmutableArray<RulebookAdaptation> Adaptations => _parts.Adaptations;

    /// <summary>The reports of meetings.</summary>
    public ImmutableArray<MeetingReport> Reports => _parts.Reports;

    /// <summary>The first rotation, prepared for questions about who chairs and why; null if the register has none.</summary>
    /// <example><code>
    /// foreach (var slot in Register.Default.Chairs!.Table(2020, 2020))
    ///     Console.WriteLine($"{slot.Office} {slot.Group}"); // MSP NAM
    /// </code></example>
    public ChairRulings? Chairs => _chairs.Value;

    /// <summary>The first rulebook, prepared for ruling on participants; null if the register has none.</summary>
    public ParticipationRules? Participation => _parts.Participation;

    /// <summary>Creates a register from your own data.</summary>
    /// <param name="file">The data; the result of <see cref="ToFile"/> on <see cref="Default"/> is a good starting point.</param>
    /// <returns>The register, with any warnings; or, if there is an error, no register and all the findings.</returns>
    /// <exception cref="ArgumentNullException">The file is null.</exception>
    /// <example><code>
    /// var file = Register.Default.ToFile();
    /// var mine = Register.Create(file with { Reports = [] }).GetValueOrThrow();
    /// Console.WriteLine(mine.Reports.Length); // 0
    /// </code></example>
    public static Result<Register> Create(RegisterFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var report = ModelValidation.Validate(file);
        if (!report.Valid)
            return Results.Failure<Register>(report.Findings);
        return new Result<Register>(new Register(new FileParts(file)), report.Findings);
    }

    /// <summary>Returns all the data of the register in a form that can be written, edited and read back.</summary>
    /// <returns>The data.</returns>
    public RegisterFile ToFile() =>
        new()
        {
            Sources = Sources,
            States = [.. States],
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
            Documents = [.. Documents],
            Reach = Reach,
        };

    /// <summary>Returns the number of States, meetings and programmes in the register.</summary>
    public override string ToString() =>
        $"a register of {Wording.Count(States.Count, "State")}, {Wording.Count(Meetings.Length, "meeting")}, {Wording.Count(Programmes.Length, "programme")}";
}
