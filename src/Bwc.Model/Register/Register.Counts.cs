using System.Collections.Immutable;
using NodaTime;
using static System.FormattableString;

namespace Bwc.Model;

/// <content>How many States are what on a day, and how far the facts reach.</content>
public sealed partial class Register
{
    private static readonly Citation TreatyActionsTable = Citation.Parse("treaty actions of the register");
    private static readonly Citation PublishedCounts = Citation.Parse("docs/data.md, treaty actions");

    // The counts of the last meeting before the successions of 2016, and of the first Review Conference.
    private static LocalDate EffectiveFitsFrom => new(2001, 7, 1);
    private static LocalDate EffectiveFitsTo => new(2016, 9, 6);

    /// <summary>The date up to which each table was checked; empty if the register has no such dates.</summary>
    public ImmutableArray<TableReach> Reach => _parts.Reach;

    /// <summary>Counts States Parties, signatories and other States on a given date, on both bases, and explains any difference between the two
    /// counts.</summary>
    /// <param name="on">The date, in any calendar.</param>
    /// <param name="groups">The regional groups whose States are counted, with their membership on that date; empty for all States.</param>
    /// <returns>The counts.</returns>
    /// <example><code>
    /// var counts = Register.Default.Count(new LocalDate(2014, 8, 8));
    /// Console.WriteLine($"{counts.Deposited.StatesParties} {counts.Effective.StatesParties}"); // 168 170
    /// </code></example>
    public StatusCounts Count(LocalDate on, params ImmutableArray<GroupCode> groups)
    {
        var day = IsoDate.InIso(on);
        var among = Sequence.OrEmpty(groups);
        State[] states = [.. States.On(day).Where(s => among.IsEmpty || (Groups.Of(s, day).Group is { } group && among.Contains(group)))];
        State[] differing = [.. states.Where(s => s.StatusOn(day).Status != s.StatusOn(day, StatusBasis.Effective).Status)];
        var (deposited, effective) = (Count(states, day, StatusBasis.Deposited), Count(states, day, StatusBasis.Effective));
        var steps = ImmutableArray.CreateBuilder<ReasoningStep>();
        steps.Add(Counted(day, deposited, "as deposited", among));
        if (differing.Length > 0)
        {
            steps.Add(Counted(day, effective, "as effective", among));
            steps.Add(
                new()
                {
                    Text =
                        $"The two counts differ by {Wording.List(differing, s => $"{s.Name} ({s.Code})")}; each later "
                        + "notified a succession that took effect on an earlier day.",
                    Citation = TreatyActionsTable,
                }
            );
            if (among.IsEmpty && day >= EffectiveFitsFrom && day < EffectiveFitsTo)
                steps.Add(
                    new()
                    {
                        Text = "The figures published from 2001 to 2016 match the count as effective; later ones match both counts.",
                        Citation = PublishedCounts,
                    }
                );
            else if (among.IsEmpty && day < EffectiveFitsFrom)
                steps.Add(new() { Text = "The published figure of 21 March 1980 matches the count as deposited.", Citation = PublishedCounts });
        }

        foreach (var state in states.Where(s => s.StatusOn(day).Status is null))
            steps.Add(
                new()
                {
                    Text = $"The status of {StatusSteps.NameOf(state, day)} ({state.Code}) is not established, so it is not included in any of these numbers.",
                    Citation = TreatyActionsTable,
                }
            );
        steps.AddRange(states.Select(s => Doubtful(s, day)).OfType<ReasoningStep>());
        return new StatusCounts
        {
            On = day,
            Groups = among,
            Deposited = deposited,
            Effective = effective,
            Differing = [.. differing.Select(s => s.Code)],
            Steps = steps.ToImmutable(),
            Findings = among.IsEmpty ? BeyondReach(day, TableReach.TreatyActions) : BeyondReach(day, TableReach.TreatyActions, TableReach.GroupMemberships),
        };
    }

