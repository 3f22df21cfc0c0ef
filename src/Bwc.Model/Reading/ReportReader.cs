using System.Collections.Immutable;

namespace Bwc.Model.Reports;

/// <summary>
/// Reads the printed text of a report, as it is extracted from its PDF, into a <see cref="MeetingReport"/>: what was understood, from where, and what was not.
/// </summary>
/// <remarks>
/// Any text gives a report; what the text does not say stays absent, a name that the register does not know is kept as it stands and noted, and
/// nothing is guessed. The time is
/// linear in the length of the text. A reader is read-only once made and safe from any number of threads.
/// </remarks>
[Cites("docs/reading.md")]
public sealed class ReportReader
{
    private readonly Lexicon _lexicon;

    private ReportReader(Lexicon lexicon) => _lexicon = lexicon;

    /// <summary>Makes a reader for one language.</summary>
    /// <param name="grammar">The phrases of the language.</param>
    /// <param name="states">The States, whose names are looked for.</param>
    /// <param name="organizations">The other bodies, whose names are looked for.</param>
    /// <param name="meetings">The meetings, whose officers are looked for.</param>
    /// <returns>The reader; or the findings of the grammar, where one is an error.</returns>
    /// <exception cref="ArgumentNullException">The grammar, the states or the organizations is null.</exception>
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

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text, of any length; what is no report gives a report with nothing in it, and a note that says so.</param>
    /// <returns>The report, with <see cref="MeetingReport.Reading"/>.</returns>
    public MeetingReport Read(ReadOnlySpan<char> text)
    {
        var blocks = new TextBlocks(text, _lexicon);
        var draft = new ReportDraft(_lexicon, text.Length);
        while (blocks.Next())
            draft.Take(blocks);
        return draft.Finish(blocks.Header, blocks.Job);
    }

    /// <summary>The language of the reports that it reads.</summary>
    public override string ToString() => $"a reader of reports in {LanguageTags.TagOf(_lexicon.Language)}";
}
