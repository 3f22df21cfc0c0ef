using Bwc.Model;

namespace Bwc.Tests;

/// <summary>One character of the source may be three of what is read; even so a reading is traced to places that the source has.</summary>
public class ReportReaderPlaceTests
{
    [Theory]
    [InlineData("Symbol Title\nBWC/\uFB03")]
    [InlineData("BWC/MSP/2020/MX.3/2\n\n8. The following State Party participated: Nowhere\uFB03")]
    [InlineData("BWC/MSP/2020/MX.3/2\n\n8. The following 2 States Parties participated: Japan and Nowhere\uFB03\uFB03\uFB03")]
    [InlineData("BWC/MSP/2020/MX.3/2\n\n\uFB03")]
    public void A_ligature_at_the_end_leads_nowhere_beyond_it(string text)
    {
        var reading = Texts.ReadText(text, Language.English).Reading!;
        Assert.NotEqual(0, reading.Traces.Length + reading.Notes.Length);
        Assert.All(reading.Traces, t => Assert.InRange(t.Start + t.Length, t.Start, text.Length));
        Assert.All(reading.Notes, n => Assert.InRange(n.Start + n.Length, n.Start, text.Length));
    }
}
