using System.Globalization;
using Bwc.Model;
using NodaTime;
using NodaTime.Text;

namespace Bwc.Tests;

/// <summary>Published numbers of States Parties, signatories and States outside come out, or the fact that is not established is named.</summary>
public class RegisterCountTests
{
    public static TheoryData<string, string, string, int, StatusBasis, int, string> Published
    {
        get
        {
            var data = new TheoryData<string, string, string, int, StatusBasis, int, string>();
            foreach (var row in TestFacts.Rows("published-counts.csv"))
                data.Add(row[0], row[1], row[2], Number(row[3]), Enum.Parse<StatusBasis>(row[4], true), Number(row[5]), row[6]);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Published))]
    public void Published_numbers_come_out_or_name_what_is_not_established(
        string figure,
        string from,
        string to,
        int value,
        StatusBasis basis,
        int off,
        string why
    )
    {
        var status = figure switch
        {
            "statesParties" => TreatyStatus.StateParty,
            "signatories" => TreatyStatus.Signatory,
            _ => TreatyStatus.Neither,
        };

        // Where a month or a year is published without its day, the number must come out on one of its days.
        var counts = new List<int>();
        for (var day = Day(from); day <= Day(to); day = day.PlusDays(1))
            counts.Add(Register.Default.List(day, basis).Count(s => s.Status == status));
        Assert.Contains(value + off, counts);
        Assert.Equal(off == 0, why.Length == 0);
        Assert.True(off == 0 || (!counts.Contains(value) && why.StartsWith("not established: ", StringComparison.Ordinal)), why);
    }

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
