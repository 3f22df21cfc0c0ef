namespace Bwc.Model.Reports;

/// <summary>
/// A report in the making: each block is judged by its cues, and what it says is put where it belongs. What was said first counts; a second saying is
/// no second fact.
/// </summary>
internal sealed partial class ReportDraft(Lexicon lexicon, int length)
{
    private const int MaxNotes = 1000;
    private const int Shown = 60;

    private readonly Sentences _text = new(lexicon);
    private readonly List<ReadingTrace> _traces = [];
    private readonly List<ReadingNote> _notes = [];
    private bool _understoodAnything;

    /// <summary>The symbol of the report itself, as far as it is known.</summary>
    private DocumentSymbol? _own;

    /// <summary>Where the block under hand stands.</summary>
    private int _number;
    private bool _inAnnex;
    private string? _annex;

    private List<Token> Tokens => _text.Tokens;

    /// <summary>Takes the block that the reader has come to.</summary>
    public void Take(in TextBlocks blocks)
    {
        (_number, _inAnnex, _annex) = (blocks.Number, blocks.InAnnex, blocks.Annex);
        _own ??= blocks.Header != default ? blocks.Header : _titleSymbol;
        if (blocks.Repeated)
        {
            Note(Codes.TextRepeated, FindingSeverity.Info, "the same text came before; it is not read again", blocks.Block.Extent);
            return;
        }

        _text.Walk(blocks.Block);
        var understood = blocks.Kind switch
        {
            BlockKind.Title => Title(blocks.AfterBlank),
            BlockKind.Heading => Heading(),
            BlockKind.Sub => _inAnnex ? Views() : Part(),
            BlockKind.Footnote => Footnote(),
            BlockKind.Document => Document(),
            _ => _inAnnex ? AnnexParagraph() : Paragraph(),
        };
        _understoodAnything |= understood && blocks.Kind is not (BlockKind.Title or BlockKind.Heading);
        if (understood && blocks.Kind is BlockKind.Paragraph or BlockKind.Sub or BlockKind.Heading && !_inAnnex)
            LeftOver();
        if (!understood && blocks.Kind is BlockKind.Paragraph or BlockKind.Sub)
            Note(
                Codes.TextNotUnderstood,
                FindingSeverity.Info,
                $"no rule understands {(_number > 0 ? FormattableString.Invariant($"paragraph {_number}") : "this text")}: {SafeText.Quote(blocks.Block.Text)}",
                blocks.Block.Extent
            );
    }

    /// <summary>The report, with how it was read.</summary>
    public MeetingReport Finish(DocumentSymbol header, string? job)
    {
        var symbol = _adoption?.IssuedAs ?? (header == default ? _titleSymbol : header);
        if (symbol is { } known && header != default && known != header)
            Note(Codes.HeaderDiffers, FindingSeverity.Warning, $"the page headers have {header} and the adoption has {known}", (0, 0));
        if (!_understoodAnything)
            Note(
                Codes.NotAReport,
                FindingSeverity.Error,
                length == 0
                    ? "the text is empty; give the plain text of a report"
                    : $"nothing in this text is understood as a report in {lexicon.Language}; give the plain text of a report, and its language",
                (0, length)
            );
        return new MeetingReport
        {
            Symbol = symbol,
            JobNumber = job,
            Language = lexicon.Language,
            ProgrammeYear = symbol?.Year ?? _titleYear,
            Office = OfficeOf(symbol),
            Title = _title,
            ReportTo = Addressee(),
            AgendaItemNumber = _titleItem,
            AgendaItemTitle = _titleItemTitle,
            Mandate = _mandate,
            ChairTable = [.. _chairTable],
            ChairProse = [.. _chairProse],
            Resolution = _resolution,
            Organization = Organization(),
            Participation = Participation(),
            ProgrammeOfWork = _programmeOfWork,
            Items = Items(),
            Summary = _summary is null && _views.Count == 0 ? null : (_summary ?? new ChairSummary()) with { Views = [.. _views] },
            Documents = [.. _documents],
            Adoption = _adoption,
            Figures = Figures(),
            Reading = new ReportReading
            {
                Length = length,
                Traces = [.. _traces],
                Notes = [.. _notes],
            },
        };
    }

