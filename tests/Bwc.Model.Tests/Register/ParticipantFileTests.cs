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
    [InlineData("Kenya,Nairobi\nChad,N'Djamena", "1", "1 KEN, 2 TCD")]
    [InlineData("Kenya,1\nChad,", null, "1 KEN, 2 TCD")] // what can be no part of a name is beside it
    [InlineData("1,Kenya\n2,Chad", null, "1 KEN, 2 TCD")]
    [InlineData("\"Korea, Republic of\",Seoul\nKenya,1", null, "1 KOR, 2 KEN")]
    [InlineData("Nairobi;Kenya\nN'Djamena;Chad", "2", "1 KEN, 2 TCD")]
    [InlineData("id\twho\n1\tKenya\n2\tEgypt, Arab Rep.", "WHO", "2 KEN, 3 EGY")]
    [InlineData("\uFEFFname,note\r\nKenya,x\r\n", null, "2 KEN")]
    [InlineData("国家,x\n肯尼亚,1\n乍得,2", null, "2 KEN, 3 TCD")]
    [InlineData("name,x\n\"Korea,\nRepublic of\",1\nChad,2", null, "2 KOR, 4 TCD")]
    [InlineData(",,\nname,a,b\n,,\nKenya,1,2\n ,\t,", null, "4 KEN")]
    [InlineData("", null, "")]
    public void A_list_is_read_as_people_keep_it(string text, string? column, string states) =>
        Assert.Equal(states, string.Join(", ", Rule(text, column).Rulings.Select(r => $"{r.Line} {r.State}")));

    [Theory]
    [InlineData("China, Hong Kong\nGuinea, New\nKenya, Chad", "China, Hong Kong: ; Guinea, New: ; Kenya, Chad: KEN TCD")]
    [InlineData("Samoa, American", "Samoa, American: ")]
    [InlineData("Ireland, Northern", "Ireland, Northern: ")]
    [InlineData("Congo, Belgian", "Congo, Belgian: ")]
    [InlineData("China,Taiwan", "China,Taiwan: ")]
    [InlineData("Kenya,Nairobi", "Kenya,Nairobi: ")]
    [InlineData("Kenya, Chad, Peru", "Kenya, Chad, Peru: KEN TCD PER")]
    [InlineData("Kenya; Chad; Peru", "Kenya; Chad; Peru: KEN TCD PER")]
    [InlineData("Kenya\tChad", "Kenya; Chad: KEN TCD")]
    [InlineData("China, Hong Kong SAR,1", "China, Hong Kong SAR: ")]
    public void No_part_of_a_name_is_dropped_where_no_line_names_the_columns(string text, string expected)
    {
        var (rulings, _) = Rule(text, null);
        Assert.Equal(expected, string.Join("; ", rulings.Select(r => $"{r.Given}: {string.Join(' ', r.Candidates)}")));
        Assert.All(rulings, r => Assert.Null(r.State));
        Assert.All(rulings, r => Assert.True(r.IsInError));
    }

    [Theory]
    [InlineData("Congo, Dem. Rep.,2", "COD")]
    [InlineData("Sudan, South,3", "SSD")]
    [InlineData("Sudan, South", "SSD")] // the number is left out
    [InlineData("Guinea, Equatorial,1", "GNQ")]
    [InlineData("Ireland, Northern,1", null)]
    [InlineData("China, Hong Kong SAR,1", null)]
    [InlineData("\"Sudan\",South,3", "SDN")] // a quotation mark says where the name ends
    [InlineData("Sudan,1,2", "SDN")] // a number is no part of a name
    public void A_row_with_more_fields_than_the_first_line_has_commas_in_its_name(string row, string? state)
    {
        var ruling = Rule($"Country,N\nKenya,1\n{row}", null).Rulings[1];
        Assert.Equal(state, ruling.State?.ToString());
        Assert.Contains(ruling.Findings, f => f.Code == Codes.RowRagged);
        Assert.Equal(state is null, ruling.IsInError);
    }

    [Fact]
    public void Category_and_note_move_behind_a_name_with_commas()
    {
        var ruling = Rule("name,category,note\nEgypt, Arab Rep.,stateParty,front row\n", null).Rulings[0];
        Assert.Equal(("EGY", "front row"), (ruling.State?.ToString(), ruling.Note));
        Assert.Equal("BWC-PRO-021 BWC-PRO-027", string.Join(' ', ruling.Findings.Select(f => f.Code)));
    }

    [Fact]
    public void What_is_left_out_beside_a_name_is_said()
    {
        var ruling = Rule("Kenya;Nairobi;12", null).Rulings[0];
        Assert.Equal("KEN", ruling.State?.ToString());
        var finding = Assert.Single(ruling.Findings);
        Assert.Equal(
            (Codes.ColumnsNotNamed, "no line names the columns; field 1 of line 1 is taken as the name, without 'Nairobi'; say which column has the names"),
            (finding.Code, finding.Message)
        );
        Assert.Equal("BWC-REG-006 BWC-PRO-035", string.Join(' ', Rule("Kenya,Nairobi", null).Rulings[0].Findings.Select(f => f.Code)));
        Assert.Equal(Codes.ClaimedKindDiffers, Assert.Single(Rule("Egypt,stateParty", null).Rulings[0].Findings).Code);
    }

    [Theory]
    [InlineData("Country Name")]
    [InlineData("Member State")]
    [InlineData("State Party")]
    [InlineData("Delegación")]
    [InlineData("Делегация")]
    [InlineData("Наименование")]
    [InlineData("Название государства")]
    [InlineData("国家名称")]
    [InlineData("الوفد")]
    [InlineData("اسم الدولة")]
    [InlineData("État partie")]
    [InlineData("Staat")]
    public void A_heading_is_known_by_its_words_in_any_column(string heading)
    {
        Assert.Equal("2 KEN", States($"id,{heading}\n1,Kenya", null));
        Assert.Equal("2 KEN", States($"id,{heading}\n1,Kenya", "2"));
        Assert.Equal("2 KEN", States($"{heading},x\nKenya,1", null));
        Assert.Equal("KEN", Rule($"{heading}\nKenya", null).Rulings.Single(r => r.State is not null).State?.ToString());
        Assert.DoesNotContain(Rule($"{heading}\nKenya", null).Rulings, r => r.IsInError);
    }

    [Theory]
    [InlineData("Nr;Staat;Land\n1;Kenya;x", "2 KEN")]
    [InlineData("No\tzzz\n1\tKenya\n2\tChad", "2 KEN, 3 TCD")] // the first line is no row where a number is below its first word
    [InlineData("No;Kenya\nChad;Mali", "1 , 2 ")]
    public void A_column_of_numbers_shows_that_the_first_line_is_a_heading(string text, string states) => Assert.Equal(states, States(text, null));

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

    [Fact]
    public void Separators_alone_are_nothing_in_a_list_of_names_too()
    {
        var (rulings, file) = Rule("Kenya\n,,,\nKorea, Republic of\n ; \n", null);
        Assert.Equal((2, 2), (rulings.Length, file.Blank));
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

    private static string States(string text, string? column) => string.Join(", ", Rule(text, column).Rulings.Select(r => $"{r.Line} {r.State}"));

    private static (EntryRuling[] Rulings, ParticipantFile File) Rule(string text, string? column)
    {
        var list = Register.Default.ListOn(new LocalDate(2020, 9, 3)).GetValueOrThrow();
        var file = ParticipantFile.Open(new StringReader(text), column).GetValueOrThrow();
        return ([.. file.Rule(list)], file);
    }
}
