using System.Globalization;
using System.Text;
using Bwc.Model;
using Bwc.Model.Json;
using Bwc.Model.Laboratory;
using Bwc.Model.Reports;
using Bwc.Model.Validation;
using NodaTime.Text;

namespace Bwc.Tests;

/// <summary>Asks of the library what the example of a code asks of the tool, where the fault lies in the matter and not in the command line.</summary>
internal static class Examples
{
    private static readonly Register Register = Register.Default;
    private static readonly string[] Matters =
    [
        "bwc validate FILE",
        "bwc audit FILE",
        "bwc draft FILE",
        "bwc decide ",
        "bwc rotation infer ",
        "bwc rotation analyse ",
        "bwc rotation complete ",
        "bwc classify ",
    ];

    public static IEnumerable<CodeExample> Answerable { get; } =
    [.. CodeExamples.All.Where(e => e.Code != Codes.NothingToAudit && Matters.Any(m => e.Command.StartsWith(m, StringComparison.Ordinal)))];

    /// <summary>What the library finds when it is asked what the example asks.</summary>
    public static IReadOnlyList<Finding> Findings(CodeExample example)
    {
        var file = example.File;
        return example.Command.Split(' ')[1..] switch
        {
            ["validate", ..] => Of(ModelJson.ReadAny(Encoding.UTF8.GetBytes(file)), model => ModelValidation.Validate(model).Findings),
            ["audit", ..] => Of(ModelJson.ReadAny(Encoding.UTF8.GetBytes(file)), Audit),
            ["draft", "FILE", "--language", var language, .. var section] => Of(
                Draft(Read<MeetingReport>(file), LanguageOf(language), section.Length > 0),
                draft => draft.Findings
            ),
            ["decide", "FILE"] => Of(Register.Decide(Read<DecisionScript>(file))),
            ["decide", "--kind", "substantive", "--for", var yes, "--against", var no, "--participating", var all, .. var book] => Of(
                Register.Decide(
                    VoteKind.Substantive,
                    new VoteTally
                    {
                        For = Number(yes),
                        Against = Number(no),
                        Participating = Number(all),
                    },
                    book is [_, var id] ? Register.FindRulebook(id).GetValueOrThrow() : null
                )
            ),
            ["rotation", "infer", ..] => Of(ChairTable.Read(file), table => Of(RotationLaboratory.Infer(table))),
            ["rotation", "analyse", ..] => Of(ChairTable.Read(file), table => Of(RotationLaboratory.Analyse(table), analysis => analysis.Findings)),
            ["rotation", "complete", ..] => Of(ChairTable.Read(file), table => Of(RotationLaboratory.Complete(new CompletionRequest { Table = table }))),
            ["classify", var who, "--on", var day, "--register", _] => Of(
                Bwc.Model.Register.Create(Read<RegisterFile>(file)).GetValueOrThrow().Classify(who, LocalDatePattern.Iso.Parse(day).Value)
            ),
            ["classify", .. var who, _, var day] => Of(Register.Classify(string.Join(' ', who).Trim('"'), LocalDatePattern.Iso.Parse(day).Value)),
            var words => throw new InvalidOperationException(string.Join(' ', words)),
        };
    }

    private static IReadOnlyList<Finding> Audit(object model) =>
        model switch
        {
            ProgrammeCalendar calendar => Register.Audit(calendar).Findings,
            IntersessionalProgramme programme => Register.Audit(Register.CalendarOf(programme)).Findings,
            _ => Register.Audit((MeetingReport)model).Findings,
        };

    private static Result<ReportDraft> Draft(MeetingReport report, Language language, bool section) =>
        section ? Register.DraftParticipation(report, language) : Register.Draft(report, language);

    private static Language LanguageOf(string tag) => LanguageTags.TryParse(tag, out var language) ? language : throw new FormatException(tag);

    private static IReadOnlyList<Finding> Of<T>(Result<T> result, Func<T, IReadOnlyList<Finding>>? found = null)
        where T : class => result.Value is { } value && found is not null ? found(value) : result.Findings;

    private static T Read<T>(string file)
        where T : class => ModelJson.Read<T>(file).GetValueOrThrow();

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
