using Bwc.Model;

namespace Bwc.Tests;

/// <summary>What a text says and the report does not have is in a note, with its place.</summary>
public class ReportReaderNoteTests
{
    private const string Head = "BWC/MSP/2019/MX.3/2\n\nReport of the 2019 Meeting of Experts on Strengthening National Implementation\n\n";

    private static IEnumerable<(string Code, string Text)> Notes(string text) =>
        Texts.ReadText(text, Language.English).Reading!.Notes.Select(n => (n.Code, text.Substring(n.Start, n.Length)));

    [Fact]
    public void A_name_that_no_rule_uses_is_noted() =>
        Assert.Equal(
            [(Codes.TextNotUnderstood, "Flowers came from Mongolia.")],
            Notes(Head + "12. The following two States Parties participated: Algeria and Brazil. Flowers came from Mongolia.")
        );

    [Fact]
    public void A_symbol_that_no_rule_uses_is_noted() =>
        Assert.Equal(
            [(Codes.TextNotUnderstood, "BWC/MSP/2019/MX.3/WP.9")],
            Notes(Head + "12. The following two States Parties participated: Algeria and Brazil (see BWC/MSP/2019/MX.3/WP.9).")
        );

    [Fact]
    public void A_second_paragraph_about_the_same_is_noted_and_changes_nothing()
    {
        const string First = "12. The following two States Parties participated: Algeria and Brazil.\n\n";
        const string Second = "13. The following two States Parties participated: Chad and Kenya.";
        Assert.Equal([(Codes.SaidBefore, Second["13. ".Length..])], Notes(Head + First + Second));
        var parties = Texts.ReadText(Head + First + Second, Language.English).Participation!.StatesParties!;
        Assert.Equal("DZA BRA", string.Join(' ', parties.States));
    }

    [Fact]
    public void Words_that_stand_apart_are_no_name_that_is_written_as_one_and_abbreviations_want_capitals() =>
        Assert.Equal(
            [(Codes.TextNotUnderstood, "They wished to go on, and he gave thanks.")],
            Notes(Head + "12. The following two States Parties participated: Algeria and Brazil. They wished to go on, and he gave thanks.")
        );

    [Theory]
    [InlineData("The following State Party participated: To\u00ADgo.", "TGO")]
    [InlineData("The following State Party participated: Guinea Bissau.", "GNB")]
    [InlineData("The following State Party participated: Guinea-\nBissau.", "GNB")]
    [InlineData("The following State Party participated: Timor Leste.", "TLS")]
    public void Names_are_found_however_their_words_are_joined(string sentence, string state) =>
        Assert.Equal(state, Texts.ReadText(Head + "12. " + sentence, Language.English).Participation!.StatesParties!.States.Single().ToString());

    [Fact]
    public void The_days_of_a_review_conference_are_not_the_meetings() =>
        Assert.Equal(
            "[2019-08-01, 2019-08-01]",
            Texts
                .ReadText(
                    Head
                        + "1. The Eighth Review Conference, held in Geneva from 7 to 25 November 2016, decided much.\n\n2. The Meeting was held at "
                        + "the Palais des Nations in Geneva on 1 August 2019.",
                    Language.English
                )
                .Organization!.Held!.ToString()
        );

    [Fact]
    public void A_title_goes_on_over_lines_without_a_blank_one_between() =>
        Assert.Equal(
            "Report of the 2019 Meeting of Experts on Strengthening National Implementation",
            Texts
                .ReadText(
                    "BWC/MSP/2019/MX.3/2\n\nReport of the 2019 Meeting of Experts on\nStrengthening National\nImplementation\n\n1. The following "
                        + "State Party participated: Togo.",
                    Language.English
                )
                .Title
        );
}
