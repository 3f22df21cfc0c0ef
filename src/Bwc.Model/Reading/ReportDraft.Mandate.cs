namespace Bwc.Model.Reports;

/// <content>The mandate, point by point, and the chairs in prose and in the table.</content>
internal sealed partial class ReportDraft
{
    // How many tokens away something may stand and still belong to a number.
    private const int Near = 40;

    private readonly List<ChairSlot> _chairTable = [];
    private readonly List<ChairSlot> _chairProse = [];
    private ReportedMandate? _mandate;

    private bool Introduction()
    {
        var introduces = _text.Has(Cue.Decided) && (_text.Find(TokenKind.ReviewConference, _text.All) >= 0 || _text.Find(TokenKind.Office, _text.All) >= 0);
        return introduces
            || (_text.Has(Cue.ByConsensus) && _text.Find(TokenKind.Office, _text.All) >= 0)
            || _text.Has(Cue.OfficialDocuments)
            || _text.Has(Cue.Benefited);
    }

    private bool Mandate()
    {
        var before = _mandate;
        _mandate ??= new ReportedMandate { Paragraph = ParagraphNumber() };
        Structure();
        Days();
        Chairs();
        Topics();
        Decisions();
        if (_mandate == before || (before is null && _mandate == new ReportedMandate { Paragraph = ParagraphNumber() }))
        {
            _mandate = before;
            return false;
        }

        Trace("$.mandate");
        return true;
    }

    private void Structure()
    {
        if (_text.Has(Cue.EarlierProgrammes) || _text.Has(Cue.KeepsStructure))
        {
            var (first, last) = YearSpan(_text.All);
            _mandate = _mandate! with
            {
                EarlierFirstYear = _mandate.EarlierFirstYear ?? first,
                EarlierLastYear = _mandate.EarlierLastYear ?? last,
                KeepsStructure = _mandate.KeepsStructure || _text.Has(Cue.KeepsStructure),
            };
        }

        if (_text.Has(Cue.CommonUnderstanding) && _text.Has(Cue.EffectiveAction))
            _mandate = _mandate! with { Discuss = _text.Has(Cue.Discuss), CommonUnderstanding = true, EffectiveAction = true };
    }

