using Bwc.Model;
using Bwc.Model.Reports;

namespace Bwc.Tests;

/// <summary>The frame of a report: when the meeting was held and who presided, what was adopted, its figures, its list of documents.</summary>
public class ReportReaderFrameTests
{
    private const string Head = "BWC/MSP/2018/MX.3/2\n2 GE.18-00001\n\nII. Organization of the Meeting\n";
    private const string Annex = "1. First words.\n\nAnnex II\nSymbol Title\n";

    [Theory]
    [InlineData(
        "4. In accordance with the decision of the Meeting of States Parties of 8 December 2017, the Meeting of Experts was held in Geneva on 7 and 8 "
            + "August 2018.",
        "[2018-08-07, 2018-08-08]"
    )]
    [InlineData(
        "4. As decided by the Eighth Review Conference, the Meeting was held in Geneva on 3 September 2018, and was chaired by Mr. Arman Baissuanov "
            + "of Kazakhstan.",
        "[2018-09-03, 2018-09-03]"
    )]
    [InlineData(
        "2. At the Meeting of States Parties held in Geneva from 4 to 8 December 2017, States Parties reached consensus on the programme.\n\n4. The "
            + "Meeting was held at the Palais des Nations in Geneva on 7 August 2018.",
        "[2018-08-07, 2018-08-07]"
    )]
    [InlineData("4. The Meeting was held in Geneva on 7-8 August, 2018.", "[2018-08-07, 2018-08-08]")]
    [InlineData("4. The Meeting was held in Geneva from 9 to 8 August 2018.", null)]
    [InlineData("4. The Meeting was held in Geneva on 31 February 2018.", null)]
    public void The_meeting_was_held_on_its_own_days(string paragraphs, string? held) => Assert.Equal(held, Read(paragraphs).Organization?.Held?.ToString());

    [Fact]
    public void A_table_of_contents_begins_no_annex()
    {
        foreach (var row in new[] { "Annex: List of documents ........ 9", "Annex I. List of documents\u2026 9", "Annex I: List of documents 9" })
        {
            var report = Read($"{row}\n\n1. The Meeting of Experts was held in Geneva on 7 August 2018.");
            Assert.Equal("[2018-08-07, 2018-08-07]", report.Organization?.Held?.ToString());
            Assert.Null(report.Summary);
        }
    }

    [Fact]
    public void A_Vice_Chair_who_presided_is_not_the_Chair()
    {
        var report = Read(
            "4. The Meeting was held in Geneva on 9 August 2018 and presided over by Ms. Ana Silva (Brazil), Vice-Chair, since the Chair was ill."
        );
        Assert.Null(report.Organization!.Chair);
        Assert.Contains(report.Reading!.Notes, n => n.Message.Contains("Ana Silva", StringComparison.Ordinal));
    }

    [Fact]
    public void The_President_of_a_conference_is_its_chair()
    {
        var report = Texts.ReadText(
            "BWC/CONF.VIII/4\n\nII. Organization\n\n10. The Conference was opened on 7 November 2016 by the President of the Conference, Ambassador "
                + "Jan Kowal of Poland.",
            Language.English
        );
        Assert.Equal(("Jan Kowal", 7), (report.Organization!.Chair?.Name, report.Organization.Opened?.Day));
    }

    [Fact]
    public void Days_with_a_gap_between_them_are_parts_of_the_meeting()
    {
        var organization = Read("4. The Meeting of Experts was held in Geneva from 7 to 8 and on 10 August 2018.").Organization!;
        Assert.Equal("[2018-08-07, 2018-08-08]; [2018-08-10, 2018-08-10]", string.Join("; ", organization.Sessions.Select(s => s.Days.ToString())));
        Assert.Null(organization.Held);
    }

    [Fact]
    public void A_session_of_its_own_is_that_of_the_body_named_before()
    {
        var report = Texts.ReadText(
            "BWC/WG/3/2\n\nI. Organization\n\n2. The Working Group held its third session in Geneva from 4 to 8 December 2023, chaired by "
                + "Ambassador Jan Kowal of Poland.",
            Language.English
        );
        Assert.Equal(("[2023-12-04, 2023-12-08]", "Jan Kowal"), (report.Organization!.Held?.ToString(), report.Organization.Chair!.Name));
    }