    /// <summary>What a count hangs on: a signatory, or a State that no longer exists, by an action of which something is not established.</summary>
    private static ReasoningStep? Doubtful(State state, LocalDate day)
    {
        var status = state.StatusOn(day).Status;
        if (status is null or TreatyStatus.Neither || (status == TreatyStatus.StateParty && state.LastDay is null))
            return null;
        var deciding = state
            .Actions.Where(a => a.Date <= day && (a.Kind == TreatyActionKind.Signature) == (status == TreatyStatus.Signatory))
            .OrderBy(a => a.Date)
            .ThenBy(a => a.Grade)
            .FirstOrDefault();
        if (deciding?.Note is not { } note || !note.Contains("not established", StringComparison.Ordinal))
            return null;
        return new()
        {
            Text =
                $"{StatusSteps.NameOf(state, day)} ({state.Code}) is counted as a {(status == TreatyStatus.Signatory ? "signatory" : "State Party")}: {note}.",
            Citation = deciding.Source ?? TreatyActionsTable,
        };
    }

    /// <summary>
    /// Checks whether a date is later than the date up to which the facts were checked. This is meant for methods such as <see cref="MeetingsAfter"/>, which
    /// return lists and cannot return findings with them.
    /// </summary>
    /// <param name="day">The date that was asked about, in any calendar.</param>
    /// <param name="tables">The tables on which the answer is based, such as <see cref="TableReach.Meetings"/>.</param>
    /// <returns>A finding, <see cref="Codes.FactsBeyondReach"/>, that names the tables checked only up to an earlier date; empty if there are none, or if the
    /// register has no such dates.</returns>
    /// <exception cref="ArgumentException">A name is null.</exception>
    /// <example><code>
    /// var findings = Register.Default.BeyondReach(new LocalDate(2040, 1, 1), TableReach.Meetings);
    /// Console.WriteLine(findings[0].Code); // BWC-REG-021
    /// </code></example>
    public ImmutableArray<Finding> BeyondReach(LocalDate day, params ImmutableArray<string> tables)
    {
        day = IsoDate.InIso(day);
        List<string>? beyond = null;
        foreach (var table in Sequence.OrEmpty(tables))
        {
            foreach (var reach in Reach)
            {
                if (reach.Table == table && day > reach.CheckedUntil)
                    (beyond ??= []).Add($"{WordsOf(table)} were checked up to {IsoDate.ToText(reach.CheckedUntil)}");
            }
        }

        return beyond is null ? [] : [Finding.Of(Codes.FactsBeyondReach, $"{Wording.List(beyond)}; later events up to {IsoDate.ToText(day)} are not included")];
    }

    private static string WordsOf(string table) =>
        table switch
        {
            TableReach.TreatyActions => "the treaty actions",
            TableReach.GroupMemberships => "the regional groups",
            TableReach.Meetings => "the meetings",
            _ => $"the rows of {SafeText.Quote(table)}",
        };

    private static StatusCount Count(State[] states, LocalDate day, StatusBasis basis)
    {
        var (parties, signatories, neither, open) = (0, 0, 0, 0);
        foreach (var state in states)
        {
            switch (state.StatusOn(day, basis).Status)
            {
                case TreatyStatus.StateParty:
                    parties++;
                    break;
                case TreatyStatus.Signatory:
                    signatories++;
                    break;
                case TreatyStatus.Neither:
                    neither++;
                    break;
                default:
                    open++;
                    break;
            }
        }

        return new StatusCount(parties, signatories, neither, open);
    }

    private static ReasoningStep Counted(LocalDate day, StatusCount count, string basis, ImmutableArray<GroupCode> groups) =>
        new()
        {
            Text =
                Invariant($"On {IsoDate.ToText(day)} there were {Wording.Count(count.StatesParties, "State Party", "States Parties")}, ")
                + Invariant($"{Wording.Count(count.Signatories, "signatory", "signatories")} and ")
                + Invariant($"{Wording.Count(count.Neither, "other State")}{Among(groups)}, {basis}."),
            Citation = TreatyActionsTable,
        };

    private static string Among(ImmutableArray<GroupCode> groups) =>
        groups.IsEmpty ? string.Empty : $" in {Wording.And([.. groups.Select(g => g.ToString())])}";
}
