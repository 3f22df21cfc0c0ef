using Bwc.Model;
using NodaTime;

namespace Bwc.Tests;

public class ParticipantFileTests
{
    [Theory]
    [InlineData("Kenya\nKorea, Republic of\n\nCongo, Dem. Rep.\nSudan", null, "1 KEN, 2 KOR, 4 COD, 5 SDN")] // one name a line
    [InlineData("Korea, Republic of", null, "1 KOR")]
    [InlineData("Korea, Republic of\nCongo, Dem. Rep.", null, "1 KOR, 2 COD")] // as regular as a table, and yet none
    [InlineData("\"Korea, Republic of\"\nKenya", null, "1 KOR, 2 KEN")]
    [InlineData("Name\nKenya\nChad", null, "2 KEN, 3 TCD")]
    [InlineData("no,delegation,city\n1,Kenya,Nairobi\n2,Chad,N'Djamena", null, "2 KEN, 3 TCD")]
    [InlineData("Kenya,Nairobi\nChad,N'Djamena", null, "1 KEN, 2 TCD")]
    [InlineData("Nairobi;Kenya\nN'Djamena;Chad", "2", "1 KEN, 2 TCD")]
    [InlineData("id\twho\n1\tKenya\n2\tEgypt, Arab Rep.", "WHO", "2 KEN, 3 EGY")]
    [InlineData("\uFEFFname,note\r\nKenya,x\r\n", null, "2 KEN")]
    [InlineData("国家,x\n肯尼亚,1\n乍得,2", null, "2 KEN, 3 TCD")]
    [InlineData("name,x\n\"Korea,\nRepublic of\",1\nChad,2", null, "2 KOR, 4 TCD")]
    [InlineData(",,\nname,a,b\n,,\nKenya,1,2\n ,\t,", null, "4 KEN")]
    [InlineData("", null, "")]
    public void A_list_is_read_as_people_keep_it(string text, string? column, string states) =>
        Assert.Equal(states, string.Join(", ", Rule(text, column).Rulings.Select(r => $"{r.Line} {r.State}")));

    [Fact]
    public void Category_and_note_are_taken_from_their_columns()
    {
        var (rulings, _) = Rule("name,category,note\nEgypt,stateParty,front row\n", null);
        Assert.Equal("front row", rulings[0].Note);
        Assert.Equal(Codes.ClaimedKindDiffers, Assert.Single(rulings[0].Findings).Code);
    }

    [Fact]
    public void Lines_without_anything_are_passed_over_and_counted()
    {
        var (rulings, file) = Rule("name,x\n\n,,\n\u200B,\nKenya,1\n\n", null);
        Assert.Equal((1, 4), (rulings.Length, file.Blank));
    }

    [Theory]
    [InlineData("name,x\n\"Chad,1\nKenya,2\n", "2 BWC-PRO-026, 3")]
    [InlineData("name,x\nCh\0ad,1\nKenya,2\n", "2 BWC-PRO-026, 3")]
    [InlineData("name,x\nChad\nKenya,2\n", "2 BWC-PRO-027, 3")]
    [InlineData("name,x\nChad,1,2\nKenya,2\n", "2 BWC-PRO-027, 3")]
    [InlineData("x,name\nChad\nKenya,Kenya\n", "2 BWC-PRO-026, 3")]
    public void A_row_that_is_wrong_is_a_finding_of_its_line_and_the_next_is_ruled_on(string text, string expected) =>
        Assert.Equal(
            expected,
            string.Join(", ", Rule(text, null).Rulings.Select(r => $"{r.Line} {string.Join(' ', r.Findings.Select(f => f.Code))}".TrimEnd()))
        );

    [Fact]
    public void A_column_that_is_not_there_is_refused_with_those_that_are()
    {
        var finding = Assert.Single(ParticipantFile.Open(new StringReader("name,x\nKenya,1"), "country").Findings);
        Assert.Equal((Codes.ColumnUnknown, "the list has no column 'country'; use 1 to 2, or 'name' or 'x'"), (finding.Code, finding.Message));
        Assert.Equal(Codes.ColumnUnknown, ParticipantFile.Open(new StringReader("name,x\nKenya,1"), "3").Findings[0].Code);
        Assert.Equal(Codes.ColumnUnknown, ParticipantFile.Open(new StringReader(string.Empty), "country").Findings[0].Code);
    }

    [Fact]
    public void Whatever_is_in_a_file_is_answered()
    {
        var random = new Random(17);
        var bytes = new byte[4096];
        for (var round = 0; round < 200; round++)
        {
            random.NextBytes(bytes);
            var text = new StreamReader(new MemoryStream(bytes)).ReadToEnd();
            Assert.All(Rule(text, null).Rulings, r => Assert.True(r.Line > 0));
            Assert.All(Rule(new string([.. bytes.Select(b => "\",;\t\n\rKenya"[b % 11])]), null).Rulings, r => Assert.True(r.Line > 0));
        }
    }

    private static (EntryRuling[] Rulings, ParticipantFile File) Rule(string text, string? column)
    {
        var list = Register.Default.ListOn(new LocalDate(2020, 9, 3)).GetValueOrThrow();
        var file = ParticipantFile.Open(new StringReader(text), column).GetValueOrThrow();
        return ([.. file.Rule(list)], file);
    }
}
