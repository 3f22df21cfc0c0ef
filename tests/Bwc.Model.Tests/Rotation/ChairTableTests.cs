using Bwc.Model;

namespace Bwc.Tests;

public class ChairTableTests
{
    private const string Grid = """
        Year  MSP  MX3
        ────  ───  ───
        2018  EEG  WG
        2019  WG   -
        2020  NAM  EEG
        """;

    private static readonly ChairTable Table = ChairTable.Read(Grid).GetValueOrThrow();

    [Fact]
    public void Prints_the_grid_that_it_reads() => Assert.Equal(Grid, Table.ToString());

    [Theory]
    [InlineData("year MSP MX3\n2018 EEG WG\n2019 WG -\n2020 NAM EEG")]
    [InlineData("\n  Year   MSP\u00A0 MX3  \n---- --- ---\n 2020 NAM EEG\n\n2018 EEG     WG\n2019 WG –\n")]
    [InlineData("year,MX3,MSP\n2018,WG,EEG\n2019,,WG\n2020,EEG,NAM")]
    [InlineData("year\tMX3\tMSP\n2018\tWG\tEEG\n2019\t\tWG\n2020\tEEG\tNAM\n")]
    public void Reads_the_same_table_with_any_blanks_rule_or_separator(string text)
    {
        Assert.Equal(Table, ChairTable.Read(text).GetValueOrThrow());
        Assert.True(ChairTable.TryRead(text, out var table));
        Assert.Equal(Table.GetHashCode(), table.GetHashCode());
    }

    [Theory]
    [InlineData("year MSP MX3\n2018 EEG", Codes.TableMalformed, "$.lines[2]")]
    [InlineData("year MSP\n2018 EEG WG", Codes.TableMalformed, "$.lines[2].columns[3]")]
    [InlineData("year MSP MX3\n2018 EEG W.G", Codes.GroupCodeMalformed, "$.lines[2].columns[3]")]
    [InlineData("year MSP M.3", Codes.OfficeCodeMalformed, "$.lines[1].columns[3]")]
    [InlineData("year,MSP\n20x8,EEG", Codes.YearOutOfRange, "$.lines[2].columns[1]")]
    public void Names_the_line_and_the_column_of_what_is_no_table(string text, string code, string path)
    {
        Assert.Equal((code, path), ChairTable.Read(text).Findings.Select(f => (f.Code, f.Path)).First());
        Assert.False(ChairTable.TryRead(text, out _));
    }

    [Fact]
    public void Is_no_table_where_there_is_no_text() => Assert.False(ChairTable.TryRead(null, out _));

    [Fact]
    public void Is_equal_in_whatever_order_columns_and_cells_stand()
    {
        var other = Table with { Offices = [.. Table.Offices.Reverse()], Slots = [.. Table.Slots.Reverse()] };
        Assert.Equal(Table, other);
        Assert.Equal(Table.GetHashCode(), other.GetHashCode());
        Assert.Empty(Table.DifferencesFrom(other));
        Assert.NotEqual(Table, Table with { Slots = Table.Slots.RemoveAt(0) });
        Assert.NotEqual(Table, Table with { Slots = Table.Slots.SetItem(0, Table.Slots[0] with { Group = GroupCode.Parse("NAM") }) });
        Assert.NotEqual(Table, Table with { Offices = Table.Offices.Add(OfficeCode.Parse("MX5")) });
        Assert.NotEqual(Table, Table with { Years = Table.Years.Add(2021) });
    }

    [Fact]
    public void Names_the_differences()
    {
        var found = ChairTable.Read("year MX3 MSP MX5\n2018 WG EEG -\n2019 NAM - -\n2020 WG NAM EEG").GetValueOrThrow();
        Assert.Equal(
            ["2019 MSP: no group, expected WG", "2019 MX3: NAM, expected none", "2020 MX3: WG, expected EEG", "2020 MX5: EEG, expected none"],
            found.DifferencesFrom(Table).Select(d => d.ToString())
        );
    }

    [Fact]
    public void Shows_both_grids_where_a_test_compares_two()
    {
        var message = Assert.ThrowsAny<Exception>(() => Assert.Equal(Table, Table with { Slots = Table.Slots.RemoveAt(0) })).Message;
        Assert.Contains("2018  EEG  WG", message, StringComparison.Ordinal);
        Assert.Contains("2018  -    WG", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_the_slots_of_the_register_is_the_table_as_printed()
    {
        var chairs = Register.Default.Chairs!;
        var printed = ChairTable
            .Read(
                """
                Year  MX1  MX2  MX3  MX4  MX5  MSP
                2018  NAM  NAM  WG   WG   EEG  EEG
                2019  EEG  EEG  NAM  NAM  WG   WG
                2020  WG   WG   EEG  EEG  NAM  NAM
                """
            )
            .GetValueOrThrow();
        Assert.Equal(printed, ChairTable.Of(chairs.Table()));
        Assert.Equal(printed, ChairTable.Of(chairs.Calculator.Table(2018, 2020)));
    }
}
