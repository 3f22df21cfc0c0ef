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
    [InlineData("name,x\nChad,\uD83D\nKenya,2\n", "2 BWC-PRO-026, 3")] // half a character at the end of the line
    [InlineData("name,x\n\uDE00Chad,1\nKenya,2\n", "2 BWC-PRO-026, 3")]
    [InlineData("name,x\nChad,\uD83D\uDE00\nKenya,2\n", "2, 3")] // and a whole one
    [InlineData("name,x\n,,,\n ; ;\nKenya,2\n", "3 BWC-REG-006 BWC-PRO-027, 4")]
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
    public void A_row_of_a_megabyte_is_a_finding_that_shows_its_beginning_and_the_others_are_answered()
    {
        var long1 = new string('x', 1 << 20);
        foreach (var row in new[] { long1, $"\"{long1}\",1", $"Chad,{long1}", string.Concat(Enumerable.Repeat("\"\",", 1 << 18)), new string(',', 1 << 20) })
        {
            var (rulings, _) = Rule($"name,x\nKenya,1\n{row}\nChad,2", null);
            Assert.Equal("2 3 4", string.Join(' ', rulings.Select(r => r.Line)));
            var finding = Assert.Single(rulings[1].Findings);
            Assert.Equal(
                (Codes.RowUnreadable, "line 3 has more than 16384 characters, which is too long for a name; shorten it"),
                (finding.Code, finding.Message)
            );
            Assert.True(rulings[1].Given.Length < 200);
            Assert.Equal("KEN TCD", $"{rulings[0].State} {rulings[2].State}");
        }
    }

    [Fact]
    public void A_quotation_mark_that_never_closes_takes_no_more_than_its_line()
    {
        var twenty = string.Concat(Enumerable.Repeat("Kenya,2\n", 20));
        var (rulings, _) = Rule($"name,x\n{string.Concat(Enumerable.Repeat($"\"Chad,1\n{twenty}", 100))}", null);
        Assert.Equal(2_100, rulings.Length);
        Assert.Equal((2_000, 100), (rulings.Count(r => r.State is not null), rulings.Count(r => r.IsInError)));
    }

    [Fact]
    [Trait("Weight", "heavy")]
    public void A_long_list_is_read_once_and_only_what_its_names_need_is_kept()
    {
        const int Rows = 200_000;
        const long Most = 40_000_000;

        // Other tests may come and keep something of their own in between.
        var kept = long.MaxValue;
        for (var round = 0; round < 4 && kept >= Most; round++)
        {
            var list = Register.Default.ListOn(new LocalDate(2020, 9, 3)).GetValueOrThrow();
            var file = ParticipantFile.Open(new Lines(Rows)).GetValueOrThrow();
            var before = GC.GetTotalMemory(forceFullCollection: true);
            Assert.Equal(Rows, file.Rule(list).Count(r => r.State is not null || r.IsInError));
            kept = Math.Min(kept, GC.GetTotalMemory(forceFullCollection: true) - before);
            Assert.Equal((Rows, Rows / 2), (list.Entries, list.Errors));
        }

        Assert.InRange(kept, long.MinValue, Most);
    }

    [Fact]
    [Trait("Weight", "heavy")]
    public void Whatever_is_in_a_file_is_answered()
    {
        var random = new Random(17);
        var bytes = new byte[4096];
        for (var round = 0; round < 10; round++)
        {
            random.NextBytes(bytes);
            var text = new StreamReader(new MemoryStream(bytes)).ReadToEnd();
            Assert.All(Rule(text, null).Rulings, r => Assert.True(r.Line > 0));
            Assert.All(Rule(new string([.. bytes.Select(b => "\",;\t\n\rKenya"[b % 11])]), null).Rulings, r => Assert.True(r.Line > 0));
        }
    }

    /// <summary>A list that is never whole in memory: a State, and a name that is nobody's, and so on.</summary>
    private sealed class Lines(int rows) : TextReader
    {
        private int _row;

        public override int Read(char[] buffer, int index, int count)
        {
            if (_row == rows)
                return 0;
            var line = _row % 2 == 0 ? "Kenya\n" : FormattableString.Invariant($"Nobody {_row}\n");
            _row++;
            line.CopyTo(0, buffer, index, line.Length);
            return line.Length;
        }
    }

    private static (EntryRuling[] Rulings, ParticipantFile File) Rule(string text, string? column)
    {
        var list = Register.Default.ListOn(new LocalDate(2020, 9, 3)).GetValueOrThrow();
        var file = ParticipantFile.Open(new StringReader(text), column).GetValueOrThrow();
        return ([.. file.Rule(list)], file);
    }
}
