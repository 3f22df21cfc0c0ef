using System.Globalization;
using System.Text;
using Bwc.Fuzz.Running;
using Bwc.Model;
using Bwc.Model.Json;
using Bwc.Model.Reports;
using Bwc.Model.Validation;

namespace Bwc.Fuzz.Huge;

/// <summary>Reports that never end, in the sentences that take a reader longest.</summary>
internal static class HugeReports
{
    private const string Start = "BWC/MSP/2020/MX.3/2\n\n8. The following 999 States Parties participated in the Meeting: ";

    public static IEnumerable<HugeCase> All =>
        [
            new("a report of 10^7 letters on one line", false, () => Read(new string('A', 10_000_000))),
            new("a report of 10^7 blanks", false, () => Read(new string(' ', 10_000_000))),
            new("a report of 10^6 empty lines", true, () => Read(new string('\n', 1_000_000))),
            new("a report of 10^6 brackets", true, () => Read(Start + new string('(', 1_000_000))),
            new("a report of 10^6 commas", true, () => Read(Start + new string(',', 1_000_000))),
            new("a report of 10^6 digits", true, () => Read("8. " + new string('9', 1_000_000))),
            new("a report of 10^6 halves of characters", true, () => Read(Start + new string('\ud800', 1_000_000))),
            new(
                "a report with 10^5 States in one sentence",
                true,
                () => Read(Start + Times("Bosnia and Herzegovina, Iran (Islamic Republic of), ", 50_000) + "Japan.")
            ),
            new("a report with 10^5 names nobody knows", true, () => Read(Start + Times("Nowhere and Elsewhere (the); ", 50_000) + "Japan.")),
            new("a report that says \"and\" 10^5 times", true, () => Read(Start + Times("and ", 100_000))),
            new("a report that says \"United\" 10^5 times", true, () => Read(Start + Times("United Kingdom of Great Britain and ", 30_000))),
            new(
                "a report of 10^5 paragraphs",
                false,
                () =>
                    Read(
                        string.Concat(
                            Enumerable
                                .Range(1, 100_000)
                                .Select(i =>
                                    string.Create(
                                        CultureInfo.InvariantCulture,
                                        $"{i}. The following {i} States Parties participated in the Meeting: Japan and Kenya.\n\n"
                                    )
                                )
                        )
                    )
            ),
            new(
                "a report of 10^5 papers",
                false,
                () =>
                    Read(
                        "BWC/MSP/2020/MX.3/2\n\nAnnex\n\nList of documents\n\n"
                            + string.Concat(
                                Enumerable
                                    .Range(1, 100_000)
                                    .Select(i =>
                                        string.Create(
                                            CultureInfo.InvariantCulture,
                                            $"BWC/MSP/2020/MX.3/WP.{i} A paper on papers. Submitted by Japan and Kenya\n"
                                        )
                                    )
                            )
                    )
            ),
            new(
                "a report of 10^5 footnotes",
                false,
                () =>
                    Read(
                        "1. Text.1\n\n"
                            + string.Concat(Enumerable.Range(1, 100_000).Select(i => string.Create(CultureInfo.InvariantCulture, $" {i} A note.\n")))
                    )
            ),
            new(
                "a report of 10^5 chairs of one State",
                false,
                () => Read(Times("4. The Meeting was chaired by Mr. Arman Baissuanov of Kazakhstan, on behalf of Japan, on 3 September 2021. ", 10_000))
            ),
            new(
                "a report of 10^4 statements in one sentence",
                true,
                () =>
                    Read(
                        "BWC/MSP/2020/MX.3/2\n\n12. Under agenda item 4, "
                            + Times("Japan introduced working paper BWC/MSP/2020/MX.3/WP.1 on behalf of Kenya, ", 10_000)
                            + "and Egypt made a statement."
                    )
            ),
            new("a report of 10^5 Chinese names", false, () => Read("以下" + Times("阿尔及利亚、某某·无名先生、", 50_000), Language.Chinese)),
            new("a report of 10^6 Chinese letters", true, () => Read(new string('的', 1_000_000), Language.Chinese)),
            new("a report of 64 MiB", false, () => Read(Times("The Meeting of Experts considered the item. ", 1_500_000))),
        ];

    private static string Times(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();

    private static string Read(string text, Language language = Language.English)
    {
        if (Register.Default.ReadReport(text, language) is not { Value: { } report })
            return HugeCase.Coded(Register.Default.ReadReport(text, language));
        Law.Sound(ModelValidation.Validate(report).Findings);
        var audit = Register.Default.Audit(report);
        Law.Sound(audit.Findings);
        Law.Same(report, ModelJson.Read<MeetingReport>(ModelJson.Write(report)).Value, "a report is read as it was written");
        return $"{report.Reading!.Traces.Length} parts, {report.Reading.Notes.Length} notes, {audit.Findings.Length} findings";
    }
}