    /// <summary>Notes the names and symbols of a paragraph that no rule has put anywhere: what was understood of it was not all.</summary>
    private void LeftOver()
    {
        var (first, last, depth, names) = (-1, -1, 0, 0);
        for (var i = 0; i < Tokens.Count; i++)
        {
            var token = Tokens[i];
            if (token.Kind == TokenKind.Open)
                depth++;
            else if (token.Kind == TokenKind.Close)
                depth--;
            var left = token.Kind switch
            {
                TokenKind.State => IsFree(token),

                // An abbreviation in brackets stands for the name before it, and the secretariat is no participant.
                TokenKind.Organization => depth <= 0 && lexicon.Organizations[token.Value].Kind != OrganizationKind.Secretariat,
                TokenKind.Symbol => _own is { } own && _text.Peek(token).Series == own.Series,
                _ => false,
            };
            if (!left || _text.IsUsed(token))
                continue;
            if (first < 0)
                first = i;
            (last, names) = (i, names + 1);
        }

        if (first < 0)
            return;
        var (start, length) = _text.Block.SourceOf(Tokens[first].Start, Tokens[last].End);
        Note(
            Codes.TextNotUnderstood,
            FindingSeverity.Warning,
            FormattableString.Invariant($"{names} {(names == 1 ? "name or symbol is" : "names or symbols are")} named here, and no ")
                + FormattableString.Invariant($"rule says what for: {SafeText.Quote(_text.Text[Tokens[first].Start..Tokens[last].End])}"),
            (start, start + length)
        );
    }

    private static OfficeCode? OfficeOf(DocumentSymbol? symbol) => symbol?.Office is { } office ? OfficeCode.Parse(office) : null;

    /// <summary>Sends a paragraph of the body to the rule whose cues it has.</summary>
    private bool Paragraph() =>
        WorkOnItem()
        || ParticipationParagraph()
        || GeneralAssembly()
        || AdoptedReport()
        || ChairsPaper()
        || (WorkProgramme() | AgendaAndRules())
        || Secretaries()
        || MeetingHeld()
        || Introduction();

    /// <summary>Says from where the part at a path was read: the whole block, or a range of its tokens.</summary>
    private void Trace(string path, Range? range = null)
    {
        var (start, length) =
            range is { } part && part.End.Value > part.Start.Value
                ? _text.Block.SourceOf(Tokens[part.Start.Value].Start, Tokens[part.End.Value - 1].End)
                : _text.Block.SourceOf(0, _text.Block.Length);
        _traces.Add(
            new ReadingTrace
            {
                Path = path,
                Start = start,
                Length = length,
            }
        );
    }

    private void Note(string code, FindingSeverity severity, string message, (int Start, int End) extent)
    {
        if (_notes.Count == MaxNotes)
            _notes.Add(
                new ReadingNote
                {
                    Code = Codes.FindingsCut,
                    Severity = FindingSeverity.Info,
                    Message = FormattableString.Invariant($"there are more than {MaxNotes} notes, and the others are not listed"),
                    Start = extent.Start,
                    Length = 0,
                }
            );
        if (_notes.Count > MaxNotes)
            return;
        _notes.Add(
            new ReadingNote
            {
                Code = code,
                Severity = severity,
                Message = message,
                Start = extent.Start,
                Length = extent.End - extent.Start,
            }
        );
    }

    private void Unresolved(ReadOnlySpan<char> name, int start)
    {
        var (source, count) = _text.Block.SourceOf(start, start + name.Length);
        Note(
            Codes.NameUnresolved,
            FindingSeverity.Warning,
            $"{SafeText.Quote(name)} is no name that the register knows; it is kept as it stands",
            (source, source + count)
        );
    }

    /// <summary>A piece of the text as a text of its own; half a character of two becomes the sign for what is no character.</summary>
    private string Slice(int start, int end) => start >= end ? string.Empty : Whole(_text.Text[start..end].Trim());

    private static string Whole(ReadOnlySpan<char> piece)
    {
        var text = piece.ToString();
        return piece.IndexOfAnyInRange('\uD800', '\uDFFF') >= 0 ? string.Concat(text.EnumerateRunes()) : text;
    }

    private int? ParagraphNumber() => _number > 0 ? _number : null;
}
