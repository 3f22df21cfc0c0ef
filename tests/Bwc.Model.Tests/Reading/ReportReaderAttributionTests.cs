using Bwc.Model;
using Bwc.Model.Reports;

namespace Bwc.Tests;

/// <summary>Who acted, and for whom, is read as it is written; what is near and did not act is noted and nothing more.</summary>
public class ReportReaderAttributionTests
{
    private const string Head = "BWC/MSP/2021/MX.3/2\n2 GE.21-00001\n\nIV. Work of the Meeting\n";

    [Theory]
    [InlineData(
        "statements were made by Cuba, on behalf of the Non-Aligned Movement, Brazil and Chile.",
        "Statement by CUB for NAM; Statement by BRA; Statement by CHL"
    )]
    [InlineData("Cuba, on behalf of the Non-Aligned Movement, and Poland made statements.", "Statement by CUB for NAM; Statement by POL")]
    [InlineData("Cuba, on behalf of Brazil, and Poland made statements.", "Statement by CUB for BRA; Statement by POL")]
    [InlineData(
        "statements were made by: Australia, Cuba on behalf of the NAM, Brazil and the United Kingdom.",
        "Statement by AUS; Statement by CUB for NAM; Statement by BRA; Statement by GBR"
    )]
    [InlineData(
        "France, on behalf of Belgium, Canada and Luxembourg, introduced a working paper (BWC/MSP/2021/MX.3/WP.1).",
        "PaperIntroduction of BWC/MSP/2021/MX.3/WP.1 by FRA for BEL, CAN, LUX"
    )]
    [InlineData(
        "France on behalf of Belgium and Luxembourg introduced a working paper (BWC/MSP/2021/MX.3/WP.1).",
        "PaperIntroduction of BWC/MSP/2021/MX.3/WP.1 by FRA for BEL, LUX"
    )]
    [InlineData("Germany (on behalf of France and Italy) and Spain made statements.", "Statement by DEU for FRA, ITA; Statement by ESP")]
    [InlineData("the ISU gave a briefing, and Iraq introduced a working paper (WP.1).", "Briefing by ISU; PaperIntroduction by IRQ")]
    [InlineData("the delegation of Cuba then made a statement.", "Statement by CUB")]
    [InlineData(
        "Japan introduced a working paper (BWC/MSP/2021/MX.3/WP.1) and made a statement.",
        "PaperIntroduction of BWC/MSP/2021/MX.3/WP.1 by JPN; Statement by JPN"
    )]
    [InlineData(
        "statements were made by France, Germany and Italy while Japan introduced a working paper (BWC/MSP/2021/MX.3/WP.1).",
        "Statement by FRA; Statement by DEU; Statement by ITA; PaperIntroduction of BWC/MSP/2021/MX.3/WP.1 by JPN"
    )]
    [InlineData(
        "statements were made by France and Italy, and Japan introduced a working paper (BWC/MSP/2021/MX.3/WP.1).",
        "Statement by FRA; Statement by ITA; PaperIntroduction of BWC/MSP/2021/MX.3/WP.1 by JPN"
    )]
    [InlineData(
        "statements were made by the following: Cuba (on behalf of the Non-Aligned Movement), Germany and the European Union.",
        "Statement by CUB for NAM; Statement by DEU; Statement by EU"
    )]
    [InlineData(
        "statements were made by Cuba (on behalf of the Non-Aligned Movement), Germany and the European Union.",
        "Statement by CUB for NAM; Statement by DEU; Statement by EU"
    )]
    [InlineData(
        "the Russian Federation introduced BWC/MSP/2021/MX.3/WP.2 and Japan and the Republic of Korea delivered a joint presentation.",
        "PaperIntroduction of BWC/MSP/2021/MX.3/WP.2 by RUS; Presentation by JPN; Presentation by KOR"
    )]
    [InlineData("Germany and Brazil made joint statements.", "Statement by DEU; Statement by BRA")]
    [InlineData("the Implementation Support Unit introduced its report (BWC/MSP/2021/MX.3/3).", "PaperIntroduction of BWC/MSP/2021/MX.3/3 by ISU")]
    [InlineData("the following States Parties participated in the discussion: Cuba and Japan.", "Discussion by CUB; Discussion by JPN")]
    [InlineData("the representatives of Kenya, Chad and Japan took the floor.", "Statement by KEN; Statement by TCD; Statement by JPN")]
    [InlineData("the Meeting heard presentations by the ISU and Japan.", "Presentation by ISU; Presentation by JPN")]
    public void Whoever_acts_is_named_with_those_for_whom(string sentence, string expected)
    {
        var report = Item(sentence);
        Assert.Equal(expected, Acts(report));
        Assert.Empty(report.Reading!.Notes.Where(n => n.Severity >= FindingSeverity.Warning));
    }

    [Theory]
    [InlineData("in response to a question from Pakistan, the ISU gave a briefing.", "Briefing by ISU", "Pakistan")]
    [InlineData(
        "Iran (Islamic Republic of) said that it disagreed with Israel, and Cuba made a statement.",
        "Statement by CUB",
        "Iran (Islamic Republic of) said that it disagreed with Israel"
    )]
    [InlineData("Germany circulated a proposal and Japan made a statement.", "Statement by JPN", "Germany")]
    [InlineData(
        "the ISU gave a briefing on workshops in Kenya and Uganda, and France made a statement.",
        "Briefing by ISU; Statement by FRA",
        "Kenya and Uganda"
    )]
    [InlineData("technical presentations were given by Germany on a project in Ghana.", "TechnicalPresentation by DEU", "Ghana")]
    [InlineData("a briefing was given by UNODA on its work with Malawi.", "Briefing by UNODA", "Malawi")]
    [InlineData("India asked that the following be recorded: Pakistan made a statement.", "Statement by PAK", "India")]
    public void Whoever_is_only_spoken_of_is_noted(string sentence, string expected, string noted)
    {
        var report = Item(sentence);
        Assert.Equal(expected, Acts(report));
        Assert.Equal((Codes.TextNotUnderstood, noted), Noted(report, sentence).Single());
    }

