using System.Collections.Immutable;
using Bwc.Model.Reports;

namespace Bwc.Model;

/// <summary>What a register is made of, each part made when it is first asked for.</summary>
internal sealed class RegisterParts
{
    public required Lazy<ImmutableArray<Source>> Sources { get; init; }

    public required Lazy<StateDirectory> States { get; init; }

    public required Lazy<ImmutableArray<RegionalGroup>> Groups { get; init; }

    public required Lazy<ImmutableArray<GroupMembership>> Memberships { get; init; }

    public required Lazy<OrganizationDirectory> Organizations { get; init; }

    public required Lazy<ImmutableArray<Office>> Offices { get; init; }

    public required Lazy<ImmutableArray<Meeting>> Meetings { get; init; }

    public required Lazy<ImmutableArray<RotationSchedule>> Rotations { get; init; }

    public required Lazy<ImmutableArray<IntersessionalProgramme>> Programmes { get; init; }

    public required Lazy<ImmutableArray<PublicHoliday>> Holidays { get; init; }

    public required Lazy<ImmutableArray<RulesOfProcedure>> Rulebooks { get; init; }

    public required Lazy<ImmutableArray<RulebookAdaptation>> Adaptations { get; init; }

    public required Lazy<ImmutableArray<MeetingReport>> Reports { get; init; }

    /// <summary>The first rulebook, made ready to rule on participants; null where there is none.</summary>
    public required Lazy<ParticipationRules?> Participation { get; init; }

    /// <summary>The parts of the embedded data.</summary>
    public static RegisterParts Embedded()
    {
        var rulebooks = new Lazy<ImmutableArray<RulesOfProcedure>>(EmbeddedRulebooks.Read);
        return new RegisterParts
        {
            Sources = new(EmbeddedTables.Sources),
            States = new(EmbeddedStates.Read),
            Groups = new(EmbeddedTables.Groups),
            Memberships = new(EmbeddedTables.Memberships),
            Organizations = new(EmbeddedTables.Organizations),
            Offices = new(EmbeddedMeetings.Offices),
            Meetings = new(EmbeddedMeetings.Read),
            Rotations = new(EmbeddedRotations.Read),
            Programmes = new(EmbeddedProgrammes.Read),
            Holidays = new(EmbeddedMeetings.Holidays),
            Rulebooks = rulebooks,
            Adaptations = new(EmbeddedRulebooks.Adaptations),
            Reports = new(EmbeddedReports.Read),
            Participation = new(() => EmbeddedRulebooks.Participation(() => rulebooks.Value[0])),
        };
    }

    /// <summary>The parts of a file, which is known to be valid.</summary>
    public static RegisterParts Of(RegisterFile file) =>
        new()
        {
            Sources = new(file.Sources),
            States = new(() => new StateDirectory(file.States, file.Predecessors)),
            Groups = new(file.Groups),
            Memberships = new(file.Memberships),
            Organizations = new(() => new OrganizationDirectory(file.Organizations, file.Appearances)),
            Offices = new(file.Offices),
            Meetings = new(file.Meetings),
            Rotations = new(file.Rotations),
            Programmes = new(file.Programmes),
            Holidays = new(file.Holidays),
            Rulebooks = new(file.Rulebooks),
            Adaptations = new(file.Adaptations),
            Reports = new(file.Reports),
            Participation = new(() => file.Rulebooks.IsEmpty ? null : ParticipationRules.Create(file.Rulebooks[0]).GetValueOrThrow()),
        };
}
