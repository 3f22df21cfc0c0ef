using System.Collections.Immutable;

namespace Bwc.Model.Reports;

/// <summary>Who contributed what to an item, in sentences: those who did the same one after another are in one.</summary>
internal sealed class ContributionWriter(DraftContext context)
{
    private bool _first;

    public List<string> Sentences(ImmutableArray<Contribution> contributions, string path)
    {
        var sentences = new List<string>();
        for (var i = 0; i < contributions.Length; )
        {
            var end = i + 1;
            while (end < contributions.Length && AreTogether(contributions[i], contributions[end - 1], contributions[end]))
                end++;
            _first = sentences.Count == 0;
            var at = FormattableString.Invariant($"{path}.contributions[{i}]");
            if (Sentence([.. contributions.Skip(i).Take(end - i)], at) is { } sentence)
                sentences.Add(sentence);
            i = end;
        }

        return sentences;
    }

    private static bool AreTogether(Contribution first, Contribution before, Contribution next)
    {
        if (
            first.Kind != next.Kind
            || first.Subject is not null
            || next.Subject is not null
            || first.By.Kind == ContributorKind.Guest != (next.By.Kind == ContributorKind.Guest)
        )
            return false;
        if (HasBehalf(first) || HasBehalf(next))
            return false;

        // "respectively" parts papers; without it they are those of the one who is named.
        return first.Kind != ContributionKind.PaperIntroduction
            || (first.Paper is null == next.Paper is null && before.By != next.By && before.Paper != next.Paper);
    }

    private static bool HasBehalf(Contribution contribution) =>
        !contribution.OnBehalfOf.IsEmpty || !contribution.OnBehalfOfBodies.IsEmpty || contribution.OnBehalfOfGroup is not null;

    private string? Sentence(IReadOnlyList<Contribution> together, string path)
    {
        var first = together[0];
        var named = together.Select(c => Name(c.By, path, inSentence: c.Kind != ContributionKind.Discussion || HasBehalf(c))).OfType<string>().ToList();
        if (named.Count < together.Count)
        {
            context.LeftOut(path, "it is not known who contributed this");
            return null;
        }

        var papers = together.Where(c => c.Paper is not null).Select(c => c.Paper!.Value.ToString()).ToList();
        var slots = context
            .Slots()
            .With("by", context.Book.List(named))
            .With("names", context.Book.Listed(named))
            .With("number", named.Count)
            .With("first", _first)
            .With("subject", context.Text(first.Subject, $"{path}.subject"))
            .With("paper", papers.Count > 0 ? papers[0] : null)
            .With("papers", context.Book.List(papers))
            .With("behalf", Behalf(first, path));
        if (first.Kind != ContributionKind.PaperIntroduction && papers.Count > 0)
            context.LeftOut($"{path}.paper", "a report names a paper only where it was introduced");
        return context.Say(
            first.Kind switch
            {
                ContributionKind.Briefing => FrameName.Briefing,
                ContributionKind.PaperIntroduction => papers.Count > 1 ? FrameName.Papers : FrameName.Paper,
                ContributionKind.TechnicalPresentation => FrameName.TechnicalPresentation,
                ContributionKind.Presentation => FrameName.Presentation,
                ContributionKind.GuestStatement => FrameName.GuestStatement,
                ContributionKind.Discussion => FrameName.Discussion,
                _ => FrameName.Statement,
            },
            slots,
            path
        );
    }

    private string? Name(Contributor by, string path, bool inSentence) =>
        by.Kind switch
        {
            ContributorKind.State when by.State is { } state => context.State(state, path, inSentence),
            ContributorKind.Organization when by.Name is { } body => context.Body(body, path),
            ContributorKind.Guest when by.Name is { } guest => context.Person(guest, null, path),
            ContributorKind.Chair => context.Book.Say(GrammarClass.Cue, "chair"),
            ContributorKind.Secretariat => context.Book.Say(GrammarClass.Cue, "secretariat"),
            _ => null,
        };

    private string? Behalf(Contribution contribution, string path)
    {
        var names = context
            .Sorted(contribution.OnBehalfOf, $"{path}.onBehalfOf")
            .Select(s => context.State(s, $"{path}.onBehalfOf", inSentence: true))
            .ToList();
        names.AddRange(contribution.OnBehalfOfBodies.Select(b => context.Body(b, $"{path}.onBehalfOfBodies")));
        if (contribution.OnBehalfOfGroup is { } group && context.Book.Say(GrammarClass.Group, group.ToString()) is { } named)
            names.Add(context.Book.Fill(FrameName.WithArticle, new FrameSlots().With("name", named)) ?? named);
        return context.Book.List(names);
    }
}