    [Theory]
    [InlineData("Dr. Chad Hogan of the Georgia Institute of Technology gave a briefing.", "Chad Hogan")]
    [InlineData("Ms. Jordan Smith made a statement.", "Jordan Smith")]
    public void A_person_whose_name_is_that_of_a_State_is_no_State(string sentence, string name)
    {
        var report = Item(sentence);
        Assert.Equal(string.Empty, Acts(report));
        Assert.Contains(name, string.Join(' ', report.Items.Single().Unresolved), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "Iraq, Cuba and Chile introduced working papers (BWC/MSP/2021/MX.3/WP.1, WP.2 and WP.3, respectively).",
        "PaperIntroduction of BWC/MSP/2021/MX.3/WP.1 by IRQ; PaperIntroduction of BWC/MSP/2021/MX.3/WP.2 by CUB; PaperIntroduction of "
            + "BWC/MSP/2021/MX.3/WP.3 by CHL"
    )]
    [InlineData(
        "Japan introduced working papers (BWC/MSP/2021/MX.3/WP.4 and WP.5).",
        "PaperIntroduction of BWC/MSP/2021/MX.3/WP.4 by JPN; PaperIntroduction of BWC/MSP/2021/MX.3/WP.5 by JPN"
    )]
    [InlineData(
        "Japan introduced working papers (BWC/MSP/2021/MX.3/WP.1\u2013WP.3).",
        "PaperIntroduction of BWC/MSP/2021/MX.3/WP.1 by JPN; PaperIntroduction of BWC/MSP/2021/MX.3/WP.2 by JPN; PaperIntroduction of "
            + "BWC/MSP/2021/MX.3/WP.3 by JPN"
    )]
    [InlineData(
        "Japan introduced working papers (BWC/MSP/2021/MX.3/WP.5 to 6).",
        "PaperIntroduction of BWC/MSP/2021/MX.3/WP.5 by JPN; PaperIntroduction of BWC/MSP/2021/MX.3/WP.6 by JPN"
    )]
    public void Symbols_that_are_cut_short_are_whole_symbols(string sentence, string expected) => Assert.Equal(expected, Acts(Item(sentence)));

    [Fact]
    public void A_page_header_within_a_sentence_is_no_part_of_it() =>
        Assert.Equal(
            "PaperIntroduction of BWC/MSP/2021/MX.3/WP.1 by CUB",
            Acts(Item("Cuba introduced a working paper\n4\n\fBWC/MSP/2021/MX.3/2\n(BWC/MSP/2021/MX.3/WP.1)."))
        );

    [Fact]
    public void Parts_with_letters_belong_to_the_item_above_them() =>
        Assert.Equal(
            "Statement by CUB; PaperIntroduction of BWC/MSP/2021/MX.3/WP.1 by IRQ",
            Acts(Item("the following took place:\n(a) Cuba made a statement;\n(b) Iraq introduced a working paper (BWC/MSP/2021/MX.3/WP.1)."))
        );

    [Theory]
    [InlineData(
        "At its second meeting, the Meeting of Experts considered agenda item 4 (Measures). The following delegations made statements: Kenya and Japan.",
        "4 Measures: Statement by KEN; Statement by JPN"
    )]
    [InlineData("The following delegations made statements under agenda item 4: Kenya and Japan.", "4 : Statement by KEN; Statement by JPN")]
    [InlineData(
        "Kenya made a statement under agenda item 4 and Chad took the floor. Japan made a statement under agenda item 5.",
        "4 : Statement by KEN; Statement by TCD | 5 : Statement by JPN"
    )]
    [InlineData("At the 2018 Meeting of Experts, Japan had made a statement under agenda item 4.", "")]
    [InlineData("The Chair recalled that, at the Eighth Review Conference, France had made a statement under item 10 of its agenda.", "")]
    [InlineData("It was decided that Japan would make a presentation under agenda item 6.", "")]
    [InlineData("Mr. Smith (VERTIC) welcomed the work done under agenda item 7.", "")]
    public void An_item_may_be_named_anywhere_in_the_paragraph(string paragraph, string expected)
    {
        var report = Texts.ReadText(Head + "17. " + paragraph, Language.English);
        Assert.Equal(expected, string.Join(" | ", report.Items.Select(i => $"{i.Number} {i.Title}: {string.Join("; ", i.Contributions.Select(Act))}")));
    }

    private static MeetingReport Item(string sentence) =>
        Texts.ReadText(Head + "17. Under agenda item 4 (\u201CMeasures\u201D), " + sentence, Language.English);

    private static string Acts(MeetingReport report) => string.Join("; ", report.Items.SelectMany(i => i.Contributions).Select(Act));

    private static string Act(Contribution act)
    {
        var behalf = string.Join(", ", act.OnBehalfOf.Select(s => s.ToString()).Concat(act.OnBehalfOfGroup is { } group ? [group.ToString()] : []));
        return act + (behalf.Length > 0 ? " for " + behalf : string.Empty);
    }

    private static IEnumerable<(string Code, string Text)> Noted(MeetingReport report, string sentence)
    {
        var text = Head + "17. Under agenda item 4 (\u201CMeasures\u201D), " + sentence;
        return report.Reading!.Notes.Select(n => (n.Code, text.Substring(n.Start, n.Length)));
    }
}
