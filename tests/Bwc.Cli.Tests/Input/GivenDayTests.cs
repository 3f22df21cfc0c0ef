using Bwc.Cli.Input;
using Bwc.Model;
using NodaTime;

namespace Bwc.Tests;

/// <summary>Dates as people type them; an order that is not clear is refused.</summary>
public class GivenDayTests
{
    [Theory]
    [InlineData("2021-09-03")]
    [InlineData("3 September 2021")]
    [InlineData("3 september 2021")]
    [InlineData("September 3, 2021")]
    [InlineData("3rd September 2021")]
    [InlineData("3 Sept 2021")]
    [InlineData("03-Sep-2021")]
    [InlineData("2021 September 3")]
    [InlineData(" 2021-09-03 ")]
    public void Understands_what_people_type(string text) => Assert.Equal(new LocalDate(2021, 9, 3), GivenDay.Read(text));

    [Theory]
    [InlineData("9/3/2021", Codes.DateAmbiguous, "could be 9 March 2021 or 3 September 2021; write 2021-03-09 or 2021-09-03")]
    [InlineData("03.09.2021", Codes.DateAmbiguous, "could be 3 September 2021 or 9 March 2021")]
    [InlineData("13/9/2021", Codes.DateMalformed, "write 2021-09-13")]
    [InlineData("9/13/2021", Codes.DateMalformed, "write 2021-09-13")]
    [InlineData("2021-9-3", Codes.DateMalformed, "write 2021-09-03")]
    [InlineData("2021-02-30", Codes.DateMalformed, "is not a date")]
    [InlineData("30 February 2021", Codes.DateMalformed, "is not a date")]
    [InlineData("September 2021", Codes.DateMalformed, "is not a date")]
    [InlineData("yesterday", Codes.DateMalformed, "write a date such as 2021-09-03")]
    [InlineData("3 Ju 2021", Codes.DateMalformed, "is not a date")]
    [InlineData("", Codes.DateMalformed, "is not a date")]
    [InlineData("1/1/99999", Codes.DateMalformed, "is not a date")]
    public void Refuses_and_says_what_to_write(string text, string code, string within)
    {
        var refusal = Assert.Throws<Bwc.Cli.Refusal>(() => GivenDay.Read(text));
        Assert.Equal(code, refusal.Code);
        Assert.Contains(within, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Reads_the_clock_only_for_today()
    {
        Assert.StartsWith(
            "Egypt (EGY) on 2021-09-03",
            Cli.RunPiped("status Egypt --on today", today: new LocalDate(2021, 9, 3)).Output,
            StringComparison.Ordinal
        );
        Assert.StartsWith("Egypt (EGY) on 2021-09-03", Cli.RunPiped("status Egypt --on 2021-09-03").Output, StringComparison.Ordinal);
    }
}
