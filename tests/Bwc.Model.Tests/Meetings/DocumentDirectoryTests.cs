using Bwc.Model;
using Bwc.Model.Validation;

namespace Bwc.Tests;

public class DocumentDirectoryTests
{
    private static readonly Register Register = Register.Default;

    [Fact]
    public void Every_document_is_found_by_its_symbol_and_belongs_to_a_meeting_or_says_that_none_is_established()
    {
        Assert.Equal(155, Register.Documents.Count);
        foreach (var document in Register.Documents)
        {
            Assert.True(Register.Documents.TryFind(document.Symbol, out var found));
            Assert.Same(document, found);
            Assert.NotEqual(DocumentKind.Unknown, document.Symbol.Kind);
            Assert.True(document.Meeting is null || Register.TryFindMeeting(document.Meeting, out _), document.Meeting);
        }

        Assert.Equal("BWC/AD HOC GROUP/WP.417", Assert.Single(Register.Documents, d => d.Meeting is null).Symbol.ToString());
        Assert.Equal((117, 38), (Register.Documents.Count(d => d.Grade == Grade.Documented), Register.Documents.Count(d => d.Grade == Grade.Secondary)));
    }

    [Theory]
    [InlineData("MX3-2020", null, null, 9)]
    [InlineData("mx3-2020", "Japan", null, 1)]
    [InlineData("MX3-2020", null, DocumentKind.WorkingPaper, 5)]
    [InlineData(null, "NAM", null, 2)] // the group, and not Namibia
    [InlineData(null, "EU", null, 4)]
    [InlineData(null, "European Union", null, 4)]
    [InlineData(null, "ISU", null, 8)]
    [InlineData(null, "Namibia", null, 0)]
    public void Documents_are_found_by_meeting_by_whom_and_by_kind(string? meeting, string? by, DocumentKind? kind, int count) =>
        Assert.Equal(count, Register.FindDocuments(meeting, by, kind).GetValueOrThrow().Count);

    [Theory]
    [InlineData("MX9-1999", null, Codes.MeetingUnknown)]
    [InlineData(null, "Atlantis", Codes.ParticipantUnknown)]
    [InlineData(null, "Korea", Codes.StateAmbiguous)]
    [InlineData(null, "", Codes.NameEmpty)]
    public void What_cannot_be_asked_for_is_told(string? meeting, string? by, string code) =>
        Assert.Equal(code, Assert.Single(Register.FindDocuments(meeting, by).Findings).Code);

    [Fact]
    public void Numbers_that_were_never_seen_are_named() =>
        Assert.Equal(
            ["BWC/MSP/2019/MX.4/WP.1", "BWC/MSP/2019/MX.4/WP.5"],
            Register.FindDocuments("MX4-2019").GetValueOrThrow().NeverSeen.Select(g => g.ToString())
        );

    [Fact]
    public void Numbers_seen_from_others_are_not_missing_among_what_one_submitted()
    {
        var ofJapan = Register.FindDocuments("MX3-2020", "Japan").GetValueOrThrow();
        var ofMeeting = Register.FindDocuments("MX3-2020").GetValueOrThrow();
        Assert.InRange(ofJapan.Count, 1, ofMeeting.Count - 1);
        Assert.Equal(ofMeeting.NeverSeen, ofJapan.NeverSeen);
        Assert.All(ofJapan.NeverSeen, gap => Assert.DoesNotContain(Register.Documents, d => d.Symbol == gap.First));
        Assert.Empty(Register.Documents.Only(_ => false).NeverSeen);
    }

    [Fact]
    public void A_document_listed_twice_is_told_with_both_titles()
    {
        var document = Register.Documents[0];
        var file = new RegisterFile { Documents = [document, document, document with { Title = "Another" }], Meetings = Register.Meetings };
        var findings = ModelValidation.Validate(file).Findings.Where(f => f.Code == Codes.DocumentRepeated).ToArray();
        Assert.Equal(["$.documents[1].symbol", "$.documents[2].symbol"], findings.Select(f => f.Path));
        Assert.DoesNotContain("two titles", findings[0].Message, StringComparison.Ordinal);
        Assert.Contains("with two titles, 'Provisional agenda' and 'Another'", findings[1].Message, StringComparison.Ordinal);
    }
}
