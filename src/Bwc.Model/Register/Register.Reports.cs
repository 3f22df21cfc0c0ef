using System.Collections.Immutable;
using Bwc.Model.Reports;
using Bwc.Model.Validation;

namespace Bwc.Model;

/// <content>The questions about reports of meetings.</content>
public sealed partial class Register
{
    /// <summary>The languages in which reports can be read.</summary>
    public static ImmutableArray<Language> ReadableLanguages => EmbeddedGrammars.Languages;

    /// <summary>Gets the grammar that is used to read reports in a language. It can serve as a starting point for your own.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The grammar; or a finding: <see cref="Codes.GrammarMissing"/>.</returns>
    public static Result<ReportGrammar> GrammarOf(Language language) =>
        ReadableLanguages.Contains(language)
            ? Results.Success(EmbeddedGrammars.Read(language))
            : Results.Failure<ReportGrammar>(
                Codes.GrammarMissing,
                $"there is no grammar for {(Enum.IsDefined(language) ? $"the language {LanguageTags.TagOf(language)}" : "that language")}; "
                    + $"use one of {string.Join(", ", ReadableLanguages.Select(LanguageTags.TagOf))}, or a grammar of your own"
            );

    /// <summary>Gets a report reader for a language, which uses the States, bodies and officers of this register. It is created once for each
    /// language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The reader; or a finding: <see cref="Codes.GrammarMissing"/>.</returns>
    public Result<ReportReader> ReaderOf(Language language) => _readers.Value.Of(language);

    /// <summary>Creates a report reader from your own grammar.</summary>
    /// <param name="grammar">The grammar.</param>
    /// <returns>The reader; or the findings of the grammar.</returns>
    /// <exception cref="ArgumentNullException">The grammar is null.</exception>
    public Result<ReportReader> ReaderOf(ReportGrammar grammar) => ReportReader.Create(grammar, States, Organizations, Meetings);

    /// <summary>Reads the printed text of a report.</summary>
    /// <param name="text">The text, as extracted from the PDF.</param>
    /// <param name="language">Its language.</param>
    /// <returns>
    /// The report, with the details of how it was read; or a finding: <see cref="Codes.GrammarMissing"/>, or one that explains why the text is not a report and
    /// what it seems to be: <see cref="Codes.NotAReport"/>, <see cref="Codes.OtherTreaty"/> or <see cref="Codes.OtherLanguage"/>.
    /// </returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <example><code>
    /// var text = "BWC/MSP/2020/MX.3/2\n4. The Meeting was held in Geneva on 3 September 2021."; // in practice, the text of a whole PDF
    /// var report = Register.Default.ReadReport(text, Language.English).GetValueOrThrow();
    /// Console.WriteLine(report.Symbol); // BWC/MSP/2020/MX.3/2
    /// </code></example>
    public Result<MeetingReport> ReadReport(string text, Language language)
    {
        ArgumentNullException.ThrowIfNull(text);
        var reader = ReaderOf(language);
        return reader.Value is { } ready ? ready.Read(text) : Results.Failure<MeetingReport>(reader.Findings);
    }

    /// <summary>Reads the printed text of a report, and detects its language from its letters and its most common short words.</summary>
    /// <param name="text">The text, as extracted from the PDF.</param>
    /// <returns>
    /// The report, with the details of how it was read; or a finding, as for <see cref="ReadReport(string, Language)"/>. If the text is too short for its
    /// language to be detected, it is read as English. <see cref="MeetingReport.Language"/> is the language in which it was read.
    /// </returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public Result<MeetingReport> ReadReport(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return ReadReport(text, TextKind.LanguageOf(text) ?? Language.English);
    }

    /// <summary>Audits a report against itself and against the States, groups, bodies, meetings and rules of this register.</summary>
    /// <param name="report">The report, whether read from text or created in some other way.</param>
    /// <returns>The findings. Those of the validator come first, and if any of them is an error, no others follow.</returns>
    /// <exception cref="ArgumentNullException">The report is null.</exception>
    /// <example><code>
    /// var report = Register.Default.FindReport("BWC/MSP/2020/MX.3/2").GetValueOrThrow();
    /// foreach (var finding in Register.Default.Audit(report).Findings)
    ///     Console.WriteLine(finding);
    /// </code></example>
    public FindingReport Audit(MeetingReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var valid = ModelValidation.Validate(report);
        if (!valid.Valid)
            return valid;
        var audited = new AuditedReport(report, States, Groups, Organizations, Meetings, Programmes, Chairs, Participation, Documents, valid.Findings);
        ReportAudit.Of(audited);
        return new FindingReport { Findings = audited.Findings };
    }
}
