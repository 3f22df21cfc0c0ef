using Bwc.Model;
using Bwc.Model.Reports;

namespace Bwc.Tests;

public class RegisterRecordsTests
{
    private static readonly Register Register = Register.Default;

    [Fact]
    public void Everybody_falls_where_the_register_puts_them_on_the_day()
    {
        var (report, findings) = Made(
            participants: "name,category\nKenya,stateParty\nEgypt,stateParty\nIsrael,\nUNIDIR,\nUNODA,\nInterpol,\nAda Byron,\nKenya,\n",
            also: "abbreviation,names,kind\nAda Byron,,guest\nOwn Body,The Own Body,nonGovernmental\n"
        );
        var participation = report.Participation!;
        Assert.Equal("KEN 1", States(participation.StatesParties));
        Assert.Equal("EGY 1 44(1)", States(participation.Signatories));
        Assert.False(participation.Signatories!.InDecisions);
        Assert.Equal("ISR 1 44(2)", States(participation.ObserverStates));
        Assert.Equal("UNIDIR UNODA", string.Join(' ', participation.UnitedNations!.Bodies));
        Assert.Equal("INTERPOL", Assert.Single(participation.Organizations!.Bodies));
        Assert.Equal("Ada Byron", Assert.Single(participation.Guests!.Guests).Name);
        Assert.True(participation.Guests is { ByInvitationOfChair: true, NoPrecedent: true });
        Assert.Contains(
            findings,
            f => f.Code == Codes.ClaimedKindDiffers && f.Message.StartsWith("line 3 of the list of participants", StringComparison.Ordinal)
        );

        static string States(StateParticipation? states) => $"{string.Join(' ', states!.States)} {states.Stated} {states.Rule}".TrimEnd();
    }

    [Fact]
    public void The_meeting_is_as_the_register_has_it()
    {
        var organization = Made().Report.Organization!;
        Assert.Equal(
            ("2021-09-03", "2020-08-31", "Arman Baissuanov", "COVID-19 pandemic"),
            ($"{organization.Held!.Start:uuuu-MM-dd}", $"{organization.FirstPlannedFor:uuuu-MM-dd}", organization.Chair!.Name, organization.Postponement!.Cause)
        );
        Assert.Equal("BWC/MSP/2020/MX.3/2", Made().Report.Symbol.ToString());
    }

    [Fact]
    public void A_paper_of_several_and_a_debate_are_those_of_the_list()
    {
        var item = Made(
            speakers: "item;kind;who;onBehalfOf;paper\n5;discussion;Switzerland;;\n"
                + "5;paperIntroduction;France;\"Belgium;European Union;NAM\";WP.4\n5;discussion;Brazil;;\n"
        ).Report.Items[0];
        Assert.Equal(
            ["Discussion by BRA", "Discussion by CHE", "PaperIntroduction of BWC/MSP/2020/MX.3/WP.4 by FRA"],
            item.Contributions.Select(c => c.ToString())
        );
        var paper = item.Contributions[2];
        Assert.Equal(("BEL", "EU", "NAM"), (string.Join(' ', paper.OnBehalfOf), string.Join(' ', paper.OnBehalfOfBodies), paper.OnBehalfOfGroup.ToString()));
    }

    [Theory]
    [InlineData("x,statement,Japan,", "'x' is not the number of an agenda item")]
    [InlineData("4,speech,Japan,", "'speech' is not a kind of contribution")]
    [InlineData("4,statement,Atlantis,", "'Atlantis' is in neither the register nor the list of participants")]
    [InlineData("4,paperIntroduction,Japan,XY", "'XY' is not a document symbol")]
    public void A_row_of_speakers_that_cannot_be_used_is_named_with_its_line(string row, string said)
    {
        var finding = Assert.Single(Made(speakers: $"item,kind,who,paper\n\n{row}\n").Findings);
        Assert.Equal(Codes.ListRowUnused, finding.Code);
        Assert.StartsWith($"line 3 of the list of speakers: {said}", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_that_cannot_be_used_is_named_with_its_line()
    {
        var (report, findings) = Made(documents: "symbol,title,submittedBy,languages\nno symbol,A,,\nWP.1,B,Atlantis;Japan,xx;en\nWP.1,C,,\n");
        var document = Assert.Single(report.Documents);
        Assert.Equal(
            ("B", "JPN", "Atlantis", "English"),
            (document.Title, document.SubmittedBy[0].ToString(), document.Unresolved[0], document.Languages[0].ToString())
        );
        Assert.Equal(["line 2", "line 3", "line 3", "line 4"], findings.Select(f => f.Message[..6]));
    }

    [Fact]
    public void A_participant_whom_no_paragraph_has_is_named() =>
        Assert.Contains(Made(participants: "Implementation Support Unit\n").Findings, f => f.Code == Codes.ParticipantNotPlaced);

    [Fact]
    public void What_gives_no_record_says_why()
    {
        Assert.Equal(Codes.MeetingUnknown, Register.RecordOf("MX9-2020", null, null, null).Findings[0].Code);
        Assert.Equal(Codes.MeetingWithoutDay, Register.RecordOf("MSP2025", null, null, null).Findings[0].Code);
        Assert.Equal(Codes.ColumnUnknown, Register.RecordOf("MX3-2020", null, new StringReader("item,who\n"), null).Findings[0].Code);
        Assert.Equal(Codes.ColumnUnknown, Register.RecordOf("MX3-2020", null, null, new StringReader(string.Empty)).Findings[0].Code);
        Assert.Equal(Codes.RowUnreadable, Made(speakers: "item,kind,who\n4,statement,Japan,more\n").Findings[0].Code);
    }

    [Fact]
    public void What_the_register_lacks_of_a_meeting_is_named()
    {
        var findings = Register.RecordOf("MX2-2020", null, null, null).Findings;
        Assert.Equal(["$.symbol", "$.organization.chair"], findings.Where(f => f.Code == Codes.DraftPartLeftOut).Select(f => f.Path));
        Assert.DoesNotContain(Register.RecordOf("MX3-2020", null, null, null).Findings, f => f.Code == Codes.DraftPartLeftOut);
    }

    private static (MeetingReport Report, IReadOnlyList<Finding> Findings) Made(
        string? participants = null,
        string? speakers = null,
        string? documents = null,
        string? also = null
    )
    {
        var result = Register.RecordOf("MX3-2020", Reader(participants), Reader(speakers), Reader(documents), Reader(also));
        return (result.Value!, result.Findings);

        static StringReader? Reader(string? text) => text is null ? null : new StringReader(text);
    }
}
