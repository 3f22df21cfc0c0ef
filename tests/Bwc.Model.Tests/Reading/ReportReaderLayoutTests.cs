using Bwc.Model;
using Bwc.Model.Reports;

namespace Bwc.Tests;

/// <summary>What a report says does not depend on how it was printed.</summary>
public class ReportReaderLayoutTests
{
    private static readonly string Text = Texts.Of("modern.en.txt");
    private static readonly MeetingReport Expected = Read(Text);

    public static IEnumerable<object[]> Widths => Enumerable.Range(24, 100).Select(w => new object[] { w });

    public static IEnumerable<object[]> Names => Layouts.Typeset.Select(l => new object[] { l.Name });

    [Theory]
    [MemberData(nameof(Widths))]
    public void Lines_may_break_anywhere(int width) => Same(Layouts.Wrapped(Text, width));

    [Theory]
    [MemberData(nameof(Names))]
    public void Blanks_and_letters_may_be_of_any_kind(string layout) => Same(Layouts.Typeset.Single(l => l.Name == layout).Print(Text));

    private static MeetingReport Read(string text) => Texts.ReadText(text, Language.English);

    private static void Same(string text)
    {
        var report = Read(text);
        Assert.Equal(Bwc.Model.Json.ModelJson.Write(Expected with { Reading = null }), Bwc.Model.Json.ModelJson.Write(report with { Reading = null }));
        Assert.Equal(Expected.Reading!.Notes.Select(n => n.Message), report.Reading!.Notes.Select(n => n.Message));
    }
}