    private void Days()
    {
        if (!_text.Has(Cue.Allocated) && !_text.Has(Cue.BackToBack) && !_text.Has(Cue.MonthsBefore))
            return;
        foreach (var sentence in _text.Each())
        {
            if (_text.Has(Cue.Allocated, sentence) && _mandate!.FirstYear is null)
            {
                var (first, last) = YearSpan(sentence);
                _mandate = _mandate with { FirstYear = first, LastYear = last };
            }

            for (var i = sentence.Start.Value; i < sentence.End.Value; i++)
            {
                if (!_text.TryCount(i, sentence.End.Value, out var number, out var next))
                    continue;
                if (next + 1 < sentence.End.Value && Tokens[next].Kind == TokenKind.Dash && _text.Adjoin(next - 1, next + 1))
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
            BackToBack = _mandate.BackToBack || _text.Has(Cue.BackToBack),
            Sponsorship = _mandate.Sponsorship || (_text.Has(Cue.Sponsorship) && _text.Has(Cue.Voluntary)),
        };
    }

    /// <summary>Days belong to the year where they are allocated, and otherwise to the meeting that is named nearest.</summary>
    private void DaysOf(Range sentence, int at, int unit, int number)
    {
        if (_text.Has(Cue.Allocated, sentence))
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
        if (lexicon.Offices(Tokens[nearest].Value)[0].ToString() == "MSP")
            _mandate = _mandate! with { StatesPartiesDays = _mandate.StatesPartiesDays ?? number };
        else
            _mandate = _mandate! with { ExpertDays = _mandate.ExpertDays ?? number };
    }

    private void Chairs()
    {
        if (_text.Find(TokenKind.Group, _text.All) < 0)
            return;
        ChairRows();
        foreach (var sentence in _text.Each())
        {
            if (_text.Has(Cue.Presided, sentence) || _text.Has(Cue.FifthWithStatesParties, sentence))
                ChairSentence(sentence);
        }

        if (_text.Find(Cue.ViceChairs, _text.All) is >= 0 and var vice)
        {
            for (var i = Math.Max(0, vice - 4); i < vice; i++)
            {
                if (_text.TryCount(i, vice, out var number, out _))
                    _mandate = _mandate! with { ViceChairs = _mandate.ViceChairs ?? number };
            }
        }

        _mandate = _mandate! with
        {
            ConsidersUnitReport = _mandate.ConsidersUnitReport || _text.Has(Cue.UnitReport),
            ConsidersUniversality = _mandate.ConsidersUniversality || _text.Has(Cue.Universality),
            FifthWithStatesParties = _mandate.FifthWithStatesParties || _text.Has(Cue.FifthWithStatesParties),
            RulesMutatisMutandis = _mandate.RulesMutatisMutandis || (_text.Has(Cue.RulesOfProcedure) && _text.Has(Cue.MutatisMutandis)),
        };
    }

    /// <summary>A row of the table: a year and one group after another; the offices are those that stand one after another above the first row.</summary>
    private void ChairRows()
    {
        List<OfficeCode> offices = [];
        for (var i = 0; i < Tokens.Count; i++)
        {
            if (
                IsYear(i)
                && i + 2 < Tokens.Count
                && Tokens[i + 1].Kind == TokenKind.Group
                && Tokens[i + 2].Kind == TokenKind.Group
                && _text.Adjoin(i, i + 1)
                && _text.Adjoin(i + 1, i + 2)
            )
            {
                if (offices.Count == 0)
                    offices = Header(i);
                var first = i + 1;
                for (i = first; i < Tokens.Count && Tokens[i].Kind == TokenKind.Group && _text.Adjoin(i - 1, i); i++)
                {
                    if (i - first < offices.Count)
                        Slot(_chairTable, Tokens[first - 1].Value, offices[i - first], lexicon.Group(Tokens[i].Value));
                }

                i--;
            }
        }

        if (_chairTable.Count > 0)
            Trace("$.chairTable");
    }

    private List<OfficeCode> Header(int row)
    {
        var start = row;
        while (
            start > 0
            && Tokens[start - 1].Kind is TokenKind.Office or TokenKind.Word or TokenKind.Number
            && (Tokens[start - 1].Kind == TokenKind.Office || (start > 1 && Tokens[start - 2].Kind == TokenKind.Office))
        )
            start--;
        var offices = new List<OfficeCode>();
        for (var i = start; i < row; i++)
        {
            if (Tokens[i].Kind == TokenKind.Office)
                offices.AddRange(lexicon.Offices(Tokens[i].Value));
        }

        return offices;
    }

    /// <summary>A sentence that gives groups their years and offices: in some languages the year stands before its groups, in others behind.</summary>
    private void ChairSentence(Range sentence)
    {
        var bracketed = false;
        var marks = new List<(int Year, GroupCode? Group, OfficeCode[] Offices)>();
        for (var i = sentence.Start.Value; i < sentence.End.Value; i++)
        {
            if (IsYear(i))
                marks.Add((Tokens[i].Value, null, []));
            else if (
                Tokens[i].Kind == TokenKind.Group
                && !(i + 1 < sentence.End.Value && Tokens[i + 1].Kind == TokenKind.Group && _text.Adjoin(i, i + 1))
                && !InRow(i)
            )
                marks.Add((0, lexicon.Group(Tokens[i].Value), []));
            else if (Tokens[i].Kind == TokenKind.Office && marks.Count > 0 && marks[^1].Group is not null && InBrackets(i))
                (marks[^1], bracketed) = ((0, marks[^1].Group, [.. marks[^1].Offices, .. lexicon.Offices(Tokens[i].Value)]), true);
        }

        // Where the years stand behind, the marks are walked from the end.
        var yearFirst = marks.Count > 0 && marks[0].Year != 0;
        if (!yearFirst)
            marks.Reverse();
        var (year, found) = (0, new List<ChairSlot>());
        foreach (var (named, chair, offices) in marks)
        {
            if (chair is not { } group)
                year = named;
            else if (year != 0)
                found.AddRange((bracketed ? offices : [OfficeCode.MSP]).Select(office => new ChairSlot(year, office, group)));
        }

        foreach (var slot in yearFirst ? found : Enumerable.Reverse(found))
            Slot(_chairProse, slot.Year, slot.Office, slot.Group);
        if (_text.Has(Cue.FifthWithStatesParties, sentence))
        {
            foreach (var slot in _chairProse.Where(s => s.Office == OfficeCode.MSP).ToArray())
                Slot(_chairProse, slot.Year, OfficeCode.MX5, slot.Group);
        }

        if (_chairProse.Count > 0)
            Trace("$.chairProse", sentence);
    }

    private static void Slot(List<ChairSlot> slots, int year, OfficeCode office, GroupCode group)
    {
        if (!slots.Exists(s => s.Year == year && s.Office == office))
            slots.Add(new ChairSlot(year, office, group));
    }

    private bool InRow(int at) =>
        at > 0
        && (Tokens[at - 1].Kind == TokenKind.Group || IsYear(at - 1))
        && _text.Adjoin(at - 1, at)
        && (at + 1 >= Tokens.Count || Tokens[at + 1].Kind == TokenKind.Group);

    private bool InBrackets(int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - 6; i--)
        {
            if (Tokens[i].Kind == TokenKind.Open)
                return true;
            if (Tokens[i].Kind is TokenKind.Close or TokenKind.Group)
                return false;
        }

        return false;
    }

