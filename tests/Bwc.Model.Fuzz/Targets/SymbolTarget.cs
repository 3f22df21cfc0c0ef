using Bwc.Fuzz.Running;
using Bwc.Model;
using CsCheck;

namespace Bwc.Fuzz.Targets;

/// <summary>Document symbols: what is read is written in one form, and read from it again as the same.</summary>
internal sealed class SymbolTarget : Target
{
    private static readonly string[] Parts =
    [
        "BWC",
        "MSP",
        "MX",
        "MX.1",
        "MX.3",
        "MX.5",
        "MX.6",
        "2020",
        "2018",
        "0000",
        "2100",
        "CONF.I",
        "CONF.VIII",
        "CONF.IX",
        "CONF.IL",
        "CONF.",
        "PC",
        "SC",
        "VEREX",
        "FOC",
        "WG",
        "1",
        "2",
        "6",
        "0",
        "01",
        "999999",
        "1000000",
        "WP.4",
        "WP.",
        "INF.1",
        "L.1",
        "CRP.2",
        "NGO.1",
        "Misc.1",
        "Rev.1",
        "Add.1",
        "Corr.1",
        "Amend.2",
        "Summary",
        "(*)",
        "2*",
        "*",
        "Rev.1*",
        "AD HOC GROUP",
        "AHG",
        "CONS",
        "1997",
        "SR.1",
        "SR.1-3",
        "DC",
        "CCM",
        "-",
    ];

    private DocumentSymbol _last;

    public override string Name => "symbol";

    protected override IEnumerable<string> Good =>
        [
            "BWC/MSP/2020/MX.3/2",
            "BWC/MSP/2020/MX.3/WP.4",
            "BWC/MSP/2020/MX.3/INF.1/Rev.1",
            "BWC/CONF.VIII/4",
            "BWC/CONF.VIII/PC/WP.30/Add.1",
            "BWC/CONF.III/VEREX/9",
            "BWC/WG/1/L.1",
            "BWC/MSP/2020/MX.3/2/Corr.1*",
            "bwc-msp-2020-mx.3-crp.2",
            "BWC/AD HOC GROUP/56-2",
            "ＢＷＣ／ＭＳＰ／２０２０／５",
            "BWC/MSP/2020/ MX.3/2",
            "BWC/CONSULT/1",
            .. Bwc.Model.Register.Default.Reports.SelectMany(r => r.Documents).Select(d => d.Symbol.ToString() ?? string.Empty).Take(40),
        ];

    protected override Gen<string> Grammar { get; } =
        Gen.OneOfConst(Parts)
            .Array[0, 7]
            .Select(Gen.OneOfConst("/", "/", "/", "-", " / ", "/\n", "／"), (parts, slash) => string.Join(slash, [(string)"BWC", .. parts]));

    public override void Check(string input)
    {
        var read = DocumentSymbol.TryParse(input, out var symbol);
        Law.Same(read, DocumentSymbol.TryParse(input, null, out DocumentSymbol again), "text and span are read alike");
        Law.Same(symbol, again, "text and span are read as the same");
        Values.ParseAgrees(read, () => DocumentSymbol.Parse(input), symbol, Codes.SymbolMalformed);
        _ = (
            symbol.Kind,
            symbol.SeriesKind,
            symbol.Series,
            symbol.Year,
            symbol.SeriesNumber,
            symbol.Office,
            symbol.Organ,
            symbol.Number,
            symbol.Suffixes,
            symbol.IsReissued,
            symbol.ImpliedLanguages
        );
        var description = SymbolDescription.Of(input);
        Law.Same(read && symbol.Kind != DocumentKind.Unknown, description.Valid, "the description agrees");
        if (!input.Any(char.IsSurrogate))
            Law.Same(description, Law.Again(description), "the description is read as it was written");
        if (!read)
            return;
        var text = symbol.ToString();
        Law.Holds(
            text.Length is > 4 and <= DocumentSymbol.MaxLength
                && text.StartsWith("BWC", StringComparison.Ordinal)
                && (text[3] == '/' || (symbol.Kind == DocumentKind.Unknown && text[3] is '-' or '_')),
            "a symbol begins with BWC/, or one that is kept whole with a hyphen of catalogues, and has at most 64 characters"
        );
        Law.Holds(DocumentSymbol.TryParse(text, out var canonical), "the canonical form is a symbol");
        Law.Same(text, canonical.ToString(), "the canonical form is canonical");
        Law.Same(
            (symbol.Kind, symbol.SeriesKind, symbol.Series, symbol.Year, symbol.SeriesNumber, symbol.Office, symbol.Organ, symbol.Number),
            (
                canonical.Kind,
                canonical.SeriesKind,
                canonical.Series,
                canonical.Year,
                canonical.SeriesNumber,
                canonical.Office,
                canonical.Organ,
                canonical.Number
            ),
            "the canonical form says the same"
        );
        Law.Holds(symbol == canonical && symbol.GetHashCode() == canonical.GetHashCode() && symbol.CompareTo(canonical) == 0, "the canonical form is equal");
        Law.Holds(symbol.Address(Language.English) is not { } address || Uri.TryCreate(address, UriKind.Absolute, out _), "the address is one");
        Law.Same(symbol.CompareTo(_last), -_last.CompareTo(symbol), "the order is one");
        Law.Same(symbol == _last, symbol.CompareTo(_last) == 0, "the order agrees with equality");
        DocumentSymbols.Gaps([symbol, _last]);
        DocumentSymbols.NearMisses(symbol, [_last, canonical]);
        _last = symbol;
    }
}
