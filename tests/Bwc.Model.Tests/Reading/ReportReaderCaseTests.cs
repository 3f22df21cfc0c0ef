using Bwc.Model;
using Bwc.Model.Reports;
using NodaTime;

namespace Bwc.Tests;

/// <summary>
/// Short texts in the style of real reports, each with something that misleads a reader: what is right is read, and what is wrong is not. The texts
/// are in the folder Cases; the persons in them are invented.
/// </summary>
public class ReportReaderCaseTests
{
    [Fact]
    public void What_is_decided_for_next_year_is_not_this_meetings()
    {
        var report = Read("next-year-decision.en.txt");
        Assert.Equal(
            (null, new LocalDate(2018, 12, 4), "Jan Kowal", "POL"),
            (report.Organization!.Held, report.Organization.Opened, report.Organization.Chair!.Name, report.Organization.Chair.State.ToString())
        );
        var decision = Assert.Single(report.Decisions);
        Assert.Equal((19, null), (decision.Paragraph, decision.By));
        Assert.Equal(
            ["MX 2019 2019-07-29/2019-08-08 Geneva ", "MSP 2019 2019-12-03/2019-12-06 Geneva Marie Petit FRA"],
            decision.Meetings.Select(m => $"{m.Office} {m.Year} {string.Join(' ', m.Days.Select(Days))} {m.Place} {Person(m.Chair)}")
        );
    }

    [Theory]
    [InlineData("zh-two-days.zh.txt", "2018-08-07/2018-08-08")]
    [InlineData("other-bodys-chair.en.txt", "2018-08-07/2018-08-08")]
    [InlineData("footnote-letters.en.txt", "2021-09-03/2021-09-03")]
    [InlineData("numbers-on-own-line.en.txt", "2018-08-07/2018-08-08")]
    [InlineData("may.en.txt", "2018-05-03/2018-05-03")]
    public void The_meeting_was_held_on_its_own_days(string name, string held) => Assert.Equal(held, Days(Read(name).Organization!.Held!));

    [Theory]
    [InlineData("other-bodys-chair.en.txt", "Jan Kowal POL")]
    [InlineData("two-honorifics.en.txt", "Pedro Lima BRA")]
    [InlineData("numbers-on-own-line.en.txt", "Jan Kowal POL")]
    public void The_chair_is_the_meetings_own(string name, string chair) => Assert.Equal(chair, Person(Read(name).Organization!.Chair));

    [Fact]
    public void The_number_of_a_rule_counts_nobody() =>
        Assert.Equal("44(4) -: ICRC WHO", Bodies(Read("rule-number-no-count.en.txt").Participation!.Organizations!));

    [Fact]
    public void The_mark_of_a_footnote_counts_nobody() =>
        Assert.Equal("- 69: DZA AGO", States(Read("footnote-glued-count.en.txt").Participation!.StatesParties!));

    [Fact]
    public void Each_category_in_a_sentence_has_its_own_number()
    {
        var participation = Read("categories-in-one-sentence.en.txt").Participation!;
        Assert.Equal(
            (87, 4, 2, 4, 11),
            (
                participation.StatesParties!.Stated,
                participation.Signatories!.Stated,
                participation.ObserverStates!.Stated,
                participation.Organizations!.Stated,
                participation.NonGovernmental!.Stated
            )
        );
    }

    [Fact]
    public void Letters_are_those_of_the_footnote() =>
        Assert.Equal(
            ["2020-07-28", "2020-11-23", "2021-02-09"],
            Read("footnote-letters.en.txt").Organization!.Postponement!.Letters.Select(d => $"{d:uuuu-MM-dd}")
        );

    [Fact]
    public void A_decision_is_kept_as_one() =>
        Assert.Equal(
            (30, "The Meeting of States Parties decided to establish a Working Capital Fund."),
            Read("decision-not-swallowed.en.txt").Decisions.Select(d => (d.Paragraph, d.Text)).Single()
        );

