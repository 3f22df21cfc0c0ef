using Bwc.Model;
using CsCheck;

namespace Bwc.Tests;

public class DocumentSymbolTests
{
    // Real symbols of the Convention: symbol, series, year, office, organ, kind, number, suffixes.
    [Theory]
    [InlineData("BWC/CONF.II/13", "CONF.II", null, null, null, DocumentKind.OfficialDocument, 13, "")]
    [InlineData("BWC/CONF.III/VEREX/2", "CONF.III", null, null, "VEREX", DocumentKind.OfficialDocument, 2, "")]
    [InlineData("BWC/CONF.IV/9", "CONF.IV", null, null, null, DocumentKind.OfficialDocument, 9, "")]
    [InlineData("BWC/CONF.IV/SR.1", "CONF.IV", null, null, null, DocumentKind.SummaryRecord, 1, "")]
    [InlineData("BWC/CONF.VII/PC/2", "CONF.VII", null, null, "PC", DocumentKind.OfficialDocument, 2, "")]
    [InlineData("BWC/CONF.VII/WP.21", "CONF.VII", null, null, null, DocumentKind.WorkingPaper, 21, "")]
    [InlineData("BWC/CONF.VIII/2", "CONF.VIII", null, null, null, DocumentKind.OfficialDocument, 2, "")]
    [InlineData("BWC/CONF.VIII/PC/9", "CONF.VIII", null, null, "PC", DocumentKind.OfficialDocument, 9, "")]
    [InlineData("BWC/AD HOC GROUP/43", "AD HOC GROUP", null, null, null, DocumentKind.OfficialDocument, 43, "")]
    [InlineData("BWC/AD HOC GROUP/FOC/1", "AD HOC GROUP", null, null, "FOC", DocumentKind.OfficialDocument, 1, "")]
    [InlineData("BWC/MSP/2005/INF/1", "MSP/2005", 2005, "MSP", null, DocumentKind.Information, 1, "")]
    [InlineData("BWC/MSP/2005/MX/3", "MSP/2005/MX", 2005, "MX", null, DocumentKind.OfficialDocument, 3, "")]
    [InlineData("BWC/MSP/2007/WP.2", "MSP/2007", 2007, "MSP", null, DocumentKind.WorkingPaper, 2, "")]
    [InlineData("BWC/MSP/2012/MX/3/Corr.1", "MSP/2012/MX", 2012, "MX", null, DocumentKind.OfficialDocument, 3, "Corr.1")]
    [InlineData("BWC/MSP/2013/L.1", "MSP/2013", 2013, "MSP", null, DocumentKind.Limited, 1, "")]
    [InlineData("BWC/MSP/2014/3/Add.1", "MSP/2014", 2014, "MSP", null, DocumentKind.OfficialDocument, 3, "Add.1")]
    [InlineData("BWC/MSP/2017/6", "MSP/2017", 2017, "MSP", null, DocumentKind.OfficialDocument, 6, "")]
    [InlineData("BWC/MSP/2018/MX.1/3", "MSP/2018/MX.1", 2018, "MX1", null, DocumentKind.OfficialDocument, 3, "")]
    [InlineData("BWC/MSP/2019/MX.4/CRP.1", "MSP/2019/MX.4", 2019, "MX4", null, DocumentKind.ConferenceRoomPaper, 1, "")]
    [InlineData("BWC/MSP/2020/MX.3/MISC.1", "MSP/2020/MX.3", 2020, "MX3", null, DocumentKind.Miscellaneous, 1, "")]
    [InlineData("BWC/MSP/2020/MX.3/WP.4", "MSP/2020/MX.3", 2020, "MX3", null, DocumentKind.WorkingPaper, 4, "")]
    [InlineData("BWC/MSP/2025/WP.41", "MSP/2025", 2025, "MSP", null, DocumentKind.WorkingPaper, 41, "")]
    [InlineData("BWC/WG/2/1", "WG/2", null, "WG", null, DocumentKind.OfficialDocument, 1, "")]
    [InlineData("BWC/WG/5/WP.6/Rev.2", "WG/5", null, "WG", null, DocumentKind.WorkingPaper, 6, "Rev.2")]
    [InlineData("BWC/WG/4/2/CRP.1/Rev.1", "WG/4", null, "WG", null, DocumentKind.ConferenceRoomPaper, 1, "Rev.1")]
    [InlineData("BWC/AD HOC GROUP/43 (Part II)", "AD HOC GROUP", null, null, null, DocumentKind.OfficialDocument, 43, "Part II")]
    [InlineData("BWC/AD HOC GROUP/WP.436", "AD HOC GROUP", null, null, null, DocumentKind.WorkingPaper, 436, "")]
    [InlineData("BWC/MSP/2020/MX.3", "MSP/2020/MX.3", 2020, "MX3", null, DocumentKind.Series, null, "")]
    [InlineData("BWC/CONF.IV/PC", "CONF.IV", null, null, "PC", DocumentKind.Series, null, "")]
    [InlineData("BWC/MSP.2003/MX", "MSP.2003/MX", 2003, "MX", null, DocumentKind.Series, null, "")]
    [InlineData("BWC/CONS/2022", "CONS/2022", 2022, null, null, DocumentKind.Series, null, "")]
    [InlineData("BWC/CONF.VIII/WP.3/Rev.1/Summary", "CONF.VIII", null, null, null, DocumentKind.WorkingPaper, 3, "Rev.1 Summary")]
    public void A_real_symbol_is_what_it_says(
        string text,
        string series,
        int? year,
        string? office,
        string? organ,
        DocumentKind kind,
        int? number,
        string suffixes
    )
    {
        var symbol = DocumentSymbol.Parse(text);
        Assert.Equal(
            (text, series, year, office, organ, kind, number, suffixes),
            (symbol.ToString(), symbol.Series, symbol.Year, symbol.Office, symbol.Organ, symbol.Kind, symbol.Number, string.Join(' ', symbol.Suffixes))
        );
        Assert.Equal(kind == DocumentKind.OfficialDocument && !suffixes.Contains("Corr", StringComparison.Ordinal) ? 6 : 0, symbol.ImpliedLanguages.Length);
    }

