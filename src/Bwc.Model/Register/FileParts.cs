using System.Collections.Immutable;
using Bwc.Model.Reports;

namespace Bwc.Model;

/// <summary>The parts of a file, which is known to be valid.</summary>
internal sealed class FileParts(RegisterFile file) : RegisterParts
{
    private readonly Lazy<ParticipationRules?> _participation = new(() =>
        file.Rulebooks.IsEmpty ? null : ParticipationRules.Create(file.Rulebooks[0]).GetValueOrThrow()
    );

    public override ImmutableArray<Source> Sources => file.Sources;

    public override StateDirectory States { get; } = new(file.States);

    public override ImmutableArray<RegionalGroup> Groups => file.Groups;

    public override ImmutableArray<GroupMembership> Memberships => file.Memberships;

    public override OrganizationDirectory Organizations { get; } = new(file.Organizations, file.Appearances);

    public override ImmutableArray<Office> Offices => file.Offices;

    public override ImmutableArray<Meeting> Meetings => file.Meetings;

    public override ImmutableArray<RotationSchedule> Rotations => file.Rotations;

    public override ImmutableArray<IntersessionalProgramme> Programmes => file.Programmes;

    public override ImmutableArray<PublicHoliday> Holidays => file.Holidays;

    public override ImmutableArray<RulesOfProcedure> Rulebooks => file.Rulebooks;

    public override ImmutableArray<RulebookAdaptation> Adaptations => file.Adaptations;

    public override ImmutableArray<MeetingReport> Reports => file.Reports;

    public override DocumentDirectory Documents { get; } = new(file.Documents);

    public override ImmutableArray<TableReach> Reach => file.Reach;

    public override ParticipationRules? Participation => _participation.Value;
}
