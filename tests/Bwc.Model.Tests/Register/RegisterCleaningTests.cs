using Bwc.Model;

namespace Bwc.Tests;

/// <summary>Whatever is looked up is cleaned first, the same way.</summary>
public class RegisterCleaningTests
{
    private static readonly Register Known = Register.Default;

    [Fact]
    public void A_code_or_an_identifier_with_what_nobody_sees_is_understood()
    {
        Assert.Equal("EGY", Known.FindState("\uFEFFＥＧＹ\u200F").GetValueOrThrow().Code.ToString());
        Assert.Equal("WHO", Known.FindOrganization("WHO\u00AD").GetValueOrThrow().Abbreviation);
        Assert.Equal("EEG", Known.FindGroup("\u200BＥＥＧ").GetValueOrThrow().Code.ToString());
        Assert.Equal("MX3", Known.FindOffice("ＭＸ３").GetValueOrThrow().Code.ToString());
        Assert.Equal("EEG", Known.Chair(2020, "ＭＸ３\u200E").GetValueOrThrow().Group.ToString());
        Assert.Equal("MX3-2020", Known.FindMeeting("MX3\u20112020\u200F").GetValueOrThrow().Id);
        Assert.Equal("isp-2018-2020", Known.FindProgramme("\u00A0isp\u20132018\u20132020").GetValueOrThrow().Id);
        Assert.Equal("BWC/MSP/2020/MX.3/2", Known.FindReport("\u202BBWC/MSP/2020/MX.3/2\u202C").GetValueOrThrow().Symbol.ToString());
        Assert.Equal("44(1)", Known.FindRulebook().GetValueOrThrow().FindRule("４４(1)\u200F").Value is null ? null : "44(1)");
        Assert.Equal("BWC/MSP/2020/MX.3/2", DocumentSymbol.Parse("\u200FBWC/MSP/2020/MX.3/2\u200F").ToString());
    }
}