    [Fact]
    public void Guests_are_read_with_where_they_come_from()
    {
        var guests = Read(
            "13. At the invitation of the Chair, Dr. Jan Kowal of Oxford University participated in the informal exchanges in the open sessions as "
                + "guest of the Meeting of Experts."
        ).Participation!.Guests!.Guests;
        Assert.Equal(("Jan Kowal", "Oxford University"), (guests[0].Name, guests[0].Organization));
    }

    [Theory]
    [InlineData(
        "4. The Meeting was held in Geneva on 7 August 2018, chaired by Ambassador Mailu of Kenya, with Ambassador M\u00FCller of Austria and Mr. Novak "
            + "of Slovakia as Vice-Chairs.",
        "Chair Mailu KEN; ViceChair M\u00FCller AUT; ViceChair Novak SVK"
    )]
    [InlineData(
        "4. The Meeting of Experts elected Ambassador Jan Kowal of Poland as Chair and Ms. Ana Silva of Brazil and Mr. Li Wei of China as Vice-Chairs.",
        "Chair Jan Kowal POL; ViceChair Ana Silva BRA; ViceChair Li Wei CHN"
    )]
    [InlineData("4. In the absence of the Chair, Ambassador Jan Kowal of Poland, the Meeting was chaired by Ms. Ana Silva of Brazil.", "Chair Jan Kowal POL")]
    [InlineData("4. Mr. Jan Kowal (Poland) chaired the Meeting. Ms. Ana Silva of Brazil chaired the Working Group.", "Chair Jan Kowal POL")]
    [InlineData(
        "4. The Meeting was chaired by H.E. Ms. Ana Silva of Brazil, who was assisted by Mr. Li Wei (China), Vice-Chair.",
        "Chair Ana Silva BRA; ViceChair Li Wei CHN"
    )]
    public void Officers_are_read_with_their_posts(string paragraph, string officers)
    {
        var organization = Read(paragraph).Organization!;
        Assert.Equal(officers, string.Join("; ", new[] { organization.Chair! }.Concat(organization.ViceChairs).Select(o => $"{o.Post} {o.Name} {o.State}")));
    }

    [Theory]
    [InlineData("7. Mr. Alex Millett and Ms. Ngoc Huynh, Political Affairs Officers, served in the secretariat.", "Alex Millett; Ngoc Huynh")]
    [InlineData(
        "7. Mr. Daniel Feakes served as Secretary of the Meeting. Mr. Khalil-ur-Rahman Hashmi served as Deputy Secretary.",
        "Daniel Feakes; Khalil-ur-Rahman Hashmi"
    )]
    [InlineData("7. Ms. Maria de los Santos served as Secretary of the Meeting.", "Maria de los Santos")]
    [InlineData("7. Mr. Jean d'Escoto served as Secretary of the Meeting.", "Jean d'Escoto")]
    public void Persons_keep_their_whole_names(string paragraph, string names) =>
        Assert.Equal(names, string.Join("; ", Read(paragraph).Organization!.Secretariat.Select(o => o.Name)));

    [Fact]
    public void A_report_adopted_without_a_draft_has_none()
    {
        var adoption = Read(
            "25. At its closing meeting, on 8 August 2018, the Meeting adopted by consensus its report, to be issued as document BWC/MSP/2018/MX.3/2."
        ).Adoption!;
        Assert.Equal((null, "BWC/MSP/2018/MX.3/2"), (adoption.Draft, adoption.IssuedAs.ToString()));
    }

    [Fact]
    public void Agenda_and_rules_in_one_paragraph_are_told_apart()
    {
        var organization = Read(
            "5. At its first meeting, on 7 August 2018, the Meeting adopted its agenda (BWC/MSP/2018/MX.3/1) and adopted as its rules of procedure, "
                + "mutatis mutandis, those of the Eighth Review Conference, contained in document BWC/CONF.VIII/2."
        ).Organization!;
        Assert.Equal(("BWC/MSP/2018/MX.3/1", "BWC/CONF.VIII/2"), (organization.Agenda!.Symbol.ToString(), organization.Rules!.Symbol.ToString()));
    }

    [Fact]
    public void A_resolution_is_known_by_its_own_number() =>
        Assert.Equal(
            "75/88",
            Read(
                "3. On the proposal of its First Committee (A/C.1/75/L.50), the General Assembly adopted resolution 75/88 without a vote on 7 December 2020."
            ).Resolution!.Number
        );

