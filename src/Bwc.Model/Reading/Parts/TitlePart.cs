namespace Bwc.Model.Reports;

/// <summary>The title page, line by line.</summary>
internal sealed class TitlePart(ReadingContext context) : ReportPart(context)
{
    // What goes on for longer is no title.
    private const int MaxTitle = 1000;

    // Nor is what is longer the rest of the name of a meeting.
    private const int MaxName = 80;

    private readonly List<ReportAddressee> _titleDays = [];
    private int? _titleYear;
    private string? _title;
    private DocumentSymbol? _titleSymbol;
    private int? _titleItem;
    private string? _titleItemTitle;
    private bool _itemTitleFollows;
    private OpenTitle _openTitle;
    private bool _named;

    /// <summary>The symbol that the title page gives; null if it gives none.</summary>
    public DocumentSymbol? Symbol => _titleSymbol;

    /// <summary>The words that name another treaty; null if there are none.</summary>
    public string? OtherTreaty { get; private set; }

    public override void Take(BlockKind kind)
    {
        if (kind != BlockKind.Title)
            return;
        if (Text.Find(Cue.OtherTreaty, Text.All) is >= 0 and var treaty)
            OtherTreaty ??= Slice(treaty..(treaty + 1));
        var known = Line(Context.AfterBlank);

        // The name of a meeting may go on in the next line.
        _named = known && Text.Has(TokenKind.Office, Text.All);
        if (known)
            Trace("$.title", Text.All);
    }

    public override MeetingReport Give(MeetingReport report) =>
        report with
        {
            Symbol = report.Symbol ?? _titleSymbol,
            ProgrammeYear = report.ProgrammeYear ?? _titleYear,
            Title = _title,
            ReportTo = Addressee(),
            AgendaItemNumber = _titleItem,
            AgendaItemTitle = _titleItemTitle,
        };

    /// <summary>A line of the title page. A title goes on over the lines that follow it without a blank one between.</summary>
    private bool Line(bool afterBlank)
    {
        if (Tokens.Count == 0)
            return false;
        var before = (_titleSymbol, _titleYear, _title, _titleItemTitle);
        var open = afterBlank ? OpenTitle.None : _openTitle;
        _openTitle = OpenTitle.None;
        if (ItemLine())
        {
            _openTitle = OpenTitle.ItemBegins;
            return true;
        }

        if (_openTitle == OpenTitle.None && (open == OpenTitle.ItemBegins || _itemTitleFollows) && _titleItemTitle is null)
        {
            (_titleItemTitle, _itemTitleFollows, _openTitle) = (Slice(0, Text.Block.Length), false, OpenTitle.Item);
            return true;
        }

        _titleSymbol ??= Text.FirstSymbol(Text.All);
        if (Text.Find(TokenKind.Place, Text.All) is >= 0 and var place && Text.Dates(Text.All) is [{ Days: { } days }, ..])
        {
            _titleDays.Add(
                new ReportAddressee
                {
                    Year = _titleYear,
                    Place = Lexicon.Text(Tokens[place].Value),
                    Days = days,
                }
            );
            if (_titleDays.Count == 1)
                Trace("$.reportTo", Text.All);
            return true;
        }

        if (Year() is { } year)
            _titleYear ??= year;
        if (
            _title is null
            && (Tokens[0] is { Kind: TokenKind.Cue, Value: (int)Cue.Report } || (Text.Has(Cue.Report) && Text.Find(TokenKind.Office, Text.All) >= 0))
        )
        {
            (_title, _openTitle) = (WithoutMark(), OpenTitle.Report);
        }
        else if (open == OpenTitle.Item && _titleItemTitle!.Length < MaxTitle)
        {
            (_titleItemTitle, _openTitle) = ($"{_titleItemTitle} {WithoutMark()}", OpenTitle.Item);
        }
        else if (open == OpenTitle.Report && _title!.Length < MaxTitle)
        {
            (_title, _openTitle) = ($"{_title} {WithoutMark()}", OpenTitle.Report);
        }

        return before != (_titleSymbol, _titleYear, _title, _titleItemTitle)
            || Text.Has(TokenKind.Office, Text.All)
            || Text.Has(TokenKind.Language, Text.All)
            || Text.Has(Cue.Furniture)
            || Text.Has(Cue.SubmittedBy)
            || Text.Has(Cue.ListHeader)
            || Text.Has(TokenKind.Symbol, Text.All)
            || (Year() is not null && (Tokens.Count == 1 || Text.Has(Cue.ThisMeeting)))
            || (_named && !afterBlank && Text.Letters.Length <= MaxName);
    }

    /// <summary>The meeting to which a report goes is above the one that it is of; a meeting that is alone is the one it is of.</summary>
    private ReportAddressee? Addressee() => _titleDays.Count > 1 ? _titleDays[0] : null;

    /// <summary>The line "agenda item 9", or "item 9 of the agenda"; the line after it is the title of the item.</summary>
    private bool ItemLine()
    {
        var item = Text.Find(Cue.AgendaItem, Text.All);
        if (item < 0 || Tokens.Count > 6 || !Text.TryCount(item + 1, Tokens.Count, out var number, out _) || _titleItem is not null)
            return false;
        (_titleItem, _itemTitleFollows) = (number, true);
        Trace("$.agendaItemNumber", Text.All);
        return true;
    }

    private int? Year()
    {
        foreach (var token in Tokens)
        {
            if (token.Kind == TokenKind.Number && token.Value is >= 1970 and <= 2200)
                return token.Value;
        }

        return null;
    }

    // The mark of a footnote is after the last word, without a blank.
    private string WithoutMark()
    {
        var text = Slice(0, Text.Block.Length);
        var end = text.Length;
        while (end > 0 && char.IsAsciiDigit(text[end - 1]))
            end--;
        return end > 0 && text.Length - end is 1 or 2 && !char.IsWhiteSpace(text[end - 1]) ? text[..end] : text;
    }

    /// <summary>The title that may go on in the next line.</summary>
    private enum OpenTitle
    {
        None,
        ItemBegins,
        Item,
        Report,
    }
}