    [Fact]
    public void Bodies_that_the_register_does_not_know_are_kept_with_their_brackets()
    {
        var bodies = Read("zh-unknown-bodies.zh.txt").Participation!.Organizations!;
        Assert.Equal(("44(4)", 3), (bodies.Rule.ToString(), bodies.Bodies.Length + bodies.Unresolved.Length));
        Assert.Equal("EU", bodies.Bodies[0]);
    }

    [Fact]
    public void The_paragraph_of_a_rule_may_stand_before_it() =>
        Assert.Equal("44(1) 1: EGY", States(Read("paragraph-of-rule.en.txt").Participation!.Signatories!));

    [Theory]
    [InlineData("word-no-is-no-state.en.txt", "- 3: KEN TCD TGO ?No")]
    [InlineData("st-kitts.en.txt", "- 3: KEN KNA TCD")]
    [InlineData("congo-bracket.en.txt", "- 3: KEN COD TGO")]
    [InlineData("netherlands-after-gambia.en.txt", "- 3: TCD GMB NLD")]
    [InlineData("numbers-on-own-line.en.txt", "- 2: DEU KEN")]
    public void Names_are_those_that_are_written(string name, string expected) => Assert.Equal(expected, States(Read(name).Participation!.StatesParties!));

    [Fact]
    public void A_word_that_is_only_a_code_is_noted() =>
        Assert.Contains(
            Read("word-no-is-no-state.en.txt").Reading!.Notes,
            n => n.Code == Codes.NameUnresolved && n.Message.Contains("'No'", StringComparison.Ordinal)
        );

    [Fact]
    public void Presentations_are_made_by_those_before_the_verb() =>
        Assert.Equal(
            ["TechnicalPresentation by FRA", "TechnicalPresentation by OAS"],
            Read("made-presentations.en.txt").Items.Single(i => i.Number == 4).Contributions.Select(c => c.ToString())
        );

    [Fact]
    public void A_document_may_be_submitted_on_behalf_of_a_body()
    {
        var document = Assert.Single(Read("document-behalf-of-eu.en.txt").Documents);
        Assert.Equal(
            ("Legal implementation", "DEU", "EU"),
            (document.Title, string.Join(' ', document.SubmittedBy.Select(s => s.ToString())), string.Join(' ', document.OnBehalfOfBodies))
        );
    }

    [Theory]
    [InlineData("sister-treaty.en.txt", Codes.OtherTreaty, "CCW/MSP/2017/8")]
    [InlineData("garbage.en.txt", Codes.NotAReport, "this text cannot be understood")]
    public void What_is_no_report_of_the_Convention_is_refused(string name, string code, string says)
    {
        var finding = Assert.Single(Register.Default.ReadReport(Text(name), Language.English).Findings);
        Assert.Equal(code, finding.Code);
        Assert.Contains(says, finding.Message, StringComparison.Ordinal);
    }

    private static MeetingReport Read(string name) =>
        Texts.ReadText(Text(name), name.Contains(".zh.", StringComparison.Ordinal) ? Language.Chinese : Language.English);

    private static string Text(string name) => File.ReadAllText(Path.Combine(TestFacts.Repository, "tests", "Bwc.Model.Tests", "Reading", "Cases", name));

    private static string Days(DateInterval days) => $"{days.Start:uuuu-MM-dd}/{days.End:uuuu-MM-dd}";

    private static string Person(ReportedOfficer? officer) => officer is null ? string.Empty : $"{officer.Name} {officer.State}";

    private static string States(StateParticipation list) =>
        $"{list.Rule?.ToString() ?? "-"} {list.Stated}: {string.Join(' ', list.States.Select(s => s.ToString()).Concat(list.Unresolved.Select(u => "?" + u)))}";

    private static string Bodies(BodyParticipation list) =>
        $"{list.Rule?.ToString() ?? "-"} {list.Stated?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-"}: "
        + string.Join(' ', list.Bodies.Concat(list.Unresolved.Select(u => "?" + u)));
}
