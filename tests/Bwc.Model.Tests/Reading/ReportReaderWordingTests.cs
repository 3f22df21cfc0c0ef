using Bwc.Model;
using Bwc.Model.Reports;

namespace Bwc.Tests;

/// <summary>The same facts in other words: verbs apart from their nouns, counts with names in brackets, marks of footnotes in every printed form.</summary>
public class ReportReaderWordingTests
{
    private const string Experts = "BWC/MSP/2018/MX.3/2\n\nII. Organization\n\n";

    [Theory]
    [InlineData("Statements under agenda item 7 were made by Kenya, Chad and the World Health Organization.", 7, "Statement KEN, Statement TCD, Statement WHO")]
    [InlineData("A statement under agenda item 5 was made by Kenya. Further statements were made by Chad.", 5, "Statement KEN, Statement TCD")]
    [InlineData("Interventions under agenda item 5 were made by Kenya and Chad.", 5, "Statement KEN, Statement TCD")]
    [InlineData("Presentations under agenda item 4 were delivered by the United Kingdom and the ISU.", 4, "Presentation GBR, Presentation ISU")]
    [InlineData("Technical presentations under agenda item 6 were given by France and Japan.", 6, "TechnicalPresentation FRA, TechnicalPresentation JPN")]
    [InlineData("The Meeting of Experts heard statements under agenda item 6 from Chad, Ghana and Peru.", 6, "Statement TCD, Statement GHA, Statement PER")]
    [InlineData("Under agenda item 6, the Meeting heard briefings from INTERPOL and the OPCW.", 6, "Briefing INTERPOL, Briefing OPCW")]
    [InlineData("Under agenda item 4, the Chair gave the floor to Kenya, which made a statement.", 4, "Statement KEN")]
    [InlineData("Under agenda item 4, Kenya made a statement. Statements followed from Chad and Ghana.", 4, "Statement KEN, Statement TCD, Statement GHA")]
    [InlineData(
        "Under agenda item 4, a joint statement was made by Germany and Poland, and a presentation was given by WOAH.",
        4,
        "Statement DEU, Statement POL, Presentation WOAH"
    )]
    [InlineData(
        "Working papers were introduced under agenda item 5 by Germany (BWC/MSP/2018/MX.3/WP.3) and Japan (BWC/MSP/2018/MX.3/WP.4).",
        5,
        "PaperIntroduction DEU BWC/MSP/2018/MX.3/WP.3, PaperIntroduction JPN BWC/MSP/2018/MX.3/WP.4"
    )]
    public void An_act_is_read_where_its_noun_and_its_verb_stand_apart(string text, int number, string expected)
    {
        var item = Assert.Single(Read("17. " + text).Items);
        Assert.Equal(number, item.Number);
        Assert.Equal(expected, string.Join(", ", item.Contributions.Select(Act)));
        Assert.Empty(item.Unresolved);
    }

    [Theory]
    [InlineData("Under agenda item 5, no statements were made by Kenya or Chad.")]
    [InlineData("Under agenda item 5, no presentation was given by Kenya.")]
    [InlineData("Under agenda item 5, the Meeting heard from the floor statements of Kenya and presentations of Japan.")]
    [InlineData("Under agenda item 5, Germany recalled the statement made by France at the Meeting of Experts in 2017.")]
    public void What_nobody_did_is_noted_and_is_no_act(string text)
    {
        var report = Read("17. " + text);
        Assert.Empty(report.Items);
        Assert.Equal(text, Words("17. " + text, Assert.Single(report.Reading!.Notes)));
    }

    [Theory]
    [InlineData("Germany (BWC/MSP/2018/MX.3/WP.3), France and Japan (BWC/MSP/2018/MX.3/WP.4)")]
    [InlineData("Germany and Japan (BWC/MSP/2018/MX.3/WP.3 and BWC/MSP/2018/MX.3/WP.4)")]
    public void A_paper_that_may_be_that_of_several_is_given_to_none(string names)
    {
        var report = Read($"17. Under agenda item 5, working papers were introduced by {names}.");
        Assert.All(Assert.Single(report.Items).Contributions, c => Assert.Null(c.Paper));
        Assert.Contains(report.Reading!.Notes, n => n.Message.Contains("does not say who introduced which", StringComparison.Ordinal));
    }

