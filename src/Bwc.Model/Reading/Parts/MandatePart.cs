namespace Bwc.Model.Reports;

/// <summary>The mandate that a report quotes, point by point; each point is kept as printed besides.</summary>
internal sealed class MandatePart(ReadingContext context, WorkPart work, ChairTablePart chairs, DecisionPart decisions) : ReportPart(context)
{
    // How many tokens away something may be and still belong to a number.
    private const int Near = 40;

    private readonly List<PrintedText> _points = [];
    private ReportedMandate? _mandate;
    private MeetingReference? _decidedBy;

    public override void Take(BlockKind kind)
    {
        if (Context.InAnnex || work.IsOpen || (kind == BlockKind.Sub && decisions.IsOpen) || !Text.HasUnclaimed)
            return;
        if (kind == BlockKind.Sub)
            Point();
        else if (kind == BlockKind.Paragraph)
            Introduction();
    }

    public override MeetingReport Give(MeetingReport report) =>
        _mandate is null ? report : report with { Mandate = _mandate with { Points = [.. _points], DecidedBy = _decidedBy } };

    /// <summary>"At the Meeting of States Parties in December 2017, States Parties reached consensus on the following" points.</summary>
    private void Introduction()
    {
        if (_mandate is not null || !Text.Is(Tokens.Count - 1, TokenKind.Colon) || !Text.Has(Cue.ByConsensus))
            return;
        foreach (var sentence in Text.Unclaimed())
        {
            if (!Text.Has(Cue.ByConsensus, sentence) || Text.Find(TokenKind.Office, sentence) is not (>= 0 and var office))
                continue;
            var year = YearSpan(sentence).First;
            if (year is null || Lexicon.Offices(Tokens[office].Value)[0].ToString() != "MSP")
                continue;
            _decidedBy = new MeetingReference { Kind = MeetingKind.MeetingOfStatesParties, Year = year };
            Text.Use(sentence);
            Trace("$.mandate.decidedBy", sentence);
        }
    }

    private void Point()
    {
        var (before, traced) = (_mandate, _mandate is not null);
        _mandate ??= new ReportedMandate { Paragraph = ParagraphNumber() };
        Structure();
        Days();
        var table = chairs.Read();
        Officers();
        Topics();
        Decisions();
        if (!table && (_mandate == before || (!traced && _mandate == new ReportedMandate { Paragraph = ParagraphNumber() })))
        {
            _mandate = before;
            return;
        }

        var (start, end) = (Text.LettersOf(Text.Each()[0]).Start, Text.Letters.Length);
        _points.Add(new PrintedText { Label = Context.Letter.ToString(), Text = Slice(start, end) });
        Text.Use(Text.All);
        Trace("$.mandate", Text.All);
    }

    private void Structure()
    {
        if (Text.Has(Cue.EarlierProgrammes) || Text.Has(Cue.KeepsStructure))
        {
            var (first, last) = YearSpan(Text.All);
            _mandate = _mandate! with
            {
                EarlierFirstYear = _mandate.EarlierFirstYear ?? first,
                EarlierLastYear = _mandate.EarlierLastYear ?? last,
                KeepsStructure = _mandate.KeepsStructure || Text.Has(Cue.KeepsStructure),
            };
        }

        if (Text.Has(Cue.CommonUnderstanding) && Text.Has(Cue.EffectiveAction))
            _mandate = _mandate! with { Discuss = Text.Has(Cue.Discuss), CommonUnderstanding = true, EffectiveAction = true };
    }

    private void Days()
    {
        if (!Text.Has(Cue.Allocated) && !Text.Has(Cue.BackToBack) && !Text.Has(Cue.MonthsBefore))
            return;
        foreach (var sentence in Text.Each())
        {
            if (Text.Has(Cue.Allocated, sentence) && _mandate!.FirstYear is null)
            {
                var (first, last) = YearSpan(sentence);
                _mandate = _mandate with { FirstYear = first, LastYear = last };
            }

            for (var i = sentence.Start.Value; i < sentence.End.Value; i++)
            {
                if (!Text.TryCount(i, sentence.End.Value, out var number, out var next))
                    continue;
                if (next + 1 < sentence.End.Value && Tokens[next].Kind == TokenKind.Dash && Text.Adjoin(next - 1, next + 1))
                    next++;
                if (next >= sentence.End.Value)
                    continue;
                if (Tokens[next] is { Kind: TokenKind.Cue, Value: (int)Cue.MonthsBefore })
                    _mandate = _mandate! with { MinimumMonths = _mandate.MinimumMonths ?? number };
                else if (Tokens[next] is { Kind: TokenKind.Cue, Value: (int)Cue.Days })
                    DaysOf(sentence, i, next, number);
                i = next;
            }
        }

        _mandate = _mandate! with
        {
            BackToBack = _mandate.BackToBack || Text.Has(Cue.BackToBack),
            Sponsorship = _mandate.Sponsorship || (Text.Has(Cue.Sponsorship) && Text.Has(Cue.Voluntary)),
        };
    }