    [Theory]
    [InlineData("1. As of September 2018, 64.5% of States Parties had named a national contact point.", "")]
    [InlineData(
        "1. Of the 183 States Parties, 85 States Parties had submitted CBMs in 2018, the highest ever. The submissions of CBMs were received by the Unit.",
        "CbmSubmissions: 85"
    )]
    [InlineData("1. Of the 183 States Parties, 52 States Parties had never submitted a CBM.", "CbmNeverSubmitted: 52")]
    [InlineData("1. As of September 2018, 73 per cent of States Parties had named a national contact point.", "NationalContactPoints: 73")]
    public void Figures_are_those_that_the_words_count(string paragraph, string figures) =>
        Assert.Equal(figures, string.Join("; ", Read("2. Body.\n\nAnnex I\n" + paragraph).Figures));

    [Theory]
    [InlineData("BWC/MSP/2018/MX.3/WP.1 Self-assessment submitted by Germany", "Self-assessment", "DEU", "")]
    [InlineData("BWC/MSP/2018/MX.3/WP.1 Code of conduct (revised version) submitted by China", "Code of conduct (revised version)", "CHN", "")]
    [InlineData(
        "BWC/MSP/2018/MX.3/WP.1 Peer review \u2013 Submitted by Germany (on behalf of France and Italy) and Spain",
        "Peer review",
        "DEU ESP",
        "FRA ITA"
    )]
    [InlineData("BWC/MSP/2018/MX.3/WP.1 Peer review (submitted by France)", "Peer review", "FRA", "")]
    [InlineData("BWC/MSP/2018/MX.3/WP.1 Peer review (submitted by Montenegro and Serbia)", "Peer review", "MNE SRB", "")]
    [InlineData("BWC/MSP/2018/MX.3/WP.1 Peer review (submitted by Serbia and Montenegro)", "Peer review", "SRB MNE", "")]
    [InlineData("BWC/MSP/2018/MX.3/WP.1 Peer review (submitted by Trinidad and Tobago and Kenya)", "Peer review", "TTO KEN", "")]
    [InlineData(
        "BWC/MSP/2018/MX.3/WP.1 A long title on\n7\n\fBWC/MSP/2018/MX.3/2\nnational implementation \u2013 Submitted by Cuba",
        "A long title on national implementation",
        "CUB",
        ""
    )]
    public void Documents_keep_their_whole_titles(string row, string title, string by, string behalf)
    {
        var document = Assert.Single(Read(Annex + row).Documents);
        Assert.Equal(
            (title, by, behalf),
            (
                document.Title,
                string.Join(' ', document.SubmittedBy.Select(s => s.State.ToString())),
                string.Join(' ', document.OnBehalfOf.Select(s => s.ToString()))
            )
        );
    }

    [Fact]
    public void The_only_languages_may_stand_behind_the_title()
    {
        var document = Assert.Single(Read(Annex + "BWC/MSP/2018/MX.3/INF.1 List of participants [ENGLISH/FRENCH/SPANISH ONLY]").Documents);
        Assert.Equal(("List of participants", 3), (document.Title, document.Languages.Length));
    }

    [Theory]
    [InlineData("Annex III: Chairs' summary")]
    [InlineData("Annex III [English only]")]
    public void An_annex_may_have_its_subject_behind_its_number(string heading) =>
        Assert.Equal(
            "III",
            Assert.Single(Read($"2. Body.\n\n{heading}\n1. As of September 2018, 73% of States Parties had named a national contact point.").Figures).Annex
        );

    [Fact]
    public void A_table_of_contents_heads_no_list() =>
        Assert.Equal(
            "[2018-08-07, 2018-08-07]",
            Texts
                .ReadText(
                    "BWC/MSP/2018/MX.3/2\n\nContents\nList of documents\n12\n\n4. The Meeting was held at the Palais des Nations in Geneva on 7 August 2018.",
                    Language.English
                )
                .Organization!.Held!.ToString()
        );

    private static MeetingReport Read(string paragraphs) => Texts.ReadText(Head + paragraphs, Language.English);

    private static string Notes(string paragraphs) => string.Join(' ', Read(paragraphs).Reading!.Notes.Select(n => n.Message));
}