    [Fact]
    public void The_first_word_of_a_sentence_is_no_name()
    {
        var report = Read("17. Under agenda item 5, Kenya made a statement. Further statements were made by Chad and Togo.");
        Assert.Empty(report.Reading!.Notes);
    }

    [Theory]
    [InlineData("participated in the Meeting [1]: Kenya; Chad.\n\n[1] As communicated.")]
    [InlineData("participated in the Meeting:(1) Kenya; Chad.\n\n(1) As communicated.")]
    [InlineData("participated in the Meeting:\u00B9 Kenya; Chad.\n\n\u00B9 As communicated.")]
    [InlineData("participated in the Meeting:1 Kenya; Chad.\n\n1 As communicated.")]
    public void A_mark_of_a_footnote_in_any_printed_form_counts_nobody(string rest)
    {
        var report = Read("8. The following States Parties " + rest);
        var parties = report.Participation!.StatesParties!;
        Assert.Null(parties.Stated);
        Assert.Equal("KEN, TCD", string.Join(", ", parties.States));
        Assert.Empty(parties.Unresolved);
        Assert.Equal(("1", "As communicated."), (Assert.Single(report.Footnotes).Label, report.Footnotes[0].Text));
        Assert.Empty(report.Reading!.Notes);
    }

    [Fact]
    public void A_list_with_numbers_in_brackets_is_no_footnote() =>
        Assert.Empty(Read("8. The Meeting considered the following (1):\n\n(1) Cooperation;\n\n(2) Assistance.").Footnotes);

    [Fact]
    public void Each_category_has_those_whom_its_bracket_names()
    {
        var participation = Read("8. Two signatory States (Egypt and Haiti) and one observer State (Israel) participated in the Meeting.").Participation!;
        Assert.Equal((2, "EGY, HTI"), (participation.Signatories!.Stated, string.Join(", ", participation.Signatories.States)));
        Assert.Equal((1, "ISR"), (participation.ObserverStates!.Stated, string.Join(", ", participation.ObserverStates.States)));
    }