    /// <summary>Days belong to the year where they are allocated, and otherwise to the meeting that is named nearest.</summary>
    private void DaysOf(Range sentence, int at, int unit, int number)
    {
        if (Text.Has(Cue.Allocated, sentence))
        {
            _mandate = _mandate! with { DaysPerYear = _mandate.DaysPerYear ?? number };
            return;
        }

        var (nearest, distance) = (-1, int.MaxValue);
        for (var i = Math.Max(sentence.Start.Value, at - Near); i < Math.Min(sentence.End.Value, unit + Near); i++)
        {
            if (Tokens[i].Kind != TokenKind.Office)
                continue;
            var gap = i < at ? Tokens[at].Start - Tokens[i].End : Tokens[i].Start - Tokens[unit].End;
            if (gap < distance)
                (nearest, distance) = (i, gap);
        }

        if (nearest < 0)
            return;
        if (Lexicon.Offices(Tokens[nearest].Value)[0].ToString() == "MSP")
            _mandate = _mandate! with { StatesPartiesDays = _mandate.StatesPartiesDays ?? number };
        else
            _mandate = _mandate! with { ExpertDays = _mandate.ExpertDays ?? number };
    }

    private void Officers()
    {
        if (Text.Find(Cue.ViceChairs, Text.All) is >= 0 and var vice)
        {
            for (var i = Math.Max(0, vice - 4); i < vice; i++)
            {
                if (Text.TryCount(i, vice, out var number, out _))
                    _mandate = _mandate! with { ViceChairs = _mandate.ViceChairs ?? number };
            }
        }

        if (!Text.Has(Cue.UnitReport) && !Text.Has(Cue.Universality) && !Text.Has(Cue.FifthWithStatesParties) && !Text.Has(Cue.RulesOfProcedure))
            return;
        _mandate = _mandate! with
        {
            ConsidersUnitReport = _mandate.ConsidersUnitReport || Text.Has(Cue.UnitReport),
            ConsidersUniversality = _mandate.ConsidersUniversality || Text.Has(Cue.Universality),
            FifthWithStatesParties = _mandate.FifthWithStatesParties || Text.Has(Cue.FifthWithStatesParties),
            RulesMutatisMutandis = _mandate.RulesMutatisMutandis || (Text.Has(Cue.RulesOfProcedure) && Text.Has(Cue.MutatisMutandis)),
        };
    }

    private void Topics()
    {
        if (!Text.Has(Cue.OpenEnded) && Text.Find(TokenKind.Bullet, Text.All) < 0)
            return;
        _mandate = _mandate! with { OpenEnded = _mandate.OpenEnded || Text.Has(Cue.OpenEnded) };
        var topics = new List<string>();
        for (var i = 0; i < Tokens.Count; i++)
        {
            if (
                Tokens[i].Kind == TokenKind.Office
                && _mandate.Office is null
                && Lexicon.Offices(Tokens[i].Value) is [var office]
                && office.ToString().Length == 3
                && office.ToString() != "MSP"
            )
            {
                _mandate = _mandate with { Office = office };
                for (var j = i + 1; j < Math.Min(Tokens.Count, i + 4); j++)
                {
                    if (
                        Text.TryCount(j, Tokens.Count, out var days, out var next)
                        && next < Tokens.Count
                        && Tokens[next] is { Kind: TokenKind.Cue, Value: (int)Cue.Days }
                    )
                        _mandate = _mandate with { OfficeDays = days };
                }
            }

            if (Tokens[i].Kind != TokenKind.Bullet)
                continue;
            var end = i + 1;
            while (end < Tokens.Count && Tokens[end].Kind != TokenKind.Bullet)
                end++;
            var stop = end < Tokens.Count ? Tokens[end].Start : Text.Block.Length;
            var topic = Text.Letters[Tokens[i].End..stop];
            var cut = topic.IndexOf('[');
            topics.Add(Whole((cut < 0 ? topic : topic[..cut]).Trim().TrimEnd(";；。.").Trim()));
        }

        if (topics.Count > 0 && _mandate.Topics.IsEmpty)
            _mandate = _mandate with { Topics = [.. topics.Where(t => t.Length > 0)] };
    }

    private void Decisions()
    {
        if (!Text.Has(Cue.FactualReport) && !Text.Has(Cue.Managing))
            return;
        _mandate = _mandate! with
        {
            FactualReports = Text.Has(Cue.FactualReport),
            ByConsensus = Text.Has(Cue.ByConsensus),
            ManagedByStatesParties = Text.Has(Cue.Managing),
            NextConferenceConsiders = Text.Find(TokenKind.ReviewConference, Text.All) >= 0 && Text.Has(Cue.Considers),
        };
    }

    private (int? First, int? Last) YearSpan(Range range)
    {
        int? first = null;
        for (var i = range.Start.Value; i < range.End.Value; i++)
        {
            if (!IsYear(i))
                continue;
            if (first is { } known && Tokens[i].Value > known)
                return (known, Tokens[i].Value);
            first = Tokens[i].Value;
        }

        return (first, first);
    }
}
