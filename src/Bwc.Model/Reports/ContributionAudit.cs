using Bwc.Model.Diagnostics;
using Bwc.Model.Primitives;
using Bwc.Model.States;
using static System.FormattableString;

namespace Bwc.Model.Reports;

/// <summary>Judges the work: items in order and none missing, and everybody who spoke, introduced or submitted among the participants.</summary>
internal static class ContributionAudit
{
    public static void Of(AuditedReport audited)
    {
        Items(audited);
        if (audited.Report.Participation is not { StatesParties: not null } participation) return;
        var roles = new Roles(participation);
        for (var i = 0; i < audited.Report.Items.Length; i++)
        {
            var item = audited.Report.Items[i];
            for (var j = 0; j < item.Contributions.Length; j++)
            {
                var contribution = item.Contributions[j];
                var path = Invariant($"$.items[{i}].contributions[{j}]");
                var did = Did(contribution, item.Number);
                roles.Note(audited, contribution.By, path + ".by", did, item.Paragraph);
                for (var k = 0; k < contribution.OnBehalfOf.Length; k++) roles.Note(audited, contribution.OnBehalfOf[k], Invariant($"{path}.onBehalfOf[{k}]"), contribution.Paper is { } paper ? $"is a co-sponsor of {paper}" : $"is named as one on whose behalf {contribution.By} spoke", item.Paragraph);
            }
        }

        for (var i = 0; i < audited.Report.Documents.Length; i++)
        {
            var document = audited.Report.Documents[i];
            for (var j = 0; j < document.SubmittedBy.Length; j++) roles.Note(audited, document.SubmittedBy[j], Invariant($"$.documents[{i}].submittedBy[{j}]"), $"submitted {document.Symbol}", null);
            for (var j = 0; j < document.OnBehalfOf.Length; j++) roles.Note(audited, document.OnBehalfOf[j], Invariant($"$.documents[{i}].onBehalfOf[{j}]"), $"is a co-sponsor of {document.Symbol}", null);
        }

        roles.Say(audited);
    }

    private static string Did(Contribution contribution, int item) => contribution.Kind switch
    {
        ContributionKind.PaperIntroduction => contribution.Paper is { } paper ? $"introduced {paper}" : Invariant($"introduced a paper under agenda item {item}"),
        ContributionKind.Discussion => Invariant($"took part in the discussion of agenda item {item}"),
        _ => Invariant($"spoke on agenda item {item}"),
    };

    private static void Items(AuditedReport audited)
    {
        var items = audited.Report.Items;
        for (var i = 1; i < items.Length; i++)
        {
            if (items[i].Number < items[i - 1].Number) audited.Add(Codes.AgendaItemsOutOfOrder, Invariant($"$.items[{i}].number"), Invariant($"agenda item {items[i].Number} stands after item {items[i - 1].Number}"), items[i].Paragraph);
        }

        var inOrder = Enumerable.Range(0, items.Length).OrderBy(i => items[i].Number).ToArray();
        for (var i = 1; i < inOrder.Length; i++)
        {
            var (before, item) = (items[inOrder[i - 1]], items[inOrder[i]]);
            if (item.Number > before.Number + 1)
                audited.Add(Codes.AgendaItemMissing, Invariant($"$.items[{inOrder[i]}].number"), Invariant($"agenda item {item.Number} follows item {before.Number}; of what lies between, the report says nothing"), item.Paragraph);
        }

        for (var i = 0; i < audited.Report.Items.Length; i++)
        {
            var unresolved = audited.Report.Items[i].Unresolved;
            for (var j = 0; j < unresolved.Length; j++) audited.NotJudged(Invariant($"$.items[{i}].unresolved[{j}]"), $"{Malformed.Quote(unresolved[j])} is no name that the register knows, so that whether it took part cannot be judged", audited.Report.Items[i].Paragraph);
        }
    }

    /// <summary>What those did who are not among the participants, each named once with all that they did.</summary>
    private sealed class Roles
    {
        private readonly HashSet<StateCode> _states = [];
        private readonly HashSet<string> _others = new(StringComparer.Ordinal);
        private readonly List<(string Who, string Path, int? Paragraph, List<string> Did)> _absent = [];

        public Roles(Participation participation)
        {
            foreach (var list in new[] { participation.StatesParties, participation.Signatories, participation.ObserverStates })
            {
                if (list is not null) _states.UnionWith(list.States);
            }

            foreach (var list in new[] { participation.UnitedNations, participation.Organizations, participation.NonGovernmental })
            {
                if (list is not null) _others.UnionWith(list.Bodies);
            }

            if (participation.Guests is { } guests) _others.UnionWith(guests.Guests.Select(g => g.Name));
        }

        public void Note(AuditedReport audited, Contributor who, string path, string did, int? paragraph)
        {
            if (who.State is { } state) Note(audited, state, path, did, paragraph);
            else if (who.Name is { } name && !_others.Contains(name) && !(audited.Organizations.TryFind(name, out var body) && body.Kind == OrganizationKind.Secretariat)) Absent(Malformed.Bare(name), path, did, paragraph);
        }

        public void Note(AuditedReport audited, StateCode state, string path, string did, int? paragraph)
        {
            if (!_states.Contains(state)) Absent(audited.States.Find(state)?.Name ?? state.ToString(), path, did, paragraph);
        }

        public void Say(AuditedReport audited)
        {
            foreach (var (who, path, paragraph, did) in _absent) audited.Add(Codes.NotAmongParticipants, path, $"{who} {string.Join(" and ", did)} and is not among the participants", paragraph);
        }

        private void Absent(string who, string path, string did, int? paragraph)
        {
            var known = _absent.FindIndex(a => a.Who == who);
            if (known < 0) _absent.Add((who, path, paragraph, [did]));
            else if (!_absent[known].Did.Contains(did)) _absent[known].Did.Add(did);
        }
    }
}
