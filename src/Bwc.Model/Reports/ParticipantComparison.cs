using System.Collections.Immutable;

namespace Bwc.Model.Reports;

/// <summary>The differences in participation between two reports: participants that joined, left or changed category.</summary>
[Cites("BWC/MSP/2020/MX.3/2, paras 8 to 14")]
public sealed record ParticipantComparison
{
    /// <summary>The participants listed only in the second report.</summary>
    /// <exception cref="ArgumentException">An item in the list is null.</exception>
    public ImmutableArray<ParticipantChange> Joined
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>The participants listed only in the first report.</summary>
    /// <exception cref="ArgumentException">An item in the list is null.</exception>
    public ImmutableArray<ParticipantChange> Left
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>The participants listed in both reports, in different categories.</summary>
    /// <exception cref="ArgumentException">An item in the list is null.</exception>
    public ImmutableArray<ParticipantChange> Changed
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>Names in the reports that are not in the register. They are not compared, because two of them may refer to the same body.</summary>
    /// <exception cref="ArgumentException">An item in the list is null.</exception>
    public ImmutableArray<string> Unresolved
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>Compares the participants of two meetings: the States, bodies and guests that the reports name.</summary>
    /// <param name="before">The report of the earlier meeting.</param>
    /// <param name="after">The report of the later meeting.</param>
    /// <returns>The differences, in the order of the later report; participants that left are in the order of the earlier report.</returns>
    /// <exception cref="ArgumentNullException">The earlier or the later report is null.</exception>
    public static ParticipantComparison Of(MeetingReport before, MeetingReport after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var (then, now) = (Participants(before), Participants(after));
        var (earlier, later) = (Kinds(then), Kinds(now));
        return new ParticipantComparison
        {
            Joined = [.. now.Where(p => !earlier.ContainsKey((p.IsState, p.Who))).Select(p => new ParticipantChange { Participant = p.Who, After = p.Kind })],
            Left = [.. then.Where(p => !later.ContainsKey((p.IsState, p.Who))).Select(p => new ParticipantChange { Participant = p.Who, Before = p.Kind })],
            Changed =
            [
                .. now.Where(p => earlier.TryGetValue((p.IsState, p.Who), out var kind) && kind != p.Kind)
                    .Select(p => new ParticipantChange
                    {
                        Participant = p.Who,
                        Before = earlier[(p.IsState, p.Who)],
                        After = p.Kind,
                    }),
            ],
            Unresolved = [.. Unknown(before).Concat(Unknown(after)).Distinct(StringComparer.Ordinal)],
        };
    }

    /// <summary>Everybody named in a report, each once, under the first category that the report gives.</summary>
    private static List<(bool IsState, string Who, ParticipantKind Kind)> Participants(MeetingReport report)
    {
        var named = new List<(bool IsState, string Who, ParticipantKind Kind)>();
        if (report.Participation is not { } participation)
            return named;
        States(participation.StatesParties, ParticipantKind.StateParty);
        States(participation.Signatories, ParticipantKind.Signatory);
        States(participation.ObserverStates, ParticipantKind.OtherState);
        Bodies(participation.UnitedNations?.Bodies, ParticipantKind.UnitedNationsBody);
        Bodies(participation.Organizations?.Bodies, ParticipantKind.OtherOrganization);
        Bodies(participation.NonGovernmental?.Bodies, ParticipantKind.NonGovernmental);
        Bodies(participation.Guests?.Guests.Select(g => g.Name), ParticipantKind.Guest);
        return [.. named.DistinctBy(p => (p.IsState, p.Who))];

        void States(StateParticipation? list, ParticipantKind kind)
        {
            foreach (var state in list?.States ?? [])
                named.Add((true, state.ToString(), kind));
        }

        void Bodies(IEnumerable<string>? list, ParticipantKind kind)
        {
            foreach (var body in list ?? [])
                named.Add((false, body, kind));
        }
    }

    private static IEnumerable<string> Unknown(MeetingReport report) =>
        report.Participation is not { } participation
            ? []
            :
            [
                .. participation.StatesParties?.Unresolved ?? [],
                .. participation.Signatories?.Unresolved ?? [],
                .. participation.ObserverStates?.Unresolved ?? [],
                .. participation.UnitedNations?.Unresolved ?? [],
                .. participation.Organizations?.Unresolved ?? [],
                .. participation.NonGovernmental?.Unresolved ?? [],
            ];

    private static Dictionary<(bool IsState, string Who), ParticipantKind> Kinds(List<(bool IsState, string Who, ParticipantKind Kind)> participants) =>
        participants.ToDictionary(p => (p.IsState, p.Who), p => p.Kind);

    /// <summary>True if all properties are equal to those of the other comparison; lists are compared item by item, in order.</summary>
    public bool Equals(ParticipantComparison? other) =>
        other is not null
        && Sequence.Equal(Joined, other.Joined)
        && Sequence.Equal(Left, other.Left)
        && Sequence.Equal(Changed, other.Changed)
        && Sequence.Equal(Unresolved, other.Unresolved);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Joined.Length, Left.Length, Changed.Length);

    /// <summary>Returns the number of participants that joined, left and changed category.</summary>
    public override string ToString() =>
        FormattableString.Invariant(
            $"{Joined.Length} joined, {Left.Length} left, {Changed.Length} changed{(Unresolved.IsEmpty ? string.Empty : $", {Unresolved.Length} not resolved")}"
        );
}
