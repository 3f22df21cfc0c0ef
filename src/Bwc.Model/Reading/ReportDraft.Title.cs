namespace Bwc.Model.Reports;

/// <content>The title page and headings.</content>
internal sealed partial class ReportDraft
{
    private int? _titleYear;
    private string? _title;
    private readonly List<ReportAddressee> _titleDays = [];
    private DocumentSymbol? _titleSymbol;
    private int? _titleItem;
    private string? _titleItemTitle;
    private bool _itemTitleFollows;
    private OpenTitle _openTitle;

    // What goes on for longer is no title.
    private const int MaxTitle = 1000;
    private int? _currentItem;

    /// <summary>A line of the title page. A title goes on over the lines that follow it without a blank one between.</summary>
    private bool Title(bool afterBlank)
    {
        if (Tokens.Count == 0)
            return false;
        var open = afterBlank ? OpenTitle.None : _openTitle;
        _openTitle = OpenTitle.None;
        if (ItemLine())
        {
            _openTitle = OpenTitle.ItemBegins;
            return true;
        }

        if (_openTitle == OpenTitle.None && (open == OpenTitle.ItemBegins || _itemTitleFollows) && _titleItemTitle is null)
        {
            (_titleItemTitle, _itemTitleFollows, _openTitle) = (Slice(0, _text.Block.Length), false, OpenTitle.Item);
            return true;
        }

        _titleSymbol ??= _text.FirstSymbol(_text.All);
        if (_text.Find(TokenKind.Place, _text.All) is >= 0 and var place && _text.Dates(_text.All) is [{ Days: { } days }, ..])
        {
            _titleDays.Add(
                new ReportAddressee
                {
                    Year = _titleYear,
                    Place = lexicon.Text(Tokens[place].Value),
                    Days = days,
                }
            );
            if (_titleDays.Count == 1)
                Trace("$.reportTo");
            return true;
        }

        if (Year() is { } year)
            _titleYear ??= year;
        if (
            _title is null
            && (Tokens[0] is { Kind: TokenKind.Cue, Value: (int)Cue.Report } || (_text.Has(Cue.Report) && _text.Find(TokenKind.Office, _text.All) >= 0))
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

        return true;
    }

    /// <summary>The meeting to which a report goes stands above the one that it is of; a meeting that stands alone is the one it is of.</summary>
    private ReportAddressee? Addressee() => _titleDays.Count > 1 ? _titleDays[0] : null;

    /// <summary>The line "agenda item 9", or "item 9 of the agenda"; the line after it is the title of the item.</summary>
    private bool ItemLine()
    {
        var item = _text.Find(Cue.AgendaItem, _text.All);
        if (item < 0 || Tokens.Count > 6 || !_text.TryCount(item + 1, Tokens.Count, out var number, out _) || _titleItem is not null)
            return false;
        (_titleItem, _itemTitleFollows) = (number, true);
        Trace("$.agendaItemNumber");
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

    // The mark of a footnote stands behind the last word, without a blank.
    private string WithoutMark()
    {
        var text = Slice(0, _text.Block.Length);
        var end = text.Length;
        while (end > 0 && char.IsAsciiDigit(text[end - 1]))
            end--;
        return end > 0 && text.Length - end is 1 or 2 && !char.IsWhiteSpace(text[end - 1]) ? text[..end] : text;
    }

    /// <summary>A heading of an annex may name the agenda item that follows.</summary>
    private bool Heading()
    {
        if (!_inAnnex)
            return true;
        var item = _text.Find(Cue.AgendaItem, _text.All);
        if (item >= 0 && _text.TryCount(item + 1, Tokens.Count, out var number, out _))
            _currentItem = number;
        return true;
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
