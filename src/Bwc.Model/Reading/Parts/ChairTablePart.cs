namespace Bwc.Model.Reports;

/// <summary>The chairs of the programme's meetings, by group: the printed table, and the sentences beside it.</summary>
internal sealed class ChairTablePart(ReadingContext context) : ReportPart(context)
{
    private static readonly List<OfficeCode> OfStatesParties = [OfficeCode.MSP];

    private readonly List<ChairSlot> _table = [];
    private readonly List<ChairSlot> _prose = [];

    // The point of the mandate that has them hands them on.
    public override void Take(BlockKind kind) { }

    public override MeetingReport Give(MeetingReport report) =>
        _table.Count + _prose.Count == 0 ? report : report with { ChairTable = [.. _table], ChairProse = [.. _prose] };

    /// <summary>Reads the block under hand, a point of the mandate.</summary>
    /// <returns>True if it had anything to say of chairs.</returns>
    public bool Read()
    {
        var before = _table.Count + _prose.Count;
        if (!Text.Has(TokenKind.Group, Text.All))
            return false;
        ChairRows();
        foreach (var sentence in Text.Each())
        {
            if (Text.Has(Cue.Presided, sentence) || Text.Has(Cue.PresidedBy, sentence) || Text.Has(Cue.FifthWithStatesParties, sentence))
                ChairSentence(sentence);
        }

        return _table.Count + _prose.Count > before;
    }

    /// <summary>A row of the table: a year and one group after another; the offices are those that are one after another above the first row.</summary>
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
                && Text.Adjoin(i, i + 1)
                && Text.Adjoin(i + 1, i + 2)
            )
            {
                if (offices.Count == 0)
                    offices = Header(i);
                var first = i + 1;
                for (i = first; i < Tokens.Count && Tokens[i].Kind == TokenKind.Group && Text.Adjoin(i - 1, i); i++)
                {
                    if (i - first < offices.Count)
                        Slot(_table, Tokens[first - 1].Value, offices[i - first], Lexicon.Group(Tokens[i].Value));
                }

                i--;
            }
        }

        if (_table.Count > 0)
            Trace("$.chairTable", Text.All);
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
                offices.AddRange(Lexicon.Offices(Tokens[i].Value));
        }

        return offices;
    }

    /// <summary>A sentence that gives groups their years and offices: in some languages the year is before its groups, in others after.</summary>
    private void ChairSentence(Range sentence)
    {
        var bracketed = false;
        var marks = new List<(int Year, GroupCode? Group, List<OfficeCode> Offices)>();
        for (var i = sentence.Start.Value; i < sentence.End.Value; i++)
        {
            if (IsYear(i))
                marks.Add((Tokens[i].Value, null, []));
            else if (
                Tokens[i].Kind == TokenKind.Group
                && !(i + 1 < sentence.End.Value && Tokens[i + 1].Kind == TokenKind.Group && Text.Adjoin(i, i + 1))
                && !InRow(i)
            )
                marks.Add((0, Lexicon.Group(Tokens[i].Value), []));
            else if (Tokens[i].Kind == TokenKind.Office && marks.Count > 0 && marks[^1].Group is not null && InBrackets(i))
            {
                marks[^1].Offices.AddRange(Lexicon.Offices(Tokens[i].Value));
                bracketed = true;
            }
        }

        // Where the years are after, the marks are walked from the end.
        var yearFirst = marks.Count > 0 && marks[0].Year != 0;
        if (!yearFirst)
            marks.Reverse();
        var (year, found) = (0, new List<ChairSlot>(marks.Count));
        foreach (var (named, chair, offices) in marks)
        {
            if (chair is not { } group)
                year = named;
            else if (year != 0)
            {
                foreach (var office in bracketed ? offices : OfStatesParties)
                    found.Add(new ChairSlot(year, office, group));
            }
        }

        if (!yearFirst)
            found.Reverse();
        foreach (var slot in found)
            Slot(_prose, slot.Year, slot.Office, slot.Group);
        if (Text.Has(Cue.FifthWithStatesParties, sentence))
        {
            foreach (var slot in _prose.Where(s => s.Office == OfficeCode.MSP).ToArray())
                Slot(_prose, slot.Year, OfficeCode.MX5, slot.Group);
        }

        if (_prose.Count > 0)
            Trace("$.chairProse", sentence);
    }

    private static void Slot(List<ChairSlot> slots, int year, OfficeCode office, GroupCode group)
    {
        foreach (var slot in slots)
        {
            if (slot.Year == year && slot.Office == office)
                return;
        }

        slots.Add(new ChairSlot(year, office, group));
    }

    private bool InRow(int at) =>
        at > 0
        && (Tokens[at - 1].Kind == TokenKind.Group || IsYear(at - 1))
        && Text.Adjoin(at - 1, at)
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
}
