using System.Collections.Immutable;
using Bwc.Model.Reports;

namespace Bwc.Model;

/// <summary>What a register is made of.</summary>
internal abstract class RegisterParts
{
    public abstract ImmutableArray<Source> Sources { get; }

    public abstract StateDirectory States { get; }

    public abstract ImmutableArray<RegionalGroup> Groups { get; }

    public abstract ImmutableArray<GroupMembership> Memberships { get; }

    public abstract OrganizationDirectory Organizations { get; }

    public abstract ImmutableArray<Office> Offices { get; }

    public abstract ImmutableArray<Meeting> Meetings { get; }

    public abstract ImmutableArray<RotationSchedule> Rotations { get; }

    public abstract ImmutableArray<IntersessionalProgramme> Programmes { get; }

    public abstract ImmutableArray<PublicHoliday> Holidays { get; }

    public abstract ImmutableArray<RulesOfProcedure> Rulebooks { get; }

    public abstract ImmutableArray<RulebookAdaptation> Adaptations { get; }

    public abstract ImmutableArray<MeetingReport> Reports { get; }

    public abstract DocumentDirectory Documents { get; }

    public abstract ImmutableArray<TableReach> Reach { get; }

    /// <summary>The first rulebook, made ready to rule on participants; null if there is none.</summary>
    public abstract ParticipationRules? Participation { get; }
}