    [Fact]
    public void A_count_that_is_not_kept_is_noted()
    {
        const string Text = "8. The Meeting was attended by 95 States Parties, three signatories (Egypt, Haiti and Somalia) and one guest State (Israel).";
        var report = Read(Text);
        Assert.Null(report.Participation!.StatesParties);
        Assert.StartsWith("95 ", Words(Text, Assert.Single(report.Reading!.Notes)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Out of 183 States Parties, 95 participated in the Meeting.", 95)]
    [InlineData("The States Parties participated in accordance with article 12 (1) of the Convention: Kenya and Chad.", null)]
    public void What_they_are_a_part_of_and_the_paragraph_of_an_article_count_nobody(string text, int? stated) =>
        Assert.Equal(stated, Read("8. " + text).Participation!.StatesParties!.Stated);

    [Fact]
    public void The_post_after_a_name_is_that_of_the_name()
    {
        var organization = Read("5. The Meeting elected Mr. Jan Kowal of Poland Chair and Ms. Anna Berg of Sweden Vice-Chair.").Organization!;
        Assert.Equal("Jan Kowal", organization.Chair!.Name);
        Assert.Equal("Anna Berg", Assert.Single(organization.ViceChairs).Name);
    }

    [Fact]
    public void What_those_who_took_part_are_is_no_name() =>
        Assert.Empty(Read("8. Kenya and Chad, as States Parties to the Convention, participated in the Meeting.").Participation!.StatesParties!.Unresolved);

    [Fact]
    public void Who_took_part_in_another_meeting_is_noted_and_who_took_part_in_this_one_is_read()
    {
        const string Text = "8. The 2017 Meeting of States Parties was attended by 95 States Parties. The present Meeting was attended by 91 States Parties.";
        var report = Read(Text);
        Assert.Equal(91, report.Participation!.StatesParties!.Stated);
        Assert.StartsWith("The 2017 Meeting", Words(Text, Assert.Single(report.Reading!.Notes)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_rules_are_adapted_and_the_agenda_is_not()
    {
        var organization = Read(
            "7. On 7 August 2018, the Meeting of Experts adopted its agenda (BWC/MSP/2018/MX.3/1) and, mutatis mutandis, "
                + "the rules of procedure (BWC/CONF.VIII/2)."
        ).Organization!;
        Assert.False(organization.Agenda!.MutatisMutandis);
        Assert.True(organization.Rules!.MutatisMutandis);
    }

    [Fact]
    public void A_meeting_that_was_planned_for_other_days_has_both() =>
        Assert.Equal(
            new NodaTime.LocalDate(2018, 8, 1),
            Read(
                "4. The Meeting of Experts, which had originally been planned for 1 August 2018, was held in Geneva on 7 August 2018."
            ).Organization!.FirstPlannedFor
        );

    [Theory]
    [InlineData("was elected Chair of the Meeting")]
    [InlineData("was then elected Chair")]
    public void Whoever_was_elected_is_the_chair(string words) =>
        Assert.Equal("Jan Kowal", Read($"5. Ambassador Jan Kowal of Poland {words}.").Organization!.Chair!.Name);

    [Fact]
    public void What_is_said_of_an_item_beside_its_number_and_title_is_all_that_is_noted()
    {
        const string Text =
            "17. The Meeting considered agenda item 6 (\"Assistance\") at its third meeting, on 8 August 2018. Under the item, Kenya made a statement.";
        var report = Read(Text);
        Assert.Equal("8 August 2018", Words(Text, Assert.Single(report.Reading!.Notes)));
    }

    [Fact]
    public void An_addendum_is_submitted_by_whoever_is_named_before()
    {
        var report = Register
            .Default.ReadReport(
                "BWC/MSP/2018/MX.3/2\n\nAnnex II\n\nList of documents\n\nSymbol Title\n\n"
                    + "BWC/MSP/2018/MX.3/WP.3/Add.1 Trust. Note by the secretariat. Addendum\n",
                Language.English
            )
            .GetValueOrThrow();
        var document = Assert.Single(report.Documents);
        Assert.Equal(ContributorKind.Secretariat, Assert.Single(document.SubmittedBy).Kind);
        Assert.Empty(document.Unresolved);
    }

    [Fact]
    public void A_planned_meeting_has_its_chair_where_the_verb_is_last()
    {
        var report = Register
            .Default.ReadReport(
                "BWC/MSP/2018/MX.3/2\n\n25. \u4F1A\u8BAE\u51B3\u5B9A2019\u5E74"
                    + "\u4E13\u5BB6\u4F1A\u8BAE\u4E8E2019\u5E747\u670831\u65E5\u5728\u65E5\u5185\u74E6\u4E3E\u884C\uFF0C"
                    + "\u7531\u745E\u5178\u7684\u5B89\u5A1C\u00B7\u4F2F\u683C\u5973\u58EB\u62C5\u4EFB\u4E3B\u5E2D\u3002\n",
                Language.Chinese
            )
            .GetValueOrThrow();
        Assert.Equal("\u5B89\u5A1C\u00B7\u4F2F\u683C", Assert.Single(Assert.Single(report.Decisions).Meetings).Chair!.Name);
        Assert.Null(report.Organization?.Chair);
    }

    private static string Act(Contribution contribution) => $"{contribution.Kind} {contribution.By} {contribution.Paper}".TrimEnd();

    private static string Words(string text, ReadingNote note) => (Experts + text).Substring(note.Start, note.Length);

    private static MeetingReport Read(string text) => Register.Default.ReadReport(Experts + text + "\n", Language.English).GetValueOrThrow();
}
