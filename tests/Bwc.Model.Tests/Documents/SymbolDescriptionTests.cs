using Bwc.Model;

namespace Bwc.Tests;

public class SymbolDescriptionTests
{
    [Fact]
    public void Has_every_part_of_a_symbol_in_an_address()
    {
        var described = SymbolDescription.Of("https://undocs.org/fr/BWC/WG/4/2/CRP.1/Rev.1");
        Assert.Equal(
            ("BWC/WG/4/2/CRP.1/Rev.1", true, "WG/4", null, "WG", null),
            (described.Symbol, described.Valid, described.Series, described.Year, described.Office, described.Organ)
        );
        Assert.Equal(
            (DocumentKind.ConferenceRoomPaper, 1, 2, Language.French, null, false, null),
            (described.Kind, described.Number, described.DraftOf, described.Language, described.JobNumber, described.Reissued, described.Error)
        );
        Assert.Equal(["Rev.1"], described.Suffixes.AsEnumerable());
        Assert.Empty(described.Languages);
    }

    [Fact]
    public void Has_the_job_number_and_the_star_and_the_six_languages_of_an_official_document()
    {
        var named = SymbolDescription.Of("BWC_CONF.VIII_PC_9-1608195E.pdf");
        Assert.Equal(("PC", "GE.16-08195", 6), (named.Organ, named.JobNumber, named.Languages.Length));
        Assert.True(SymbolDescription.Of("BWC/MSP/2020/MX.3/2*").Reissued);
        Assert.Equal(2020, SymbolDescription.Of("BWC/MSP/2020/MX.3/2*").Year);
    }

    [Fact]
    public void Of_what_is_no_symbol_it_has_the_text_and_what_would_be_right()
    {
        var described = SymbolDescription.Of("NPT/CONF.2020/1");
        Assert.Equal(("NPT/CONF.2020/1", false, DocumentKind.Unknown, false), (described.Symbol, described.Valid, described.Kind, described.Reissued));
        Assert.Contains("at most 64 characters", described.Error, StringComparison.Ordinal);
        Assert.Contains("begins with BWC/", described.Error, StringComparison.Ordinal);
    }
}
