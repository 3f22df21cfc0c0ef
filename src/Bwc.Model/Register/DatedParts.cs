using System.Collections.Concurrent;
using Bwc.Model.Reports;

namespace Bwc.Model;

/// <summary>The parts of a register that hold days. They stand apart so that a question about the chair, which needs no day, does not wait for the library of dates.</summary>
internal sealed class DatedParts(RegisterTables tables, Func<RegionalGroup[]> groups)
{
    public Lazy<StateDirectory> States { get; } = new(tables.States);

    public Lazy<GroupDirectory> Groups { get; } = new(() => new GroupDirectory(Sequence.List(groups()), tables.Memberships()));

    public Lazy<OrganizationDirectory> Organizations { get; } = new(tables.Organizations);

    public Lazy<Meeting[]> Meetings { get; } = new(() => Sequence.Array(tables.Meetings()) ?? []);

    public Lazy<IntersessionalProgramme[]> Programmes { get; } = new(() => Sequence.Array(tables.Programmes()) ?? []);

    public Lazy<PublicHoliday[]> Holidays { get; } = new(() => Sequence.Array(tables.Holidays()) ?? []);

    public Lazy<RulesOfProcedure[]> Rulebooks { get; } = new(() => Sequence.Array(tables.Rulebooks()) ?? []);

    public Lazy<RulebookAdaptation[]> Adaptations { get; } = new(() => Sequence.Array(tables.Adaptations()) ?? []);

    public Lazy<MeetingReport[]> Reports { get; } = new(() => Sequence.Array(tables.Reports()) ?? []);

    public Lazy<ConcurrentDictionary<Language, Result<ReportReader>>> Readers { get; } = new(() => new());
}