    [Theory]
    [InlineData("BWC/MSP/2020/ MX.3/1", "BWC/MSP/2020/MX.3/1")] // a blank after a line break
    [InlineData("BWC/MSP/2020/\nMX.3/1", "BWC/MSP/2020/MX.3/1")]
    [InlineData(" bwc/msp/2020/mx.3/wp.4 ", "BWC/MSP/2020/MX.3/WP.4")]
    [InlineData("BWC-MSP-2020-MX.3-WP.4", "BWC/MSP/2020/MX.3/WP.4")] // hyphens of catalogues
    [InlineData("bwc_conf.viii_pc_9", "BWC/CONF.VIII/PC/9")] // names of files
    [InlineData("BWC/AD  HOC\nGROUP/43", "BWC/AD HOC GROUP/43")]
    [InlineData("ＢＷＣ／ＭＳＰ／２０２０／ＭＸ．３／１", "BWC/MSP/2020/MX.3/1")]
    [InlineData("BWC/MSP/2020/MX.3/WP.4/REV.2", "BWC/MSP/2020/MX.3/WP.4/Rev.2")]
    [InlineData("BWC/MSP/2020/MX.3/2 *", "BWC/MSP/2020/MX.3/2*")]
    [InlineData("BWC/MSP/2020/MX.3/WP.4/Rev1", "BWC/MSP/2020/MX.3/WP.4/Rev.1")]
    [InlineData("BWC/MSP/2014/3/add1/corr2", "BWC/MSP/2014/3/Add.1/Corr.2")]
    [InlineData("BWC/CONF.IV/9 Part III", "BWC/CONF.IV/9 (Part III)")]
    [InlineData("BWC/CONF.IV/9, Part III", "BWC/CONF.IV/9 (Part III)")]
    [InlineData("bwc/conf.iv/9 (part iii).", "BWC/CONF.IV/9 (Part III)")]
    [InlineData("BWC/AHG/WP.436", "BWC/AD HOC GROUP/WP.436")]
    [InlineData("BWC/MSP/2020/MX.3/2.", "BWC/MSP/2020/MX.3/2")]
    [InlineData("https://docs.un.org/en/BWC/MSP/2020/MX.3/2", "BWC/MSP/2020/MX.3/2")]
    [InlineData("http://undocs.org/BWC/AD%20HOC%20GROUP/43", "BWC/AD HOC GROUP/43")]
    [InlineData("undocs.org/zh/BWC/CONF.VIII/4?x=1", "BWC/CONF.VIII/4")]
    [InlineData("BWC_MSP_2019_WP.1-1925000E.pdf", "BWC/MSP/2019/WP.1")]
    [InlineData("BWC-AD-HOC-GROUP-43", "BWC/AD HOC GROUP/43")]
    [InlineData("BWC-CONF-VIII-WP-3-Rev-2", "BWC/CONF.VIII/WP/3/Rev.2")]
    [InlineData("https://www.undocs.org/BWC/MSP/2020/MX.3/2/", "BWC/MSP/2020/MX.3/2")]
    [InlineData("https://docs.un.org/en/BWC/MSP/2020/MX.3/2#page=3", "BWC/MSP/2020/MX.3/2")]
    [InlineData("https://docs.un.org/fr/BWC/MSP/2020/MX.3/2.", "BWC/MSP/2020/MX.3/2")]
    [InlineData("BWC/AHG/FOC/1", "BWC/AD HOC GROUP/FOC/1")]
    [InlineData("BWC/MSP/2014/3/ADD.1/CORR.2", "BWC/MSP/2014/3/Add.1/Corr.2")]
    [InlineData("BWC/CONF.IV/9 (Part XXXIX)", "BWC/CONF.IV/9 (Part XXXIX)")]
    [InlineData("BWC/CONF.IV/9/Part IV", "BWC/CONF.IV/9 (Part IV)")]
    public void What_printing_and_catalogues_do_is_tolerated(string text, string canonical)
    {
        Assert.Equal(canonical, DocumentSymbol.Parse(text).ToString());
        Assert.NotEqual(DocumentKind.Unknown, DocumentSymbol.Parse(text).Kind);
        Assert.Equal(DocumentSymbol.Parse(canonical), DocumentSymbol.Parse(text));
    }

