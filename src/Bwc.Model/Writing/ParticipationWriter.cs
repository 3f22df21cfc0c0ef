using System.Collections.Immutable;

namespace Bwc.Model.Reports;

/// <summary>Who took part, in a draft: a paragraph for each category, as <see cref="ParticipationPart"/> and <see cref="GuestPart"/> read them.</summary>
internal sealed class ParticipationWriter(DraftContext context, DraftBody body)
{
    private const string Path = "$.participation";

    private readonly HashSet<int?> _together = [];

    public void Write()
    {
        if (context.Report.Participation is not { } participation)
            return;
        Together(participation);
        States(FrameName.StatesParties, participation.StatesParties, $"{Path}.statesParties");
        States(FrameName.Signatories, participation.Signatories, $"{Path}.signatories");
        States(FrameName.ObserverStates, participation.ObserverStates, $"{Path}.observerStates");
        Bodies(FrameName.UnitedNations, participation.UnitedNations, $"{Path}.unitedNations");
        Bodies(FrameName.Organizations, participation.Organizations, $"{Path}.organizations");
        Guests(participation.Guests);
        Bodies(FrameName.NonGovernmental, participation.NonGovernmental, $"{Path}.nonGovernmental");
        if (participation.ListOfParticipants is { } list)
        {
            Say(participation.ListParagraph, FrameName.ListOfParticipants, context.Slots().With("symbol", list.ToString()), $"{Path}.listOfParticipants");
        }
    }

    /// <summary>Categories of which the record has the numbers alone, in one paragraph, are in one sentence.</summary>
    private void Together(Participation participation)
    {
        (FrameName Frame, int? Paragraph, int? Number)[] counted =
        [
            Count(FrameName.CountedStatesParties, participation.StatesParties),
            Count(FrameName.CountedSignatories, participation.Signatories),
            Count(FrameName.CountedObserverStates, participation.ObserverStates),
            Count(FrameName.CountedUnitedNations, participation.UnitedNations),
            Count(FrameName.CountedOrganizations, participation.Organizations),
            Count(FrameName.CountedNonGovernmental, participation.NonGovernmental),
        ];
        foreach (var paragraph in counted.Where(c => c is { Number: not null, Paragraph: not null }).GroupBy(c => c.Paragraph))
        {
            if (paragraph.Count() < 2)
                continue;
            var parts = paragraph.Select(c => context.Say(c.Frame, new FrameSlots().With("number", c.Number), Path)).OfType<string>().ToList();
            Say(paragraph.Key, FrameName.Attended, context.Slots().With("list", context.Book.List(parts)), Path);
            _together.Add(paragraph.Key);
        }

        static (FrameName, int?, int?) Count(FrameName frame, object? category) =>
            category switch
            {
                StateParticipation { States.IsEmpty: true, Unresolved.IsEmpty: true, Rule: null, InDecisions: null } states => (
                    frame,
                    states.Paragraph,
                    states.Stated
                ),
                BodyParticipation { Bodies.IsEmpty: true, Unresolved.IsEmpty: true, Rule: null } bodies => (frame, bodies.Paragraph, bodies.Stated),
                _ => (frame, null, null),
            };
    }

    private void States(FrameName frame, StateParticipation? states, string path)
    {
        if (states is null || (states is { States.IsEmpty: true, Unresolved.IsEmpty: true } && _together.Contains(states.Paragraph)))
            return;
        var names = context.Sorted(states.States, $"{path}.states").Select(code => context.State(code, $"{path}.states")).ToList();
        names.AddRange(Unresolved(states.Unresolved));
        Say(
            states.Paragraph,
            frame,
            Counted(states.Stated, states.Rule)
                .With("number", names.Count)
                .With("unresolved", !states.Unresolved.IsEmpty)
                .With("noDecisions", states.InDecisions == false)
                .With("names", context.Book.Listed(names))
                .With("list", context.Book.List(names)),
            path
        );
        if (states.InDecisions == true)
            context.LeftOut($"{path}.inDecisions", "a report does not say of any category that it takes part in decisions");
    }

    private void Bodies(FrameName frame, BodyParticipation? bodies, string path)
    {
        if (bodies is null || (bodies is { Bodies.IsEmpty: true, Unresolved.IsEmpty: true } && _together.Contains(bodies.Paragraph)))
            return;
        var names = bodies.Bodies.Select(b => context.Body(b, $"{path}.bodies")).Concat(Unresolved(bodies.Unresolved)).ToList();
        Say(
            bodies.Paragraph,
            frame,
            Counted(bodies.Stated, bodies.Rule).With("number", names.Count).With("names", context.Book.Listed(names)).With("list", context.Book.List(names)),
            path
        );
    }

    private void Guests(GuestParticipation? guests)
    {
        const string path = $"{Path}.guests";
        if (guests is null)
            return;
        var named = new List<string>();
        for (var i = 0; i < guests.Guests.Length; i++)
        {
            var (guest, at) = (guests.Guests[i], FormattableString.Invariant($"{path}.guests[{i}]"));
            var from = guest.Organization is { } organization ? context.Body(organization, at) : null;
            if (context.Person(guest.Name, null, at, body: from) is { } person)
                named.Add(person);
        }

        var experts = guests.Guests.Count(g => g.Capacity == GuestPart.IndependentExpert);
        if (guests.Guests.Any(g => g.Capacity is not null and not GuestPart.IndependentExpert) || (experts > 0 && experts < named.Count))
            context.LeftOut($"{path}.guests", "a report has words only for guests who are all independent experts, not for other capacities");
        if (experts == 0 && !guests.ByInvitationOfChair)
            context.LeftOut(path, "a report names guests as invited by the chair or as independent experts, but the record says neither");
        Say(
            guests.Paragraph,
            FrameName.Guests,
            context
                .Slots()
                .With("names", context.Book.Listed(named))
                .With("number", named.Count)
                .With("words", context.Book.Words(named.Count))
                .With("expert", experts > 0)
                .With("invitation", guests.ByInvitationOfChair)
                .With("noPrecedent", guests.NoPrecedent)
                .With("informal", guests.InformalExchanges),
            path
        );
    }

    private FrameSlots Counted(int? stated, RuleReference? rule) =>
        context
            .Slots()
            .With("stated", stated)
            .With("words", stated is { } number ? context.Book.Words(number) : null)
            .With("small", stated is { } count ? context.Book.SmallInWords(count) : null)
            .With("rule", context.Rule(rule));

    private static IEnumerable<string> Unresolved(ImmutableArray<string> names) => names.Where(n => !string.IsNullOrWhiteSpace(n)).Select(DraftContext.OneLine);

    private void Say(int? paragraph, FrameName frame, FrameSlots slots, string path) =>
        body.Add(DraftSection.Participation, paragraph, context.Say(frame, slots, path));
}
