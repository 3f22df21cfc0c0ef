using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using Bwc.Model.Diagnostics;
using Bwc.Model.Documents;
using Bwc.Model.Groups;
using Bwc.Model.Meetings;
using Bwc.Model.Procedure;
using Bwc.Model.Programmes;
using Bwc.Model.Reading;
using Bwc.Model.Reports;
using Bwc.Model.States;

namespace Bwc.Model.Register;

/// <summary>The parts of a register that hold days. They stand apart so that a question about the chair, which needs no day, does not wait for the library of dates.</summary>
internal sealed class DatedParts(RegisterTables tables, Func<RegionalGroup[]> groups)
{
    public Lazy<StateDirectory> States { get; } = new(tables.States);

    public Lazy<GroupDirectory> Groups { get; } = new(() => new GroupDirectory(ImmutableCollectionsMarshal.AsImmutableArray(groups()), tables.Memberships()));

    public Lazy<OrganizationDirectory> Organizations { get; } = new(tables.Organizations);

    public Lazy<Meeting[]> Meetings { get; } = new(() => ImmutableCollectionsMarshal.AsArray(tables.Meetings()) ?? []);

    public Lazy<IntersessionalProgramme[]> Programmes { get; } = new(() => ImmutableCollectionsMarshal.AsArray(tables.Programmes()) ?? []);

    public Lazy<PublicHoliday[]> Holidays { get; } = new(() => ImmutableCollectionsMarshal.AsArray(tables.Holidays()) ?? []);

    public Lazy<RulesOfProcedure[]> Rulebooks { get; } = new(() => ImmutableCollectionsMarshal.AsArray(tables.Rulebooks()) ?? []);

    public Lazy<RulebookAdaptation[]> Adaptations { get; } = new(() => ImmutableCollectionsMarshal.AsArray(tables.Adaptations()) ?? []);

    public Lazy<MeetingReport[]> Reports { get; } = new(() => ImmutableCollectionsMarshal.AsArray(tables.Reports()) ?? []);

    public Lazy<ConcurrentDictionary<Language, Result<ReportReader>>> Readers { get; } = new(() => new());
}
