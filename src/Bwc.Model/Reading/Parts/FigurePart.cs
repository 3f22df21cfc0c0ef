namespace Bwc.Model.Reports;

/// <summary>The figures that the annexes state: contact points, and submissions of confidence-building measures.</summary>
internal sealed class FigurePart(ReadingContext context) : ReportPart(context)
{
    private readonly List<(ReportedFigure Figure, bool DuringMeeting)> _figures = [];

    public override void Take(BlockKind kind)
    {
        if (Context.InAnnex && kind is BlockKind.Paragraph or BlockKind.Sub)
            Read();
    }

    /// <summary>What was counted "during the meeting" was counted by its last day.</summary>
    public override MeetingReport Give(MeetingReport report)
    {
        if (_figures.Count == 0)
            return report;
        var day = report.Organization?.Held?.End is { } last ? IsoDate.ToText(last) : null;
        return report with { Figures = [.. _figures.Select(f => f.DuringMeeting ? f.Figure with { AsOf = day } : f.Figure)] };
    }

    private void Read()
    {
        if (!Text.Has(Cue.Cbm) && !Text.Has(Cue.ContactPoints))
            return;
        foreach (var sentence in Text.Each())
        {
            var percent = Text.Find(TokenKind.Percent, sentence);
            if (percent > sentence.Start.Value && Tokens[percent - 1].Kind == TokenKind.Number)
            {
                if (Text.Has(Cue.ContactPoints, sentence))
                    Figure(FigureKind.NationalContactPoints, Tokens[percent - 1].Value, AsOf(sentence), sentence);
                else if (Text.Has(Cue.NeverExceeded, sentence))
                    Figure(FigureKind.CbmShareNeverAbove, Tokens[percent - 1].Value, null, sentence);
            }

            if (!Text.Has(Cue.Cbm, sentence))
                continue;
            if (Text.Has(Cue.NeverSubmitted, sentence))
                NeverSubmitted(sentence);
            else if (Text.Has(Cue.Received, sentence))
                Submissions(sentence);
        }
    }

    private void NeverSubmitted(Range sentence)
    {
        for (var i = sentence.Start.Value; i < sentence.End.Value; i++)
        {
            if (!Text.TryNumber(i, sentence.End.Value, out var number, out var next))
                continue;
            if (
                !IsYear(i)
                && next < sentence.End.Value
                && Tokens[next] is { Kind: TokenKind.Cue, Value: (int)Cue.StatesParties }
                && !IsWhole(next, sentence.End.Value)
            )
            {
                Figure(FigureKind.CbmNeverSubmitted, number, null, sentence);
                return;
            }

            i = next - 1;
        }
    }

    /// <summary>Each number of States Parties or of submissions belongs to the year that was named last, or to the next where none was.</summary>
    private void Submissions(Range sentence)
    {
        int? year = null;
        for (var i = sentence.Start.Value; i < sentence.End.Value; i++)
        {
            if (IsYear(i))
                year = Tokens[i].Value;
            else if (Text.TryNumber(i, sentence.End.Value, out var number, out var next))
            {
                if (Counts(next, sentence.End.Value) && !IsWhole(next, sentence.End.Value) && (year ?? YearAfter(next, sentence)) is { } known)
                    Figure(FigureKind.CbmSubmissions, number, null, sentence, known);
                i = next - 1;
            }
        }
    }

    /// <summary>True for "183 States Parties" where another number of them follows after a comma: that one counts, out of the first.</summary>
    private bool IsWhole(int at, int end) =>
        at + 1 < end
        && Tokens[at + 1].Kind == TokenKind.Separator
        && Text.TryNumber(at + 2, end, out _, out var next)
        && next < end
        && Tokens[next] is { Kind: TokenKind.Cue, Value: (int)Cue.StatesParties };

    // "85 States Parties", or "the 86th submission".
    private bool Counts(int at, int end)
    {
        if (at < end && Tokens[at].Kind == TokenKind.Word && Text.Adjoin(at - 1, at))
            at++;
        while (at < end && Tokens[at].Kind == TokenKind.Cue && Tokens[at].Value == (int)Cue.Cbm)
            at++;
        return at < end && Tokens[at] is { Kind: TokenKind.Cue, Value: (int)Cue.StatesParties or (int)Cue.Submissions };
    }

    private int? YearAfter(int at, Range sentence)
    {
        for (var i = at; i < sentence.End.Value; i++)
        {
            if (IsYear(i))
                return Tokens[i].Value;
        }

        return null;
    }

    private string? AsOf(Range sentence)
    {
        foreach (var date in Text.Dates(sentence))
            return date.Month ?? (date.Days is { } days ? IsoDate.ToText(days.End) : null);
        return null;
    }

    private void Figure(FigureKind kind, int value, string? asOf, Range sentence, int? year = null)
    {
        if (_figures.Exists(f => f.Figure.Kind == kind && f.Figure.Year == year))
            return;
        if (kind is FigureKind.NationalContactPoints or FigureKind.CbmShareNeverAbove && value > 100)
            return;
        var figure = new ReportedFigure
        {
            Kind = kind,
            Value = value,
            Year = year,
            AsOf = asOf,
            Record = kind == FigureKind.CbmSubmissions && Text.Has(Cue.Record, sentence),
            Annex = Context.Annex,
            Paragraph = ParagraphNumber(),
        };
        _figures.Add((figure, kind == FigureKind.CbmSubmissions && Text.Has(Cue.DuringMeeting, sentence)));
        Trace(Numbered("$.figures", _figures.Count - 1), sentence);
    }
}
