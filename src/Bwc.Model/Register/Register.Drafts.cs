using System.Collections.Immutable;
using Bwc.Model.Reports;
using Bwc.Model.Validation;

namespace Bwc.Model;

/// <content>Drafts of reports.</content>
public sealed partial class Register
{
    /// <summary>
    /// The languages in which at least the paragraphs on participation can be drafted; whole reports can be drafted in <see cref="ReadableLanguages"/>.
    /// </summary>
    public static ImmutableArray<Language> DraftLanguages => EmbeddedGrammars.Drafted;

    /// <summary>Gets a report writer for a language, which uses the names in this register. It is created once for each language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The writer; or a finding: <see cref="Codes.DraftLanguageMissing"/>.</returns>
    public Result<ReportWriter> WriterOf(Language language) => _writers.Value.Of(language);

    /// <summary>Creates a report writer from your own grammar, which must have frames.</summary>
    /// <param name="grammar">The grammar.</param>
    /// <returns>The writer; or the findings of the grammar.</returns>
    /// <exception cref="ArgumentNullException">The grammar is null.</exception>
    public Result<ReportWriter> WriterOf(ReportGrammar grammar) => ReportWriter.Create(grammar, States, Organizations, Meetings);

    /// <summary>Drafts the report of a meeting from its record, and reads the draft back to find where it differs from the record.</summary>
    /// <param name="report">The record.</param>
    /// <param name="language">The language of the draft, one of <see cref="ReadableLanguages"/>.</param>
    /// <returns>The draft, with all findings about it; or the findings of the validator if any of them is an error, or
    /// <see cref="Codes.DraftLanguageMissing"/>.</returns>
    /// <exception cref="ArgumentNullException">The record is null.</exception>
    /// <example><code>
    /// var report = Register.Default.FindReport("BWC/MSP/2020/MX.3/2").GetValueOrThrow();
    /// var draft = Register.Default.Draft(report, Language.Chinese).GetValueOrThrow();
    /// Console.WriteLine(draft.Text);
    /// </code></example>
    public Result<ReportDraft> Draft(MeetingReport report, Language language)
    {
        var draft = Valid(report, language, static (writer, valid) => writer.Write(valid));
        if (draft.Value is not { } written || ReaderOf(language).Value is not { } reader)
            return draft;
        var again = reader.Read(written.Text);
        return Results.Success(written.With(DraftProof.Of(report, again, written.Findings)));
    }

    /// <summary>Drafts the paragraphs on participation of a report.</summary>
    /// <param name="report">The record, of which only the participation is written.</param>
    /// <param name="language">The language of the draft, one of <see cref="DraftLanguages"/>.</param>
    /// <returns>The draft; or the findings of the validator if any of them is an error, or <see cref="Codes.DraftLanguageMissing"/>.</returns>
    /// <exception cref="ArgumentNullException">The record is null.</exception>
    /// <example><code>
    /// var report = Register.Default.FindReport("BWC/MSP/2020/MX.3/2").GetValueOrThrow();
    /// var draft = Register.Default.DraftParticipation(report, Language.French).GetValueOrThrow();
    /// Console.WriteLine(draft.Text);
    /// </code></example>
    public Result<ReportDraft> DraftParticipation(MeetingReport report, Language language) =>
        Valid(report, language, static (writer, valid) => writer.WriteParticipation(valid));

    private Result<ReportDraft> Valid(MeetingReport report, Language language, Func<ReportWriter, MeetingReport, Result<ReportDraft>> write)
    {
        ArgumentNullException.ThrowIfNull(report);
        var valid = ModelValidation.Validate(report);
        if (!valid.Valid)
            return Results.Failure<ReportDraft>(valid.Findings);
        var writer = WriterOf(language);
        return writer.Value is { } ready ? write(ready, report) : Results.Failure<ReportDraft>(writer.Findings);
    }
}
