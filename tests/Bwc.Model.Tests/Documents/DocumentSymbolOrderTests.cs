using Bwc.Model;

namespace Bwc.Tests;

/// <summary>The order of a list of documents, where the order of letters would be another.</summary>
public class DocumentSymbolOrderTests
{
    public static TheoryData<string[]> Lists =>
        [
            ["BWC/CONF.IX/1", "BWC/CONF.X/1"],
            ["BWC/CONF.VIII/2", "BWC/CONF.VIII/10"],
            ["BWC/CONF.VIII/10", "BWC/CONF.VIII/PC/2"],
            ["BWC/CONF.VIII/DC/1", "BWC/CONF.VIII/PC/1"],
            ["BWC/MSP/2020/2", "BWC/MSP/2020/2/Add.2", "BWC/MSP/2020/2/Add.10"],
            ["BWC/MSP/2020/2/Add.1", "BWC/MSP/2020/2/Add.1/Rev.1", "BWC/MSP/2020/2/Add.2", "BWC/MSP/2020/2/Corr.1", "BWC/MSP/2020/2/Rev.1"],
            ["BWC/MSP/2020/2/Rev.2", "BWC/MSP/2020/2/Rev.10"],
            ["BWC/CONF.IV/9 (Part I)", "BWC/CONF.IV/9 (Part IX)", "BWC/CONF.IV/9 (Part X)", "BWC/CONF.IV/9 (Part XXXIX)"],
            ["BWC/WG/4/CRP.2", "BWC/WG/4/1/CRP.1", "BWC/WG/4/2/CRP.1", "BWC/WG/4/10/CRP.1"],
            ["BWC/MSP/2020/MX.3", "BWC/MSP/2020/MX.3/1", "BWC/MSP/2020/MX.3/CRP.1", "BWC/MSP/2020/MX.3/WP.1"],
            ["BWC/MSP/2020/WP.9", "BWC/MSP/2020/MX.1/1", "BWC/MSP/2020/MX.2/1", "BWC/MSP/2021/1"],
        ];

    [Theory]
    [MemberData(nameof(Lists))]
    public void Numbers_count_as_numbers_and_suffixes_follow_what_they_belong_to(string[] list)
    {
        DocumentSymbol[] symbols = [.. list.Select(DocumentSymbol.Parse)];
        for (var i = 0; i < symbols.Length; i++)
        {
            for (var j = 0; j < symbols.Length; j++)
            {
                var (left, right) = (symbols[i], symbols[j]);
                Assert.True(Math.Sign(left.CompareTo(right)) == Math.Sign(i - j), $"{left} and {right}");
                bool[] expected = [i < j, i > j, i <= j, i >= j];
                bool[] actual = [left < right, left > right, left <= right, left >= right];
                Assert.Equal(expected, actual);
            }
        }
    }

    [Fact]
    public void What_fits_no_kind_comes_last_in_its_series() =>
        Assert.True(DocumentSymbol.Parse("BWC/MSP/2020/MX.3/DEC.1") > DocumentSymbol.Parse("BWC/MSP/2020/MX.3/WP.99"));
}
