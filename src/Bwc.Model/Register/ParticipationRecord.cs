using System.Collections.Immutable;
using Bwc.Model.Reports;
using NodaTime;

namespace Bwc.Model;

/// <summary>A list of participants as the paragraphs of a report, each participant where the rules put it on the day.</summary>
internal sealed class ParticipationRecord(Register register, LocalDate on, FindingList findings, StateOrder order)
{
    private readonly Dictionary<ParticipantKind, List<EntryRuling>> _entries = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    public Participation Of(ParticipantListRuling list)
    {
        foreach (var entry in list.Entries)
            Place(entry);
        return Made();
    }

    private void Place(EntryRuling entry)
    {
        foreach (var finding in entry.Findings)
            findings.Add(finding with { Message = $"line {PhraseBook.Digits(entry.Line)} of the list of participants: {finding.Message}" });
        if (KindOf(entry.Category) is not { } kind)
        {
            if (entry.Category is not null || entry.Findings.IsEmpty)
            {
                findings.Add(
                    Finding.Of(
                        Codes.ParticipantNotPlaced,
                        $"line {PhraseBook.Digits(entry.Line)} of the list of participants: a report has no paragraph for {SafeText.Quote(entry.Given)}"
                    )
                );
            }

            return;
        }

        if (!_seen.Add(entry.State?.ToString() ?? entry.Participant!))
            return;
        if (!_entries.TryGetValue(kind, out var entries))
            _entries[kind] = entries = [];
        entries.Add(entry);
    }

    private ParticipantKind? KindOf(string? category)
    {
        if (category is null || register.Participation is not { } rules)
            return null;
        foreach (var kind in ParticipantsOfReports)
        {
            if (rules.CategoryOf(kind)?.Id == category)
                return kind;
        }

        return null;
    }

    private static ImmutableArray<ParticipantKind> ParticipantsOfReports { get; } =
    [
        ParticipantKind.StateParty,
        ParticipantKind.Signatory,
        ParticipantKind.OtherState,
        ParticipantKind.UnitedNationsBody,
        ParticipantKind.OtherOrganization,
        ParticipantKind.NonGovernmental,
        ParticipantKind.Guest,
    ];

    private Participation Made() =>
        new()
        {
            StatesParties = States(ParticipantKind.StateParty),
            Signatories = States(ParticipantKind.Signatory) is { } signatories ? signatories with { InDecisions = false } : null,
            ObserverStates = States(ParticipantKind.OtherState),
            UnitedNations = Bodies(ParticipantKind.UnitedNationsBody),
            Organizations = Bodies(ParticipantKind.OtherOrganization),
            NonGovernmental = Bodies(ParticipantKind.NonGovernmental),
            Guests = _entries.TryGetValue(ParticipantKind.Guest, out var guests) ? Invited(guests) : null,
        };

    // That is what a guest is, as the rulebook defines the category.
    private static GuestParticipation Invited(List<EntryRuling> guests) =>
        new()
        {
            Guests = [.. guests.Select(g => new Guest { Name = g.Participant! })],
            ByInvitationOfChair = true,
            NoPrecedent = true,
        };

    private StateParticipation? States(ParticipantKind kind)
    {
        if (!_entries.TryGetValue(kind, out var entries))
            return null;
        ImmutableArray<StateCode> states = [.. entries.Select(e => e.State!.Value)];
        return new StateParticipation
        {
            Rule = entries[0].Rule,
            Stated = states.Length,
            States = [.. order.Sorted(states, on)],
        };
    }

    private BodyParticipation? Bodies(ParticipantKind kind)
    {
        if (!_entries.TryGetValue(kind, out var entries))
            return null;
        return new BodyParticipation
        {
            Rule = entries[0].Rule,
            Stated = kind == ParticipantKind.NonGovernmental ? entries.Count : null,
            Bodies = [.. entries.Select(e => Abbreviation(e.Participant!))],
        };
    }

    private string Abbreviation(string name) => register.Organizations.TryFind(name, out var body) ? body.Abbreviation : name;
}
