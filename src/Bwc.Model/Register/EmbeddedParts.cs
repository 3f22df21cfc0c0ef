using System.Collections.Immutable;
using Bwc.Model.Reports;

namespace Bwc.Model;

/// <summary>The parts of the embedded data, each read when it is first asked for.</summary>
/// <remarks>
/// Each part has a class of its own, whose static field the runtime makes once, safe from any number of threads. A field of this class, lazy or not, would
/// have the runtime load the records of every part, and with them NodaTime and the framework's XML, before the first answer.
/// </remarks>
internal sealed class EmbeddedParts : RegisterParts
{
    public override ImmutableArray<Source> Sources => SourcesPart.Made;

    public override StateDirectory States => StatesPart.Made;

    public override ImmutableArray<RegionalGroup> Groups => GroupsPart.Made;

    public override ImmutableArray<GroupMembership> Memberships => MembershipsPart.Made;

    public override OrganizationDirectory Organizations => OrganizationsPart.Made;

    public override ImmutableArray<Office> Offices => OfficesPart.Made;

    public override ImmutableArray<Meeting> Meetings => MeetingsPart.Made;

    public override ImmutableArray<RotationSchedule> Rotations => RotationsPart.Made;

    public override ImmutableArray<IntersessionalProgramme> Programmes => ProgrammesPart.Made;

    public override ImmutableArray<PublicHoliday> Holidays => HolidaysPart.Made;

    public override ImmutableArray<RulesOfProcedure> Rulebooks => RulebooksPart.Made;

    public override ImmutableArray<RulebookAdaptation> Adaptations => AdaptationsPart.Made;

    public override ImmutableArray<MeetingReport> Reports => ReportsPart.Made;

    public override DocumentDirectory Documents => DocumentsPart.Made;

    public override ImmutableArray<TableReach> Reach => ReachPart.Made;

    public override ParticipationRules? Participation => ParticipationPart.Made;

    private static class SourcesPart
    {
        public static readonly ImmutableArray<Source> Made = EmbeddedTables.Sources();
    }

    private static class StatesPart
    {
        public static readonly StateDirectory Made = new(EmbeddedStates.Read());
    }

    private static class GroupsPart
    {
        public static readonly ImmutableArray<RegionalGroup> Made = EmbeddedTables.Groups();
    }

    private static class MembershipsPart
    {
        public static readonly ImmutableArray<GroupMembership> Made = EmbeddedTables.Memberships();
    }

    private static class OrganizationsPart
    {
        public static readonly OrganizationDirectory Made = EmbeddedTables.Organizations();
    }

    private static class OfficesPart
    {
        public static readonly ImmutableArray<Office> Made = EmbeddedMeetings.Offices();
    }

    private static class MeetingsPart
    {
        public static readonly ImmutableArray<Meeting> Made = EmbeddedMeetings.Read();
    }

    private static class RotationsPart
    {
        public static readonly ImmutableArray<RotationSchedule> Made = EmbeddedRotations.Read();
    }

    private static class ProgrammesPart
    {
        public static readonly ImmutableArray<IntersessionalProgramme> Made = EmbeddedProgrammes.Read();
    }

    private static class HolidaysPart
    {
        public static readonly ImmutableArray<PublicHoliday> Made = EmbeddedMeetings.Holidays();
    }

    private static class RulebooksPart
    {
        public static readonly ImmutableArray<RulesOfProcedure> Made = EmbeddedRulebooks.Read();
    }

    private static class AdaptationsPart
    {
        public static readonly ImmutableArray<RulebookAdaptation> Made = EmbeddedRulebooks.Adaptations();
    }

    private static class ReportsPart
    {
        public static readonly ImmutableArray<MeetingReport> Made = EmbeddedReports.Read();
    }

    private static class DocumentsPart
    {
        public static readonly DocumentDirectory Made = EmbeddedDocuments.Read();
    }

    private static class ReachPart
    {
        public static readonly ImmutableArray<TableReach> Made = EmbeddedDocuments.Reach();
    }

    private static class ParticipationPart
    {
        public static readonly ParticipationRules? Made = EmbeddedRulebooks.Participation(() => RulebooksPart.Made[0]);
    }
}