    private void Topics()
    {
        if (!_text.Has(Cue.OpenEnded) && _text.Find(TokenKind.Bullet, _text.All) < 0)
            return;
        _mandate = _mandate! with { OpenEnded = _mandate.OpenEnded || _text.Has(Cue.OpenEnded) };
        var topics = new List<string>();
        for (var i = 0; i < Tokens.Count; i++)
        {
            if (
                Tokens[i].Kind == TokenKind.Office
                && _mandate.Office is null
                && lexicon.Offices(Tokens[i].Value) is [var office]
                && office.ToString().Length == 3
                && office.ToString() != "MSP"
            )
            {
                _mandate = _mandate with { Office = office };
                for (var j = i + 1; j < Math.Min(Tokens.Count, i + 4); j++)
                {
                    if (
                        _text.TryCount(j, Tokens.Count, out var days, out var next)
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
            var stop = end < Tokens.Count ? Tokens[end].Start : _text.Block.Length;
            var topic = _text.Text[Tokens[i].End..stop];
            var cut = topic.IndexOf('[');
            topics.Add(Whole((cut < 0 ? topic : topic[..cut]).Trim().TrimEnd(";；。.").Trim()));
        }

        if (topics.Count > 0 && _mandate.Topics.IsEmpty)
            _mandate = _mandate with { Topics = [.. topics.Where(t => t.Length > 0)] };
    }

    private void Decisions()
    {
        if (!_text.Has(Cue.FactualReport) && !_text.Has(Cue.Managing))
            return;
        _mandate = _mandate! with
        {
            FactualReports = _text.Has(Cue.FactualReport),
            ByConsensus = _text.Has(Cue.ByConsensus),
            ManagedByStatesParties = _text.Has(Cue.Managing),
            NextConferenceConsiders = _text.Find(TokenKind.ReviewConference, _text.All) >= 0 && _text.Has(Cue.Considers),
        };
    }

    private bool IsYear(int at) => Tokens[at].Kind == TokenKind.Number && Tokens[at].Value is >= 1970 and <= 2200 && Tokens[at].End - Tokens[at].Start == 4;

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
