using System.Collections.Immutable;

namespace Bwc.Model.Reports;

/// <summary>
/// Reads the printed text of a report, as extracted from its PDF, into a <see cref="MeetingReport"/>, which records what was understood, where it was read, and
/// what was not understood.
/// </summary>
/// <remarks>
/// Whatever the text does not state is left out, a name that is not in the register is kept as it is with a note, and the reader does not guess: every sentence
/// is either read or covered by a note. Text that is not a report is not accepted. Reading takes time that is linear in the length of the text. A reader is
/// immutable and can be used from any number of threads.
/// </remarks>
[Cites("docs/reading.md")]
public sealed class ReportReader
{
    private readonly Lexicon _lexicon;
    private readonly ReadingDesks _desks;

    private ReportReader(Lexicon lexicon) => (_lexicon, _desks) = (lexicon, new ReadingDesks(lexicon));

    /// <summary>Creates a reader for one language.</summary>
    /// <param name="grammar">The phrases of the language.</param>
    /// <param name="states">The States whose names are recognized.</param>
    /// <param name="organizations">The other bodies whose names are recognized.</param>
    /// <param name="meetings">The meetings whose officers are recognized.</param>
    /// <returns>The reader; or the findings about the grammar, if one of them is an error.</returns>
    /// <exception cref="ArgumentNullException">The grammar, the States or the organizations are null.</exception>
    public static Result<ReportReader> Create(
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
            ? Results.Success(new ReportReader(new Lexicon(grammar, states, organizations, meetings)))
            : Results.Failure<ReportReader>(findings);
    }

    /// <summary>Reads a report from text.</summary>
    /// <param name="text">The text, of any length.</param>
    /// <returns>The report, with <see cref="MeetingReport.Reading"/>; or a finding that explains why the text is not a report and what it seems to be:
    /// <see cref="Codes.NotAReport"/>, <see cref="Codes.OtherTreaty"/>, <see cref="Codes.OtherLanguage"/>.</returns>
    public Result<MeetingReport> Read(ReadOnlySpan<char> text)
    {
        var kind = new TextKind(text, _lexicon.Language);
        if (kind.OtherTreaty() is { } other)
            return Results.Failure<MeetingReport>(Codes.OtherTreaty, other);
        var desk = _desks.Take();
        var result = Read(text, kind, new ReportAssembly(_lexicon, desk));
        _desks.Leave(desk);
        return result;
    }

    private Result<MeetingReport> Read(ReadOnlySpan<char> text, in TextKind kind, ReportAssembly assembly)
    {
        assembly.Context.Own = kind.Own;
        assembly.Context.Text.ReadIn(kind.Own?.Year ?? 0);
        var blocks = new TextBlocks(text, assembly.Context);
        while (blocks.Next())
            assembly.Take(blocks);
        if (kind.Own is null && assembly.OtherTreaty is { } treaty)
            return Results.Failure<MeetingReport>(
                Codes.OtherTreaty,
                $"this is a document of another treaty, according to its title {SafeText.Quote(treaty)}; use a "
                    + "report of a meeting under the Biological Weapons Convention"
            );
        if ((assembly.Understood || kind.Own is not null) && !kind.IsOtherLanguage(out _))
            return Results.Success(assembly.Finish(blocks.Header, blocks.Job, text.Length));
        return kind.IsOtherLanguage(out var language)
            ? Results.Failure<MeetingReport>(
                Codes.OtherLanguage,
                $"this text seems to be in {language}, but was read as {_lexicon.Language}; use the right language"
            )
            : Results.Failure<MeetingReport>(
                Codes.NotAReport,
                text.IsWhiteSpace()
                    ? "the text is empty; use the plain text of a report"
                    : $"this text cannot be understood as a report in {_lexicon.Language}; use the plain text of a report, and name its language"
            );
    }

    /// <summary>Returns the language of the reports that the reader reads.</summary>
    public override string ToString() => $"a reader of reports in {LanguageTags.TagOf(_lexicon.Language)}";
}
