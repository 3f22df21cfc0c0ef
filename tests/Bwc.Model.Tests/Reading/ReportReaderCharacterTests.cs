using Bwc.Model;
using Bwc.Model.Json;
using Bwc.Model.Reports;

namespace Bwc.Tests;

/// <summary>
/// Half a character of two, wherever it is in a text, becomes the sign for what is not a character, so every report can be written and read
/// again.
/// </summary>
public class ReportReaderCharacterTests
{
    [Theory]
    [InlineData("modern.en.txt", Language.English)]
    [InlineData("older.en.txt", Language.English)]
    [InlineData("modern.zh.txt", Language.Chinese)]
    public void A_half_after_any_letter_is_never_kept(string sample, Language language)
    {
        var text = Texts.Of(sample);
        for (var phase = 0; phase < 23; phase++)
        {
            // A half in every 23rd place, so over all of them every place has one, and most words stay as they are.
            var halved = string.Concat(text.Select((c, i) => i % 23 == phase ? $"{c}\uD800" : c.ToString()));
            var report = Texts.ReadText(halved, language);
            Assert.Equal(report, ModelJson.Read<MeetingReport>(ModelJson.Write(report)).GetValueOrThrow());
        }
    }

    [Fact]
    public void A_half_within_the_name_of_the_chair_is_replaced() =>
        Assert.EndsWith(
            "某\uFFFD某",
            Texts
                .ReadText("BWC/MSP/2021/MX.3/2\n\n 二. 组织\n3. 会议于 2021 年 9 月 3 日在日内瓦举行，由某\uD800某先生主持。\n", Language.Chinese)
                .Organization!.Chair!.Name,
            StringComparison.Ordinal
        );

    [Fact]
    public void A_half_within_a_topic_is_replaced() =>
        Assert.Equal(
            "Measures \uFFFD under Article IV",
            Texts
                .ReadText(Texts.Of("modern.en.txt").Replace("Measures under", "Measures \uD800 under", StringComparison.Ordinal), Language.English)
                .Mandate!.Topics[0]
        );
}
