using System.Collections.Immutable;

namespace Bwc.Model.Reports;

/// <summary>Writes the draft of a procedural report from its record, using the phrases that are also used to read reports in the same language.</summary>
/// <remarks>
/// The same record results in the same text, byte for byte, in any culture. Whatever the record does not contain is not written, and a finding points out
/// whatever reports have no words for. Writing takes time that is linear in the size of the record, except for the sorting of its lists. A writer is immutable
/// and can be used from any number of threads.
/// </remarks>
[Cites("docs/drafting.md")]
public sealed class ReportWriter
{
    private readonly PhraseBook _book;
    private readonly NameBook _names;
    private readonly StateOrder _order;

    private ReportWriter(PhraseBook book, NameBook names, StateOrder order) => (_book, _names, _order) = (book, names, order);

    /// <summary>Creates a writer for one language.</summary>
    /// <param name="grammar">The phrases and frames of the language.</param>
    /// <param name="states">The States, whose names and order are used.</param>
    /// <param name="organizations">The other bodies, whose names are used.</param>
    /// <param name="meetings">The meetings, of which the names of the officers are used.</param>
    /// <returns>The writer; or the findings about the grammar, if one of them is an error.</returns>
    /// <exception cref="ArgumentNullException">The grammar, the States or the organizations are null.</exception>
    public static Result<ReportWriter> Create(
        ReportGrammar grammar,
        StateDirectory states,
        OrganizationDirectory organizations,
        ImmutableArray<Meeting> meetings
    )
    {
        ArgumentNullException.ThrowIfNull(grammar);
        ArgumentNullException.ThrowIfNull(states);
        ArgumentNullException.ThrowIfNull(organizations);
        ImmutableArray<Finding> findings = [.. GrammarWords.Of(grammar).Select(f => f.ToFinding())];
        return findings.IsEmpty
            ? Results.Success(
                new ReportWriter(
                    new PhraseBook(grammar),
                    new NameBook(grammar.Language, states, organizations, meetings.IsDefault ? [] : meetings),
                    new StateOrder(grammar, states)
                )
            )
            : Results.Failure<ReportWriter>(findings);
    }

    /// <summary>The language of the drafts.</summary>
    public Language Language => _book.Language;

    /// <summary>True if the grammar has frames for a whole report, not only for the paragraphs on participation.</summary>
    public bool WritesWholeReports => _book.Has(FrameName.UnderItem);

    /// <summary>Writes a whole report.</summary>
    /// <param name="report">The record.</param>
    /// <returns>The draft; or a finding: <see cref="Codes.DraftLanguageMissing"/>.</returns>
    /// <exception cref="ArgumentNullException">The record is null.</exception>
    public Result<ReportDraft> Write(MeetingReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (!WritesWholeReports)
        {
            return Results.Failure<ReportDraft>(
                Codes.DraftLanguageMissing,
                $"the {Language} grammar has frames only for the paragraphs on participation, not for the rest of a report"
            );
        }

        var context = new DraftContext(report, _book, _names, _order);
        var body = new DraftBody(context);
        ImmutableArray<DraftBlock>.Builder blocks = ImmutableArray.CreateBuilder<DraftBlock>();
        blocks.AddRange(TitleWriter.Write(context));
        DecisionWriter.Write(context, body, before: true);
        new MandateWriter(context, body).Write();
        new OrganizationWriter(context, body).Write();
        new ParticipationWriter(context, body).Write();
        new WorkWriter(context, body).Write();
        DecisionWriter.Write(context, body, before: false);
        EndWriter.Write(context, body);
        blocks.AddRange(body.Blocks());
        blocks.AddRange(Footnotes(context));
        blocks.AddRange(new AnnexWriter(context).Write());
        return Drafted(context, blocks.ToImmutable());
    }

    /// <summary>Writes the paragraphs on participation.</summary>
    /// <param name="report">The record, of which only the participation is written.</param>
    /// <returns>The draft; or a finding: <see cref="Codes.DraftLanguageMissing"/>.</returns>
    /// <exception cref="ArgumentNullException">The record is null.</exception>
    public Result<ReportDraft> WriteParticipation(MeetingReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (!_book.Has(FrameName.StatesParties))
            return Results.Failure<ReportDraft>(
                Codes.DraftLanguageMissing,
                $"the {Language} grammar has no frames for the paragraphs on participation; add those listed in docs/drafting.md"
            );
        var context = new DraftContext(report, _book, _names, _order);
        var body = new DraftBody(context);
        new ParticipationWriter(context, body).Write();
        return Drafted(context, [.. body.Blocks()]);
    }

    /// <summary>Returns the language of the drafts.</summary>
    public override string ToString() => $"a writer of reports in {LanguageTags.TagOf(Language)}";

    private Result<ReportDraft> Drafted(DraftContext context, ImmutableArray<DraftBlock> blocks)
    {
        if (_book.Standing is { } standing)
            context.Findings.Add(Finding.Of(Codes.DraftModelled, standing));
        return Results.Success(new ReportDraft(Language, blocks, context.Findings.ToFindings()));
    }

    private static IEnumerable<DraftBlock> Footnotes(DraftContext context)
    {
        for (var i = 0; i < context.Report.Footnotes.Length; i++)
        {
            var note = context.Report.Footnotes[i];
            if (note.Label != PhraseBook.Digits(i + 1))
                context.LeftOut(
                    FormattableString.Invariant($"$.footnotes[{i}]"),
                    "footnotes are numbered consecutively, so this one is not recognized when the draft is read back"
                );
            if (context.Verbatim(note.Text, FormattableString.Invariant($"$.footnotes[{i}].text")) is { } text)
                yield return new DraftBlock(DraftBlockKind.Footnote, DraftContext.OneLine(note.Label), text);
        }
    }
}
