using Bwc.Model;
using Bwc.Model.Reports;
using NodaTime;

namespace Bwc.Tests;

/// <summary>
/// A text of our own, with names broken over lines and pages, digits and brackets of full width, numbers as words, and names that do not exist.
/// </summary>
public class ReportReaderChineseTests
{
    private static readonly MeetingReport Report = Texts.Read("modern.zh.txt", Language.Chinese);

    [Fact]
    public void The_meeting_was_put_off_and_held()
    {
        Assert.Equal(
            (new LocalDate(2020, 8, 31), new LocalDate(2021, 9, 3), "COVID-19 pandemic"),
            (Report.Organization!.FirstPlannedFor, Report.Organization.Held!.Start, Report.Organization.Postponement!.Cause)
        );
        Assert.Equal(("某某·无名", "KAZ"), (Report.Organization.Chair!.Name, Report.Organization.Chair.State.ToString()));
        Assert.Equal(
            (12, 8, 4, 3, 2018, 2020),
            (
                Report.Mandate!.DaysPerYear,
                Report.Mandate.ExpertDays,
                Report.Mandate.StatesPartiesDays,
                Report.Mandate.MinimumMonths,
                Report.Mandate.FirstYear,
                Report.Mandate.LastYear
            )
        );
        Assert.Equal("2018 MSP EEG, 2019 MSP WG, 2020 MSP NAM", string.Join(", ", Report.ChairProse.Select(s => $"{s.Year} {s.Office} {s.Group}")));
    }

    [Fact]
    public void Names_broken_by_lines_and_pages_are_found()
    {
        Assert.Equal(
            (7, "DZA BIH IRN KOR GBR VEN", "乌有国"),
            (
                Report.Participation!.StatesParties!.Stated,
                string.Join(' ', Report.Participation.StatesParties.States),
                string.Join(' ', Report.Participation.StatesParties.Unresolved)
            )
        );
        Assert.Equal(
            ("44(1)", 2, "EGY HTI"),
            (
                Report.Participation.Signatories!.Rule.ToString(),
                Report.Participation.Signatories.Stated,
                string.Join(' ', Report.Participation.Signatories.States)
            )
        );
    }

    [Fact]
    public void What_stands_in_a_list_and_is_no_known_name_is_kept()
    {
        Assert.Equal(
            (3, "TCD ISR", "乌有国"),
            (
                Report.Participation!.ObserverStates!.Stated,
                string.Join(' ', Report.Participation.ObserverStates.States),
                string.Join(' ', Report.Participation.ObserverStates.Unresolved)
            )
        );
        Assert.Equal(
            ("EU WHO", "乌有组织(乌组织)"),
            (string.Join(' ', Report.Participation.Organizations!.Bodies), string.Join(' ', Report.Participation.Organizations.Unresolved))
        );
        Assert.Equal(13, Report.Participation.NonGovernmental!.Stated);
    }

    [Fact]
    public void A_name_within_a_longer_word_is_not_taken_for_a_State()
    {
        var item = Report.Items[0];
        Assert.Equal(
            "PaperIntroduction by IRQ; PaperIntroduction by CUB; TechnicalPresentation by FRA; Discussion by BRA; Discussion by CHN",
            string.Join("; ", item.Contributions)
        );
        Assert.Equal("印度洋", Assert.Single(item.Unresolved));
        Assert.Equal(4, Report.Reading!.Notes.Count(n => n.Code == Codes.NameUnresolved));
    }
}
