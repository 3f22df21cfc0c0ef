using System.Collections.Immutable;

namespace Bwc.Model.Reports;

/// <content>The programme of work, the chair's summary with who holds its views, and the figures.</content>
internal sealed partial class ReportDraft
{
    private readonly List<(ReportedFigure Figure, bool DuringMeeting)> _figures = [];
    private readonly List<AttributedView> _views = [];
    private ChairSummary? _summary;

    /// <summary>What was counted "during the meeting" was counted by its last day.</summary>
    private ImmutableArray<ReportedFigure> Figures()
    {
        var day = _organization?.Held?.End is { } last ? IsoDate.ToText(last) : null;
        return [.. _figures.Select(f => f.DuringMeeting ? f.Figure with { AsOf = day } : f.Figure)];
    }

    private bool WorkProgramme()
    {
        if (!_text.Has(Cue.ProgrammeOfWork) || !_text.Has(Cue.Agenda))
            return false;
        return Fill(
            ref _programmeOfWork,
            "$.programmeOfWork",
            () =>
                new ProgrammeOfWork
                {
                    Paragraph = ParagraphNumber(),
                    Annotated = _text.Has(Cue.Annotated),
                    ByChair = _text.Has(Cue.Chair) || _text.Has(Cue.ProposedByChair),
                    Agenda = _text.FirstSymbol(_text.All),
                }
        );
    }

    private bool ChairsPaper()
    {
        if (!_text.Has(Cue.OwnResponsibility))
            return false;
        var (elements, sources) = (new List<SummaryElement>(), new List<SummarySource>());
        foreach (var sentence in _text.Each())
        {
            if (_text.Find(TokenKind.Element, sentence) < 0 || _text.Find(TokenKind.Source, sentence) < 0 || elements.Count > 0)
                continue;
            for (var i = sentence.Start.Value; i < sentence.End.Value; i++)
            {
                if (Tokens[i].Kind == TokenKind.Element && !elements.Contains((SummaryElement)Tokens[i].Value))
                    elements.Add((SummaryElement)Tokens[i].Value);
                else if (Tokens[i].Kind == TokenKind.Source && !sources.Contains((SummarySource)Tokens[i].Value))
                    sources.Add((SummarySource)Tokens[i].Value);
            }
        }

        return Fill(
            ref _summary,
            "$.summary",
            () =>
                new ChairSummary
                {
                    Paragraph = ParagraphNumber(),
                    OwnResponsibility = true,
                    Agreed = _text.Has(Cue.NotAgreed) ? false : null,
                    HasStatus = _text.Has(Cue.NoStatus) ? false : null,
                    Elements = [.. elements],
                    DrawnFrom = [.. sources],
                    Annex =
                        _text.Find(TokenKind.Annex, _text.All) is >= 0 and var annex && lexicon.Text(Tokens[annex].Value) is { Length: > 0 } number
                            ? number
                            : null,
                }
        );
    }

    private bool AnnexParagraph()
    {
        FiguresIn();
        Views();
        return true;
    }

    /// <summary>Who holds the views of a paragraph, each once.</summary>
    private bool Views()
    {
        if (ParagraphNumber() is not { } paragraph)
            return true;
        var first = _views.Count;
        foreach (var token in Tokens)
        {
            if (token.Kind != TokenKind.Holder)
                continue;
            var view = new AttributedView
            {
                Paragraph = paragraph,
                Item = _currentItem,
                Holder = (ViewHolder)token.Value,
            };
            var known = false;
            for (var i = _views.Count - 1; i >= 0 && _views[i].Paragraph == paragraph && !known; i--)
                known = _views[i] == view;
            if (!known)
                _views.Add(view);
        }

        if (_views.Count > first)
            Trace(FormattableString.Invariant($"$.summary.views[{first}]"));
        return true;
    }

    private void FiguresIn()
    {
        if (!_text.Has(Cue.Cbm) && !_text.Has(Cue.ContactPoints))
            return;
        foreach (var sentence in _text.Each())
        {
            var percent = _text.Find(TokenKind.Percent, sentence);
            if (percent > sentence.Start.Value && Tokens[percent - 1].Kind == TokenKind.Number)
            {
                if (_text.Has(Cue.ContactPoints, sentence))
                    Figure(FigureKind.NationalContactPoints, Tokens[percent - 1].Value, AsOf(sentence), sentence);
                else if (_text.Has(Cue.NeverExceeded, sentence))
                    Figure(FigureKind.CbmShareNeverAbove, Tokens[percent - 1].Value, null, sentence);
            }

            if (!_text.Has(Cue.Cbm, sentence))
                continue;
            if (_text.Has(Cue.NeverSubmitted, sentence))
                NeverSubmitted(sentence);
            else if (_text.Has(Cue.Received, sentence))
                Submissions(sentence);
        }
    }

    private void NeverSubmitted(Range sentence)
    {
        for (var i = sentence.Start.Value; i < sentence.End.Value; i++)
        {
            if (!_text.TryNumber(i, sentence.End.Value, out var number, out var next))
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
            else if (_text.TryNumber(i, sentence.End.Value, out var number, out var next))
            {
                if (Counts(next, sentence.End.Value) && !IsWhole(next, sentence.End.Value) && (year ?? YearAfter(next, sentence)) is { } known)
                    Figure(FigureKind.CbmSubmissions, number, null, sentence, known);
                i = next - 1;
            }
        }
    }

    /// <summary>True for "183 States Parties" where another number of them follows behind a comma: that one counts, out of the first.</summary>
    private bool IsWhole(int at, int end) =>
        at + 1 < end
        && Tokens[at + 1].Kind == TokenKind.Separator
        && _text.TryNumber(at + 2, end, out _, out var next)
        && next < end
        && Tokens[next] is { Kind: TokenKind.Cue, Value: (int)Cue.StatesParties };

    // "85 States Parties", or "the 86th submission".
    private bool Counts(int at, int end)
    {
        if (at < end && Tokens[at].Kind == TokenKind.Word && _text.Adjoin(at - 1, at))
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
        foreach (var date in _text.Dates(sentence))
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
            Record = kind == FigureKind.CbmSubmissions && _text.Has(Cue.Record, sentence),
            Annex = _inAnnex ? _annex : null,
            Paragraph = ParagraphNumber(),
        };
        _figures.Add((figure, kind == FigureKind.CbmSubmissions && _text.Has(Cue.DuringMeeting, sentence)));
        Trace(FormattableString.Invariant($"$.figures[{_figures.Count - 1}]"), sentence);
    }
}
