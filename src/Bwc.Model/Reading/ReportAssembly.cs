namespace Bwc.Model.Reports;

/// <summary>
/// One reading of one text: hands each block to the parts, and notes what none of them has taken. What was read, what is noted and what is furniture
/// of the page are the whole text.
/// </summary>
internal sealed class ReportAssembly
{
    // What is longer than the title of an agenda item is no heading.
    private const int MaxHeading = 300;

    private readonly ReadingContext _context;
    private readonly TitlePart _title;
    private readonly ReportPart[] _parts;
    private readonly LeftOverReader _left;
    private bool _understood;

    public ReportAssembly(Lexicon lexicon, ReadingDesk desk)
    {
        _context = new ReadingContext(lexicon, desk);
        var (names, persons, events) = (new NameReader(_context), new PersonReader(_context), new EventReader(_context));
        _title = new TitlePart(_context);
        var work = new WorkPart(_context, new ActReader(_context, names, persons, events), events);
        var chairs = new ChairTablePart(_context);
        var decisions = new DecisionPart(_context, persons, events);
        _left = new LeftOverReader(_context, persons);

        // What is read first from a sentence keeps it: the parts whose words are the surest come first.
        _parts =
        [
            _title,
            work,
            new MandatePart(_context, work, chairs, decisions),
            chairs,
            new GuestPart(_context, persons, events, work),
            new ParticipationPart(_context, names, events, work),
            new ResolutionPart(_context),
            new AdoptionPart(_context, events),
            new SummaryPart(_context),
            new AgendaPart(_context, events),
            new ProgrammePart(_context),
            new SecretariatPart(_context, persons, events),
            new OrganizationPart(_context, events),
            new OfficerPart(_context, persons, events),
            decisions,
            new InputPart(_context),
            new FigurePart(_context),
            new ViewPart(_context),
            new DocumentPart(_context),
            new FootnotePart(_context),
        ];
    }

    public ReadingContext Context => _context;

    /// <summary>True if a part has understood anything beside titles and headings.</summary>
    public bool Understood => _understood;

    /// <summary>The words on the title page that name another treaty, where it gives no symbol of the Convention; null otherwise.</summary>
    public string? OtherTreaty => _title.Symbol is null ? _title.OtherTreaty : null;

    /// <summary>Takes the block that the reader has come to.</summary>
    public void Take(in TextBlocks blocks)
    {
        _context.Own ??= blocks.Header != default ? blocks.Header : _title.Symbol;
        _context.Take(blocks);
        if (blocks.Repeated)
        {
            _left.Note(Codes.TextRepeated, FindingSeverity.Info, static (_, _) => "the same text appeared earlier; it is not read again");
            return;
        }

        var before = _context.Journal.Traces.Count;
        foreach (var part in _parts)
            part.Take(blocks.Kind);
        var read = _context.Journal.Traces.Count > before;
        if (read && blocks.Kind is not (BlockKind.Title or BlockKind.Heading or BlockKind.Footnote))
            _understood = true;
        var heading =
            blocks.Kind == BlockKind.Heading || (blocks.Kind == BlockKind.Title && blocks.BeforeNumber && !_context.Text.IsClaimed(_context.Text.All));
        if (heading && blocks.Block.Length <= MaxHeading && !LineReader.EndsSentence(blocks.Block.Text))
            Pass(blocks.Block);
        else
            _left.NoteWhatIsLeft(blocks.Kind);
    }

    /// <summary>The report, with how it was read.</summary>
    public MeetingReport Finish(DocumentSymbol header, string? job, int length)
    {
        var known = header == default ? default(DocumentSymbol?) : header;
        var report = new MeetingReport
        {
            JobNumber = job,
            Language = _context.Lexicon.Language,
            Symbol = known,
        };
        foreach (var part in _parts)
            report = part.Give(report);
        report = Settled(report);
        if (report.Adoption?.IssuedAs is { } issued && known is { } printed && issued != printed)
            _context.Journal.Note(
                Codes.HeaderDiffers,
                FindingSeverity.Warning,
                $"the page headers have {printed}, but the paragraph on the adoption has {issued}",
                (0, 0)
            );
        return report with { Reading = _context.Journal.Finish(length) };
    }

    // The year and the office are those of the symbol, where it has them.
    private static MeetingReport Settled(MeetingReport report) =>
        report with
        {
            ProgrammeYear = report.Symbol?.Year ?? report.ProgrammeYear,
            Office = report.Symbol?.Office is { } office ? OfficeCode.Parse(office) : null,
        };

    private void Pass(BlockBuffer block) => _context.Journal.Pass(block.Extent.Start, block.Extent.End);
}
