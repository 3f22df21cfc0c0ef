using static System.FormattableString;

namespace Bwc.Model.Reports;

/// <summary>Judges the work: items in order and none missing, and everybody who spoke, introduced or submitted among the participants.</summary>
internal static class ContributionAudit
{
    public static void Of(AuditedReport audited)
    {
        Items(audited);
        if (audited.Report.Participation is not { StatesParties: not null } participation)
            return;
        var present = new Present(audited, participation);
        var absent = new Absent();
        for (var i = 0; i < audited.Report.Items.Length; i++)
        {
            var item = audited.Report.Items[i];
            for (var j = 0; j < item.Contributions.Length; j++)
            {
                var contribution = item.Contributions[j];
                if (!present.Has(contribution.By))
                    absent.Note(
                        present.NameOf(contribution.By),
                        Invariant($"$.items[{i}].contributions[{j}].by"),
                        Did(contribution, item.Number),
                        item.Paragraph
                    );
                for (var k = 0; k < contribution.OnBehalfOf.Length; k++)
                {
                    if (!present.Has(contribution.OnBehalfOf[k]))
                        absent.Note(
                            present.NameOf(contribution.OnBehalfOf[k]),
                            Invariant($"$.items[{i}].contributions[{j}].onBehalfOf[{k}]"),
                            contribution.Paper is { } paper ? $"is a co-sponsor of {paper}" : $"is one of those on whose behalf {contribution.By} spoke",
                            item.Paragraph
                        );
                }
            }
        }

        for (var i = 0; i < audited.Report.Documents.Length; i++)
        {
            var document = audited.Report.Documents[i];
            for (var j = 0; j < document.SubmittedBy.Length; j++)
            {
                if (!present.Has(document.SubmittedBy[j]))
                    absent.Note(present.NameOf(document.SubmittedBy[j]), Invariant($"$.documents[{i}].submittedBy[{j}]"), $"submitted {document.Symbol}", null);
            }

            for (var j = 0; j < document.OnBehalfOf.Length; j++)
            {
                if (!present.Has(document.OnBehalfOf[j]))
                    absent.Note(
                        present.NameOf(document.OnBehalfOf[j]),
                        Invariant($"$.documents[{i}].onBehalfOf[{j}]"),
                        $"is a co-sponsor of {document.Symbol}",
                        null
                    );
            }
        }

        absent.AddTo(audited);
    }

    private static string Did(Contribution contribution, int item) =>
        contribution.Kind switch
        {
            ContributionKind.PaperIntroduction => contribution.Paper is { } paper
                ? $"introduced {paper}"
                : Invariant($"introduced a paper under agenda item {item}"),
            ContributionKind.Discussion => Invariant($"took part in the discussion of agenda item {item}"),
            _ => Invariant($"spoke on agenda item {item}"),
        };

    private static void Items(AuditedReport audited)
    {
        var items = audited.Report.Items;
        for (var i = 1; i < items.Length; i++)
        {
            if (items[i].Number < items[i - 1].Number)
                audited.Add(
                    Codes.AgendaItemsOutOfOrder,
                    Invariant($"$.items[{i}].number"),
                    Invariant($"agenda item {items[i].Number} comes after item {items[i - 1].Number}"),
                    items[i].Paragraph
                );
        }

        var inOrder = Enumerable.Range(0, items.Length).OrderBy(i => items[i].Number).ToArray();
        for (var i = 1; i < inOrder.Length; i++)
        {
            var (before, item) = (items[inOrder[i - 1]], items[inOrder[i]]);
            if (item.Number > before.Number + 1)
                audited.Add(
                    Codes.AgendaItemMissing,
                    Invariant($"$.items[{inOrder[i]}].number"),
                    Invariant($"agenda item {item.Number} follows item {before.Number}; the report says nothing about the items in between"),
                    item.Paragraph
                );
        }

        for (var i = 0; i < audited.Report.Items.Length; i++)
        {
            var unresolved = audited.Report.Items[i].Unresolved;
            for (var j = 0; j < unresolved.Length; j++)
                audited.NotJudged(
                    Invariant($"$.items[{i}].unresolved[{j}]"),
                    $"{SafeText.Quote(unresolved[j])} is not in the register, so whether it took part cannot be judged",
                    audited.Report.Items[i].Paragraph
                );
        }
    }

    /// <summary>Those who did something and are not among the participants: each is named once, with what they did.</summary>
    private sealed class Absent
    {
        private readonly Dictionary<string, (string Path, int? Paragraph, HashSet<string> Did)> _known = new(StringComparer.Ordinal);
        private readonly List<string> _order = [];

        public void Note(string who, string path, string did, int? paragraph)
        {
            if (!_known.TryGetValue(who, out var known))
            {
                _known[who] = known = (path, paragraph, new(StringComparer.Ordinal));
                _order.Add(who);
            }

            known.Did.Add(did);
        }

        public void AddTo(AuditedReport audited)
        {
            foreach (var who in _order)
            {
                var (path, paragraph, did) = _known[who];
                var what = did.Count <= Wording.MaxListed ? string.Join(" and ", did) : Wording.List(did);
                audited.Add(Codes.NotAmongParticipants, path, $"{who} {what} but is not among the participants", paragraph);
            }
        }
    }

    /// <summary>Everybody who took part, by the report.</summary>
    private sealed class Present
    {
        private readonly AuditedReport _audited;
        private readonly HashSet<StateCode> _states = [];
        private readonly HashSet<string> _others = new(StringComparer.Ordinal);

        public Present(AuditedReport audited, Participation participation)
        {
            _audited = audited;
            Add(participation.StatesParties);
            Add(participation.Signatories);
            Add(participation.ObserverStates);
            Add(participation.UnitedNations);
            Add(participation.Organizations);
            Add(participation.NonGovernmental);
            foreach (var guest in participation.Guests?.Guests ?? [])
                _others.Add(guest.Name);
        }

        public bool Has(StateCode state) => _states.Contains(state);

        // The chair and the secretariat are there without being participants.
        public bool Has(Contributor who) =>
            who.State is { } state
                ? Has(state)
                : who.Name is not { } name
                    || _others.Contains(name)
                    || (_audited.Organizations.TryFind(name, out var body) && body.Kind == OrganizationKind.Secretariat);

        public string NameOf(StateCode state) => _audited.States.Known(state)?.Name ?? state.ToString();

        public string NameOf(Contributor who) => who.State is { } state ? NameOf(state) : SafeText.Bare(who.Name!);

        private void Add(StateParticipation? list)
        {
            foreach (var state in list?.States ?? [])
                _states.Add(state);
        }

        private void Add(BodyParticipation? list)
        {
            foreach (var body in list?.Bodies ?? [])
                _others.Add(body);
        }
    }
}
