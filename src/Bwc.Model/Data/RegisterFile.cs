using System.Collections.Immutable;
using Bwc.Model.Reports;

namespace Bwc.Model;

/// <summary>A whole register in one file: everything that the library knows, in a form that can be written, corrected and read back.</summary>
/// <remarks>Any list may be empty. A register created from such a file bases its answers only on the contents of the file.</remarks>
[Cites("docs/data.md, a register of your own")]
public sealed record RegisterFile
{
    /// <summary>The sources to which citations refer by identifier.</summary>
    /// <exception cref="ArgumentException">An item in the list is null.</exception>
    public ImmutableArray<Source> Sources
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>The States: those that exist today and those that no longer exist.</summary>
    /// <exception cref="ArgumentException">An item in the list is null.</exception>
    public ImmutableArray<State> States
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>The regional groups.</summary>
    /// <exception cref="ArgumentException">An item in the list is null.</exception>
    public ImmutableArray<RegionalGroup> Groups
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>The memberships of States in groups.</summary>
    /// <exception cref="ArgumentException">An item in the list is null.</exception>
    public ImmutableArray<GroupMembership> Memberships
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>The bodies other than States.</summary>
    /// <exception cref="ArgumentException">An item in the list is null.</exception>
    public ImmutableArray<Organization> Organizations
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>The meetings at which the presence of those bodies is recorded.</summary>
    /// <exception cref="ArgumentException">An item in the list is null.</exception>
    public ImmutableArray<OrganizationAppearance> Appearances
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>The offices.</summary>
    /// <exception cref="ArgumentException">An item in the list is null.</exception>
    public ImmutableArray<Office> Offices
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>The meetings.</summary>
    /// <exception cref="ArgumentException">An item in the list is null.</exception>
    public ImmutableArray<Meeting> Meetings
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>The rotations of the chair; the first one is the default.</summary>
    /// <exception cref="ArgumentException">An item in the list is null.</exception>
    public ImmutableArray<RotationSchedule> Rotations
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>The programmes of meetings.</summary>
    /// <exception cref="ArgumentException">An item in the list is null.</exception>
    public ImmutableArray<IntersessionalProgramme> Programmes
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>The public holidays of the places where meetings are held.</summary>
    /// <exception cref="ArgumentException">An item in the list is null.</exception>
    public ImmutableArray<PublicHoliday> Holidays
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>The rulebooks; the first one is the default.</summary>
    /// <exception cref="ArgumentException">An item in the list is null.</exception>
    public ImmutableArray<RulesOfProcedure> Rulebooks
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>The adaptations of rulebooks to other meetings, mutatis mutandis; the resulting rulebooks are among <see cref="Rulebooks"/>.</summary>
    /// <exception cref="ArgumentException">An item in the list is null.</exception>
    public ImmutableArray<RulebookAdaptation> Adaptations
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>The reports of meetings.</summary>
    /// <exception cref="ArgumentException">An item in the list is null.</exception>
    public ImmutableArray<MeetingReport> Reports
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>The documents of the meetings.</summary>
    /// <exception cref="ArgumentException">An item in the list is null.</exception>
    public ImmutableArray<MeetingDocument> Documents
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>The date up to which each table was checked.</summary>
    /// <exception cref="ArgumentException">An item in the list is null.</exception>
    public ImmutableArray<TableReach> Reach
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>True if all lists are equal to those of the other file, item by item and in order; otherwise, false.</summary>
    public bool Equals(RegisterFile? other) =>
        other is not null
        && Sequence.Equal(Sources, other.Sources)
        && Sequence.Equal(States, other.States)
        && Sequence.Equal(Groups, other.Groups)
        && Sequence.Equal(Memberships, other.Memberships)
        && Sequence.Equal(Organizations, other.Organizations)
        && Sequence.Equal(Appearances, other.Appearances)
        && Sequence.Equal(Offices, other.Offices)
        && Sequence.Equal(Meetings, other.Meetings)
        && Sequence.Equal(Rotations, other.Rotations)
        && Sequence.Equal(Programmes, other.Programmes)
        && Sequence.Equal(Holidays, other.Holidays)
        && Sequence.Equal(Rulebooks, other.Rulebooks)
        && Sequence.Equal(Adaptations, other.Adaptations)
        && Sequence.Equal(Reports, other.Reports)
        && Sequence.Equal(Documents, other.Documents)
        && Sequence.Equal(Reach, other.Reach);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(States.Length, Memberships.Length, Organizations.Length, Meetings.Length, Rotations.Length, Rulebooks.Length);

    /// <summary>Returns the number of States and meetings in the register.</summary>
    public override string ToString() => FormattableString.Invariant($"{States.Length} States, {Meetings.Length} meetings");
}