    [Theory]
    [InlineData("BWC/MSP/2020/MX.3/DEC.1")]
    [InlineData("BWC/MSP/2020/MX.6/1")] // there is no MX.6
    [InlineData("BWC/MSP/2020/MX.3/WP.04")]
    [InlineData("BWC/MSP/2020/MX.3/WP.4/Annex")]
    [InlineData("BWC/AD HOC GROUP/56-1")]
    [InlineData("BWC/CONF.IIII/1")]
    [InlineData("BWC/MSP/2020/")]
    [InlineData("BWC/MSP/20/1")]
    [InlineData("BWC/MSP/2020/MX.3/WP.4**")]
    [InlineData("BWC/SOMETHING ELSE")]
    [InlineData("BWC-something-1")] // neither hyphens nor letters are changed
    [InlineData("BWC_Something_1")]
    [InlineData("BWC/CONF.IV/9 (Part)")]
    [InlineData("BWC/CONF.IV (Part III)")]
    [InlineData("BWC/CONF.IV/9 (Part III")]
    [InlineData("BWC/CONF.IV/9 Part III)")]
    [InlineData("BWC/CONF.IV/9 (Part XL)")]
    [InlineData("BWC/CONF.IV/9Part III")]
    [InlineData("BWC/CONF.IV/9* (Part III)")]
    public void A_symbol_that_fits_no_kind_is_kept_whole_and_says_so(string text)
    {
        var symbol = DocumentSymbol.Parse(text);
        Assert.Equal((text, DocumentKind.Unknown), (symbol.ToString(), symbol.Kind));
        Assert.Null(symbol.Number);
        Assert.Empty(symbol.Suffixes);
        Assert.Null(symbol.Address(Language.English));
        var description = SymbolDescription.Of(text);
        Assert.Equal((text, false), (description.Symbol, description.Valid));
        Assert.NotNull(description.Error);
    }

