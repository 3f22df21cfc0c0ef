namespace Bwc.Model.Reports;

/// <summary>The secretary of the meeting and the others of its secretariat.</summary>
internal sealed class SecretariatPart(ReadingContext context, PersonReader persons, EventReader events) : ReportPart(context)
{
    private readonly List<ReportedOfficer> _secretariat = [];
    private readonly HashSet<string> _served = new(StringComparer.Ordinal);

    public override void Take(BlockKind kind)
    {
        if (
            Context.InAnnex
            || kind is not (BlockKind.Paragraph or BlockKind.Sub)
            || !(Text.Has(Cue.Secretary) || Text.Has(Cue.DeputySecretary) || Text.Has(Cue.Secretariat))
        )
            return;
        foreach (var sentence in Text.Unclaimed())
            Take(sentence);
    }

    public override MeetingReport Give(MeetingReport report) =>
        _secretariat.Count == 0
            ? report
            : report with
            {
                Organization = (report.Organization ?? new MeetingOrganization()) with { Secretariat = [.. _secretariat] },
            };

    private void Take(Range sentence)
    {
        var start = sentence.Start.Value;
        for (var i = start; i < sentence.End.Value; i++)
        {
            if (PostAt(i) is not { } post)
                continue;
            if (events.Happened(i, sentence))
                Serve(post, start..i, sentence);
            start = i + 1;
        }
    }

    private OfficerPost? PostAt(int at) =>
        Tokens[at].Kind != TokenKind.Cue
            ? null
            : (Cue)Tokens[at].Value switch
            {
                Cue.Secretary => OfficerPost.Secretary,
                Cue.DeputySecretary => OfficerPost.DeputySecretary,
                Cue.Secretariat => OfficerPost.Secretariat,
                _ => null,
            };

    private void Serve(OfficerPost post, Range range, Range sentence)
    {
        var title = -1;
        for (var j = range.Start.Value; j < range.End.Value; j++)
        {
            if (Tokens[j].Kind == TokenKind.Title)
                title = j;
        }

        var all = persons.In(range);
        foreach (
            var person in post == OfficerPost.Secretariat ? all
            : persons.Nearest(range, range.End.Value) is { } nearest ? [nearest]
            : []
        )
        {
            Text.Use(person.First..person.Next);
            if (!_served.Add(person.Name))
                continue;
            _secretariat.Add(
                new ReportedOfficer
                {
                    Post = post,
                    Name = person.Name,
                    Printed = person.Printed,
                    Title = title < 0 ? null : Lexicon.Text(Tokens[title].Value),
                }
            );
            Trace(Numbered("$.organization.secretariat", _secretariat.Count - 1), sentence);
        }
    }
}
