using System.Collections.Immutable;
using Bwc.Model.Reports;

namespace Bwc.Model;

/// <summary>What a register is made of, each part made when it is asked for.</summary>
internal abstract class RegisterTables
{
    public abstract StateDirectory States();

    public abstract ImmutableArray<RegionalGroup> Groups();

    public abstract ImmutableArray<GroupMembership> Memberships();

    public abstract OrganizationDirectory Organizations();

    public abstract ImmutableArray<Source> Sources();

    public abstract ImmutableArray<Office> Offices();

    public abstract ImmutableArray<Meeting> Meetings();

    public abstract ImmutableArray<RotationSchedule> Rotations();

    public abstract ImmutableArray<IntersessionalProgramme> Programmes();

    public abstract ImmutableArray<PublicHoliday> Holidays();

    public abstract ImmutableArray<RulesOfProcedure> Rulebooks();

    public abstract ImmutableArray<RulebookAdaptation> Adaptations();

    public abstract ImmutableArray<MeetingReport> Reports();
}

/// <summary>The embedded tables.</summary>
internal sealed class EmbeddedRegister : RegisterTables
{
    public override StateDirectory States()
    {
        var (states, predecessors) = EmbeddedStates.Read();
        return new StateDirectory(states, predecessors);
    }

    public override ImmutableArray<RegionalGroup> Groups() => EmbeddedTables.Groups();

    public override ImmutableArray<GroupMembership> Memberships() => EmbeddedTables.Memberships();

    public override OrganizationDirectory Organizations() => new(EmbeddedTables.Organizations(), EmbeddedTables.Appearances());

    public override ImmutableArray<Source> Sources() => EmbeddedTables.Sources();

    public override ImmutableArray<Office> Offices() => EmbeddedMeetings.Offices();

    public override ImmutableArray<Meeting> Meetings() => EmbeddedMeetings.Read();

    public override ImmutableArray<RotationSchedule> Rotations() => EmbeddedRotations.Read();

    public override ImmutableArray<IntersessionalProgramme> Programmes() => EmbeddedProgrammes.Read();

    public override ImmutableArray<PublicHoliday> Holidays() => EmbeddedMeetings.Holidays();

    public override ImmutableArray<RulesOfProcedure> Rulebooks() => EmbeddedRulebooks.Read();

    public override ImmutableArray<RulebookAdaptation> Adaptations() => EmbeddedRulebooks.Adaptations();

    public override ImmutableArray<MeetingReport> Reports() => EmbeddedReports.Read();
}

/// <summary>The parts of a file.</summary>
internal sealed class FiledRegister(RegisterFile file) : RegisterTables
{
    public override StateDirectory States() => new(file.States, file.Predecessors);

    public override ImmutableArray<RegionalGroup> Groups() => file.Groups;

    public override ImmutableArray<GroupMembership> Memberships() => file.Memberships;

    public override OrganizationDirectory Organizations() => new(file.Organizations, file.Appearances);

    public override ImmutableArray<Source> Sources() => file.Sources;

    public override ImmutableArray<Office> Offices() => file.Offices;

    public override ImmutableArray<Meeting> Meetings() => file.Meetings;

    public override ImmutableArray<RotationSchedule> Rotations() => file.Rotations;

    public override ImmutableArray<IntersessionalProgramme> Programmes() => file.Programmes;

    public override ImmutableArray<PublicHoliday> Holidays() => file.Holidays;

    public override ImmutableArray<RulesOfProcedure> Rulebooks() => file.Rulebooks;

    public override ImmutableArray<RulebookAdaptation> Adaptations() => file.Adaptations;

    public override ImmutableArray<MeetingReport> Reports() => file.Reports;
}