    [Theory]
    [InlineData("")]
    [InlineData("BWC")]
    [InlineData("BWC/")]
    [InlineData("NPT/CONF.2020/1")]
    [InlineData("MX.3/2")]
    [InlineData("BWC/MSP/2020/МХ.3/2")] // Cyrillic letters
    [InlineData("BWC/MSP/2020/1, BWC/MSP/2020/2")]
    [InlineData("BWC/MSP/2020/1 BWC/MSP/2020/2")]
    [InlineData("BWC/MSP/2020/1; 2")]
    [InlineData("https://example.org/en/BWC/MSP/2020/1")]
    [InlineData("ftp://docs.un.org/en/BWC/MSP/2020/1")]
    [InlineData("https://docs.un.org/en/")]
    [InlineData("https://docs.un.org/en/BWC/MSP/2020/%00")]
    [InlineData("https://docs.un.org/en/BWC/MSP/2020/%7F")]
    [InlineData("https://docs.un.org/en/BWC/MSP/2020/%1")]
    [InlineData("https://docs.un.org/en/BWC/MSP/2020/%")]
    [InlineData("https://docs.un.org/en/BWC/MSP/2020/%zz")]
    [InlineData("BWC/MSP/2020/MX.3/22222222222222222222222222222222222222222222222222")]
    public void What_is_no_symbol_is_refused(string text)
    {
        Assert.False(DocumentSymbol.TryParse(text, out _));
        Assert.StartsWith(Codes.SymbolMalformed, Assert.Throws<FormatException>(() => DocumentSymbol.Parse(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void No_symbol_at_all_is_of_no_known_kind_or_series() =>
        Assert.Equal(
            (DocumentKind.Unknown, SymbolSeries.Unknown, null, string.Empty),
            (default(DocumentSymbol).Kind, default(DocumentSymbol).SeriesKind, default(DocumentSymbol).Year, default(DocumentSymbol).ToString())
        );

    [Fact]
    public void A_list_of_documents_keeps_its_order()
    {
        string[] list =
        [
            "BWC/CONF.II/13",
            "BWC/CONF.VIII/2",
            "BWC/CONF.VIII/PC/9",
            "BWC/AD HOC GROUP/43",
            "BWC/MSP/2017/6",
            "BWC/MSP/2020/INF.1",
            "BWC/MSP/2020/MX.3",
            "BWC/MSP/2020/MX.3/1",
            "BWC/MSP/2020/MX.3/2",
            "BWC/MSP/2020/MX.3/2/Add.1",
            "BWC/MSP/2020/MX.3/2/Corr.1",
            "BWC/MSP/2020/MX.3/10",
            "BWC/MSP/2020/MX.3/CRP.1",
            "BWC/MSP/2020/MX.3/MISC.1",
            "BWC/MSP/2020/MX.3/INF.1",
            "BWC/MSP/2020/MX.3/WP.1",
            "BWC/MSP/2020/MX.3/WP.2",
            "BWC/MSP/2020/MX.3/WP.2*",
            "BWC/MSP/2020/MX.3/WP.2/Rev.1",
            "BWC/MSP/2020/MX.3/WP.10",
            "BWC/MSP/2020/MX.3/DEC.1",
            "BWC/WG/2/1",
            "BWC/WG/10/1",
        ];
        Assert.Equal(list, list.Reverse().Select(DocumentSymbol.Parse).Order().Select(s => s.ToString()));
        Assert.True(DocumentSymbol.Parse(list[0]) < DocumentSymbol.Parse(list[1]) && DocumentSymbol.Parse(list[1]) > DocumentSymbol.Parse(list[0]));
    }

    [Fact]
    public void The_address_is_that_of_the_document_system()
    {
        Assert.Equal("https://docs.un.org/en/BWC/MSP/2020/MX.3/2", DocumentSymbol.Parse("BWC/MSP/2020/MX.3/2*").Address(Language.English));
        Assert.Equal("https://docs.un.org/zh/BWC/AD%20HOC%20GROUP/43", DocumentSymbol.Parse("BWC/AD HOC GROUP/43").Address(Language.Chinese));
    }

    [Theory]
    [InlineData("BWC/CONF.IV/9 (Part III)")] // no address of a part was seen
    [InlineData("BWC/MSP/2020/MX.3")]
    public void What_has_no_known_address_gets_none(string text) => Assert.Null(DocumentSymbol.Parse(text).Address(Language.English));

    [Fact]
    public void The_address_that_is_printed_is_read() =>
        Assert.All(
            new[] { "BWC/MSP/2020/MX.3/2", "BWC/AD HOC GROUP/43", "BWC/WG/4/2/CRP.1/Rev.1" }.Select(DocumentSymbol.Parse),
            symbol => Assert.All(Enum.GetValues<Language>(), language => Assert.Equal(symbol, DocumentSymbol.Parse(symbol.Address(language)!)))
        );

    [Theory]
    [InlineData("BWC_MSP_2019_WP.1-1925000E.pdf", "BWC/MSP/2019/WP.1", Language.English, "GE.19-25000")]
    [InlineData("BWC_MSP_2020_MX.3_2-2113981C.docx", "BWC/MSP/2020/MX.3/2", Language.Chinese, "GE.21-13981")]
    [InlineData("BWC_MSP_2020_MX.3_2-2113981", "BWC/MSP/2020/MX.3/2", null, "GE.21-13981")]
    [InlineData("https://undocs.org/ES/BWC/MSP/2020/MX.3/2", "BWC/MSP/2020/MX.3/2", Language.Spanish, null)]
    [InlineData("BWC/MSP/2020/MX.3/2", "BWC/MSP/2020/MX.3/2", null, null)]
    public void A_reference_says_its_language_and_its_job_number(string text, string symbol, Language? language, string? job)
    {
        Assert.True(DocumentSymbol.TryReadReference(text, out var read, out var said, out var number));
        Assert.Equal((symbol, language, job), (read.ToString(), said, number));
    }

    [Fact]
    public void A_draft_says_of_which_document()
    {
        var draft = DocumentSymbol.Parse("BWC/WG/4/2/CRP.1/Rev.1");
        Assert.Equal(2, draft.DraftOf);
        Assert.Null(DocumentSymbol.Parse("BWC/WG/4/CRP.1").DraftOf);
        Assert.Empty(DocumentSymbols.Gaps([draft, DocumentSymbol.Parse("BWC/WG/4/1/CRP.1")]));
    }

    [Fact]
    public void Gaps_in_numbered_papers_are_named_as_runs()
    {
        var gaps = DocumentSymbols.Gaps(
            new[]
            {
                "BWC/MSP/2020/MX.3/WP.5",
                "BWC/MSP/2020/MX.3/WP.2",
                "BWC/MSP/2020/MX.3/1",
                "BWC/MSP/2020/MX.3/3",
                "BWC/MSP/2020/MX.3/WP.2/Rev.1",
                "BWC/MSP/2020/MX.3/WP.999999",
            }.Select(DocumentSymbol.Parse)
        );
        Assert.Equal(
            [
                "BWC/MSP/2020/MX.3/2",
                "BWC/MSP/2020/MX.3/WP.1",
                "BWC/MSP/2020/MX.3/WP.3 to BWC/MSP/2020/MX.3/WP.4",
                "BWC/MSP/2020/MX.3/WP.6 to BWC/MSP/2020/MX.3/WP.999998",
            ],
            gaps.Select(g => g.ToString())
        );
        Assert.Empty(DocumentSymbols.Gaps([]));
    }

    // The symbols of each kind are numbered by themselves, and so are those of an organ.
    [Theory]
    [InlineData("BWC/MSP/2020/INF.2", "BWC/MSP/2020/INF.1")]
    [InlineData("BWC/MSP/2020/CRP.2", "BWC/MSP/2020/CRP.1")]
    [InlineData("BWC/MSP/2020/MISC.2", "BWC/MSP/2020/MISC.1")]
    [InlineData("BWC/MSP/2020/L.2", "BWC/MSP/2020/L.1")]
    [InlineData("BWC/CONF.VIII/SR.2", "BWC/CONF.VIII/SR.1")]
    [InlineData("BWC/CONF.VIII/PC/WP.2", "BWC/CONF.VIII/PC/WP.1")]
    [InlineData("BWC/WG/4/2/CRP.2", "BWC/WG/4/2/CRP.1")]
    public void A_gap_has_the_form_of_the_symbols_around_it(string symbol, string missing) =>
        Assert.Equal([missing], DocumentSymbols.Gaps([DocumentSymbol.Parse(symbol)]).Select(g => g.ToString()));

    [Theory]
    [InlineData("BWC/MSP/2020/MX.3")]
    [InlineData("BWC/MSP/2020/MX.3/DEC.1")]
    [InlineData("BWC/SOMETHING ELSE")]
    public void What_has_no_number_has_neither_gaps_nor_near_misses(string text)
    {
        var symbol = DocumentSymbol.Parse(text);
        DocumentSymbol[] others =
        [
            DocumentSymbol.Parse("BWC/MSP/2019/MX.3"),
            DocumentSymbol.Parse("BWC/MSP/2019/MX.3/DEC.1"),
            DocumentSymbol.Parse("BWC/ANOTHER"),
        ];
        Assert.Empty(DocumentSymbols.Gaps([symbol, .. others]));
        Assert.Empty(DocumentSymbols.NearMisses(symbol, others));
    }

    [Theory]
    [InlineData("BWC/CONF.VIII/2", 8, null)]
    [InlineData("BWC/WG/5/1", 5, null)]
    [InlineData("BWC/MSP/2020/1", null, 2020)]
    [InlineData("BWC/CONS/2022/1", null, 2022)]
    [InlineData("BWC/AD HOC GROUP/43", null, null)]
    public void A_series_has_a_number_or_a_year(string text, int? number, int? year) =>
        Assert.Equal((number, year), (DocumentSymbol.Parse(text).SeriesNumber, DocumentSymbol.Parse(text).Year));

    [Fact]
    public void Where_there_is_just_enough_room_it_is_written_and_in_less_nothing_is()
    {
        var symbol = DocumentSymbol.Parse("BWC/CONF.VIII/2");
        var room = new char[symbol.ToString().Length];
        Assert.True(symbol.TryFormat(room, out var written, default, null));
        Assert.Equal(("BWC/CONF.VIII/2", room.Length), (new string(room), written));
        Assert.False(symbol.TryFormat(room.AsSpan(1), out written, default, null));
        Assert.Equal(0, written);
    }

    [Fact]
    public void A_near_miss_is_of_another_series_of_the_same_year()
    {
        var listed = new[] { "BWC/MSP/2020/INF.1", "BWC/MSP/2020/MX.3/INF.2", "BWC/MSP/2019/MX.3/INF.1", "BWC/MSP/2020/MX.3/INF/1" }
            .Select(DocumentSymbol.Parse)
            .ToArray();
        Assert.Equal([listed[0], listed[3]], DocumentSymbols.NearMisses(DocumentSymbol.Parse("BWC/MSP/2020/MX.3/INF.1"), listed).AsEnumerable());
    }

    [Fact]
    public void No_text_makes_it_throw_and_what_it_reads_it_reads_again()
    {
        var piece = Gen.OneOf(
            Gen.String[0, 6],
            Gen.OneOfConst(
                "BWC",
                "/",
                "MSP",
                "AHG",
                "Part II",
                "(Part X)",
                "Rev1",
                "https://docs.un.org/en/",
                ".pdf",
                "-1925000E",
                "2020",
                "MX.3",
                "WP.4",
                "CONF.",
                "VIII",
                " ",
                "-",
                "*",
                "Add.1",
                "AD HOC GROUP",
                "INF",
                "\n",
                "PC",
                "WG",
                "."
            )
        );
        Gen.Select(Gen.Bool, piece.Array[0, 9])
            .Sample(
                (headed, pieces) =>
                {
                    var text = (headed ? "BWC/" : string.Empty) + string.Concat(pieces);
                    if (!DocumentSymbol.TryParse(text, out var symbol))
                        return true;
                    var again = DocumentSymbol.Parse(symbol.ToString());
                    return again == symbol
                        && again.CompareTo(symbol) == 0
                        && again.Kind == symbol.Kind
                        && again.Number == symbol.Number
                        && again.GetHashCode() == symbol.GetHashCode();
                }
            );
    }

    [Fact]
    public void The_order_is_a_total_one()
    {
        var symbols = Gen.OneOfConst([
            .. Register
                .Default.Meetings.SelectMany(m => new[] { m.SymbolSeries, m.ReportSymbol })
                .OfType<DocumentSymbol>()
                .Concat(
                    new[] { "BWC/X", "BWC/MSP/2020/1*", "BWC/MSP/2020/1/Add.1", "BWC/MSP/2020/1/Add.2", "BWC/MSP/2020/1/Add.1/Rev.1" }.Select(
                        DocumentSymbol.Parse
                    )
                ),
        ]);
        Gen.Select(symbols, symbols, symbols)
            .Sample((a, b, c) => Math.Sign(a.CompareTo(b)) == -Math.Sign(b.CompareTo(a)) && (a.CompareTo(b) == 0) == (a == b) && !(a <= b && b <= c && a > c));
    }

    [Fact]
    public void Reading_takes_nothing_from_the_heap()
    {
        string[] texts = ["BWC/MSP/2020/MX.3/WP.4", "BWC/MSP/2020/ MX.3/1", "bwc-conf.viii-wp.3-rev.2", "BWC/MSP/2020/MX.3/DEC.1", "no symbol"];
        Allocations.None(() =>
        {
            foreach (var text in texts)
                DocumentSymbol.TryParse(text, out _);
        });
    }
}
